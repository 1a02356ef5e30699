import QtQuick
import Design

CustomerPage {
    id: page

    readonly property bool existing: customer.passwordExists
    property bool own: false

    drawing: "password"
    lead: existing ? qsTr("It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.") : own ? qsTr("At least 8 characters. Without this password nobody can open the copy, not even you.") : qsTr("Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.")
    title: existing ? qsTr("Your phone already has a backup password") : own ? qsTr("Choose the password for your copy") : qsTr("This password locks your copy")

    TypedSecret {
        customer: page.customer
        visible: page.existing || page.own

        onFieldEntered: field => page.showField(field)
        onMadeForMe: page.own = false
    }
    MadeSecret {
        customer: page.customer
        visible: !page.existing && !page.own

        onOwnWanted: page.own = true
    }
    Notice {
        text: qsTr("The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.")
        visible: page.customer.family === "android"
    }
    PasscodeCard {
        visible: page.customer.passcodePrompt
    }
    Notice {
        text: qsTr("The password is being taken. This can take a moment.")
        visible: page.customer.busy && !page.customer.passcodePrompt
    }
}
