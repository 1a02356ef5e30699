import QtQuick
import QtQuick.Layouts
import Design

CustomerPage {
    id: page

    drawing: "phone-kept"
    lead: qsTr("Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.")
    title: qsTr("You keep your phone")

    actions: [
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "doneButton"
            text: qsTr("I have my receipt and my phone")
            visible: page.offers("Acknowledge")

            onClicked: page.customer.acknowledge()
        }
    ]

    Receipt {
        customer: page.customer
    }
    Notice {
        text: qsTr("If a copy was begun, what lies on your drive is not a checked copy. You can delete it.")
        visible: !page.customer.copied
    }
}
