import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool known: customer.qrRows.length > 0 && customer.link === "trusted"
    readonly property bool cameOff: customer.model !== "" && customer.link === "absent"

    drawing: known ? "" : LinkWords.drawing(customer.link)
    lead: known ? qsTr("Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.") : LinkWords.lead(customer.link)
    title: known ? qsTr("This is the receipt for your %1").arg(customer.model) : cameOff ? qsTr("Plug your %1 in again").arg(customer.model) : LinkWords.title(customer.link)

    actions: [
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "keepReceiptButton"
            text: qsTr("I have my receipt")
            visible: page.known && page.offers("ReceiptKept")

            onClicked: page.customer.keepReceipt()
        }
    ]

    PasscodeCard {
        visible: page.customer.passcodePrompt
    }
    Receipt {
        customer: page.customer
        visible: page.known
    }
}
