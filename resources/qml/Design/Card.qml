import QtQuick
import QtQuick.Layouts

// A sheet on the page that holds things belonging together.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Tokens.gap

    Layout.fillWidth: true
    border.color: Tokens.hairline
    border.width: Tokens.line
    color: Tokens.surface
    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    radius: Tokens.radius

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Tokens.gapSmall
    }
}
