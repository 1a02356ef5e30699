pragma Singleton
import QtQuick

// Why a phone may not be taken, or why it goes back. Each says what was seen, never more.
QtObject {
    readonly property var words: ({
        "did-not-leave": qsTr("The phone did not restart."),
        "not-back": qsTr("The phone did not come back after the erase."),
        "identity-not-read": qsTr("The phone that came back could not be identified."),
        "another-phone": qsTr("Another phone came back."),
        "activation-not-read": qsTr("It could not be seen whether the phone is at its first set-up."),
        "not-unactivated": qsTr("The phone is not at its first set-up."),
        "old-pairing-not-checked": qsTr("It could not be tried whether the phone still knows this kiosk."),
        "old-pairing-accepted": qsTr("The phone still knows this kiosk, which an erased phone would not."),
        "name-kept": qsTr("The phone kept its name."),
        "setup-done": qsTr("The phone says that it is already set up."),
        "passcode-kept": qsTr("The phone still asks for a passcode."),
        "old-key-accepted": qsTr("The phone still accepts the kiosk's key, which an erased phone would not."),
        "mtp-serial-kept": qsTr("The phone kept a number that an erase replaces."),
        "owner-data-found": qsTr("Accounts, apps or files are still on the phone."),
        "reset-protection-on": qsTr("The phone is still locked to its owner's account."),
        "corroborated-only": qsTr("What was seen fits an erase, but this phone offers no proof of it."),
        "no-sign-of-reset": qsTr("Nothing was seen that only an erased phone would do."),
        "inspection-incomplete": qsTr("Inside the phone, not everything was as on an erased phone, or could be seen."),
        "stopped-at-reset": qsTr("It ended while the reset was open on the phone. What was done there, nobody saw."),
        "customer-stopped": qsTr("The customer stopped."),
        "staff-stopped": qsTr("Staff stopped the trade-in."),
        "closed-by-two-badges": qsTr("Two members of staff closed it."),
        "abandoned": qsTr("Nobody answered in time."),
        "interrupted": qsTr("The kiosk was restarted.")
    })

    function of(code: string): string {
        return words[code] ?? code;
    }
    function sentence(codes: list<var>): string {
        return codes.map(code => of(code)).join(" ");
    }
}
