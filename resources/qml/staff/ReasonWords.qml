pragma Singleton
import QtQuick

// Why a phone may not be taken, or why it goes back. Each says what was seen, never more.
QtObject {
    readonly property var words: ({
        "did-not-leave": qsTr("the phone did not restart"),
        "not-back": qsTr("the phone did not come back after the erase"),
        "identity-not-read": qsTr("the phone that came back could not be identified"),
        "another-phone": qsTr("another phone came back"),
        "activation-not-read": qsTr("it could not be seen whether the phone is at its first set-up"),
        "not-unactivated": qsTr("the phone is not at its first set-up"),
        "old-pairing-not-checked": qsTr("it could not be tried whether the phone still knows this kiosk"),
        "old-pairing-accepted": qsTr("the phone still knows this kiosk, which an erased phone would not"),
        "name-kept": qsTr("the phone kept its name"),
        "setup-done": qsTr("the phone says that it is already set up"),
        "passcode-kept": qsTr("the phone still asks for a passcode"),
        "customer-stopped": qsTr("the customer stopped"),
        "staff-stopped": qsTr("staff stopped the trade-in"),
        "closed-by-two-badges": qsTr("two members of staff closed it"),
        "abandoned": qsTr("nobody answered in time"),
        "interrupted": qsTr("the kiosk was restarted")
    })

    function of(code: string): string {
        return words[code] ?? code;
    }
    function sentence(codes: list<string>): string {
        return codes.map(of).join("; ");
    }
}
