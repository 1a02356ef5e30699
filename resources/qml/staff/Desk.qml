pragma ComponentBehavior: Bound
import Counterseal.Staff
import QtQuick

// The desk of somebody signed in: the present trade-in, or one of the other pages. Whatever is open, a verdict
// brings the trade-in back; only a reference that is being typed is not taken away.
Item {
    id: desk

    required property StaffModel session
    property string place: ""
    readonly property string handOver: session.handOver
    readonly property var pages: ({
            "menu": menu,
            "open": opening,
            "amend": amending,
            "shift": shift,
            "health": health,
            "practise": practise,
            "language": language,
            "manager": manager,
            "policy": policy
        })

    onHandOverChanged: {
        if (handOver !== "" && place !== "open")
            place = "";
    }

    Verdict {
        id: verdict

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        because: ReasonWords.sentence(desk.session.reasons)
        // the other pages need the whole screen
        handOver: desk.place === "" ? desk.handOver : ""
    }
    Loader {
        active: desk.place === ""
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: verdict.visible ? verdict.bottom : parent.top
        focus: active

        sourceComponent: TradeIn {
            session: desk.session

            onMenu: desk.place = "menu"
            onOpening: desk.place = "open"
        }
    }
    Loader {
        active: desk.place !== ""
        anchors.fill: parent
        focus: active
        sourceComponent: desk.pages[desk.place] ?? null
    }

    Component {
        id: menu

        Menu {
            session: desk.session

            onChosen: place => desk.place = place
            onClosed: desk.place = ""
        }
    }
    Component {
        id: opening

        ReferenceEntry {
            enterText: desk.session.stage === "idle" ? qsTr("Open this trade-in") : qsTr("Queue this trade-in")
            title: desk.session.stage === "idle" ? qsTr("Open a trade-in") : qsTr("Queue the next trade-in")

            onClosed: desk.place = ""
            onEntered: reference => desk.session.openTradeIn(reference)
        }
    }
    Component {
        id: amending

        AmendRecord {
            session: desk.session

            onClosed: desk.place = ""
        }
    }
    Component {
        id: shift

        Shift {
            session: desk.session

            onClosed: desk.place = "menu"
        }
    }
    Component {
        id: practise

        Practise {
            session: desk.session

            onClosed: desk.place = "menu"
        }
    }
    Component {
        id: language

        LanguagePage {
            session: desk.session

            onClosed: desk.place = "menu"
        }
    }
    Component {
        id: policy

        PolicyPage {
            session: desk.session

            onClosed: desk.place = "manager"
        }
    }
    Component {
        id: manager

        Manager {
            session: desk.session

            onClosed: desk.place = "menu"
            onPolicy: desk.place = "policy"
        }
    }
    Component {
        id: health

        HealthPage {
            session: desk.session

            onClosed: desk.place = "menu"
        }
    }
}
