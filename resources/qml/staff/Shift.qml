pragma ComponentBehavior: Bound
import Design
import QtQuick

// What was done since the day began: references, times and outcomes; no phone, no customer.
DeskPage {
    id: page

    function time(seconds: real): string {
        return new Date(seconds * 1000).toLocaleTimeString(Qt.locale(), "HH:mm");
    }
    function times(one: var): string {
        return one.closed === 0 ? qsTr("Since %1").arg(time(one.opened)) : qsTr("%1 to %2").arg(time(one.opened)).arg(time(one.closed));
    }

    Component.onCompleted: session.lookAt("shift")
    Component.onDestruction: session.lookAt("trade-in")

    PageFrame {
        anchors.fill: parent
        lead: page.session.served.length === 0 ? qsTr("Nothing was done yet today.") : qsTr("Newest first. Nothing here says whose phone it was.")
        title: qsTr("Today's trade-ins")

        PagedList {
            perPage: page.width > page.height ? 4 : 8
            rows: page.session.served

            row: DeskRow {
                required property var modelData

                detail: qsTr("%1 · %2, opened by %3").arg(DeskWords.ending(modelData.ending)).arg(page.times(modelData)).arg(modelData.staff)
                heading: modelData.reference
                mark: DeskWords.endingMark(modelData.ending)
                objectName: "served"
            }
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            }
        ]
    }
}
