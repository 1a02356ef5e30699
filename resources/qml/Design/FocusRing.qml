import QtQuick

// Where the keys are: a line of the ink's colour around what has the focus.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Tokens.focusLine * 2
    border.color: Tokens.ink
    border.width: Tokens.focusLine
    color: "transparent"
    radius: Tokens.radius + Tokens.focusLine * 2

    Accessible.ignored: true
}
