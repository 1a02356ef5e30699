pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import "staff"

// The staff screen. A page that is left is gone, and with it whatever was typed on it.
KioskFrame {
    id: screen

    required property StaffModel session

    demo: session.demo
    training: session.training

    // A press is seen here before whoever it is for, and left to them; a key's release comes by after them.
    Keys.onReleased: session.stillHere()

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            acceptedButtons: Qt.AllButtons

            onActiveChanged: {
                if (active)
                    screen.session.stillHere();
            }
        }
    }
    Loader {
        active: screen.session.page === "CoreLost"
        anchors.fill: parent

        sourceComponent: CoreLost {
        }
    }
    Loader {
        active: screen.session.page === "SignIn"
        anchors.fill: parent
        focus: active

        sourceComponent: SignIn {
            session: screen.session
        }
    }
    Loader {
        active: screen.session.page === "Enrol"
        anchors.fill: parent
        focus: active

        sourceComponent: Enrol {
            session: screen.session
        }
    }
    Loader {
        active: screen.session.page === "Desk"
        anchors.bottomMargin: pinSoon.visible ? pinSoon.height : 0
        anchors.fill: parent
        focus: active

        sourceComponent: Desk {
            session: screen.session
        }
    }
    BodyText {
        id: pinSoon

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        bottomPadding: Tokens.gapSmall
        font.pixelSize: Tokens.textSmall
        font.weight: Font.DemiBold
        objectName: "pinSoon"
        text: qsTr("The PIN is asked again in %n second(s). A touch keeps you signed in.", "", screen.session.pinIn)
        visible: screen.session.pinIn > 0
    }
}
