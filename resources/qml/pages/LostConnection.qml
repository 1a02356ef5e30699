import QtQuick

// The core is away, mostly because it restarts: a calm picture, no answers, no promise.
CustomerPage {
    drawing: "moment"
    lead: qsTr("This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.")
    title: qsTr("One moment, please")
}
