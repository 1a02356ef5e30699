pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design
import Words

// The record by mail, in place of the page that offers it: an address, the code from the mail, and it is gone.
ColumnLayout {
    id: mail

    required property CustomerModel customer

    readonly property string step: customer.mailStep
    readonly property string title: MailWords.title(step, customer.mailCodesLeft)
    readonly property string lead: MailWords.lead(step, customer.mailCodesLeft)
    // Whether the customer is at it.
    property bool open: false

    signal fieldEntered(field: Item)

    function leave(): void {
        customer.forgetAddress();
        open = false;
    }

    Layout.fillWidth: true
    spacing: Tokens.gap
    visible: open

    // Whoever is in the middle of it sees it, on a screen too that crashed; after a crash of the core it is over.
    function follow(): void {
        if (["sending-code", "code-sent", "sending"].includes(step))
            open = true;
        else if (step === "")
            open = false;
    }

    Component.onCompleted: follow()
    onStepChanged: follow()

    Notice {
        mark: "caution"
        objectName: "mailFault"
        text: MailWords.fault(mail.customer.mailFault, mail.customer.mailTriesLeft)
        visible: text !== ""
    }
    MailAddress {
        Layout.fillWidth: true
        customer: mail.customer
        visible: mail.open && mail.customer.answers.includes("GiveAddress")

        onFieldEntered: field => mail.fieldEntered(field)
    }
    MailCode {
        Layout.alignment: Qt.AlignHCenter
        customer: mail.customer
        visible: mail.open && mail.customer.answers.includes("ReadBackCode")
    }
    PlainButton {
        Layout.fillWidth: true
        objectName: "leaveMailButton"
        text: mail.step === "sent" ? qsTr("Back to my receipt") : qsTr("No mail, back to my receipt")

        onClicked: mail.leave()
    }
}
