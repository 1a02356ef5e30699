pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Where one is on the way: a line of words, and a bar for every step. `step` counts from 0; negative before the
// first and after an end of another kind.
ColumnLayout {
    id: trail

    property list<string> steps
    property int step: -1
    property string reference

    spacing: Tokens.scaled(1)

    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: trail.reference === "" ? "Counterseal" : trail.reference
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.accent
        font.pixelSize: Tokens.textSmall
        font.weight: Font.DemiBold
        objectName: "stepTrail"
        text: trail.step < 0 ? "" : qsTr("Step %1 of %2: %3").arg(trail.step + 1).arg(trail.steps.length).arg(trail.steps[trail.step])
        visible: text !== ""
    }
    RowLayout {
        spacing: Tokens.scaled(1)
        visible: trail.step >= 0

        Repeater {
            model: trail.steps.length

            Rectangle {
                required property int index

                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.scaled(14)
                border.color: index <= trail.step ? Tokens.accent : Tokens.border
                border.width: Tokens.line
                color: index <= trail.step ? Tokens.accent : "transparent"
                implicitHeight: Tokens.scaled(index === trail.step ? 2.4 : 1.6)
                implicitWidth: Tokens.scaled(10)
                radius: height / 2
            }
        }
    }
}
