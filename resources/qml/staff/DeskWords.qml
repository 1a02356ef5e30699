pragma Singleton
import QtQuick

// Words for codes that the desk's lists show.
QtObject {
    function held(days: int): string {
        return days === 0 ? qsTr("For ever") : days % 365 < 10 ? qsTr("%n year(s)", "", Math.floor(days / 365)) : qsTr("%n day(s)", "", days);
    }
    function ending(name: string): string {
        switch (name) {
        case "erased":
            return qsTr("Erased, and proven");
        case "not-proven":
            return qsTr("Erase not proven");
        case "contradicted":
            return qsTr("Not erased: the phone contradicted itself");
        case "returned":
            return qsTr("The customer kept the phone");
        case "interrupted":
            return qsTr("Interrupted; the customer kept the phone");
        default:
            return qsTr("At the kiosk now");
        }
    }
    function endingMark(name: string): string {
        return ({
                "erased": "good",
                "not-proven": "caution",
                "contradicted": "danger"
            })[name] ?? "info";
    }
    function voidReason(code: string): string {
        switch (code) {
        case "opened-by-mistake":
            return qsTr("It was opened by mistake.");
        case "wrong-phone":
            return qsTr("It is about the wrong phone.");
        case "duplicate":
            return qsTr("It was recorded twice.");
        default:
            return qsTr("It was a test.");
        }
    }
    function managed(result: string, whom: string): string {
        switch (result) {
        case "waiting":
            return qsTr("The copy of the log is being written.");
        case "not-approved":
            return qsTr("Nothing was done. It takes two different people, one of them a manager, within a minute.");
        case "enrolled":
            return qsTr("The new person is enrolled as %1. Tell them: it stands in what they do.").arg(whom);
        case "not-enrolled":
            return qsTr("Nobody was enrolled.");
        case "badge-known":
            return qsTr("Nobody was enrolled: this badge belongs to somebody already, or cannot be used.");
        case "revoked":
            return qsTr("%1 cannot sign in any more.").arg(whom);
        case "last-manager":
            return qsTr("%1 is the only manager and stays. Enrol another one first.").arg(whom);
        case "exported":
            return qsTr("The copy of the log is written.");
        case "not-exported":
            return qsTr("No copy was written. Look at the drive it goes to; it can be made while the kiosk is free.");
        case "policy-changed":
            return qsTr("The policy is changed. The kiosk starts anew with it once it is free and nobody waits.");
        case "policy-kept":
            return qsTr("The policy is as it was: the change could not be written.");
        default:
            return "";
        }
    }
}
