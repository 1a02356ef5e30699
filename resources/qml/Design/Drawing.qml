import QtQuick

// A vector drawing from resources/icons, in the colours of the theme. It repeats what the words beside it say, so
// it has no name of its own.
Image {
    id: drawing

    required property string name
    // Whose phone it shows: a name in resources/icons/bodies, or "" for any other.
    property string maker
    property int side: Tokens.scaled(60)
    // Points somewhere, and so the other way where one reads from right to left.
    readonly property bool directional: ["copying", "hand-over", "step-list", "step-switch", "step-switch-off"].includes(name)

    fillMode: Image.PreserveAspectFit
    height: side
    mirror: directional && LayoutMirroring.enabled
    source: name === "" ? "" : "image://drawings/" + [name, maker, Tokens.paints].join("/")
    sourceSize: Qt.size(side, side)
    width: side

    Accessible.ignored: true
}
