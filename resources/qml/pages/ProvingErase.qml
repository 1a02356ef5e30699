import QtQuick
import Design
import Words

CustomerPage {
    id: page

    readonly property bool android: customer.family === "android"

    drawing: "step-restart"
    lead: qsTr("We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.")
    title: qsTr("We are checking whether your phone was erased")

    ProgressCard {
        phase: qsTr("Watching your phone start again")
        timeLeft: page.customer.waitMinutes < 0 ? "" : Format.wait(page.customer.waitMinutes)
    }
    AfterReset {
        visible: page.android
    }
    Notice {
        text: qsTr("Please do not set the phone up. A phone that was set up again cannot be checked any more.")
        visible: !page.android
    }
}
