import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// How much of an Android phone is copied: what each answer covers, what it does not, and what it asks of the
// customer.
ColumnLayout {
    id: choice

    required property CustomerModel customer

    Layout.fillWidth: true
    spacing: Tokens.gap

    ChoiceCard {
        detail: qsTr("Covers: photos, videos, music, downloads, documents, and pictures shared in WhatsApp.\nDoes not cover: contacts, text messages, call list, calendar, and what is kept inside apps.\nNothing to turn on: you tap “File transfer” on your phone, no more.")
        enabled: !choice.customer.busy
        objectName: "levelFilesButton"
        text: qsTr("Photos and files")

        onClicked: choice.customer.chooseLevel("files")
    }
    ChoiceCard {
        detail: qsTr("Covers: photos and files, and contacts, text messages, call list and calendar.\nDoes not cover: what is kept inside apps, such as their chats, and what is only in the cloud.\nYou turn on “USB debugging” on your phone. We show you how. The erase turns it off again.")
        enabled: !choice.customer.busy
        objectName: "levelEverythingButton"
        text: qsTr("Everything USB can give")

        onClicked: choice.customer.chooseLevel("everything")
    }
}
