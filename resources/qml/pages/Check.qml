import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool allSeen: customer.gates.every(gate => !GateWords.isUnseen(gate.name, gate.gateState, gate.value))
    readonly property bool reading: customer.gates.length === 0

    drawing: reading ? "phone-reading" : ""
    lead: reading ? qsTr("This takes a few seconds.") : customer.blockedGates > 0 ? qsTr("Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.") : allSeen ? qsTr("Nothing stands in the way of the copy.") : qsTr("As far as we can see, nothing stands in the way of the copy.")
    title: reading ? qsTr("We are looking at your phone's settings") : customer.blockedGates === 1 ? qsTr("One thing must change on your phone first") : customer.blockedGates > 1 ? qsTr("%n thing(s) must change on your phone first", "", customer.blockedGates) : qsTr("Your %1 is ready").arg(customer.model)

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
            text: qsTr("Go on to the copy")
            visible: page.offers("GoOn")

            onClicked: page.customer.goOn()
        }
    ]

    GateList {
        // first things first: what is only to be noted, once nothing blocks
        gates: page.customer.gates.filter(gate => page.customer.blockedGates === 0 || gate.gateState !== "note")
    }
}
