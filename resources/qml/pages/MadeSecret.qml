pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Counterseal.Symbols
import Design

// A password made up for the customer: as words, as a code for another phone's camera, or hidden from whoever
// stands behind them. It is on this page and nowhere else, and never sent before it is accepted.
ColumnLayout {
    id: made

    required property CustomerModel customer

    property string secret: customer.makePassword()

    function use(): void {
        customer.choosePassword(secret);
    }

    Layout.fillWidth: true
    spacing: Tokens.gap

    Component.onDestruction: secret = ""

    Card {
        padding: Tokens.gapLarge

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            font.letterSpacing: Tokens.scaled(0.4)
            font.pixelSize: Tokens.textHeading
            horizontalAlignment: Text.AlignHCenter
            objectName: "madePassword"
            spokenPrivately: true
            text: made.secret
            visible: !hide.checked && !code.checked
        }
        QrImage {
            Layout.alignment: Qt.AlignHCenter
            implicitHeight: Tokens.qrSide / 2
            implicitWidth: Tokens.qrSide / 2
            objectName: "passwordQr"
            rows: code.checked ? made.customer.passwordQr(made.secret) : []
            visible: !hide.checked && code.checked

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of your password")
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: hide.checked ? qsTr("Your password is hidden.") : qsTr("Point the camera of another phone at this code, and save what it reads.")
            visible: hide.checked || code.checked
        }
    }
    RowLayout {
        spacing: Tokens.gap

        PlainButton {
            id: hide

            Layout.fillWidth: true
            checkable: true
            objectName: "hidePasswordButton"
            text: checked ? qsTr("Show my password") : qsTr("Hide it")
        }
        PlainButton {
            id: code

            Layout.fillWidth: true
            checkable: true
            enabled: !hide.checked
            objectName: "passwordQrButton"
            text: checked ? qsTr("Show it as words") : qsTr("Show it as a code")
        }
    }
    Notice {
        text: qsTr("You see it only here, and only until you go on. Then nobody can show it to you again: not the staff, and not this kiosk.")
    }
}
