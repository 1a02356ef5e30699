pragma ComponentBehavior: Bound
import QtQuick
import Counterseal.Customer
import Design
import Words
import "pages"

// The customer's screen: the page of the present stage, loaded by its name.
KioskFrame {
    id: screen

    required property CustomerModel session

    // What speech mode says besides what is shown.
    readonly property var speechWords: SpeechWords.words

    demo: session.demo
    training: session.training
    objectName: "customerScreen"
    settled: loader.status === Loader.Ready
    typing: true

    Binding {
        property: "theme"
        target: Tokens
        value: screen.session.comfortTheme
    }
    Binding {
        property: "largeText"
        target: Tokens
        value: screen.session.comfortLargeText
    }
    Binding {
        property: "calm"
        target: Tokens
        value: screen.session.comfortCalm
    }
    Loader {
        id: loader

        readonly property string wanted: screen.session.page

        anchors.fill: parent
        asynchronous: true
        focus: true
        objectName: "page"

        onWantedChanged: open()
        Component.onCompleted: open()

        function open(): void {
            setSource("pages/" + wanted + ".qml", {
                customer: screen.session
            });
        }
    }
    Notice {
        anchors.left: parent.left
        anchors.margins: Tokens.margin
        anchors.right: parent.right
        anchors.top: parent.top
        mark: "caution"
        objectName: "speechTrouble"
        text: screen.session.speechTrouble === "no-voice" ? qsTr("The kiosk has no voice for this language. Another language may be spoken.") : qsTr("Speech is not available. Please ask the staff: they can read this screen to you only if you want them to.")
        visible: screen.session.speechTrouble !== ""

        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    MoreTime {
        anchors.fill: parent
        customer: screen.session
    }
}
