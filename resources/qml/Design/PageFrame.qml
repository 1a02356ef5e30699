pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The one layout of all pages: where one is, what is so (title, lead, drawing), what it is about (content), the
// answers. Upright they stand below each other; on a wide screen the content stands beside the title.
Item {
    id: frame

    property string title
    property string lead
    property string drawing
    // Whose phone the drawing shows.
    property string maker
    property alias reference: stepTrail.reference
    property alias trail: stepTrail.steps
    property alias step: stepTrail.step
    default property alias content: contentColumn.data
    // Answers, the affirmative one last.
    property alias actions: actionRow.data
    // What is always there: stop, help.
    property alias standing: standingRow.data
    // How the screen is to be.
    property alias tools: toolRow.data

    readonly property bool wide: width > height * 1.1
    // Broad enough for two columns of words.
    readonly property bool twoColumns: wide && width > 34 * Tokens.textBody
    // Keys cover most of a small glass: what is typed into gets all that is left.
    readonly property bool tight: height < Tokens.mm(85)
    // Wide, and nothing to show but the drawing, which then gets the free half.
    readonly property bool roomy: twoColumns && drawing !== "" && contentColumn.visibleChildren.length === 0
    // What is left of the glass for a drawing, which only repeats the words and so comes last.
    readonly property real room: middle.height - words.implicitHeight - (twoColumns || contentColumn.visibleChildren.length === 0 ? 0 : contentColumn.implicitHeight + 2 * Tokens.gapLarge)
    readonly property Item focused: Window.activeFocusItem

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
            maker: frame.maker
            name: ""
            side: tile.side * 0.8
        }
    }

    implicitHeight: Tokens.mm(200)
    implicitWidth: Tokens.mm(200)

    onWideChanged: bottomArea.order()

    function showField(field: Item): void {
        middle.reveal(field);
    }

    onFocusedChanged: {
        if (focused !== null && middle.holds(focused))
            middle.reveal(focused);
    }

    GridLayout {
        id: topArea

        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        anchors.top: parent.top
        anchors.topMargin: Tokens.gap
        columnSpacing: Tokens.gapLarge
        columns: stepTrail.implicitWidth + toolRow.implicitWidth + columnSpacing <= width ? 2 : 1
        rowSpacing: Tokens.gapSmall
        visible: !frame.tight

        StepTrail {
            id: stepTrail

            Layout.fillWidth: true
        }
        RowLayout {
            id: toolRow

            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: topArea.columns === 1
            spacing: Tokens.targetGap
            visible: visibleChildren.length > 0
        }
    }
    ScrollArea {
        id: middle

        anchors.bottom: frame.tight ? parent.bottom : bottomArea.top
        anchors.bottomMargin: Tokens.gap
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        // buttons that turn the page stand half in the margin, so that the words lose less to them
        anchors.rightMargin: frame.wide ? Tokens.gap : Tokens.margin
        anchors.top: frame.tight ? parent.top : topArea.bottom
        anchors.topMargin: Tokens.gap
        lift: 0.3
        wide: frame.wide

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.scaled(15)
            columns: frame.twoColumns ? 2 : 1
            rowSpacing: Tokens.gapLarge

            ColumnLayout {
                Layout.alignment: frame.roomy ? Qt.AlignVCenter : Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 85
                spacing: Tokens.gap

                Tile {
                    Layout.bottomMargin: Tokens.gapSmall
                    name: visible ? frame.drawing : ""
                    side: Math.max(Tokens.scaled(40), Math.min(frame.room * 0.75, Tokens.scaled(90)))
                    visible: frame.drawing !== "" && !frame.roomy && frame.room > Tokens.scaled(50)
                }
                ColumnLayout {
                    id: words

                    spacing: Tokens.gap

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
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                spacing: 0

                Tile {
                    Layout.alignment: Qt.AlignHCenter
                    name: visible ? frame.drawing : ""
                    side: Math.max(Tokens.scaled(40), Math.min(middle.height, Tokens.scaled(110)))
                    visible: frame.roomy
                }
                ColumnLayout {
                    id: contentColumn

                    // a layout whose last item was hidden still says how high it was
                    Layout.minimumHeight: visibleChildren.length === 0 ? 0 : -1
                    Layout.preferredHeight: visibleChildren.length === 0 ? 0 : -1
                    spacing: Tokens.gap
                }
            }
        }
    }
    GridLayout {
        id: bottomArea

        // Assistive technology and keys go through children in their order: what stands last comes last.
        function order(): void {
            const last = frame.wide ? actionRow : standingRow;
            last.parent = null;
            last.parent = bottomArea;
        }

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.scaled(7)
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        columnSpacing: Tokens.gapLarge
        columns: frame.wide ? 2 : 1
        rowSpacing: Tokens.targetGap
        visible: !frame.tight

        Component.onCompleted: order()

        RowLayout {
            id: standingRow

            Layout.fillWidth: true
            Layout.maximumWidth: frame.wide ? Math.min(implicitWidth, bottomArea.width * 0.5) : Number.POSITIVE_INFINITY
            Layout.row: frame.wide ? 0 : 1
            spacing: Tokens.targetGap
        }
        GridLayout {
            id: actionRow

            Layout.column: frame.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.row: 0
            columnSpacing: Tokens.targetGap
            // large words in two narrow buttons would be broken apart
            columns: frame.wide || !Tokens.largeText ? -1 : 1
            rowSpacing: Tokens.targetGap
        }
    }
}
