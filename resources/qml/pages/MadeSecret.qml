import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// A password made up for the customer, shown on this page and nowhere else, never sent before it is accepted.
ColumnLayout {
    id: made

    required property CustomerModel customer

    function use(): void {
        customer.choosePassword(password.text);
    }

    Layout.fillWidth: true
    spacing: Tokens.gap

    Card {
        padding: Tokens.gapLarge

        BodyText {
            id: password

            Layout.fillWidth: true
            font.bold: true
            font.letterSpacing: Tokens.scaled(0.4)
            font.pixelSize: Tokens.textHeading
            horizontalAlignment: Text.AlignHCenter
            objectName: "madePassword"
            spokenPrivately: true
            text: made.customer.makePassword()

            Component.onDestruction: text = ""
        }
    }
    Notice {
        text: qsTr("You see it only here. The staff never see it, and we cannot tell it to you later.")
    }
}
