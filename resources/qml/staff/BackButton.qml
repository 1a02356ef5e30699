import Design

PlainButton {
    objectName: "back"
    text: qsTr("Back")
}
