import QtQuick
import Counterseal.Customer
import Design
import Words

// Phase, counts and an honest range of time, for the copy and for its check.
ProgressCard {
    id: progress

    required property CustomerModel customer

    counts: {
        if (customer.doneBytes <= 0)
            return "";
        const done = qsTr("%1 so far").arg(Format.bytes(customer.doneBytes));
        return customer.totalFiles > 0 ? qsTr("%1, %2 of %Ln file(s)", "", Format.n(customer.totalFiles)).arg(done).arg(Format.count(customer.doneFiles)) : qsTr("%1, in %Ln file(s)", "", Format.n(customer.doneFiles)).arg(done);
    }
    objectName: "progress"
    part: customer.percent < 0 ? -1 : customer.percent / 100
    phase: {
        switch (customer.phase) {
        case "passcode":
            return qsTr("Waiting for the passcode on your phone");
        case "receiving":
            return qsTr("Receiving your files");
        case "finishing":
            return qsTr("Writing the last of it to your drive");
        case "reading-back":
            return qsTr("Reading every file back from your drive");
        default:
            return customer.stage === "proving" ? qsTr("Opening the copy on your drive") : qsTr("Your phone is getting ready");
        }
    }
    remark: customer.slower === "phone" ? qsTr("Your drive could take it faster: your phone takes its time.") : customer.slower === "drive" ? qsTr("Your phone could send it faster: your drive takes its time.") : ""
    timeLeft: customer.phase === "receiving" || customer.phase === "reading-back" ? Format.timeLeft(customer.leftFromMinutes, customer.leftToMinutes) : ""
}
