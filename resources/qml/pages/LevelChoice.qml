import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// How much of an Android phone is copied.
ColumnLayout {
    id: choice

    required property CustomerModel customer

    Layout.fillWidth: true
    spacing: Tokens.gap

    LevelCard {
        asks: qsTr("Nothing to turn on: you only tap “File transfer” on your phone.")
        covers: qsTr("Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.")
        enabled: !choice.customer.busy
        lacks: qsTr("Not: contacts, text messages, call list, calendar, and what is kept inside apps.")
        objectName: "levelFilesButton"
        text: qsTr("Photos and files")

        onClicked: choice.customer.chooseLevel("files")
    }
    LevelCard {
        asks: qsTr("You turn on “USB debugging” on your phone. We show you how.")
        covers: qsTr("Photos and files, and contacts, text messages, call list and calendar.")
        enabled: !choice.customer.busy
        lacks: qsTr("Not: what is kept inside apps, such as their chats, and what is only in the cloud.")
        objectName: "levelEverythingButton"
        text: qsTr("Everything USB can give")

        onClicked: choice.customer.chooseLevel("everything")
    }
}
