pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// The code as it arrived by mail, read back on keys of our own or on a real keyboard.
ColumnLayout {
    id: entry

    required property CustomerModel customer

    readonly property int length: 6
    readonly property bool complete: code.length === length
    property string code

    function type(key: string): void {
        if (/^[0-9]$/.test(key) && code.length < length)
            code += key;
    }
    function readBack(): void {
        if (complete)
            customer.readBackCode(code);
        code = "";
    }

    // digits stand on keys in the same order in every language
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    spacing: Tokens.gap

    Component.onDestruction: code = ""
    onVisibleChanged: {
        code = "";
        if (visible)
            forceActiveFocus();
    }

    Keys.onDeletePressed: code = ""
    Keys.onEnterPressed: readBack()
    Keys.onPressed: event => type(event.text)
    Keys.onReturnPressed: readBack()

    TitleText {
        Layout.alignment: Qt.AlignHCenter
        font.letterSpacing: Tokens.gap
        objectName: "codeTyped"
        text: entry.code.padEnd(entry.length, "\u2013")

        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%n digit(s) typed", "", entry.code.length)
    }
    KeyPad {
        Layout.alignment: Qt.AlignHCenter
        columns: 3
        keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        onTyped: key => entry.type(key)
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Tokens.gap

        PlainButton {
            Layout.preferredHeight: Tokens.target
            Layout.preferredWidth: Tokens.target
            focusPolicy: Qt.TabFocus
            label: "\u232b"
            objectName: "clearCode"
            text: qsTr("Clear")

            onClicked: entry.code = ""
        }
        KeyPad {
            keys: ["0"]

            onTyped: key => entry.type(key)
        }
        // keeps the 0 below the 8
        Item {
            Layout.preferredHeight: Tokens.target
            Layout.preferredWidth: Tokens.target
        }
    }
}
