pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The one layout of all pages: what is so (title, lead, drawing), what it is about (content), the answers.
// Upright they stand below each other; on a wide screen the content stands beside the title.
Item {
    id: frame

    property string title
    property string lead
    property string drawing
    property string reference
    default property alias content: contentColumn.data
    // Answers, the affirmative one last.
    property alias actions: actionRow.data
    // What is always there: stop, help.
    property alias standing: standingRow.data

    readonly property bool wide: width > height * 1.1
    // Wide, and nothing to show but the drawing, which then gets the free half.
    readonly property bool roomy: wide && drawing !== "" && contentColumn.visibleChildren.length === 0

    component Tile: Rectangle {
        id: tile

        property alias name: picture.name
        property int side

        Layout.maximumWidth: side
        border.color: Tokens.hairline
        border.width: Tokens.line
        color: Tokens.surface
        implicitHeight: side
        implicitWidth: side
        radius: Tokens.radius * 2

        Drawing {
            id: picture

            anchors.centerIn: parent
            name: ""
            side: tile.side * 0.8
        }
    }

    implicitHeight: Tokens.mm(200)
    implicitWidth: Tokens.mm(200)

    function showField(field: Item): void {
        const top = field.mapToItem(body, 0, 0).y;
        flick.contentY = Math.max(0, Math.min(top - Tokens.gapLarge, flick.contentHeight - flick.height));
    }

    BodyText {
        id: referenceText

        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        anchors.top: parent.top
        anchors.topMargin: Tokens.gap
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: frame.reference
    }
    BodyText {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.top: referenceText.top
        color: Tokens.accent
        font.pixelSize: Tokens.textSmall
        font.weight: Font.Bold
        text: "Counterseal"
    }

    Flickable {
        id: flick

        anchors.bottom: bottomArea.top
        anchors.bottomMargin: Tokens.gap
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        anchors.top: parent.top
        anchors.topMargin: Tokens.scaled(15)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(body.implicitHeight, height)
        contentWidth: width
        interactive: body.implicitHeight > height

        GridLayout {
            id: body

            columnSpacing: Tokens.scaled(18)
            columns: frame.wide ? 2 : 1
            rowSpacing: Tokens.gapLarge
            width: flick.width
            y: Math.max(0, (flick.height - implicitHeight) * 0.4)

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                spacing: Tokens.gap

                Tile {
                    Layout.bottomMargin: Tokens.gapSmall
                    name: frame.drawing
                    side: Tokens.scaled(frame.wide ? 50 : 66)
                    visible: name !== "" && !frame.roomy
                }
                TitleText {
                    Layout.fillWidth: true
                    objectName: "title"
                    text: frame.title
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Tokens.inkSoft
                    font.pixelSize: Tokens.textLead
                    text: frame.lead
                    visible: text !== ""
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                spacing: 0

                Tile {
                    Layout.alignment: Qt.AlignHCenter
                    name: frame.drawing
                    side: Tokens.scaled(110)
                    visible: frame.roomy
                }
                ColumnLayout {
                    id: contentColumn

                    spacing: Tokens.gap
                }
            }
        }
    }

    GridLayout {
        id: bottomArea

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.scaled(10)
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        columnSpacing: Tokens.gapLarge
        columns: frame.wide ? 2 : 1
        rowSpacing: Tokens.gap

        RowLayout {
            id: standingRow

            Layout.fillWidth: !frame.wide
            Layout.row: frame.wide ? 0 : 1
            spacing: Tokens.gap
        }
        RowLayout {
            id: actionRow

            Layout.column: frame.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.row: 0
            layoutDirection: Qt.LeftToRight
            spacing: Tokens.gap
        }
    }
}
