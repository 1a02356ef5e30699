import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool ready: offers("GoOn")
    readonly property bool android: customer.family === "android"
    readonly property bool findMyOn: customer.gates.some(gate => gate.name === "find-my" && gate.gateState !== "passed")

    drawing: ready && customer.copied ? "copy-proven" : ""
    lead: ready ? (android ? qsTr("Nothing is erased yet.") : qsTr("Find My is off. Nothing is erased yet.")) : !findMyOn ? qsTr("Change it on your phone, then let us look again.") : qsTr("While Find My is on, an erased phone stays locked to you, and nobody else can use it.")
    title: ready ? qsTr("Your phone is ready for the erase") : !findMyOn ? qsTr("Something must change before the erase") : customer.copied ? qsTr("Your copy is complete. Now turn off Find My") : qsTr("Find My must be off before the erase")

    actions: [
        PlainButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "checkAgainButton"
            text: qsTr("Look again")
            visible: page.offers("CheckAgain")

            onClicked: page.customer.checkAgain()
        },
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "goOnButton"
            text: qsTr("Go on to your decision")
            visible: page.ready

            onClicked: page.customer.goOn()
        }
    ]

    CopySummary {
        customer: page.customer
        visible: page.customer.copied
    }
    PicturedSteps {
        lines: StepWords.findMyOff()
        maker: page.maker
        visible: page.findMyOn
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: qsTr("Your phone may make you wait an hour. That protects you from thieves.")
        visible: page.findMyOn
    }
    GateList {
        // and once more what the customer had better do before it is too late
        gates: page.customer.gates.filter(gate => gate.name !== "find-my" && (["blocked", "unknown"].includes(gate.gateState) || (gate.gateState === "note" && ["accounts", "sim-card", "sd-card"].includes(gate.name))))
    }
}
