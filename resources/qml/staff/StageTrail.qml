pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts

// How far the trade-in has come: one mark a step, and the step's name.
ColumnLayout {
    id: trail

    required property string stage
    readonly property list<var> steps: [["welcome"], ["intake", "check"], ["choose-copy", "secret", "copying", "proving"], ["sign-out"], ["confirm-erase", "erasing", "proving-erase"], ["certified"]]
    readonly property list<string> names: [qsTr("Welcome"), qsTr("The phone"), qsTr("The copy"), qsTr("Signing out"), qsTr("The erase"), qsTr("The certificate")]
    readonly property int step: steps.findIndex(stages => stages.includes(stage))

    Layout.fillWidth: true
    spacing: Tokens.gapSmall
    visible: step >= 0

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Tokens.gapSmall

        Repeater {
            model: trail.steps.length

            Rectangle {
                required property int index

                Layout.fillWidth: true
                border.color: Tokens.accent
                border.width: Tokens.line
                color: index <= trail.step ? Tokens.accent : "transparent"
                implicitHeight: Tokens.mm(3)
                radius: height / 2
            }
        }
    }
    BodyText {
        id: words

        Layout.fillWidth: true
        Accessible.ignored: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        objectName: "trail"
        text: trail.step < 0 ? "" : qsTr("Step %1 of %2: %3").arg(trail.step + 1).arg(trail.steps.length).arg(trail.names[trail.step])
    }
}
