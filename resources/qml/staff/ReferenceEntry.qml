pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts

// The till's reference, typed on our own keys or scanned. A scanner types like a keyboard and ends with Enter or a
// line feed; what else it puts around the reference (STX, GS, a Tab) is left out. Control characters come as Ctrl
// and a letter.
FocusScope {
    id: page

    required property string title
    required property string enterText
    readonly property int longestReference: 24
    property string reference

    signal entered(reference: string)
    signal closed

    function type(key: string): void {
        if (/^[0-9A-Za-z\/-]$/.test(key) && reference.length < longestReference)
            reference += key.toUpperCase();
    }
    function enter(): void {
        if (reference === "")
            return;
        entered(reference);
        closed();
    }
    function deleteLast(): void {
        reference = reference.slice(0, -1);
    }

    Component.onCompleted: forceActiveFocus()

    Keys.onEnterPressed: enter()
    Keys.onEscapePressed: closed()
    Keys.onPressed: event => {
        if (event.modifiers & Qt.ControlModifier) {
            if (event.key === Qt.Key_J || event.key === Qt.Key_M)
                enter();
        } else if (event.key === Qt.Key_Backspace) {
            deleteLast();
        } else {
            type(event.text);
        }
    }
    Keys.onReturnPressed: enter()

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Tokens.mm(10)
        anchors.leftMargin: Tokens.mm(11)
        anchors.rightMargin: Tokens.mm(11)
        anchors.topMargin: Tokens.mm(15)
        spacing: Tokens.gap

        TitleText {
            Layout.alignment: Qt.AlignHCenter
            objectName: "title"
            text: page.title
        }
        BodyText {
            Layout.alignment: Qt.AlignHCenter
            color: Tokens.inkSoft
            font.pixelSize: Tokens.textLead
            text: qsTr("Type or scan the reference from the till. Never type a name or a phone number.")
            Layout.maximumWidth: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.preferredWidth: pad.implicitWidth
            spacing: Tokens.gap

            Rectangle {
                Layout.fillWidth: true
                border.color: Tokens.accent
                border.width: Tokens.focusLine
                color: Tokens.surface
                implicitHeight: Tokens.target
                radius: Tokens.radius

                TitleText {
                    anchors.left: parent.left
                    anchors.leftMargin: Tokens.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Tokens.gap
                    anchors.verticalCenter: parent.verticalCenter
                    fontSizeMode: Text.HorizontalFit
                    maximumLineCount: 1
                    objectName: "reference"
                    text: page.reference
                    wrapMode: Text.NoWrap

                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Reference: %1").arg(page.reference)
                }
            }
            PlainButton {
                enabled: page.reference !== ""
                focusPolicy: Qt.TabFocus
                objectName: "deleteLast"
                text: qsTr("Delete")

                onClicked: page.deleteLast()
            }
        }
        KeyPad {
            id: pad

            Layout.alignment: Qt.AlignHCenter
            columns: 10
            keys: "1234567890QWERTYUIOPASDFGHJKL-ZXCVBNM/".split("")

            onTyped: key => page.type(key)
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Tokens.gap

            PlainButton {
                focusPolicy: Qt.TabFocus
                objectName: "cancelOpen"
                text: qsTr("Cancel")

                onClicked: page.closed()
            }
            PrimaryButton {
                Layout.fillWidth: true
                enabled: page.reference !== ""
                focusPolicy: Qt.TabFocus
                objectName: "confirmOpen"
                text: page.enterText

                onClicked: page.enter()
            }
        }
    }
}
