import QtQuick
import QtQuick.Layouts
import Design

CustomerPage {
    id: page

    readonly property bool off: customer.gates.length > 0 && customer.blockedGates === 0

    drawing: off ? "outcome-erased" : ""
    lead: off ? qsTr("Your phone says that Find My is off.") : qsTr("While Find My is on, an erased phone stays locked to you, and nobody else can use it.")
    title: off ? qsTr("Your phone is signed out") : qsTr("Find My must be off before the erase")

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
            text: qsTr("Go on")
            visible: page.offers("GoOn")

            onClicked: page.customer.goOn()
        }
    ]

    Card {
        padding: Tokens.gapLarge
        visible: !page.off

        BodyText {
            font.weight: Font.Bold
            text: qsTr("On your phone")
        }
        Points {
            lines: [qsTr("Open Settings and tap your name at the top."), qsTr("Tap Find My, then Find My iPhone."), qsTr("Turn it off and type your Apple Account password on the phone."), qsTr("Come back here and tap Look again.")]
            numbered: true
        }
    }
    GateList {
        gates: page.customer.gates.filter(gate => gate.name === "find-my" || gate.gateState !== "passed")
    }
}
