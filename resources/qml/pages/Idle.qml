import Design

CustomerPage {
    drawing: "seal"
    lead: qsTr("The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.")
    title: qsTr("Welcome. Trade in your phone without giving yourself away")

    Points {
        lines: [qsTr("Copy your phone to a drive of your own."), qsTr("Erase your phone yourself, after the copy was checked."), qsTr("Leave with a signed certificate.")]
        numbered: true
    }
}
