pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import QtQuick.Layouts

// An entry about an earlier record: void, corrected reference, or the shop's decision. Nothing is ever edited.
FocusScope {
    id: page

    required property StaffModel session
    readonly property int longestNumber: 9
    property string number
    property bool correcting: false
    readonly property int index: parseInt(number)

    signal closed

    function type(key: string): void {
        if (/^[0-9]$/.test(key) && number.length < longestNumber)
            number += key;
    }
    function decide(accepted: bool): void {
        session.validateOutcome(index, accepted);
        closed();
    }

    Component.onCompleted: forceActiveFocus()

    Keys.onEscapePressed: closed()
    Keys.onPressed: event => event.key === Qt.Key_Backspace ? number = number.slice(0, -1) : type(event.text)

    PageFrame {
        anchors.fill: parent
        lead: qsTr("Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.")
        title: page.number === "" ? qsTr("Which record?") : qsTr("Record %1").arg(page.number)
        visible: !page.correcting

        KeyPad {
            Layout.alignment: Qt.AlignHCenter
            columns: 5
            keys: "1234567890".split("")

            onTyped: key => page.type(key)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Tokens.gap

            Repeater {
                model: [
                    {
                        name: "opened-by-mistake",
                        text: qsTr("Void: opened by mistake")
                    },
                    {
                        name: "wrong-phone",
                        text: qsTr("Void: wrong phone")
                    },
                    {
                        name: "duplicate",
                        text: qsTr("Void: recorded twice")
                    },
                    {
                        name: "test",
                        text: qsTr("Void: a test")
                    }
                ]

                PlainButton {
                    required property var modelData

                    enabled: page.number !== ""
                    objectName: "void-" + modelData.name
                    text: modelData.text

                    onClicked: {
                        page.session.voidRecord(page.index, modelData.name);
                        page.closed();
                    }
                }
            }
            PlainButton {
                enabled: page.number !== ""
                objectName: "correctReference"
                text: qsTr("Correct the reference")

                onClicked: page.correcting = true
            }
            PlainButton {
                enabled: page.number !== ""
                objectName: "acceptOutcome"
                text: qsTr("Accept the outcome")

                onClicked: page.decide(true)
            }
            PlainButton {
                enabled: page.number !== ""
                objectName: "rejectOutcome"
                text: qsTr("Reject the outcome")

                onClicked: page.decide(false)
            }
        }
        standing: [
            PlainButton {
                objectName: "cancelAmend"
                text: qsTr("Cancel")

                onClicked: page.closed()
            },
            PlainButton {
                enabled: page.number !== ""
                objectName: "clearNumber"
                text: qsTr("Clear")

                onClicked: page.number = ""
            }
        ]
    }
    Loader {
        active: page.correcting
        anchors.fill: parent
        focus: active

        sourceComponent: ReferenceEntry {
            enterText: qsTr("Record this correction")
            title: qsTr("What should the reference have been?")

            onClosed: page.closed()
            onEntered: reference => page.session.correctReference(page.index, reference)
        }
    }
}
