pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Counterseal.Symbols
import Design

// A receipt to photograph: its QR symbol, large enough for any camera, and its number.
Card {
    id: receipt

    required property CustomerModel customer

    padding: Tokens.gap

    QrImage {
        Layout.alignment: Qt.AlignHCenter
        implicitHeight: Tokens.qrSide
        implicitWidth: Tokens.qrSide
        objectName: "receiptQr"
        rows: receipt.customer.qrRows

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of your receipt")
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Tokens.gap

        Drawing {
            name: "photo-qr"
            side: Tokens.scaled(16)
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            font.weight: Font.DemiBold
            text: qsTr("Receipt %1").arg(receipt.customer.receiptNumber)
        }
    }
}
