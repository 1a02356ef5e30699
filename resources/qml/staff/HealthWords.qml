pragma Singleton
import QtQuick

// For every part of the kiosk and every condition it can be in: how it is, and what to do.
QtObject {
    readonly property string support: qsTr("Call support if that does not help.")
    readonly property var headings: ({
        "reader": qsTr("Badge reader"),
        "printer": qsTr("Printer"),
        "customer-screen": qsTr("Customer's screen"),
        "drives": qsTr("Customers' drives"),
        "iphones": qsTr("iPhones"),
        "usb": qsTr("Phone cable"),
        "courier": qsTr("Courier"),
        "witnesses": qsTr("Witnesses of the log"),
        "disk": qsTr("Room on the kiosk's disk"),
        "log": qsTr("Log"),
        "certificate": qsTr("The kiosk's certificate"),
        "clock": qsTr("Clock")
    })

    function heading(part: string): string {
        return headings[part];
    }
    function mark(condition: string): string {
        return ({
                "good": "good",
                "caution": "caution",
                "bad": "danger"
            })[condition] ?? "info";
    }
    function detail(part: string, condition: string, value: real, says: string): string {
        const good = condition === "good";
        switch (part) {
        case "reader":
            return there(condition, qsTr("It is there."), qsTr("It is not there. Look at its cable."));
        case "printer":
            return printer(condition, says);
        case "customer-screen":
            return there(condition, qsTr("It is on."), qsTr("It does not answer. Wait a minute: it is started again by itself."));
        case "drives":
            return there(condition, qsTr("They can be found when they are plugged in."), qsTr("They cannot be found. Restart the kiosk when it is free."));
        case "iphones":
            return good ? qsTr("They can be reached.") : qsTr("None was plugged in lately. What reaches them starts with the first one.");
        case "usb":
            return there(condition, qsTr("The kiosk sees its USB ports."), qsTr("The kiosk sees no USB port. Restart it when it is free."));
        case "courier":
            return there(condition, qsTr("It is there. Whether its network is, shows with the next record."), qsTr("It is away. Trade-ins go on; times are the kiosk's own word until it is back."));
        case "witnesses":
            return condition === "unknown" ? qsTr("None has signed yet, or none is set up.") : good ? qsTr("They signed within the last week.") : qsTr("They last signed %n day(s) ago. Look at the network.", "", value);
        case "disk":
            return qsTr("%1 GB are free.").arg((value / 1000).toFixed(1)) + " " + (good ? "" : qsTr("Tell your manager: the kiosk stops when it is full."));
        case "log":
            return qsTr("%n entries.", "", value) + " " + (good ? "" : qsTr("Today's sign of life is missing; it is written when the kiosk is free."));
        case "certificate":
            return condition === "bad" ? qsTr("It has ended. No trade-in can be certified. Tell your manager.") : qsTr("It ends in %n day(s).", "", value) + " " + (good ? "" : qsTr("Tell your manager: a new one must be asked for."));
        case "clock":
            return there(condition, qsTr("It is not behind anything on record."), qsTr("It was set back. Tell your manager before the next trade-in."));
        default:
            return "";
        }
    }
    function printer(condition: string, says: string): string {
        switch (says) {
        case "paper-low":
            return qsTr("Its paper is nearly used up. Put in a new roll when the kiosk is free.");
        case "paper-out":
            return qsTr("It has no paper. Put some in: customers see their receipts on the screen until then.");
        case "cover-open":
            return qsTr("Its cover is open. Close it.");
        default:
            return there(condition, qsTr("It is ready."), qsTr("It does not answer. Look at its cable and power."));
        }
    }
    function there(condition: string, good: string, missing: string): string {
        return condition === "unknown" ? qsTr("Not set up here, or not known.") : condition === "good" ? good : missing + " " + support;
    }
}
