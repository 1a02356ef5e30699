pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts

// A PIN is tapped here, or typed: how many digits, never which.
FocusScope {
    id: pad

    readonly property int shortestPin: 6
    readonly property int longestPin: 12
    property string pin

    signal entered(pin: string)

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    function type(key: string): void {
        if (/^[0-9]$/.test(key) && pin.length < longestPin)
            pin += key;
    }
    function enter(): void {
        const typed = pin;
        pin = "";
        if (typed.length >= shortestPin)
            entered(typed);
    }

    Keys.onDeletePressed: pin = ""
    Keys.onEnterPressed: enter()
    Keys.onPressed: event => type(event.text)
    Keys.onReturnPressed: enter()

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Tokens.gapLarge

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: Tokens.gap

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s) typed", "", pad.pin.length)

            Repeater {
                model: Math.max(pad.shortestPin, pad.pin.length)

                Rectangle {
                    required property int index

                    border.color: Tokens.border
                    border.width: Tokens.line
                    color: index < pad.pin.length ? Tokens.ink : "transparent"
                    height: Tokens.mm(6)
                    radius: width / 2
                    width: Tokens.mm(6)
                }
            }
        }
        KeyPad {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
            side: Tokens.mm(24)

            onTyped: key => pad.type(key)
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Tokens.gap - Tokens.gapLarge
            // around the 0 as around the other digits, in every language
            LayoutMirroring.enabled: false
            spacing: Tokens.gap

            PlainButton {
                Layout.preferredHeight: Tokens.mm(24)
                Layout.preferredWidth: Tokens.mm(24)
                focusPolicy: Qt.TabFocus
                font.pixelSize: Tokens.textSmall
                objectName: "clearPin"
                text: qsTr("Clear")

                onClicked: pad.pin = ""
            }
            KeyPad {
                keys: ["0"]
                side: Tokens.mm(24)

                onTyped: key => pad.type(key)
            }
            PrimaryButton {
                Layout.preferredHeight: Tokens.mm(24)
                Layout.preferredWidth: Tokens.mm(24)
                enabled: pad.pin.length >= pad.shortestPin
                focusPolicy: Qt.TabFocus
                objectName: "enterPin"
                text: qsTr("OK")

                onClicked: pad.enter()
            }
        }
    }
}
