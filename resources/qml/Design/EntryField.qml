import QtQuick
import QtQuick.Controls.Basic

// One line that a customer types, never predicted, never learnt.
TextField {
    id: field

    required property string label

    font.pixelSize: Tokens.textLead
    horizontalAlignment: TextInput.AlignLeft
    implicitHeight: Tokens.target
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    leftPadding: Tokens.gap
    placeholderText: label
    placeholderTextColor: Tokens.inkSoft
    color: Tokens.ink
    rightPadding: Tokens.gap
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: label

    // The keyboard may have been hidden by hand; a tap must bring it back.
    onPressed: InputMethod.show()

    background: Rectangle {
        border.color: field.activeFocus ? Tokens.accent : Tokens.border
        border.width: field.activeFocus ? Tokens.focusLine : Tokens.line
        color: Tokens.surface
        radius: Tokens.radius
    }
}
