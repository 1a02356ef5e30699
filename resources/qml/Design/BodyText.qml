import QtQuick

// Running text. Plain always: what a phone is called must never be read as markup.
Text {
    color: Tokens.ink
    font.pixelSize: Tokens.textBody
    // where reading begins: mirrored with the page, whatever script the words are in
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
