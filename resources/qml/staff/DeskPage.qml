import Counterseal.Staff
import QtQuick

// A page of the desk besides the present trade-in: Escape leads back, and so does its button.
FocusScope {
    id: page

    required property StaffModel session

    signal closed

    Component.onCompleted: forceActiveFocus()

    Keys.onEscapePressed: closed()
}
