import QtQuick
import Design

CustomerPage {
    id: page

    drawing: "proving"
    lead: qsTr("We read every file back from your drive and open it with your password. Your phone is left alone.")
    title: qsTr("We are checking whether your copy can be opened")

    CopyProgress {
        customer: page.customer
    }
    Notice {
        text: qsTr("Please leave the drive in its slot. Only a copy that passes this check counts.")
    }
}
