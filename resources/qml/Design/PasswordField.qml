import QtQuick
import QtQuick.Controls.Basic

// A password being typed: hidden unless its owner asks to see it, never predicted, never learnt.
TextField {
    id: field

    required property string label
    property bool readable: false

    echoMode: readable ? TextInput.Normal : TextInput.Password
    font.pixelSize: Tokens.textLead
    horizontalAlignment: TextInput.AlignLeft
    implicitHeight: Tokens.target
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    leftPadding: Tokens.gap
    maximumLength: 128
    passwordMaskDelay: 0
    placeholderText: label
    placeholderTextColor: Tokens.inkSoft
    color: Tokens.ink
    rightPadding: Tokens.gap
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: label
    // Qt speaks no name for a field that hides what is typed
    Accessible.description: label
    Accessible.passwordEdit: !readable

    // The keyboard may have been hidden by hand; a tap must bring it back.
    onPressed: InputMethod.show()

    background: Rectangle {
        border.color: field.activeFocus ? Tokens.accent : Tokens.border
        border.width: field.activeFocus ? Tokens.focusLine : Tokens.line
        color: Tokens.surface
        radius: Tokens.radius
    }
}
