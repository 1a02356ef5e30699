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

    // `evidenceLevel` is "" for phones whose evidence does not come in levels.
    function lead(outcome: string, evidenceLevel: string): string {
        switch (outcome) {
        case "erased":
            return qsTr("%1 This certificate says so, and anyone can check it.").arg(seen(evidenceLevel));
        case "contradicted":
            return qsTr("What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.");
        default:
            if (["E1", "E1b"].includes(evidenceLevel))
                return qsTr("%1 An erased phone does that, but so may one that was not: then everything is still on it. Look at it yourself: it should greet you as a new phone.").arg(seen(evidenceLevel));
            return qsTr("What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.");
        }
    }

    function seen(evidenceLevel: string): string {
        switch (evidenceLevel) {
        case "E3":
            return qsTr("We saw it leave and come back, and looked through it from inside: nobody's accounts, apps or files are on it.");
        case "E2":
            return qsTr("We saw it leave and come back, and Android's own trade-in mode tells us that it is as new and locked to nobody.");
        case "E1b":
            return qsTr("We saw it leave and come back without any files, and with a new number that a mere restart does not give it.");
        case "E1":
            return qsTr("We saw it leave and come back without the access that you had given us.");
        default:
            return qsTr("We saw it leave, come back as new and refuse its old connection.");
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
        case "old-key-accepted":
            return qsTr("The phone still accepts the key from before.");
        case "mtp-serial-kept":
            return qsTr("The phone still has a number that an erase replaces.");
        case "owner-data-found":
            return qsTr("Accounts, apps or files are still on the phone.");
        case "reset-protection-on":
            return qsTr("The phone is still locked to its owner's account, so nobody else could use it.");
        case "corroborated-only":
            return qsTr("What we saw fits an erase, but this phone's Android offers no proof of it over USB.");
        case "no-sign-of-reset":
            return qsTr("We saw nothing that only an erased phone would do.");
        case "inspection-incomplete":
            return qsTr("Inside the phone, not everything was as on an erased phone, or could be seen.");
        case "stopped-at-reset":
            return qsTr("This trade-in ended while the reset was open on your phone.");
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
