import QtQuick
import QtQuick.Layouts
import Design

// Opens the way by mail, as long as there is one.
PlainButton {
    required property MailCertificate way

    Layout.fillWidth: true
    objectName: "mailButton"
    text: qsTr("Send it by mail")
    visible: way.customer.answers.includes("GiveAddress") && !way.open

    onClicked: way.open = true
}
