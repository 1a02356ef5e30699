pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What to do on the phone, one numbered step below the other, each with a drawing of what is to be looked for.
ColumnLayout {
    id: steps

    required property list<var> lines // of { words, drawing }
    // Whose phone is drawn.
    property string maker

    Layout.fillWidth: true
    spacing: Tokens.scaled(2)

    Repeater {
        model: steps.lines

        Card {
            id: step

            required property var modelData
            required property int index

            padding: Tokens.scaled(2)

            Accessible.role: Accessible.ListItem
            Accessible.name: words.text

            RowLayout {
                spacing: Tokens.gap

                Drawing {
                    maker: steps.maker
                    name: step.modelData.drawing
                    side: Tokens.scaled(22)
                }
                BodyText {
                    color: Tokens.accent
                    font.pixelSize: Tokens.textLead
                    font.weight: Font.Bold
                    text: (step.index + 1).toString()
                }
                BodyText {
                    id: words

                    Layout.fillWidth: true
                    Layout.rightMargin: Tokens.gapSmall
                    text: step.modelData.words
                }
            }
        }
    }
}
