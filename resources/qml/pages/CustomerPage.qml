pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// What every page of the customer's has: the model, where one is on the way, how the screen is to be, and at the
// bottom help and "Stop, keep my phone" for as long as stopping is allowed.
PageFrame {
    id: page

    required property CustomerModel customer

    readonly property bool mayStop: offers("Stop")
    property string help: qsTr("Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.")

    property string ifStopped: qsTr("Nothing gets erased. You take your phone with you, and you get a receipt.")

    function offers(answer: string): bool {
        return customer.answers.includes(answer);
    }

    readonly property var stepOfStage: ({
            "intake": 0,
            "check": 1,
            "choose-copy": 2,
            "secret": 2,
            "copying": 2,
            "proving": 2,
            "sign-out": 3,
            "confirm-erase": 3,
            "erasing": 3,
            "proving-erase": 3,
            "certified": 4
        })

    maker: customer.family === "iphone" ? "iphone" : customer.maker
    reference: customer.reference === "" ? "" : qsTr("Trade-in %1").arg(customer.reference)

    step: stepOfStage[customer.stage] ?? -1
    trail: [qsTr("Connect"), qsTr("Check"), qsTr("Copy"), qsTr("Erase"), qsTr("Certificate")]
    tools: [
        ComfortBar {
            customer: page.customer
            behind: page
        }
    ]
    standing: [
        PlainButton {
            Layout.fillWidth: true
            Layout.maximumWidth: page.wide ? implicitWidth : Number.POSITIVE_INFINITY
            destructive: true
            objectName: "stopButton"
            text: qsTr("Stop, keep my phone")
            visible: page.mayStop

            onClicked: stopQuestion.ask()
        },
        PlainButton {
            Layout.fillWidth: true
            Layout.maximumWidth: page.wide ? implicitWidth : Number.POSITIVE_INFINITY
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
