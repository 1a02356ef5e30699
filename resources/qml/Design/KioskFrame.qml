pragma ComponentBehavior: Bound
import QtQuick

// What fills a screen's window: the DEMO ribbon, the page, and the keyboard that pushes the page up.
Item {
    id: frame

    property bool demo: false
    property bool training: false
    // Whether words are ever typed here; a screen that has keys of its own needs no keyboard.
    property bool typing: false
    // The page that is wanted is the page that is shown.
    property bool settled: true
    default property alias content: page.data

    Rectangle {
        id: ribbon

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Tokens.ribbon
        height: visible ? Math.ceil(words.implicitHeight + Tokens.textSmall * 0.3) : 0
        visible: frame.demo

        BodyText {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.ribbonInk
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Tokens.textSmall
            font.weight: Font.DemiBold
            objectName: "demoRibbon"
            text: frame.training ? qsTr("TRAINING - no real trade-in is certified") : qsTr("DEMO - no real trade-in is certified")
        }
    }
    Item {
        id: page

        anchors.bottom: keyboard.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: ribbon.bottom
    }
    // put around the text that is being read by whoever uses keys
    FocusRing {
        objectName: "readingRing"
        visible: false
    }
    Loader {
        id: keyboard

        // 1 once it can be used, 3 when it failed to load: everything else must work without it
        readonly property int loadState: status
        readonly property bool wanted: InputMethod.visible && status === Loader.Ready && (Window.activeFocusItem as TextInput) !== null

        active: frame.typing
        anchors.horizontalCenter: parent.horizontalCenter
        asynchronous: true
        objectName: "keyboard"
        source: "Keyboard.qml"
        visible: wanted
        width: Math.min(parent.width, Tokens.mm(290))
        y: wanted ? parent.height - height : parent.height

        // whoever tapped a field before this was loaded waits for it
        onLoaded: {
            if ((Window.activeFocusItem as TextInput) !== null)
                InputMethod.show();
        }
    }
}
