pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import "staff"

// The staff screen. A page that is left is gone, and with it whatever was typed on it.
KioskWindow {
    id: window

    required property StaffModel session

    demo: session.demo
    title: qsTr("Counterseal - staff")

    Loader {
        active: window.session.page === "CoreLost"
        anchors.fill: parent

        sourceComponent: CoreLost {
        }
    }
    Loader {
        active: window.session.page === "SignIn"
        anchors.fill: parent
        focus: active

        sourceComponent: SignIn {
            session: window.session
        }
    }
    Loader {
        active: window.session.page === "Desk"
        anchors.fill: parent
        focus: active

        sourceComponent: Desk {
            session: window.session
        }
    }
}
