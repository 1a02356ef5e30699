pragma ComponentBehavior: Bound
import QtQuick
import Counterseal.Customer
import Design

// The customer's window: the page of the present stage, loaded by its name.
KioskWindow {
    id: window

    required property CustomerModel session

    demo: session.demo
    settled: loader.status === Loader.Ready
    title: qsTr("Counterseal - customer")
    typing: true

    Loader {
        id: loader

        readonly property string wanted: window.session.page

        anchors.fill: parent
        asynchronous: true
        focus: true
        objectName: "page"

        onWantedChanged: open()
        Component.onCompleted: open()

        function open(): void {
            setSource("pages/" + wanted + ".qml", {
                customer: window.session
            });
        }
    }
}
