import Design
import QtQuick
import QtQuick.Layouts

// One piece of advice under a small heading: what to do, or what to say.
Card {
    id: advice

    required property string heading
    required property string text

    visible: text !== ""

    BodyText {
        Layout.fillWidth: true
        color: Tokens.accent
        font.pixelSize: Tokens.textSmall
        font.weight: Font.Bold
        text: advice.heading
    }
    BodyText {
        Layout.fillWidth: true
        text: advice.text
    }
}
