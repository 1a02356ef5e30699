pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// What every button here shares: size of a fingertip, a focus ring, words in plain text.
AbstractButton {
    id: button

    property color fill: Tokens.surface
    property color fillDown: Tokens.accentTint
    property color ink: Tokens.accent
    property color outline: Tokens.accent
    // The words shown; `text` is what the button is called.
    property string label: text
    // Switched on, or the one that is chosen.
    property bool on: false
    // Takes something away: never where the keys begin on a page.
    property bool destructive: false
    // Its name is for the customer's ears only.
    property bool spokenPrivately: false
    // How much of it is filled with the outline's colour, 0 to 1.
    property real progress: 0

    focusPolicy: Qt.StrongFocus
    font.pixelSize: Tokens.textBody
    font.weight: Font.DemiBold
    horizontalPadding: Tokens.gapSmall
    implicitHeight: Math.max(Tokens.target, words.implicitHeight + 2 * Tokens.gapSmall)
    implicitWidth: words.implicitWidth + 2 * Tokens.gapLarge

    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        border.color: button.enabled ? button.outline : Tokens.border
        border.width: button.on ? Tokens.focusLine : Tokens.line
        color: !button.enabled ? Tokens.disabled : button.down ? button.fillDown : button.fill
        radius: Tokens.radius

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: button.outline
            radius: Tokens.radius
            width: parent.width * button.progress
        }
        FocusRing {
            visible: button.visualFocus
        }
    }
    contentItem: Text {
        id: words

        color: button.enabled ? button.ink : Tokens.disabledInk
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.label
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
