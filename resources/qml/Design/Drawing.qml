import QtQuick

// A vector drawing from resources/icons. It repeats what the words beside it say, so it has no name of its own.
Image {
    required property string name
    property int side: Tokens.scaled(60)

    fillMode: Image.PreserveAspectFit
    height: side
    source: name === "" ? "" : "../../icons/" + name + ".svg"
    sourceSize: Qt.size(side, side)
    width: side

    Accessible.ignored: true
}
