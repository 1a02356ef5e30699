pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Design

// The address being typed; it stays only until the core has taken it, or the customer leaves.
ColumnLayout {
    id: address

    required property string language
    readonly property string typed: field.text

    // What the keyboard hides behind other pages of keys.
    readonly property list<string> shortcuts: ["@", ".", "-", "_", ".com", endings[language] ?? ".net"]
    readonly property var endings: ({
            "de": ".de",
            "es": ".es",
            "fr": ".fr",
            "cs": ".cz"
        })

    signal entered
    signal fieldEntered(field: Item)

    function clear(): void {
        field.clear();
    }

    spacing: Tokens.gap

    Component.onDestruction: clear()
    onVisibleChanged: clear()

    EntryField {
        id: field

        Layout.fillWidth: true
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        label: qsTr("Your e-mail address")
        maximumLength: 254
        objectName: "addressField"

        onAccepted: address.entered()
        onActiveFocusChanged: if (activeFocus)
            address.fieldEntered(field)
    }
    RowLayout {
        // an address is written from the left in every language
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        spacing: Tokens.targetGap

        Repeater {
            model: address.shortcuts

            PlainButton {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                // a tapped key must not end the typing
                focusPolicy: Qt.TabFocus
                implicitHeight: Tokens.targetSmall
                objectName: "key" + modelData
                text: modelData

                onClicked: field.insert(field.cursorPosition, modelData)
            }
        }
    }
    Notice {
        text: qsTr("An e-mail is like a postcard: whoever carries it can read your record, and the serial number of the phone in it.")
    }
}
