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
            Layout.alignment: Qt.AlignTop
            name: "mark-" + row.mark
            side: Tokens.scaled(11)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.scaled(1)

            RowLayout {
                BodyText {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: row.heading
                }
                BodyText {
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
