import QtQuick
import QtQuick.Layouts

// What is being done, how much of it is, and how long it may take. `part` is 0 to 1, or negative while nobody
// knows the whole.
Card {
    id: card

    property string phase
    property real part: -1
    property string counts
    property string timeLeft
    // What makes it slow, where that is known.
    property string remark

    padding: Tokens.gapLarge

    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        font.pixelSize: Tokens.textLead
        font.weight: Font.DemiBold
        text: card.phase
    }
    Rectangle {
        id: track

        // percent, for assistive technology, which gets all words of the card from here
        readonly property int value: card.part < 0 ? -1 : Math.floor(Math.min(1, card.part) * 100)
        readonly property int minimumValue: 0
        readonly property int maximumValue: 100

        Layout.bottomMargin: Tokens.gapSmall
        Layout.fillWidth: true
        Layout.topMargin: Tokens.gapSmall
        clip: true
        color: Tokens.disabled
        implicitHeight: Tokens.scaled(5)
        radius: height / 2

        Accessible.role: Accessible.ProgressBar
        Accessible.name: card.phase
        Accessible.description: card.counts + " " + card.timeLeft

        Rectangle {
            anchors.left: parent.left
            color: Tokens.accent
            height: parent.height
            radius: height / 2
            visible: card.part >= 0
            width: Math.max(height, parent.width * Math.min(1, card.part))
        }
        Rectangle {
            id: runner

            property real phase: 0

            // Keeps moving whatever the phone does: a still picture would look like a broken kiosk.
            anchors.left: parent.left
            anchors.leftMargin: phase * (parent.width + width) - width
            color: card.part >= 0 ? Tokens.accentInk : Tokens.accent
            height: parent.height
            opacity: card.part >= 0 ? 0.25 : 1
            radius: height / 2
            visible: !Tokens.calm
            width: parent.width * 0.18

            NumberAnimation on phase {
                duration: 2400
                from: 0
                loops: Animation.Infinite
                running: card.visible && runner.visible
                to: 1
            }
        }
    }
    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: card.counts
        visible: text !== ""
    }
    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Tokens.inkSoft
        text: card.timeLeft
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        text: card.remark
        visible: text !== ""
    }
}
