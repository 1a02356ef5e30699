import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    drawing: OutcomeWords.drawing(customer.outcome)
    lead: OutcomeWords.lead(customer.outcome)
    title: OutcomeWords.title(customer.outcome)

    actions: [
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "doneButton"
            text: page.customer.outcome === "erased" ? qsTr("I have my certificate") : qsTr("I have my record")
            visible: page.offers("Acknowledge")

            onClicked: page.customer.acknowledge()
        }
    ]

    Notice {
        mark: page.customer.outcome === "contradicted" ? "danger" : "caution"
        text: page.customer.reasons.map(code => OutcomeWords.reason(code)).join("\n")
        visible: page.customer.reasons.length > 0
    }
    Receipt {
        customer: page.customer
        visible: page.customer.qrRows.length > 0
    }
    Notice {
        mark: "good"
        text: qsTr("The full document lies on your drive as well, beside your copy.")
        visible: page.customer.onDrive
    }
    Notice {
        text: page.customer.qrRows.length > 0 ? qsTr("Take a picture of this code. It can be checked years from now without asking the shop.") : qsTr("Your record is being signed. One moment, please.")
    }
}
