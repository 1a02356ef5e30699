import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool stoppedAtReset: customer.reasons.includes("stopped-at-reset")

    drawing: mail.open ? "" : "phone-kept"
    lead: mail.open ? mail.lead : customer.qrRows.length > 0 ? qsTr("Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.") : qsTr("Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.")
    title: mail.open ? mail.title : qsTr("You keep your phone")

    actions: [
        MailButton {
            way: mail
        },
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "doneButton"
            text: qsTr("I have my receipt and my phone")
            visible: page.offers("Acknowledge") && !mail.open

            onClicked: page.customer.acknowledge()
        },
        MailSend {
            way: mail
        }
    ]

    MailCertificate {
        id: mail

        customer: page.customer

        onFieldEntered: field => page.showField(field)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Tokens.gap
        visible: !mail.open

        Notice {
            text: page.customer.reasons.map(code => OutcomeWords.reason(code)).join("\n")
            visible: page.customer.reasons.length > 0
        }
        Receipt {
            customer: page.customer
            visible: page.customer.qrRows.length > 0
        }
        PrintReceipt {
            customer: page.customer
        }
        Notice {
            mark: "caution"
            text: qsTr("Close the reset screen on your phone. If you have already confirmed there, your phone erases itself.")
            visible: page.stoppedAtReset
        }
        Notice {
            text: qsTr("If a copy was begun, what lies on your drive is not a checked copy. You can delete it.")
            visible: !page.customer.copied
        }
    }
}
