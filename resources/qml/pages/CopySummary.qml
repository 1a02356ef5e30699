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
    // It may change while it is copied: what that means for the copy is said, not hidden.
    readonly property list<string> meanwhile: {
        const lines = [];
        if (copy.appeared > 0)
            lines.push(qsTr("New on the phone since the copy began, and not in it: %1").arg(Format.count(copy.appeared)));
        if (copy.vanished > 0)
            lines.push(qsTr("Gone from the phone before it was their turn, and not in it: %1").arg(Format.count(copy.vanished)));
        if (copy.changed > 0)
            lines.push(qsTr("Changed on the phone meanwhile, and copied as they came: %1").arg(Format.count(copy.changed)));
        return lines;
    }

    function counts(): list<string> {
        const lines = [qsTr("Photos: %1").arg(Format.count(copy.photos)), qsTr("Videos: %1").arg(Format.count(copy.videos))];
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
        lines: summary.meanwhile
        mark: "info"
        visible: summary.meanwhile.length > 0
    }
}
