pragma ComponentBehavior: Bound
import QtQuick
import Counterseal.Customer
import Design

// The customer's screen: the page of the present stage, loaded by its name.
KioskFrame {
    id: screen

    required property CustomerModel session

    demo: session.demo
    training: session.training
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
}
