pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Design
import Words

// The gates, as read from the phone; ticking one off by hand is not possible. What must change stands first, in
// rows of its own; then together what to note, what we could not see, and what is good.
ColumnLayout {
    id: list

    required property list<var> gates

    visible: gates.length > 0

    readonly property list<string> notes: gates.filter(gate => gate.gateState === "note" && !isUnseen(gate)).map(gate => line(gate))
    readonly property list<string> unseen: gates.filter(gate => isUnseen(gate)).map(gate => line(gate))
    readonly property list<string> passed: gates.filter(gate => gate.gateState === "passed").map(gate => line(gate))

    function isUnseen(gate: var): bool {
        return GateWords.isUnseen(gate.name, gate.gateState, gate.value);
    }
    function advice(gate: var): string {
        return GateWords.advice(gate.name, gate.gateState, gate.value);
    }
    function line(gate: var): string {
        return qsTr("%1: %2").arg(GateWords.heading(gate.name)).arg(advice(gate));
    }

    Layout.fillWidth: true
    spacing: Tokens.scaled(3)

    Repeater {
        model: list.gates.filter(gate => !["note", "passed"].includes(gate.gateState))

        GateRow {
            required property var modelData

            advice: list.advice(modelData)
            heading: GateWords.heading(modelData.name)
            mark: GateWords.mark(modelData.gateState)
            objectName: "gate-" + modelData.name
            stateWord: GateWords.stateWord(modelData.gateState)
        }
    }
    Card {
        objectName: "notedGates"
        visible: list.notes.length > 0

        Points {
            lines: list.notes
            mark: "info"
        }
    }
    Card {
        objectName: "unseenGates"
        visible: list.unseen.length > 0

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: qsTr("We cannot see this from here. Please check on your phone")
        }
        Points {
            lines: list.unseen
            mark: "info"
        }
    }
    Notice {
        mark: "good"
        objectName: "passedGates"
        text: list.passed.join(" ")
        visible: list.passed.length > 0
    }
}
