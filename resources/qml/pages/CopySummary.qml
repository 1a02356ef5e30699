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
        lines: [qsTr("%1 photos").arg(Format.count(summary.customer.copiedPhotos)), qsTr("%1 videos").arg(Format.count(summary.customer.copiedVideos)), qsTr("%1 files in all, %2").arg(Format.count(summary.customer.copiedFiles)).arg(Format.bytes(summary.customer.copiedBytes))]
    }
}
