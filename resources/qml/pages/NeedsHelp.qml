import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool mayRetry: offers("Retry")

    drawing: "needs-help"
    title: FailureWords.happened(customer.failure)

    actions: [
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "retryButton"
            text: qsTr("Try again")
            visible: page.mayRetry

            onClicked: page.customer.retry()
        }
    ]

    Card {
        padding: Tokens.gapLarge

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.Bold
            text: qsTr("Is what I have on my phone safe?")
        }
        BodyText {
            Layout.fillWidth: true
            objectName: "safeText"
            text: FailureWords.safe(page.customer.failure, page.customer.eraseSent)
        }
    }
    Card {
        padding: Tokens.gapLarge

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.Bold
            text: qsTr("What can I do now?")
        }
        BodyText {
            Layout.fillWidth: true
            objectName: "nowText"
            text: FailureWords.now(page.customer.failure, page.customer.eraseSent, page.mayRetry)
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: page.customer.failureDetail === 0 ? qsTr("The staff can help you. They see this code too: %1").arg(page.customer.failure) : qsTr("The staff can help you. They see this code too: %1 (%2)").arg(page.customer.failure).arg(String(page.customer.failureDetail))
    }
}
