pragma Singleton
import QtQuick

// For every state of the cable: what is so, what to do, and the drawing that shows it.
QtObject {
    function title(link: string, family: string): string {
        const android = family === "android";
        switch (link) {
        case "locked":
            return qsTr("Your phone is locked");
        case "trust-pending":
            return android ? qsTr("Your phone asks whether to allow USB debugging") : qsTr("Your phone asks whether to trust this kiosk");
        case "trust-denied":
            return android ? qsTr("Your phone was told not to allow USB debugging") : qsTr("Your phone was told not to trust this kiosk");
        case "stale-pairing":
            return qsTr("Your phone has forgotten this kiosk");
        case "manager-refuses":
            return qsTr("This phone may not talk to kiosks");
        case "choose-level":
            return qsTr("How much of your phone shall be copied?");
        case "file-transfer-off":
            return qsTr("Let this kiosk read your files");
        case "debugging-off":
            return qsTr("Turn on USB debugging");
        case "auto-blocker":
            return qsTr("Auto Blocker keeps your phone closed");
        case "usb-denied":
            return qsTr("This kiosk is not allowed to use its cable");
        case "usb-busy":
            return qsTr("Another program holds the cable");
        case "service-gone":
            return qsTr("This kiosk cannot reach its cable");
        case "reading":
        case "trusted":
            return qsTr("We are reading which phone this is");
        default:
            return qsTr("Plug in your phone");
        }
    }

    function lead(link: string, family: string): string {
        const android = family === "android";
        switch (link) {
        case "locked":
            return qsTr("Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.");
        case "trust-pending":
            return android ? qsTr("The kiosk's key was made for this trade-in alone, and is destroyed at its end.") : qsTr("Tap Trust on your phone, then type your passcode there. Only this kiosk's locked inner part can read your phone, and only until you leave.");
        case "trust-denied":
            return android ? qsTr("Unplug your phone and plug it in again. When it asks, tap Allow.") : qsTr("Unplug your phone and plug it in again. It then asks once more: tap Trust.");
        case "stale-pairing":
            return qsTr("Unplug your phone and plug it in again. When it asks, tap Trust.");
        case "manager-refuses":
            return qsTr("An employer or school manages it and forbids the connection. You can stop here and keep your phone.");
        case "choose-level":
            return qsTr("This is about the copy alone: what you may erase later is always the whole phone.");
        case "file-transfer-off":
            return qsTr("Your phone is only charging now. Nothing can be read before you say so on the phone.");
        case "debugging-off":
            return qsTr("It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.");
        case "auto-blocker":
            return qsTr("If USB debugging is on already, this is what may hold it back.");
        case "usb-denied":
        case "usb-busy":
            return qsTr("This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.");
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
        case "choose-level":
        case "file-transfer-off":
            return "step-choice";
        case "debugging-off":
            return "step-switch";
        case "auto-blocker":
            return "step-switch-off";
        case "usb-denied":
        case "usb-busy":
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
