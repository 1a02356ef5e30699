pragma Singleton
import QtQuick

// How far the record's way by mail is, and why it did not go on.
QtObject {
    function title(step: string, codesLeft: int): string {
        switch (step) {
        case "sending-code":
            return qsTr("A code is on its way to you");
        case "code-sent":
            return qsTr("Type the code from the e-mail");
        case "sending":
            return qsTr("Your record is being sent");
        case "sent":
            return qsTr("Your record is on its way by e-mail");
        default:
            return codesLeft > 0 ? qsTr("Where should your record be sent?") : qsTr("No more e-mail in this trade-in");
        }
    }
    function lead(step: string, codesLeft: int): string {
        switch (step) {
        case "sending-code":
        case "sending":
            return qsTr("One moment, please.");
        case "code-sent":
            return qsTr("Six digits, good for ten minutes. If the e-mail is not there, look in your spam folder.");
        case "sent":
            return qsTr("Your address is forgotten. Take a picture of your receipt all the same: the e-mail cannot be sent again.");
        default:
            return codesLeft > 0 ? qsTr("Used once for this message, then forgotten. You must be able to read your e-mail right now: a code comes first.") : qsTr("A code is sent twice at most. Take a picture of your receipt instead: it proves the same.");
        }
    }
    // What went wrong last, or nothing.
    function fault(code: string, triesLeft: int): string {
        switch (code) {
        case "no-address":
            return qsTr("This cannot be an address. Please look at it again: is there one @, and an ending such as .com?");
        case "address-refused":
            return qsTr("No e-mail is taken for that address. Please check every letter of it.");
        case "not-sent":
            return qsTr("The e-mail could not be sent. Your receipt and your record are safe. You can take a picture of the receipt instead.");
        case "wrong-code":
            return qsTr("That is not the code. You can try %n more time(s).", "", triesLeft);
        case "too-many-tries":
            return qsTr("That was not the code, three times. The address is forgotten.");
        case "code-expired":
            return qsTr("The code was not typed in time. The address is forgotten.");
        default:
            return "";
        }
    }
}
