import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design
import Words

// What was copied, in counts: never a name, never a picture.
Card {
    id: summary

    required property CustomerModel customer

    readonly property var copy: customer.copySummary
    readonly property bool everything: customer.level === "everything"
    // What the copy lacks is said, not hidden; a phone may also change while it is copied.
    readonly property list<string> remarks: {
        const lines = [];
        if (customer.level !== "")
            lines.push(everything ? qsTr("Not in it: app data, and what is only in the cloud") : qsTr("Not in it: contacts, messages, calls, calendar, app data"));
        if (copy.appeared > 0)
            lines.push(qsTr("%Ln file(s) came new to the phone meanwhile, and were copied too", "", Format.n(copy.appeared)));
        if (copy.vanished > 0)
            lines.push(qsTr("%Ln file(s) went from the phone meanwhile, and are not in it", "", Format.n(copy.vanished)));
        if (copy.changed > 0)
            lines.push(qsTr("%Ln file(s) changed on the phone meanwhile, and were copied as they are now", "", Format.n(copy.changed)));
        return lines;
    }

    // -1 stands for what could not be counted: of that nothing is said.
    function counts(): list<string> {
        const seen = [qsTr("%Ln photo(s)", "", Format.n(copy.photos)), qsTr("%Ln video(s)", "", Format.n(copy.videos))];
        if (customer.level !== "files" && copy.contacts >= 0)
            seen.push(qsTr("%Ln contact(s)", "", Format.n(copy.contacts)));
        if (everything)
            seen.push(qsTr("%Ln calendar entry(s)", "", Format.n(copy.events)));
        if (customer.level !== "files" && copy.messages >= 0)
            seen.push(qsTr("%Ln message(s)", "", Format.n(copy.messages)));
        if (customer.level !== "files" && copy.calls >= 0)
            seen.push(qsTr("%Ln call(s)", "", Format.n(copy.calls)));
        return [Format.list(seen), qsTr("%Ln file(s) in all, together %1", "", Format.n(copy.files)).arg(Format.bytes(copy.bytes))];
    }

    padding: Tokens.gapLarge

    BodyText {
        Layout.fillWidth: true
        font.weight: Font.Bold
        text: qsTr("On your drive, read back and opened with your password")
    }
    Points {
        lines: summary.customer.copied ? summary.counts() : []
    }
    Points {
        lines: summary.remarks
        mark: "info"
        visible: summary.remarks.length > 0
    }
}
