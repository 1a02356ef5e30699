pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import QtQuick.Layouts

// Somebody new: their badge at the reader, then the PIN they choose, typed twice alike.
FocusScope {
    id: page

    required property StaffModel session
    readonly property bool asksPin: session.enrolling === "pin"
    property string chosen: ""
    property bool differed: false

    function entered(pin: string): void {
        if (chosen === "") {
            chosen = pin;
            differed = false;
            return;
        }
        differed = pin !== chosen;
        chosen = "";
        if (!differed)
            session.newPin(pin);
    }

    Component.onCompleted: forceActiveFocus()
    Component.onDestruction: chosen = ""

    Keys.onEscapePressed: session.stopEnrolling()

    PageFrame {
        anchors.fill: parent
        lead: !page.asksPin ? qsTr("They have a minute. Its number is shown to nobody.") : page.differed ? qsTr("The two were not the same. Please begin again.") : qsTr("Six to twelve digits that nobody else can see or guess.")
        title: !page.asksPin ? qsTr("The new person holds their badge to the reader") : page.chosen === "" ? qsTr("The new person chooses a PIN") : qsTr("The same PIN once more")

        // One child that is always there: a frame whose content was all hidden would stay hidden itself.
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Number.POSITIVE_INFINITY

            Loader {
                Layout.alignment: Qt.AlignHCenter
                active: page.asksPin
                focus: active
                visible: active

                sourceComponent: PinPad {
                    focus: true

                    Component.onCompleted: forceActiveFocus()

                    onEntered: pin => page.entered(pin)
                }
            }
        }
        standing: [
            PlainButton {
                objectName: "stopEnrolling"
                text: qsTr("Enrol nobody")

                onClicked: page.session.stopEnrolling()
            }
        ]
    }
}
