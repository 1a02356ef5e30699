import Design
import QtQuick
import QtQuick.Layouts

// One line of a list at the desk: a mark, what it is, and a sentence about it.
Card {
    id: row

    required property string mark // "info", "good", "caution", "danger": the drawings' names
    required property string heading
    required property string detail
    default property alias more: extra.data

    padding: Tokens.gapSmall

    RowLayout {
        Layout.fillWidth: true
        spacing: Tokens.gap

        Drawing {
            name: "mark-" + row.mark
            side: Tokens.mm(8)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: row.heading
            }
            BodyText {
                Layout.fillWidth: true
                color: Tokens.inkSoft
                font.pixelSize: Tokens.textSmall
                text: row.detail
                visible: text !== ""
            }
        }
        RowLayout {
            id: extra
        }
    }
}
