pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts

// Who may sign in, and what a manager may set in motion.
DeskPage {
    id: page

    property string leaving: ""

    signal policy

    Component.onCompleted: session.lookAt("people")
    Component.onDestruction: session.lookAt("trade-in")

    PageFrame {
        anchors.fill: parent
        lead: qsTr("A new manager, a copy of the log and another policy take two people.")
        title: qsTr("Who may sign in")

        ManagedNotice {
            session: page.session
        }
        PagedList {
            perPage: page.width > page.height ? 4 : 8
            rows: page.session.people

            row: DeskRow {
                id: person

                required property var modelData

                detail: modelData.manager ? qsTr("Manager") : qsTr("Staff")
                heading: modelData.pseudonym
                mark: "info"

                PlainButton {
                    objectName: "revoke-" + person.modelData.pseudonym
                    text: qsTr("Revoke")

                    onClicked: {
                        page.leaving = person.modelData.pseudonym;
                        revokeQuestion.ask();
                    }
                }
            }
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            },
            PlainButton {
                objectName: "policy"
                text: qsTr("Policy")

                onClicked: page.policy()
            },
            PlainButton {
                objectName: "exportLog"
                text: qsTr("Copy the log")
                visible: page.session.mayExport

                onClicked: page.session.exportLog()
            }
        ]
        actions: [
            PlainButton {
                Layout.fillWidth: true
                objectName: "enrolManager"
                text: qsTr("Enrol a manager")

                onClicked: page.session.enrolBadge(true)
            },
            PrimaryButton {
                Layout.fillWidth: true
                objectName: "enrolStaff"
                text: qsTr("Enrol staff")

                onClicked: page.session.enrolBadge(false)
            }
        ]
    }
    Question {
        id: revokeQuestion

        noText: qsTr("Not now")
        objectName: "revokeQuestion"
        text: qsTr("Their badge and PIN are forgotten at once. What they did stays on record.")
        title: qsTr("Revoke %1?").arg(page.leaving)
        yesText: qsTr("Yes, revoke it")

        onYes: page.session.revokeBadge(page.leaving)
    }
}
