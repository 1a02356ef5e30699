pragma Singleton
import QtQuick

// For every gate: its name, the word for its state, what was read and what to do about it.
QtObject {
    // Noted because they are so. Any other gate that is noted without a value is noted because nobody looked.
    readonly property var notedAsSeen: ["backup-password", "identity-check", "auto-blocker"]

    readonly property var headings: ({
            "find-my": qsTr("Find My"),
            "managed": qsTr("Who manages this phone"),
            "battery": qsTr("Battery"),
            "backup-password": qsTr("Backup password"),
            "setup": qsTr("Phone set-up"),
            "accounts": qsTr("Accounts"),
            "work-profile": qsTr("Work profile"),
            "other-users": qsTr("Other users"),
            "screen-lock": qsTr("Screen lock"),
            "sim-card": qsTr("SIM card"),
            "sd-card": qsTr("Memory card"),
            "reset-protection": qsTr("Theft protection"),
            "identity-check": qsTr("Identity Check"),
            "auto-blocker": qsTr("Auto Blocker")
        })

    readonly property var passed: ({
            "find-my": qsTr("It is off."),
            "managed": qsTr("Nobody but you."),
            "backup-password": qsTr("None set yet: you choose one here."),
            "setup": qsTr("Finished."),
            "accounts": qsTr("None left on the phone."),
            "work-profile": qsTr("None."),
            "other-users": qsTr("None."),
            "sim-card": qsTr("None in the phone."),
            "sd-card": qsTr("None in the phone."),
            "auto-blocker": qsTr("It is off.")
        })

    readonly property var unseen: ({
            "managed": qsTr("If an employer or school does, ask them to release it first."),
            "battery": qsTr("It should be at 30 percent or more."),
            "setup": qsTr("It must be finished."),
            "accounts": qsTr("Remove them before the erase."),
            "work-profile": qsTr("Remove it before the erase. It is not copied."),
            "other-users": qsTr("What is theirs is not copied, but erased too."),
            "screen-lock": qsTr("Have your PIN at hand for the reset."),
            "sim-card": qsTr("Take it out before the erase."),
            "sd-card": qsTr("Take it out before the erase."),
            "reset-protection": qsTr("Your PIN lifts it at the reset.")
        })

    readonly property var advised: ({
            "find-my": qsTr("On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off."),
            "managed": qsTr("An employer or school manages this phone. Ask them to release it before you trade it in."),
            "battery": qsTr("Leave the phone on the cable: it charges here."),
            "backup-password": qsTr("Your phone has one already. We will ask you for it."),
            "setup": qsTr("Finish setting up your phone first."),
            "accounts": qsTr("Remove all in Settings before the erase."),
            "work-profile": qsTr("Your employer's part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase."),
            "other-users": qsTr("What other people keep on this phone is erased too, and is not in the copy."),
            "screen-lock": qsTr("Have your PIN at hand for the reset."),
            "sim-card": qsTr("Take it out before the erase."),
            "sd-card": qsTr("Take it out before the erase, which does not touch it."),
            "reset-protection": qsTr("Your PIN lifts it at the reset."),
            "identity-check": qsTr("The reset may ask for your fingerprint or face."),
            "auto-blocker": qsTr("It is on. It may close your phone to the cable before the copy is done.")
        })

    function heading(name: string): string {
        return headings[name] ?? name;
    }

    function stateWord(gateState: string): string {
        switch (gateState) {
        case "passed":
            return qsTr("Good");
        case "blocked":
            return qsTr("Change this");
        case "later":
            return qsTr("Later");
        case "note":
            return qsTr("Please note");
        default:
            return qsTr("Not known");
        }
    }

    function mark(gateState: string): string {
        switch (gateState) {
        case "passed":
            return "good";
        case "blocked":
            return "danger";
        case "unknown":
            return "caution";
        default:
            return "info";
        }
    }

    // Nobody could look, because the customer let us in no further.
    function isUnseen(name: string, gateState: string, value: int): bool {
        return gateState === "note" && value < 0 && !notedAsSeen.includes(name);
    }

    function advice(name: string, gateState: string, value: int): string {
        if (gateState === "unknown")
            return qsTr("Your phone did not say. Unlock it and check again.");
        if (isUnseen(name, gateState, value))
            return unseen[name] ?? advised[name];
        if (gateState === "later" && name === "find-my")
            return qsTr("It is on. Leave it on for now: we ask you to turn it off after the copy.");
        if (gateState === "later" && name === "sd-card")
            return qsTr("Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.");
        if (gateState === "passed")
            return name === "battery" ? _charge(value) : passed[name] ?? qsTr("Nothing to do.");
        return _adviceWithValue(name, value);
    }

    function _charge(percent: int): string {
        return percent < 0 ? qsTr("Enough.") : qsTr("%1 percent.").arg(percent);
    }

    function _adviceWithValue(name: string, value: int): string {
        const advice = advised[name];
        if (value < 0)
            return advice;
        switch (name) {
        case "battery":
            return qsTr("%1 percent is too little.").arg(value) + " " + advice;
        case "accounts":
            return qsTr("%Ln account(s) on this phone.", "", value) + " " + advice;
        case "other-users":
            return qsTr("%Ln other user(s) on this phone.", "", value) + " " + advice;
        case "screen-lock":
            return value === 0 ? qsTr("It is off.") : advice;
        case "reset-protection":
            return value === 0 ? qsTr("This phone has none.") : advice;
        default:
            return advice;
        }
    }
}
