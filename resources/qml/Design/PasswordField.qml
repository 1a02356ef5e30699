import QtQuick

// A password being typed: hidden unless its owner asks to see it.
EntryField {
    id: field

    property bool readable: false

    echoMode: readable ? TextInput.Normal : TextInput.Password
    maximumLength: 128
    passwordMaskDelay: 0

    // Qt speaks no name for a field that hides what is typed
    Accessible.description: label
    Accessible.passwordEdit: !readable
}
