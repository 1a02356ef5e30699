import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    drawing: mail.open ? "" : OutcomeWords.drawing(customer.outcome)
    lead: mail.open ? mail.lead : OutcomeWords.lead(customer.outcome, customer.evidenceLevel)
    title: mail.open ? mail.title : OutcomeWords.title(customer.outcome)

    actions: [
        MailButton {
            way: mail
        },
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "doneButton"
            text: page.customer.outcome === "erased" ? qsTr("I have my certificate") : qsTr("I have my record")
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
}
