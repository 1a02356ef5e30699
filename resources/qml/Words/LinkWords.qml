pragma Singleton
import QtQuick

// For every state of the cable: what is so, what to do, and the drawing that shows it.
QtObject {
    function title(link: string): string {
        switch (link) {
        case "locked":
            return qsTr("Your phone is locked");
        case "trust-pending":
            return qsTr("Your phone asks whether to trust this kiosk");
        case "trust-denied":
            return qsTr("Your phone was told not to trust this kiosk");
        case "stale-pairing":
            return qsTr("Your phone has forgotten this kiosk");
        case "manager-refuses":
            return qsTr("This phone may not talk to kiosks");
        case "service-gone":
            return qsTr("This kiosk cannot reach its cable");
        case "reading":
        case "trusted":
            return qsTr("We are reading which phone this is");
        default:
            return qsTr("Plug in your phone");
        }
    }

    function lead(link: string): string {
        switch (link) {
        case "locked":
            return qsTr("Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.");
        case "trust-pending":
            return qsTr("Tap Trust on your phone, then type your passcode there. Only this kiosk's locked inner part can read your phone, and only until you leave.");
        case "trust-denied":
            return qsTr("Unplug your phone and plug it in again. It then asks once more: tap Trust.");
        case "stale-pairing":
            return qsTr("Unplug your phone and plug it in again. When it asks, tap Trust.");
        case "manager-refuses":
            return qsTr("An employer or school manages it and forbids the connection. You can stop here and keep your phone.");
        case "service-gone":
            return qsTr("This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.");
        case "reading":
        case "trusted":
            return qsTr("Please leave it on the cable and unlocked. This takes a few seconds.");
        default:
            return qsTr("Use the cable below this screen. Then unlock your phone and keep it where you can see it.");
        }
    }

    function drawing(link: string): string {
        switch (link) {
        case "locked":
            return "phone-locked";
        case "trust-pending":
            return "phone-trust";
        case "trust-denied":
        case "stale-pairing":
            return "phone-replug";
        case "manager-refuses":
            return "phone-managed";
        case "service-gone":
            return "kiosk-broken";
        case "reading":
        case "trusted":
            return "phone-reading";
        default:
            return "phone-plug";
        }
    }
}
