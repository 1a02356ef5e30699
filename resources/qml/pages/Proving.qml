import QtQuick
import QtQuick.Layouts
import Design

CustomerPage {
    id: page

    readonly property bool proven: customer.copied

    drawing: proven ? "copy-proven" : ""
    lead: proven ? qsTr("We read every file back from your drive and opened it with your password.") : qsTr("We read every file back from your drive and try to open it with your password. Your phone is left alone.")
    title: proven ? qsTr("Your copy is complete, and it opens") : qsTr("We are checking your copy")

    actions: [
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "goOnButton"
            text: qsTr("Go on")
            visible: page.offers("GoOn")

            onClicked: page.customer.goOn()
        }
    ]

    CopyProgress {
        customer: page.customer
        visible: !page.proven
    }
    CopySummary {
        customer: page.customer
        visible: page.proven
    }
}
