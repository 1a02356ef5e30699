import QtQuick
import Design

// An Android phone that was set up, or has seen a network, can no longer show that it is as new.
Notice {
    mark: "caution"
    text: qsTr("When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.")
}
