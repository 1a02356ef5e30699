import Design
import QtQuick
import QtQuick.Layouts

// Whether staff may take the phone: the word, the mark and the colour each say it alone.
Rectangle {
    id: verdict

    required property string handOver
    required property string because

    readonly property bool take: handOver === "take"
    readonly property bool keep: handOver === "customer-keeps"

    color: take ? Tokens.good : keep ? Tokens.caution : Tokens.danger
    implicitHeight: row.implicitHeight + 2 * Tokens.gapLarge
    visible: handOver !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: word.text + ". " + verdict.because

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gapLarge

        Rectangle {
            color: Tokens.surface
            implicitHeight: Tokens.mm(32)
            implicitWidth: Tokens.mm(32)
            radius: width / 2

            Drawing {
                anchors.centerIn: parent
                name: verdict.take ? "mark-good" : verdict.keep ? "mark-caution" : "mark-danger"
                side: Tokens.mm(26)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.gapSmall

            TitleText {
                id: word

                Layout.fillWidth: true
                color: Tokens.accentInk
                font.pixelSize: Tokens.mm(17)
                objectName: "verdict"
                text: verdict.take ? qsTr("Take the phone") : verdict.keep ? qsTr("The customer keeps the phone") : qsTr("Do not take the phone")
            }
            BodyText {
                Layout.fillWidth: true
                color: Tokens.accentInk
                font.pixelSize: Tokens.textLead
                objectName: "verdictReasons"
                text: verdict.because
                visible: text !== ""
            }
        }
    }
}
