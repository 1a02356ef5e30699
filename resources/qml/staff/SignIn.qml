pragma ComponentBehavior: Bound
import Counterseal.Staff
import Design
import QtQuick
import QtQuick.Layouts
import Words

// Badge, then PIN: of whoever signs in, or of the second person who agrees to what one may not do alone.
PageFrame {
    id: page

    required property StaffModel session
    readonly property bool asksPin: session.signIn === "pin"
    readonly property bool locked: session.signIn === "locked"

    function askedText(): string {
        switch (session.asked) {
        case "void":
            return qsTr("%1 wants it put on record that record %2 is not to be relied on. The record itself stays.").arg(session.staff).arg(session.amendingIndex) + " " + DeskWords.voidReason(session.askedReason);
        case "correct":
            return qsTr("%1 wants another reference put on record for record %2. The record itself stays.").arg(session.staff).arg(session.amendingIndex) + " " + qsTr("The other reference is %1.").arg(session.askedReference);
        case "enrol-manager":
            return qsTr("%1 wants somebody new to become a manager, who may then enrol and revoke badges.").arg(session.staff);
        case "policy":
            return qsTr("%1 wants customers to be greeted in %2, and sealed records to be held: %3. What is older is deleted; the log stays.").arg(session.staff).arg(Languages.names[session.proposedLanguage]).arg(DeskWords.held(session.proposedKeepDays));
        case "export":
            return qsTr("%1 wants a copy of the kiosk's log to be written for an auditor. It holds no customer's name, address or pictures.").arg(session.staff);
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

    lead: leadText()
    title: locked ? qsTr("Too many wrong PINs") : asksPin ? qsTr("Enter your PIN") : session.secondBadge ? qsTr("A second person, please") : qsTr("Show your badge")

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
        Loader {
            Layout.alignment: Qt.AlignHCenter
            active: page.asksPin
            focus: active
            visible: active

            sourceComponent: PinPad {
                focus: true

                Component.onCompleted: forceActiveFocus()

                onEntered: pin => page.session.enterPin(pin)
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
