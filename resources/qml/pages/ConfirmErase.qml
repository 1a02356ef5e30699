import QtQuick
import QtQuick.Layouts
import Design

CustomerPage {
    id: page

    readonly property bool android: customer.family === "android"
    readonly property bool askEsim: !customer.esimChosen
    readonly property string consentSentence: customer.copyDeclined ? qsTr("Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.") : qsTr("Yes, erase my phone. My copy was checked. I know that this cannot be undone.")

    drawing: askEsim ? "esim" : "decide"
    lead: askEsim ? qsTr("An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.") : android ? qsTr("This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.") : qsTr("This cannot be undone, and once it has begun nobody can stop it.")
    title: askEsim ? qsTr("Your phone may have an eSIM") : customer.busy ? qsTr("One last look at your phone") : qsTr("Nothing has been erased so far. It is your decision")

    actions: [
        PlainButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            enabled: !page.customer.busy
            objectName: "notYetButton"
            text: qsTr("Not yet")
            visible: page.offers("NotYet")

            onClicked: page.customer.notYet()
        },
        HoldButton {
            Layout.fillWidth: true
            // fixed parts: it must not move under the finger when its words change
            Layout.preferredWidth: 20
            available: !page.customer.busy
            confirmText: qsTr("Press again to erase")
            objectName: "consentButton"
            text: qsTr("Hold: yes, erase my phone")
            visible: !page.askEsim && page.offers("GiveConsent")

            onHeld: page.customer.giveConsent(page.consentSentence)
        }
    ]

    ChoiceCard {
        detail: qsTr("Choose this if you have moved it, or do not use it any more.")
        enabled: !page.customer.busy
        objectName: "eraseEsimButton"
        text: qsTr("Erase the eSIM with the phone")
        visible: page.askEsim

        onClicked: page.customer.chooseEsim(false)
    }
    ChoiceCard {
        detail: qsTr("Choose this only if you were told to. It stays in the phone you hand over.")
        enabled: !page.customer.busy
        objectName: "keepEsimButton"
        text: qsTr("Leave the eSIM in the phone")
        visible: page.askEsim

        onClicked: page.customer.chooseEsim(true)
    }
    // first: on a page that is longer than the glass, what one says by holding the button must be on it
    Card {
        padding: Tokens.gapLarge
        visible: !page.askEsim

        BodyText {
            Layout.fillWidth: true
            color: Tokens.inkSoft
            text: qsTr("By holding the button for two seconds you say:")
        }
        BodyText {
            Layout.fillWidth: true
            font.pixelSize: Tokens.textLead
            font.weight: Font.DemiBold
            objectName: "consentSentence"
            text: page.consentSentence
        }
    }
    CopySummary {
        customer: page.customer
        visible: !page.askEsim && page.customer.copied
    }
    Notice {
        mark: "caution"
        text: qsTr("You chose to go on without a copy from this kiosk.")
        visible: !page.askEsim && page.customer.copyDeclined
    }
    Notice {
        text: page.customer.esimKeep ? qsTr("The eSIM stays in the phone.") : qsTr("The eSIM is erased with the phone.")
        visible: !page.askEsim && !page.android
    }
}
