pragma Singleton
import QtQuick

// How a trade-in ended, never saying more than was observed.
QtObject {
    function title(outcome: string): string {
        switch (outcome) {
        case "erased":
            return qsTr("Your phone was erased");
        case "contradicted":
            return qsTr("Your phone does not behave like an erased phone");
        default:
            return qsTr("We could not prove that your phone was erased");
        }
    }

    function lead(outcome: string): string {
        switch (outcome) {
        case "erased":
            return qsTr("We saw it leave, come back as new and refuse its old connection. This certificate says so, and anyone can check it.");
        case "contradicted":
            return qsTr("What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.");
        default:
            return qsTr("What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.");
        }
    }

    function reason(code: string): string {
        switch (code) {
        case "did-not-leave":
            return qsTr("We did not see the phone restart.");
        case "not-back":
            return qsTr("The phone did not come back on the cable.");
        case "identity-not-read":
            return qsTr("We could not read which phone came back.");
        case "another-phone":
            return qsTr("A different phone came back.");
        case "activation-not-read":
            return qsTr("We could not read whether the phone is as new.");
        case "not-unactivated":
            return qsTr("The phone was already set up again when we looked.");
        case "old-pairing-not-checked":
            return qsTr("We could not check whether the old connection is refused.");
        case "old-pairing-accepted":
            return qsTr("The phone still accepts the connection from before.");
        case "name-kept":
            return qsTr("The phone still has its old name.");
        case "setup-done":
            return qsTr("The phone says that its set-up is done.");
        case "passcode-kept":
            return qsTr("The phone still has a passcode.");
        case "customer-stopped":
            return qsTr("You stopped this trade-in.");
        case "staff-stopped":
            return qsTr("The staff stopped this trade-in.");
        case "closed-by-two-badges":
            return qsTr("Two members of staff closed this trade-in.");
        case "abandoned":
            return qsTr("Nobody answered for a long time.");
        case "interrupted":
            return qsTr("The kiosk had to start again.");
        default:
            return code;
        }
    }

    function drawing(outcome: string): string {
        return outcome === "erased" ? "outcome-erased" : outcome === "contradicted" ? "outcome-contradicted" : "outcome-not-proven";
    }
}
