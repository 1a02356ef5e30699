pragma Singleton
import QtQuick

// What to tap on a phone, step by step. `maker` is one of those whose settings have an order of their
// own, or "" for all others. Makers move their settings about: the pages say that a word may differ.
QtObject {
    readonly property string mayDiffer: qsTr("On your phone a word may be a little different.")

    function _step(drawing: string, words: string): var {
        return {
            words: words,
            drawing: drawing
        };
    }

    function fileTransfer(maker: string): list<var> {
        const unlock = _step("step-unlock", qsTr("Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done."));
        const pull = _step("step-pull-down", qsTr("Otherwise swipe down from the top of its screen, twice, to see its notifications."));
        switch (maker) {
        case "samsung":
            return [unlock, pull, _step("step-notification", qsTr("Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.")), _step("step-choice", qsTr("Choose “Transferring files”."))];
        case "huawei":
            return [unlock, pull, _step("step-notification", qsTr("Tap “Charging via USB”, or “Tap for more options”.")), _step("step-choice", qsTr("Choose “Transfer files”."))];
        default:
            return [unlock, pull, _step("step-notification", qsTr("Tap “Charging this device via USB”.")), _step("step-choice", qsTr("Choose “File transfer”."))];
        }
    }

    function debugging(maker: string): list<var> {
        const settings = _step("step-settings", qsTr("Open Settings on your phone."));
        const on = _step("step-switch", qsTr("Turn on “USB debugging” and tap OK."));
        switch (maker) {
        case "samsung":
            return [settings, _step("step-list", qsTr("Tap “About phone” at the very end, then “Software information”.")), _step("step-seven", qsTr("Tap “Build number” seven times, and type your PIN on the phone if it asks.")), _step("step-list", qsTr("Go back to the first page of Settings. Tap “Developer options” at the very end.")), on];
        case "huawei":
            return [settings, _step("step-list", qsTr("Tap “About phone” at the very end.")), _step("step-seven", qsTr("Tap “Build number” seven times, and type your PIN on the phone if it asks.")), _step("step-list", qsTr("Go back. Tap “System & updates”, then “Developer options”.")), on];
        case "xiaomi":
            return [settings, _step("step-list", qsTr("Tap “About phone” at the very top.")), _step("step-seven", qsTr("Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.")), _step("step-list", qsTr("Go back. Tap “Additional settings”, then “Developer options”.")), on];
        default:
            return [settings, _step("step-list", qsTr("Tap “About phone” at the very end.")), _step("step-seven", qsTr("Tap “Build number” seven times, and type your PIN on the phone if it asks.")), _step("step-list", qsTr("Go back. Tap “System”, then “Developer options”.")), on];
        }
    }

    function autoBlocker(): list<var> {
        return [_step("step-settings", qsTr("Open Settings on your phone.")), _step("step-list", qsTr("Tap “Security and privacy”, then “Auto Blocker”.")), _step("step-switch-off", qsTr("Turn it off. It may turn itself on again later.")), _step("step-switch", qsTr("Make sure that “USB debugging” in “Developer options” is on."))];
    }

    function allowDebugging(): list<var> {
        return [_step("step-unlock", qsTr("Unlock your phone. It shows the question “Allow USB debugging?”.")), _step("step-tick", qsTr("Tick “Always allow from this computer”.")), _step("step-allow", qsTr("Tap Allow."))];
    }

    function findMyOff(): list<var> {
        return [_step("step-name", qsTr("Open Settings and tap your name at the top.")), _step("step-find-my", qsTr("Tap Find My, then Find My iPhone.")), _step("step-switch-off", qsTr("Turn it off. Your phone asks for your Apple Account password: type it there.")), _step("kiosk-look", qsTr("Come back here and tap Look again."))];
    }

    function resetOpen(): list<var> {
        return [_step("step-erase", qsTr("Scroll to the end and tap “Erase all data”, or “Reset” on some phones.")), _step("step-pin", qsTr("Type your PIN on your phone. It stays there, we never see it.")), _step("step-restart", qsTr("Confirm once more. Your phone restarts."))];
    }

    function resetByHand(maker: string): list<var> {
        const settings = _step("step-settings", qsTr("Open Settings on your phone."));
        const pin = _step("step-pin", qsTr("Type your PIN on your phone. It stays there, we never see it."));
        switch (maker) {
        case "samsung":
            return [settings, _step("step-list", qsTr("Tap “General management”, then “Reset”, then “Factory data reset”.")), _step("step-erase", qsTr("Scroll to the end and tap “Reset”.")), pin, _step("step-restart", qsTr("Tap “Delete all”. Your phone restarts."))];
        case "huawei":
            return [settings, _step("step-list", qsTr("Tap “System & updates”, then “Reset”, then “Reset phone”.")), pin, _step("step-restart", qsTr("Tap “Reset phone”. Your phone restarts."))];
        case "xiaomi":
            return [settings, _step("step-list", qsTr("Tap “About phone”, then “Factory reset”.")), _step("step-erase", qsTr("Tap “Erase all data”.")), pin, _step("step-restart", qsTr("Confirm. Your phone restarts."))];
        case "google":
            return [settings, _step("step-list", qsTr("Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.")), _step("step-erase", qsTr("Tap “Erase all data”.")), pin, _step("step-restart", qsTr("Tap “Erase all data” once more. Your phone restarts."))];
        default:
            return [settings, _step("step-list", qsTr("Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.")), _step("step-erase", qsTr("Tap “Erase all data”.")), pin, _step("step-restart", qsTr("Confirm once more. Your phone restarts."))];
        }
    }

    // What to tap in this state of the cable; empty where words alone will do.
    function forLink(link: string, maker: string): list<var> {
        switch (link) {
        case "file-transfer-off":
            return fileTransfer(maker);
        case "debugging-off":
            return debugging(maker);
        case "auto-blocker":
            return autoBlocker();
        default:
            return [];
        }
    }
}
