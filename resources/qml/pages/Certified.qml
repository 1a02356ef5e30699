import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    drawing: OutcomeWords.drawing(customer.outcome)
    lead: OutcomeWords.lead(customer.outcome, customer.evidenceLevel)
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
    PrintReceipt {
        customer: page.customer
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: qsTr("Strength of the evidence: %1, on a scale from E0 to E3").arg(page.customer.evidenceLevel)
        visible: page.customer.evidenceLevel !== "" && page.customer.outcome !== "contradicted"
    }
    Notice {
        mark: page.customer.onDrive ? "good" : "info"
        text: page.customer.qrRows.length === 0 ? qsTr("Your record is being signed. One moment, please.") : page.customer.onDrive ? qsTr("Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.") : qsTr("Take a picture of this code: anyone can check it, years from now, without asking the shop.")
    }
    Card {
        visible: page.customer.outcome === "erased" && page.offers("Acknowledge")

        RowLayout {
            spacing: Tokens.gap

            Drawing {
                maker: page.maker
                name: "hand-over"
                side: Tokens.scaled(22)
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("Then give your phone to the staff. Take your drive with you.")
            }
        }
    }
}
