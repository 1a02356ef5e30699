pragma Singleton
import QtQuick

// For every gate: its name, the word for its state, what to do.
QtObject {
    function heading(name: string): string {
        switch (name) {
        case "find-my":
            return qsTr("Find My");
        case "managed":
            return qsTr("Who manages this phone");
        case "battery":
            return qsTr("Battery");
        case "backup-password":
            return qsTr("Backup password");
        case "setup":
            return qsTr("Phone set-up");
        default:
            return name;
        }
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

    function advice(name: string, gateState: string, value: int): string {
        if (gateState === "unknown")
            return qsTr("Your phone did not say. Unlock it and check again.");
        switch (name) {
        case "find-my":
            if (gateState === "passed")
                return qsTr("It is off.");
            if (gateState === "later")
                return qsTr("It is on. Leave it on for now: we ask you to turn it off after the copy.");
            return qsTr("On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.");
        case "managed":
            if (gateState === "note")
                return qsTr("We could not see whether an employer or school manages it. If one does, ask them to release it first.");
            return gateState === "passed" ? qsTr("Nobody but you.") : qsTr("An employer or school manages this phone. Ask them to release it before you trade it in.");
        case "battery":
            if (gateState === "passed")
                return value >= 0 ? qsTr("%1 percent.").arg(value) : qsTr("Enough.");
            return value >= 0 ? qsTr("%1 percent is too little. Leave the phone on the cable: it charges here.").arg(value) : qsTr("Leave the phone on the cable: it charges here.");
        case "backup-password":
            return gateState === "passed" ? qsTr("None set yet: you choose one here.") : qsTr("Your phone has one already. We will ask you for it.");
        case "setup":
            return gateState === "passed" ? qsTr("Finished.") : qsTr("Finish setting up your phone first.");
        default:
            return "";
        }
    }
}
