pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts
import Words

// All that can be done at the desk besides the present trade-in.
DeskPage {
    id: page

    signal chosen(place: string)

    component Entry: ChoiceCard {
        required property string place

        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 100
        objectName: "menu-" + place

        onClicked: page.chosen(place)
    }

    PageFrame {
        anchors.fill: parent
        lead: page.session.stage === "idle" ? "" : qsTr("The trade-in goes on meanwhile.")
        reference: qsTr("Signed in: %1").arg(page.session.staff)
        title: qsTr("What would you like to do?")

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.gap
            columns: 2
            rowSpacing: Tokens.gap

            Entry {
                detail: qsTr("What was done today, without names")
                place: "shift"
                text: qsTr("Shift")
            }
            Entry {
                detail: qsTr("Reader, printer, drives, phones")
                place: "health"
                text: qsTr("Health")
            }
            Entry {
                detail: qsTr("Void, correct or decide")
                enabled: page.session.mayAmend
                place: "amend"
                text: qsTr("An earlier record")
            }
            Entry {
                detail: qsTr("With a simulated phone")
                place: "practise"
                text: qsTr("Practise")
            }
            Entry {
                detail: Languages.names[page.session.language]
                place: "language"
                text: qsTr("Language")
            }
            Entry {
                detail: qsTr("Badges, policy, a copy of the log")
                place: "manager"
                text: qsTr("Manager")
                visible: page.session.manager
            }
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            },
            PlainButton {
                objectName: "menuSignOff"
                text: qsTr("Sign off")

                onClicked: page.session.signOff()
            }
        ]
    }
}
