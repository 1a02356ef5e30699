import QtQuick
import Design

// The phone is waiting for its owner; nothing moves until they type the passcode there.
Notice {
    mark: "caution"
    text: qsTr("Your phone asks for its passcode: type it on the phone. It stays there, we never see it.")

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
