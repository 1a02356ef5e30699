pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts

// A list that is turned over like a book: nothing at the desk needs scrolling.
ColumnLayout {
    id: list

    required property list<var> rows
    required property Component row
    required property int perPage
    property int first: 0
    readonly property bool turns: rows.length > perPage

    Layout.fillWidth: true
    spacing: Tokens.gapSmall

    // it may have become shorter meanwhile
    onRowsChanged: first = Math.min(first, Math.max(0, rows.length - 1 - (rows.length - 1) % perPage))

    Repeater {
        delegate: list.row
        model: list.rows.slice(list.first, list.first + list.perPage)
    }
    RowLayout {
        spacing: Tokens.gap
        visible: list.turns

        PlainButton {
            enabled: list.first > 0
            objectName: "pageUp"
            text: qsTr("Up")

            onClicked: list.first -= list.perPage
        }
        PlainButton {
            enabled: list.first + list.perPage < list.rows.length
            objectName: "pageDown"
            text: qsTr("Down")

            onClicked: list.first += list.perPage
        }
        BodyText {
            Layout.fillWidth: true
            color: Tokens.inkSoft
            font.pixelSize: Tokens.textSmall
            text: qsTr("%1 to %2 of %3").arg(list.first + 1).arg(Math.min(list.first + list.perPage, list.rows.length)).arg(list.rows.length)
        }
    }
}
