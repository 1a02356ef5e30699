import QtQuick
import QtQuick.Layouts
import Design

// Opens the way by mail, as long as there is one, and leads back from it.
PlainButton {
    required property MailCertificate way

    Layout.fillWidth: true
    objectName: way.open ? "leaveMailButton" : "mailButton"
    text: !way.open ? qsTr("Send it by e-mail") : way.step === "sent" ? qsTr("Back to my receipt") : qsTr("No e-mail, back to my receipt")
    visible: way.open || way.asksAddress

    onClicked: way.open ? way.leave() : way.begin()
}
