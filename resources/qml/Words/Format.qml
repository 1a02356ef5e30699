pragma Singleton
import QtQuick

// Numbers as people say them.
QtObject {
    // Decimal units, as phones and drives print them on their boxes.
    function bytes(amount: real): string {
        if (amount >= 1e9)
            return qsTr("%1 GB").arg(Number(amount / 1e9).toLocaleString(Qt.locale(), "f", amount < 1e11 ? 1 : 0));
        if (amount >= 1e6)
            return qsTr("%1 MB").arg(Number(amount / 1e6).toLocaleString(Qt.locale(), "f", 0));
        return qsTr("less than 1 MB");
    }

    function count(amount: real): string {
        return Number(amount).toLocaleString(Qt.locale(), "f", 0);
    }

    // An honest range.
    function timeLeft(fromMinutes: int, toMinutes: int): string {
        if (toMinutes < 0)
            return qsTr("We cannot say yet how long it takes.");
        if (toMinutes <= 1)
            return qsTr("About a minute left.");
        if (fromMinutes < 1 || fromMinutes === toMinutes)
            return qsTr("Up to %1 minutes left.").arg(toMinutes);
        return qsTr("About %1 to %2 minutes left.").arg(fromMinutes).arg(toMinutes);
    }

    function wait(minutes: int): string {
        return minutes <= 1 ? qsTr("This usually takes about a minute.") : qsTr("This usually takes about %1 minutes.").arg(minutes);
    }
}
