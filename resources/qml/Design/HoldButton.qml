pragma ComponentBehavior: Bound
import QtQuick

// For what cannot be taken back. A finger must stay on it; who cannot hold presses it twice by keyboard or
// assistive technology instead. It arms itself a moment after it is shown, so that a tap meant for the page
// before never lands here.
KioskButton {
    id: button

    // What a second key press will do, in words.
    required property string confirmText
    // The words while a finger rests on it.
    property string holdingText: qsTr("Keep holding …")
    property bool available: true
    property bool armed: false
    readonly property bool asking: askAgain.running
    property real progress: 0

    signal held

    function pressByKey(isRepeat: bool): void {
        // a key held down repeats itself, and must not confirm what its owner did not press twice
        if (isRepeat)
            return;
        if (asking) {
            askAgain.stop();
            held();
        } else {
            askAgain.start();
        }
    }

    enabled: armed && available
    fill: Tokens.danger
    fillDown: Tokens.danger
    ink: Tokens.accentInk
    outline: Tokens.dangerDown

    Accessible.name: asking ? confirmText : text
    Accessible.description: qsTr("Hold down for two seconds, or press twice by keyboard")
    Accessible.onPressAction: pressByKey(false)

    Keys.onReturnPressed: event => pressByKey(event.isAutoRepeat)
    Keys.onEnterPressed: event => pressByKey(event.isAutoRepeat)
    Keys.onSpacePressed: event => pressByKey(event.isAutoRepeat)

    onVisibleChanged: {
        armed = false;
        arming.restart();
    }

    background: Rectangle {
        border.color: button.enabled ? button.outline : Tokens.border
        border.width: Tokens.line
        color: button.enabled ? button.fill : Tokens.disabled
        radius: Tokens.radius

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Tokens.dangerDown
            radius: Tokens.radius
            width: parent.width * button.progress
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Tokens.focusLine * 2
            border.color: Tokens.ink
            border.width: Tokens.focusLine
            color: "transparent"
            radius: Tokens.radius + Tokens.focusLine * 2
            visible: button.visualFocus
        }
    }
    contentItem: Text {
        color: button.enabled ? button.ink : Tokens.disabledInk
        font.pixelSize: Tokens.textBody
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: button.asking ? button.confirmText : button.down ? button.holdingText : button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }

    NumberAnimation on progress {
        duration: Tokens.holdTime
        from: 0
        running: button.down
        to: 1

        onFinished: button.held()
        onStopped: button.progress = 0
    }

    Timer {
        id: arming

        interval: Tokens.armTime
        running: true

        onTriggered: button.armed = true
    }
    Timer {
        id: askAgain

        interval: 10000
    }
}
