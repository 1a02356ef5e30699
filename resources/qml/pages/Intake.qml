import QtQuick
import QtQuick.Layouts
import Design
import Words

CustomerPage {
    id: page

    readonly property bool known: customer.qrRows.length > 0 && customer.link === "trusted"
    readonly property bool cameOff: customer.model !== "" && customer.link === "absent"
    readonly property bool choosing: offers("ChooseLevel") && customer.level === ""
    // the link lags behind the choice
    readonly property string link: customer.link === "choose-level" && !choosing ? "reading" : customer.link
    readonly property list<var> steps: customer.family !== "android" ? [] : link === "trust-pending" ? StepWords.allowDebugging() : StepWords.forLink(link, customer.maker)

    drawing: known || choosing || steps.length > 0 ? "" : LinkWords.drawing(link)
    lead: known ? qsTr("Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.") : LinkWords.lead(link, customer.family)
    title: known ? qsTr("This is the receipt for your %1").arg(customer.model) : cameOff ? qsTr("Plug your %1 in again").arg(customer.model) : LinkWords.title(link, customer.family)

    actions: [
        PlainButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "otherLevelButton"
            text: page.customer.level === "files" ? qsTr("Copy everything USB can give instead") : qsTr("Copy photos and files only instead")
            visible: page.offers("ChooseLevel") && !page.choosing

            onClicked: page.customer.chooseLevel(page.customer.level === "files" ? "everything" : "files")
        },
        PrimaryButton {
            Layout.fillWidth: true
            enabled: !page.customer.busy
            objectName: "keepReceiptButton"
            text: qsTr("I have my receipt")
            visible: page.known && page.offers("ReceiptKept")

            onClicked: page.customer.keepReceipt()
        }
    ]

    PasscodeCard {
        visible: page.customer.passcodePrompt
    }
    LevelChoice {
        customer: page.customer
        visible: page.choosing
    }
    PicturedSteps {
        lines: page.steps
        maker: page.maker
        visible: page.steps.length > 0
    }
    Notice {
        text: qsTr("If your phone asks once more, the tick was missing: tick it and tap Allow again.")
        visible: page.steps.length > 0 && page.link === "trust-pending"
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        font.pixelSize: Tokens.textSmall
        text: StepWords.mayDiffer
        visible: page.steps.length > 0 && page.link !== "trust-pending"
    }
    Receipt {
        customer: page.customer
        visible: page.known
    }
    PrintReceipt {
        customer: page.customer
    }
}
