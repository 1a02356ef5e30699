pragma ComponentBehavior: Bound
import QtQuick

// The window of a screen. Its first frame, the ground and the name, waits for nothing that takes long to load:
// what the screen is for comes with the session.
Window {
    id: window

    required property string role
    required property real pxPerMm
    // What fills the window, once there is a session for it.
    required property url content
    property QtObject session: null

    readonly property bool filled: loader.status === Loader.Ready
    // The page that is wanted is the page that is shown.
    readonly property bool settled: (loader.item as KioskFrame)?.settled ?? false

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Tokens.ground
    title: qsTr("Counterseal - %1").arg(role)

    onSessionChanged: loader.setSource(content, {
        session: session
    })
    onSettledChanged: name.visible = false

    Binding {
        property: "pxPerMm"
        target: Tokens
        value: window.pxPerMm
    }
    Binding {
        property: "glass"
        target: Tokens
        value: Qt.size(window.width, window.height)
    }
    TitleText {
        id: name

        anchors.centerIn: parent
        color: Tokens.accent
        objectName: "name"
        text: "Counterseal"
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
