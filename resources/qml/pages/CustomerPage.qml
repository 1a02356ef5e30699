pragma ComponentBehavior: Bound
import QtQuick
import Counterseal.Customer
import Design

// What every page of the customer's has: the model, and at the bottom help and "Stop, keep my phone" for as
// long as stopping is allowed.
PageFrame {
    id: page

    required property CustomerModel customer

    readonly property bool mayStop: offers("Stop")
    property string help: qsTr("Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.")

    property string ifStopped: qsTr("Nothing gets erased. You take your phone with you, and you get a receipt.")

    function offers(answer: string): bool {
        return customer.answers.includes(answer);
    }

    reference: customer.reference === "" ? "" : qsTr("Trade-in %1").arg(customer.reference)

    standing: [
        PlainButton {
            objectName: "stopButton"
            text: qsTr("Stop, keep my phone")
            visible: page.mayStop

            onClicked: stopQuestion.ask()
        },
        PlainButton {
            objectName: "helpButton"
            text: qsTr("Help")

            onClicked: helpQuestion.ask()
        }
    ]

    Question {
        id: stopQuestion

        noText: qsTr("No, go on")
        objectName: "stopQuestion"
        parent: page
        text: page.ifStopped
        title: qsTr("Do you want to stop and keep your phone?")
        yesText: qsTr("Yes, stop")

        onYes: page.customer.stop()
    }
    Question {
        id: helpQuestion

        noText: qsTr("Close")
        objectName: "helpQuestion"
        parent: page
        text: page.help
        title: qsTr("Who can help you")
    }
}
