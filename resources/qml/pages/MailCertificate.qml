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
    readonly property bool asksAddress: customer.answers.includes("GiveAddress")
    readonly property bool asksCode: customer.answers.includes("ReadBackCode")
    readonly property bool codeTyped: code.complete
    readonly property bool addressTyped: address.typed.includes("@")
    // Whether the customer is at it.
    property bool open: false

    signal fieldEntered(field: Item)

    function begin(): void {
        open = true;
    }
    function give(): void {
        customer.giveAddress(address.typed);
    }
    function readBack(): void {
        code.readBack();
    }
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
        id: address

        Layout.fillWidth: true
        language: mail.customer.comfortLanguage
        visible: mail.open && mail.asksAddress

        onEntered: if (mail.addressTyped)
            mail.give()
        onFieldEntered: field => mail.fieldEntered(field)
    }
    MailCode {
        id: code

        Layout.alignment: Qt.AlignHCenter
        customer: mail.customer
        visible: mail.open && mail.asksCode
    }
}
