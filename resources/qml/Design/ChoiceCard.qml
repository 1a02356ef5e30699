pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One of several answers, with a line that explains it.
KioskButton {
    id: card

    property string detail

    Layout.fillWidth: true
    implicitHeight: Math.max(Tokens.target, words.implicitHeight + 2 * Tokens.gap)

    Accessible.description: detail

    contentItem: Item {
        implicitHeight: words.implicitHeight

        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Tokens.gap
            anchors.right: parent.right
            anchors.rightMargin: Tokens.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Tokens.scaled(1)

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: card.enabled ? Tokens.accent : Tokens.disabledInk
                font.weight: Font.DemiBold
                text: card.text
            }
            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: card.enabled ? Tokens.inkSoft : Tokens.disabledInk
                font.pixelSize: Tokens.textSmall
                text: card.detail
                visible: text !== ""
            }
        }
    }
}
