import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// The receipt on the screen, on paper: asked for here, and what became of it.
ColumnLayout {
    id: printing

    required property CustomerModel customer

    readonly property bool offered: customer.answers.includes("Print")
    readonly property bool failed: !["", "printing", "printed"].includes(customer.printState)

    function said(state: string): string {
        switch (state) {
        case "printing":
            return qsTr("Your receipt is being printed.");
        case "printed":
            return qsTr("Your receipt has been printed. It is yours alone: take it with you.");
        case "paper-out":
            return qsTr("The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.");
        case "cover-open":
            return qsTr("The printer's cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.");
        default:
            return qsTr("The printer does not work now. Your receipt is on this screen: take a picture of it.");
        }
    }

    Layout.fillWidth: true
    spacing: Tokens.gap
    visible: offered || customer.printState !== ""

    PlainButton {
        Layout.fillWidth: true
        enabled: !printing.customer.busy
        objectName: "printButton"
        text: printing.customer.printState === "printed" ? qsTr("Print it once more") : printing.failed ? qsTr("Try to print it again") : qsTr("Print this receipt")
        visible: printing.offered

        onClicked: printing.customer.printReceipt()
    }
    Notice {
        mark: printing.failed ? "caution" : printing.customer.printState === "printed" ? "good" : "info"
        objectName: "printNotice"
        text: printing.said(printing.customer.printState)
        visible: printing.customer.printState !== ""
    }
}
