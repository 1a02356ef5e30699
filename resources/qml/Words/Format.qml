pragma Singleton
import QtQuick

// Numbers as people say them, in the language on the screen.
QtObject {
    readonly property var locale: Qt.locale(Qt.uiLanguage)

    // Decimal units, as phones and drives print them on their boxes.
    function bytes(amount: real): string {
        if (amount >= 1e9)
            return qsTr("%1 GB").arg(Number(amount / 1e9).toLocaleString(locale, "f", amount < 1e11 ? 1 : 0));
        if (amount >= 1e6)
            return qsTr("%1 MB").arg(Number(amount / 1e6).toLocaleString(locale, "f", 0));
        return qsTr("less than 1 MB");
    }

    function count(amount: real): string {
        return Number(amount).toLocaleString(locale, "f", 0);
    }

    // For a plural: Qt counts no further.
    function n(amount: real): int {
        return Math.min(amount, 2147483647);
    }

    // Things beside each other, as in "4,312 photos, 61 videos".
    function list(things: list<string>): string {
        return things.reduce((before, thing) => qsTr("%1, %2").arg(before).arg(thing));
    }

    // An honest range.
    function timeLeft(fromMinutes: int, toMinutes: int): string {
        if (toMinutes < 0)
            return qsTr("We cannot say yet how long it takes.");
        if (toMinutes <= 1)
            return qsTr("About a minute left.");
        if (fromMinutes < 1 || fromMinutes === toMinutes)
            return qsTr("Up to %Ln minute(s) left.", "", toMinutes);
        return qsTr("About %1 to %Ln minute(s) left.", "", toMinutes).arg(count(fromMinutes));
    }

    function wait(minutes: int): string {
        return minutes <= 1 ? qsTr("This usually takes about a minute.") : qsTr("This usually takes about %Ln minute(s).", "", minutes);
    }
}
