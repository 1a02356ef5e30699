import QtQuick
import QtQuick.Layouts
import Design

// What was typed is what was meant: an address, or the code from the mail.
PrimaryButton {
    required property MailCertificate way

    Layout.fillWidth: true
    enabled: way.asksAddress ? way.addressTyped : way.codeTyped
    objectName: way.asksAddress ? "giveAddressButton" : "readBackButton"
    text: way.asksAddress ? qsTr("Send me the code") : qsTr("This is the code")
    visible: way.open && (way.asksAddress || way.asksCode)

    onClicked: way.asksAddress ? way.give() : way.readBack()
}
