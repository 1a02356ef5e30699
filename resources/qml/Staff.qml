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
        active: screen.session.page === "Desk"
        anchors.fill: parent
        focus: active

        sourceComponent: Desk {
            session: screen.session
        }
    }
}
