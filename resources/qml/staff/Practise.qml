import Design
import QtQuick

// How staff practise, and that nothing of it counts. It runs beside the kiosk, which knows nothing of it.
DeskPage {
    id: page

    PageFrame {
        anchors.fill: parent
        lead: qsTr("With a simulated phone, on these two screens, over what they show now. Every page says TRAINING.")
        title: qsTr("Practise a trade-in")

        Notice {
            objectName: "practiseFree"
            mark: page.session.stage === "idle" ? "good" : "caution"
            text: page.session.stage === "idle" ? qsTr("The kiosk is free: it can begin.") : qsTr("A trade-in is under way. It can begin once the kiosk is free.")
        }
        Advice {
            heading: qsTr("How it begins")
            text: qsTr("Whoever looks after the kiosk starts “counterseal training” at it, and chooses what goes wrong.")
        }
        Advice {
            heading: qsTr("What does not happen")
            text: qsTr("Nothing is certified and nothing reaches the kiosk's log. Keys, log and badges are made for the practice. No phone that is plugged in is touched.")
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            }
        ]
    }
}
