pragma ComponentBehavior: Bound
import QtQuick

// For what cannot be taken back. A finger must stay on it; who cannot hold presses it twice by keyboard or
// assistive technology instead. It arms itself a moment after it is shown, so that a tap meant for the page
// before never lands here.
KioskButton {
    id: button

    // What a second key press will do, in words.
    required property string confirmText
    property bool available: true
    property bool armed: false
    readonly property bool asking: askAgain.running

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

    destructive: true
    enabled: armed && available
    fill: Tokens.danger
    fillDown: Tokens.danger
    ink: Tokens.accentInk
    label: asking ? confirmText : down ? qsTr("Keep holding …") : text
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
