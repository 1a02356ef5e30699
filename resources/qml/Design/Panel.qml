pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A sheet over the page, dealt with before anything else. Escape and a tap beside it do nothing but `dismissed`.
FocusScope {
    id: panel

    property string title
    default property alias content: area.content
    property alias actions: actionRow.data

    signal dismissed

    anchors.fill: parent
    visible: false

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    function open(first: Item): void {
        visible = true;
        area.scrollTo(0);
        first.forceActiveFocus();
    }

    Keys.onEscapePressed: dismissed()

    Rectangle {
        anchors.fill: parent
        color: Tokens.scrim

        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Tokens.border
        border.width: Tokens.line
        color: Tokens.surface
        height: Math.min(parent.height - 2 * Tokens.gap, sheet.implicitHeight + 2 * Tokens.gapLarge)
        radius: Tokens.radius
        width: Math.min(parent.width - 2 * Tokens.margin, Tokens.scaled(parent.width > parent.height ? 320 : 240))

        ColumnLayout {
            id: sheet

            anchors.fill: parent
            anchors.margins: Tokens.gapLarge
            spacing: Tokens.gap

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: Tokens.textHeading
                text: panel.title
            }
            ScrollArea {
                id: area

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: contentLength
                wide: panel.width > panel.height
            }
            RowLayout {
                id: actionRow

                spacing: Tokens.targetGap
            }
        }
    }
}
