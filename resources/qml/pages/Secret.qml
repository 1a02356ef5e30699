import QtQuick
import QtQuick.Layouts
import Design

CustomerPage {
    id: page

    readonly property bool existing: customer.passwordExists
    property bool own: false
    readonly property bool typing: existing || own

    drawing: "password"
    lead: existing ? qsTr("It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.") : own ? qsTr("At least 8 characters. Without this password nobody can open the copy, not even you.") : qsTr("Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.")
    title: existing ? qsTr("Your phone already has a backup password") : own ? qsTr("Choose the password for your copy") : qsTr("This password locks your copy")

    actions: [
        PlainButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: page.own ? "madePasswordButton" : "ownPasswordButton"
            text: page.own ? qsTr("Make one up for me") : qsTr("Choose my own instead")
            visible: !page.existing

            onClicked: page.own = !page.own
        },
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy && (!page.typing || typed.usable)
            objectName: page.typing ? "usePasswordButton" : "useMadePasswordButton"
            text: page.typing ? qsTr("Use this password") : qsTr("I have kept it, use it")
            visible: page.offers("ChoosePassword")

            onClicked: page.typing ? typed.use() : made.use()
        }
    ]

    TypedSecret {
        id: typed

        customer: page.customer
        visible: page.typing

        onFieldEntered: field => page.showField(field)
    }
    MadeSecret {
        id: made

        customer: page.customer
        visible: !page.typing
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
