import QtQuick
import QtQuick.Layouts

// One thing read from the phone: mark, word, and what to do about it.
Card {
    id: row

    required property string heading
    required property string stateWord
    property string advice
    property string mark: "info"

    Accessible.role: Accessible.ListItem
    Accessible.name: heading + ": " + stateWord

    RowLayout {
        spacing: Tokens.gap

        Drawing {
            id: picture

            Layout.alignment: Qt.AlignTop
            name: "mark-" + row.mark
            side: Math.max(Tokens.scaled(10), 1.4 * Tokens.textBody)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.scaled(1)

            GridLayout {
                columnSpacing: Tokens.gap
                // by the row's width, not its own: that would follow from the columns
                columns: name.implicitWidth + word.implicitWidth + columnSpacing <= row.width - 2 * row.padding - picture.width - Tokens.gap ? 2 : 1

                BodyText {
                    id: name

                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: row.heading
                }
                BodyText {
                    id: word

                    color: row.mark === "good" ? Tokens.good : row.mark === "danger" ? Tokens.danger : row.mark === "caution" ? Tokens.caution : Tokens.accent
                    font.weight: Font.DemiBold
                    text: row.stateWord
                }
            }
            BodyText {
                Layout.fillWidth: true
                color: Tokens.inkSoft
                text: row.advice
                visible: text !== ""
            }
        }
    }
}
