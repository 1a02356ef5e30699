import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool byHand: customer.eraseRoute === "settings-by-hand"

    drawing: customer.handedOver ? "" : "step-restart"
    ifStopped: qsTr("Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.")
    lead: customer.handedOver ? qsTr("Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.") : qsTr("Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.")
    title: !customer.handedOver ? qsTr("Your phone is erasing itself") : byHand ? qsTr("Now reset your phone in its settings") : qsTr("The reset is open on your phone. Finish it there")

    PasscodeCard {
        visible: page.customer.passcodePrompt
    }
    PicturedSteps {
        lines: page.byHand ? StepWords.resetByHand(page.customer.maker) : StepWords.resetOpen()
        maker: page.maker
        visible: page.customer.handedOver
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: StepWords.mayDiffer
        visible: page.customer.handedOver
    }
    AfterReset {
        visible: page.customer.handedOver
    }
    ProgressCard {
        phase: qsTr("Waiting for your phone to restart")
        timeLeft: page.customer.waitMinutes < 0 ? "" : Format.wait(page.customer.waitMinutes)
        visible: !page.customer.handedOver
    }
}
