import QtQuick

// Running text. Plain always: what a phone is called must never be read as markup.
Text {
    // For the customer's ears only: said to a headset, else only that there is something to hear.
    property bool spokenPrivately: false

    color: Tokens.ink
    font.pixelSize: Tokens.textBody
    // where reading begins: mirrored with the page, whatever script the words are in
    horizontalAlignment: Text.AlignLeft
    // the Arabic font has room for stacked marks in its own height
    lineHeight: Application.layoutDirection === Qt.RightToLeft ? 0.85 : 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
