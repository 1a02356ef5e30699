import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design
import Words

// What was copied, in counts: never a name, never a picture.
Card {
    id: summary

    required property CustomerModel customer

    padding: Tokens.gapLarge

    BodyText {
        Layout.fillWidth: true
        font.weight: Font.Bold
        text: qsTr("On your drive, read back and opened with your password")
    }
    Points {
        lines: [qsTr("Photos: %1").arg(Format.count(summary.customer.copiedPhotos)), qsTr("Videos: %1").arg(Format.count(summary.customer.copiedVideos)), qsTr("Files in all: %1, together %2").arg(Format.count(summary.customer.copiedFiles)).arg(Format.bytes(summary.customer.copiedBytes))]
    }
}
