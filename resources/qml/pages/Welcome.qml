import QtQuick
import QtQuick.Layouts
import Design

CustomerPage {
    id: page

    drawing: "seal"
    lead: qsTr("You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.")
    title: qsTr("Your phone stays in your hands")

    actions: [
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "agreeButton"
            text: qsTr("I agree, let us begin")
            visible: page.offers("Agree")

            onClicked: page.customer.agree()
        }
    ]

    Card {

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.Bold
            text: qsTr("What will happen")
        }
        Points {
            lines: [qsTr("You plug in your phone and get a receipt for it."), qsTr("Your phone is copied to your own drive, locked with a password only you know."), qsTr("We check that the copy can be opened."), qsTr("You say yes, and your phone erases itself."), qsTr("You get a certificate of what we saw.")]
            numbered: true
        }
    }
    Card {

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.Bold
            text: qsTr("What will not happen")
        }
        Points {
            lines: [qsTr("Shop staff cannot open your photos or messages."), qsTr("Nothing is erased before you say so on this screen."), qsTr("None of your photos, messages or passwords stays on this kiosk.")]
            mark: "never"
        }
    }
}
