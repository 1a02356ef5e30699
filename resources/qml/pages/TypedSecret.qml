import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design

// A password typed by the customer: the one the phone has already, or a new one, typed twice because a slip
// would lock the copy for ever.
ColumnLayout {
    id: typed

    required property CustomerModel customer

    readonly property bool existing: customer.passwordExists
    readonly property int strength: existing ? 0 : customer.strength(first.text)
    readonly property bool twice: first.text === second.text
    readonly property bool usable: existing ? first.text !== "" : strength > 0 && twice

    signal fieldEntered(field: Item)

    function use(): void {
        customer.choosePassword(first.text);
        clear();
    }
    function clear(): void {
        first.clear();
        second.clear();
    }

    Layout.fillWidth: true
    spacing: Tokens.gap

    Component.onDestruction: clear()
    onExistingChanged: clear()
    onVisibleChanged: clear()

    Notice {
        mark: "caution"
        text: qsTr("Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.")
        visible: typed.existing && typed.customer.passwordRefused && !typed.customer.busy
    }
    PasswordField {
        id: first

        Layout.fillWidth: true
        enabled: !typed.customer.busy
        label: qsTr("Password")
        objectName: "passwordField"
        readable: show.checked

        onActiveFocusChanged: if (activeFocus)
            typed.fieldEntered(first)
    }
    PasswordField {
        id: second

        Layout.fillWidth: true
        label: qsTr("The same password again")
        objectName: "passwordAgainField"
        readable: show.checked
        visible: !typed.existing

        onActiveFocusChanged: if (activeFocus)
            typed.fieldEntered(first)
    }
    BodyText {
        Layout.fillWidth: true
        color: Tokens.inkSoft
        objectName: "strengthText"
        text: first.text === "" ? qsTr("Not typed yet.") : typed.strength === 0 ? qsTr("Too short: at least 8 characters.") : second.text !== "" && !typed.twice ? qsTr("The two are not the same.") : typed.strength === 1 ? qsTr("Strength: weak. Longer is stronger.") : typed.strength === 2 ? qsTr("Strength: fair.") : qsTr("Strength: strong.")
        visible: !typed.existing
    }
    PlainButton {
        id: show

        Layout.fillWidth: true
        checkable: true
        objectName: "showPasswordButton"
        text: checked ? qsTr("Hide it") : qsTr("Show what I type")
    }
}
