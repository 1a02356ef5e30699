pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Design
import Words

// The gates as rows, as read from the phone; ticking one off by hand is not possible.
ColumnLayout {
    id: list

    required property list<var> gates

    Layout.fillWidth: true
    spacing: Tokens.mm(3)

    Repeater {
        model: list.gates

        GateRow {
            required property var modelData

            advice: GateWords.advice(modelData.name, modelData.gateState, modelData.value)
            heading: GateWords.heading(modelData.name)
            mark: GateWords.mark(modelData.gateState)
            objectName: "gate-" + modelData.name
            stateWord: GateWords.stateWord(modelData.gateState)
        }
    }
}
