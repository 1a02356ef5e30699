pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What may be longer than the glass. Then two large buttons move it, for whoever cannot drag, or has a keyboard.
// Room for them beside the content is always kept: whether they are there must not change what fits.
GridLayout {
    id: area

    default property alias content: column.data
    // The buttons stand beside the content, not below it: for a glass that has more width than height to give.
    property bool wide: false
    // How far down the free room the content begins, 0 to 1.
    property real lift: 0
    readonly property bool longer: column.implicitHeight > height + 1
    readonly property real contentLength: column.implicitHeight
    readonly property real end: Math.max(0, flick.contentHeight - flick.height)

    // Scrolls no further than it takes to show the item, with some room around it.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y - Tokens.gapSmall;
        const bottom = top + item.height + 2 * Tokens.gapSmall;
        scrollTo(top < flick.contentY ? top : Math.max(flick.contentY, bottom - flick.height));
    }
    function scrollTo(y: real): void {
        flick.contentY = Math.max(0, Math.min(y, end));
    }
    function turn(direction: int): void {
        // two lines stay, so that one finds where to read on
        scrollTo(flick.contentY + direction * Math.max(Tokens.gap, flick.height - 2.5 * Tokens.textBody));
    }
    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === column)
                return true;
        return false;
    }

    columnSpacing: Tokens.gap
    columns: wide ? 2 : 1
    rowSpacing: Tokens.gap

    Flickable {
        id: flick

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(column.implicitHeight, height)
        contentWidth: width
        interactive: area.longer

        onContentHeightChanged: area.scrollTo(contentY)
        onHeightChanged: area.scrollTo(contentY)

        ColumnLayout {
            id: column

            spacing: Tokens.targetGap
            width: flick.width
            y: Math.max(0, (flick.height - implicitHeight) * area.lift)
        }
    }
    Item {
        Layout.fillHeight: area.wide
        Layout.fillWidth: !area.wide
        implicitHeight: Tokens.target
        implicitWidth: Tokens.target
        visible: area.wide || area.longer

        GridLayout {
            anchors.fill: parent
            columnSpacing: Tokens.targetGap
            columns: area.wide ? 1 : 2
            rowSpacing: Tokens.targetGap
            visible: area.longer

            ToolButton {
                id: back

                Layout.fillHeight: true
                Layout.fillWidth: true
                drawing: "back-up"
                enabled: flick.contentY > 0
                labelled: !area.wide
                objectName: "backUpButton"
                text: qsTr("More above")

                onClicked: {
                    area.turn(-1);
                    if (!enabled)
                        more.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            ToolButton {
                id: more

                Layout.fillHeight: true
                Layout.fillWidth: true
                drawing: "more-below"
                enabled: flick.contentY < area.end - 1
                labelled: !area.wide
                objectName: "moreBelowButton"
                text: qsTr("More below")

                onClicked: {
                    area.turn(1);
                    if (!enabled)
                        back.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }
}
