import Design

// The core is away, for a moment as a rule: it is started again by itself and the screen rejoins.
PageFrame {
    lead: qsTr("The kiosk is starting. A trade-in that was running is safe.")
    title: qsTr("One moment, please")
}
