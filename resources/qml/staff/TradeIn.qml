pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import QtQuick.Layouts
import Words

// The trade-in at the kiosk as staff may see it: where it stands, what to do, what to say. Never content.
FocusScope {
    id: desk

    required property StaffModel session
    readonly property var advice: session.failure !== "" ? FailureAdvice.of(session.failure) : StageWords.of(session.stage, session.handOver)

    signal menu
    signal opening

    function known(): string {
        const lines = [];
        if (session.reference !== "")
            lines.push(qsTr("Trade-in %1").arg(session.reference));
        if (session.model !== "")
            lines.push(session.model);
        if (session.serialLast4 !== "")
            lines.push(qsTr("Serial ends in %1").arg(session.serialLast4));
        if (session.queue.length > 0)
            lines.push("", qsTr("Waiting: %1").arg(Format.list(Array.from(session.queue))));
        return lines.join("\n");
    }

    PageFrame {
        anchors.fill: parent
        lead: desk.known()
        reference: qsTr("Signed in: %1").arg(desk.session.staff)
        title: desk.advice.title

        Notice {
            mark: "caution"
            objectName: "blocking"
            text: desk.session.blocking.map(gate => StageWords.gate(gate)).join("\n")
            visible: text !== ""
        }
        Notice {
            mark: "danger"
            objectName: "notClosed"
            text: qsTr("It was not closed. It takes two different people, one of them a manager, within a minute.")
            visible: desk.session.notClosed
        }
        Notice {
            mark: ({
                    done: "good",
                    waiting: "info"
                })[desk.session.amended] ?? "danger"
            objectName: "amended"
            text: StageWords.amended(desk.session.amended)
            visible: text !== ""
        }
        ManagedNotice {
            session: desk.session
        }
        Advice {
            heading: qsTr("What you do")
            objectName: "todo"
            text: desk.advice.todo
        }
        Advice {
            heading: qsTr("What you may say")
            objectName: "say"
            text: desk.advice.say
        }
        ProgressCard {
            objectName: "progress"
            counts: desk.session.percent >= 0 ? qsTr("%1 %").arg(desk.session.percent) : ""
            part: desk.session.percent / 100
            phase: desk.advice.title
            visible: ["copying", "proving"].includes(desk.session.stage)
        }
        StageTrail {
            // what is in the way, and a verdict, need the room
            stage: desk.session.blocking.length === 0 && desk.session.handOver === "" ? desk.session.stage : ""
        }
        BodyText {
            Layout.fillWidth: true
            color: Tokens.inkSoft
            font.pixelSize: Tokens.textSmall
            objectName: "failureCode"
            text: qsTr("Code, for support: %1 %2").arg(desk.session.failure).arg(desk.session.failureDetail === 0 ? "" : String(desk.session.failureDetail))
            visible: desk.session.failure !== ""
        }

        standing: [
            PlainButton {
                Layout.fillWidth: true
                objectName: "signOff"
                text: qsTr("Sign off")

                onClicked: desk.session.signOff()
            },
            PlainButton {
                Layout.fillWidth: true
                objectName: "menu"
                text: qsTr("Menu")

                onClicked: desk.menu()
            },
            PlainButton {
                Layout.fillWidth: true
                objectName: "stop"
                text: qsTr("Stop")
                visible: desk.session.mayStop

                onClicked: stopQuestion.ask()
            }
        ]
        actions: [
            PlainButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                objectName: "closeUnfinished"
                text: qsTr("Close with a second badge")
                visible: desk.session.mayClose

                onClicked: desk.session.closeUnfinished()
            },
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                objectName: "open"
                text: desk.session.stage === "idle" ? qsTr("Open a trade-in") : qsTr("Queue the next trade-in")
                visible: desk.session.mayOpen

                onClicked: desk.opening()
            }
        ]
    }
    Question {
        id: stopQuestion

        noText: qsTr("Go on")
        objectName: "stopQuestion"
        text: qsTr("The kiosk erases nothing, and the customer keeps the phone.")
        title: qsTr("Stop this trade-in?")
        yesText: qsTr("Yes, stop it")

        onYes: desk.session.stop()
    }
}
