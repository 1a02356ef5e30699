pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property string declineSentence: qsTr("I have a backup already, or I need none. Erase without a copy from this kiosk.")

    drawing: "drive"
    lead: customer.drives.length === 0 ? qsTr("Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.") : qsTr("The copy goes to your own drive, and nowhere else. What is on the drive already stays there.")
    title: customer.drives.length === 0 ? qsTr("Your copy needs a drive") : qsTr("Your copy goes to a drive of your own")

    Repeater {
        model: page.customer.drives

        ChoiceCard {
            required property var modelData
            required property int index

            detail: modelData.fits ? qsTr("%1 of %2 free").arg(Format.bytes(modelData.freeBytes)).arg(Format.bytes(modelData.totalBytes)) : !modelData.writable ? qsTr("This drive does not let us write on it.") : modelData.needsBytes > modelData.freeBytes ? qsTr("Too little room: %1 free, and your phone may need %2.").arg(Format.bytes(modelData.freeBytes)).arg(Format.bytes(modelData.needsBytes)) : qsTr("This drive cannot take the copy.")
            enabled: modelData.fits && page.offers("ChooseDrive") && !page.customer.busy
            objectName: "drive-" + index
            spokenPrivately: true
            text: qsTr("Copy to “%1”").arg(modelData.label)

            onClicked: page.customer.chooseDrive(modelData.driveId)
        }
    }
    Card {
        padding: Tokens.gapLarge
        visible: page.offers("DeclineCopy")

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: qsTr("No copy needed?")
        }
        BodyText {
            Layout.fillWidth: true
            color: Tokens.inkSoft
            text: qsTr("By holding the button you say:")
        }
        BodyText {
            Layout.fillWidth: true
            objectName: "declineSentence"
            text: page.declineSentence
        }
        HoldButton {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gapSmall
            available: !page.customer.busy
            confirmText: qsTr("Press again: I need no copy")
            objectName: "declineButton"
            text: qsTr("Hold: I need no copy")

            onHeld: page.customer.declineCopy(page.declineSentence)
        }
    }
}
