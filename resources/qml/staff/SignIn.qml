pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import QtQuick.Layouts

// Badge, then PIN: of whoever signs in, or of the second person who agrees to what one may not do alone.
PageFrame {
    id: page

    required property StaffModel session
    readonly property bool asksPin: session.signIn === "pin"
    readonly property bool locked: session.signIn === "locked"
    readonly property int shortestPin: 6
    readonly property int longestPin: 12
    property string pin

    function type(key: string): void {
        if (asksPin && /^[0-9]$/.test(key) && pin.length < longestPin)
            pin += key;
    }
    function enter(): void {
        if (pin.length >= shortestPin)
            session.enterPin(pin);
        pin = "";
    }
    function askedText(): string {
        switch (session.asked) {
        case "void":
            return qsTr("%1 wants it put on record that record %2 is not to be relied on. The record itself stays.").arg(session.staff).arg(session.amendingIndex);
        case "correct":
            return qsTr("%1 wants another reference put on record for record %2. The record itself stays.").arg(session.staff).arg(session.amendingIndex);
        default:
            return qsTr("%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.").arg(session.staff).arg(session.reference);
        }
    }
    function leadText(): string {
        if (locked)
            return qsTr("Try again in %1:%2.").arg(Math.floor(session.lockedSeconds / 60)).arg((session.lockedSeconds % 60).toString().padStart(2, "0"));
        if (!asksPin && session.reader === "missing")
            return qsTr("The badge reader is missing. Plug it in, or call your manager.");
        if (!asksPin && session.reader === "not-answering")
            return qsTr("The badge reader does not answer. Unplug it and plug it in again, or call your manager.");
        if (asksPin)
            return qsTr("Nobody else should see the keys.");
        return session.pinRefused ? qsTr("That badge and PIN do not belong together. Hold your badge to the reader to try again.") : qsTr("Hold your badge to the reader.");
    }

    focus: true
    lead: leadText()
    title: locked ? qsTr("Too many wrong PINs") : asksPin ? qsTr("Enter your PIN") : session.secondBadge ? qsTr("A second person, please") : qsTr("Show your badge")

    Component.onCompleted: forceActiveFocus()

    onAsksPinChanged: pin = ""

    Keys.onDeletePressed: pin = ""
    Keys.onEnterPressed: enter()
    Keys.onPressed: event => type(event.text)
    Keys.onReturnPressed: enter()

    // One child that is always there: a frame whose content was all hidden would stay hidden itself.
    ColumnLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Number.POSITIVE_INFINITY
        spacing: Tokens.gapLarge

        Notice {
            mark: "caution"
            objectName: "secondBadge"
            text: page.askedText() + " " + qsTr("If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.")
            visible: page.session.secondBadge
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Tokens.gapLarge
            visible: page.asksPin

            // How many digits were typed, never which.
            Row {
                Layout.alignment: Qt.AlignHCenter
                spacing: Tokens.gap

                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n digit(s) typed", "", page.pin.length)

                Repeater {
                    model: Math.max(page.shortestPin, page.pin.length)

                    Rectangle {
                        required property int index

                        border.color: Tokens.border
                        border.width: Tokens.line
                        color: index < page.pin.length ? Tokens.ink : "transparent"
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

                onTyped: key => page.type(key)
            }
            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Tokens.gap - Tokens.gapLarge
                spacing: Tokens.gap

                PlainButton {
                    Layout.preferredHeight: Tokens.mm(24)
                    Layout.preferredWidth: Tokens.mm(24)
                    focusPolicy: Qt.TabFocus
                    font.pixelSize: Tokens.textSmall
                    objectName: "clearPin"
                    text: qsTr("Clear")

                    onClicked: page.pin = ""
                }
                KeyPad {
                    keys: ["0"]
                    side: Tokens.mm(24)

                    onTyped: key => page.type(key)
                }
                PrimaryButton {
                    Layout.preferredHeight: Tokens.mm(24)
                    Layout.preferredWidth: Tokens.mm(24)
                    enabled: page.pin.length >= page.shortestPin
                    focusPolicy: Qt.TabFocus
                    objectName: "enterPin"
                    text: qsTr("OK")

                    onClicked: page.enter()
                }
            }
        }
    }
    standing: [
        PlainButton {
            objectName: "signOff"
            text: qsTr("Cancel and sign off")
            visible: page.session.secondBadge

            onClicked: page.session.signOff()
        }
    ]
}
