pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A drawing to press, with its name beside it where there is room.
KioskButton {
    id: button

    required property string drawing
    property bool labelled: true
    // Has a state: switched on, or not.
    property bool switchable: false

    fill: on ? Tokens.accentTint : Tokens.surface
    horizontalPadding: 0 // the row keeps its own distance
    implicitHeight: Math.max(Tokens.targetSmall, row.implicitHeight + 2 * Tokens.gapSmall)
    implicitWidth: Math.max(Tokens.targetSmall, row.implicitWidth + 2 * Tokens.gap)

    Layout.fillWidth: true

    Accessible.checkable: switchable
    Accessible.checked: on
    Accessible.role: switchable ? Accessible.CheckBox : Accessible.Button

    contentItem: Item {
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Tokens.gapSmall
            width: Math.min(implicitWidth, parent.width - 2 * Tokens.gapSmall)

            Drawing {
                name: button.drawing
                opacity: button.enabled ? 1 : 0.4
                side: Tokens.mm(7.5)
            }
            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: button.enabled ? Tokens.accent : Tokens.disabledInk
                font.pixelSize: Tokens.textSmall
                font.weight: Font.DemiBold
                text: button.text
                visible: button.labelled
            }
        }
    }
}
