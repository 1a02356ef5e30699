pragma ComponentBehavior: Bound
import Design
import QtQuick

// How the kiosk's parts are, what needs somebody first, and what to do about it.
DeskPage {
    id: page

    readonly property bool looked: session.health.length > 0
    readonly property int wrong: session.health.filter(line => ["bad", "caution"].includes(line.condition)).length

    Component.onCompleted: session.lookAt("health")
    Component.onDestruction: session.lookAt("trade-in")

    PageFrame {
        anchors.fill: parent
        lead: page.looked ? qsTr("Looked at just now, and again every few seconds.") : ""
        title: !page.looked ? qsTr("The kiosk looks at itself") : page.wrong === 0 ? qsTr("Nothing needs you") : qsTr("%n part(s) of the kiosk need somebody", "", page.wrong)

        PagedList {
            perPage: page.width > page.height ? 4 : 8
            rows: page.session.health

            row: DeskRow {
                required property var modelData

                detail: HealthWords.detail(modelData.part, modelData.condition, modelData.value, modelData.printer)
                heading: HealthWords.heading(modelData.part)
                mark: HealthWords.mark(modelData.condition)
                objectName: "health-" + modelData.part
            }
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            }
        ]
    }
}
