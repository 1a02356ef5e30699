pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Design

// One of the levels a copy may have: what it covers, what it does not, and what it asks of the customer.
KioskButton {
    id: card

    required property string covers
    required property string lacks
    required property string asks

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 2 * Tokens.gap

    Accessible.description: covers + " " + lacks + " " + asks

    contentItem: Item {
        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.margins: Tokens.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Tokens.gapSmall

            BodyText {
                Accessible.ignored: true
                color: Tokens.accent
                font.pixelSize: Tokens.textLead
                font.weight: Font.DemiBold
                text: card.text
            }
            Points {
                lines: [card.covers]
            }
            Points {
                lines: [card.lacks]
                mark: "never"
            }
            Points {
                lines: [card.asks]
                mark: "info"
            }
        }
    }
}
