import QtQuick

// The page's heading: states the fact.
Text {
    color: Tokens.ink
    font.pixelSize: Tokens.textTitle
    font.weight: Font.Bold
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.08
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
    Accessible.name: text
}
