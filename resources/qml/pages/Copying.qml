import QtQuick
import Design

CustomerPage {
    id: page

    drawing: "copying"
    lead: qsTr("Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.")
    title: qsTr("Your phone is being copied to your drive")

    PasscodeCard {
        visible: page.customer.passcodePrompt
    }
    CopyProgress {
        customer: page.customer
    }
    Notice {
        text: qsTr("The copy leaves your phone locked with your password. Nobody at the shop can look into it.")
    }
}
