pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import QtQuick.Layouts

// The trade-in at the kiosk as staff may see it: where it stands, what to do, what to say. Never content.
Item {
    id: desk

    required property StaffModel session
    readonly property var advice: session.failure !== "" ? FailureAdvice.of(session.failure) : StageWords.of(session.stage, session.handOver)
    property bool opening: false
    property bool amending: false
    readonly property bool typing: opening || amending

    function known(): string {
        const lines = [];
        if (session.reference !== "")
            lines.push(qsTr("Trade-in %1").arg(session.reference));
        if (session.model !== "")
            lines.push(session.model);
        if (session.serialLast4 !== "")
            lines.push(qsTr("Serial ends in %1").arg(session.serialLast4));
        if (session.queue.length > 0)
            lines.push("", qsTr("Waiting: %1").arg(session.queue.join(", ")));
        return lines.join("\n");
    }

    Verdict {
        id: verdict

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        because: ReasonWords.sentence(desk.session.reasons)
        // the keys for the next trade-in need the whole screen
        handOver: desk.typing ? "" : desk.session.handOver
    }
    Loader {
        active: !desk.typing
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: verdict.visible ? verdict.bottom : parent.top

        sourceComponent: PageFrame {
            lead: desk.known()
            reference: qsTr("Signed in: %1").arg(desk.session.staff)
            title: desk.advice.title

            ProgressCard {
                objectName: "progress"
                counts: desk.session.percent >= 0 ? qsTr("%1 %").arg(desk.session.percent) : ""
                part: desk.session.percent / 100
                phase: desk.advice.title
                visible: ["copying", "proving"].includes(desk.session.stage)
            }
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
            BodyText {
                Layout.fillWidth: true
                color: Tokens.inkSoft
                font.pixelSize: Tokens.textSmall
                objectName: "failureCode"
                text: qsTr("Code: %1 %2").arg(desk.session.failure).arg(desk.session.failureDetail === 0 ? "" : String(desk.session.failureDetail))
                visible: desk.session.failure !== ""
            }

            standing: [
                PlainButton {
                    objectName: "signOff"
                    text: qsTr("Sign off")

                    onClicked: desk.session.signOff()
                },
                PlainButton {
                    objectName: "stop"
                    text: qsTr("Stop")
                    visible: desk.session.mayStop

                    onClicked: stopQuestion.ask()
                },
                PlainButton {
                    objectName: "closeUnfinished"
                    text: qsTr("Close with a second badge")
                    visible: desk.session.mayClose

                    onClicked: desk.session.closeUnfinished()
                },
                PlainButton {
                    objectName: "amend"
                    text: qsTr("About an earlier record")
                    visible: desk.session.mayAmend

                    onClicked: desk.amending = true
                }
            ]
            actions: [
                PrimaryButton {
                    Layout.fillWidth: true
                    objectName: "open"
                    text: desk.session.stage === "idle" ? qsTr("Open a trade-in") : qsTr("Queue the next trade-in")
                    visible: desk.session.mayOpen

                    onClicked: desk.opening = true
                }
            ]
        }
    }
    Loader {
        active: desk.opening
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: verdict.visible ? verdict.bottom : parent.top
        focus: active

        sourceComponent: ReferenceEntry {
            enterText: desk.session.stage === "idle" ? qsTr("Open this trade-in") : qsTr("Queue this trade-in")
            title: desk.session.stage === "idle" ? qsTr("Open a trade-in") : qsTr("Queue the next trade-in")

            onClosed: desk.opening = false
            onEntered: reference => desk.session.openTradeIn(reference)
        }
    }
    Loader {
        active: desk.amending
        anchors.fill: parent
        focus: active

        sourceComponent: AmendRecord {
            session: desk.session

            onClosed: desk.amending = false
        }
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
