import QtQuick
import Design
import Words

CustomerPage {
    id: page

    lead: qsTr("Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.")
    title: qsTr("Your phone is erasing itself")

    PasscodeCard {
        visible: page.customer.passcodePrompt
    }
    ProgressCard {
        phase: qsTr("Waiting for your phone to restart")
        timeLeft: page.customer.waitMinutes < 0 ? "" : Format.wait(page.customer.waitMinutes)
    }
}
