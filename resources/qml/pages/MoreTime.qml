import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// The last minute of a deadline: over everything, counting down. Any touch and any key gives more time, as often
// as wanted (EN 301 549, 11.2.2.1).
FocusScope {
    id: warning

    required property CustomerModel customer

    visible: customer.closing >= 0

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    Keys.onEscapePressed: customer.stillHere()

    Rectangle {
        anchors.fill: parent
        border.color: Tokens.caution
        border.width: Tokens.gap
        color: Tokens.cautionTint

        MouseArea {
            anchors.fill: parent

            onPressed: warning.customer.stillHere()
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Tokens.gapLarge
        width: Math.min(parent.width - 4 * Tokens.margin, Tokens.mm(230))

        TitleText {
            id: title

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Do you need more time?")
        }
        BodyText {
            Layout.fillWidth: true
            font.pixelSize: Tokens.textLead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("If nobody answers, this screen closes the page, asks the staff to come, and erases nothing by itself.")
        }
        TitleText {
            readonly property int value: Math.max(0, warning.customer.closing)

            Layout.fillWidth: true
            color: Tokens.caution
            horizontalAlignment: Text.AlignHCenter
            objectName: "secondsLeft"
            text: value.toString()

            Accessible.role: Accessible.Clock
            Accessible.name: qsTr("Time left to answer")
        }
        PrimaryButton {
            Layout.fillWidth: true
            implicitHeight: 2 * Tokens.target
            objectName: "moreTimeButton"
            text: qsTr("Yes, more time")

            onClicked: warning.customer.stillHere()
        }
    }
}
