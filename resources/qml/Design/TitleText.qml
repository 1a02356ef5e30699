import QtQuick

// The page's heading: states the fact.
Text {
    color: Tokens.ink
    font.pixelSize: Tokens.textTitle
    font.weight: Font.Bold
    horizontalAlignment: Text.AlignLeft
    // the Arabic font has room for stacked marks in its own height
    lineHeight: Application.layoutDirection === Qt.RightToLeft ? 0.85 : 1.08
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
    Accessible.name: text
}
