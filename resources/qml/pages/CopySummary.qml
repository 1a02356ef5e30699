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
            lines.push(qsTr("New on the phone meanwhile, and copied too: %1").arg(Format.count(copy.appeared)));
        if (copy.vanished > 0)
            lines.push(qsTr("Gone from the phone meanwhile, and not in it: %1").arg(Format.count(copy.vanished)));
        if (copy.changed > 0)
            lines.push(qsTr("Changed on the phone meanwhile, and copied as they are now: %1").arg(Format.count(copy.changed)));
        return lines;
    }

    function counts(): list<string> {
        const lines = [qsTr("Photos: %1, videos: %2").arg(Format.count(copy.photos)).arg(Format.count(copy.videos))];
        if (everything)
            lines.push(qsTr("Contacts: %1, calendar entries: %2").arg(Format.count(copy.contacts)).arg(Format.count(copy.events)), qsTr("Messages: %1, calls: %2").arg(Format.count(copy.messages)).arg(Format.count(copy.calls)));
        return lines.concat([qsTr("Files in all: %1, together %2").arg(Format.count(copy.files)).arg(Format.bytes(copy.bytes))]);
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
