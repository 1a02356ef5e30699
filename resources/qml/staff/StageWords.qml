pragma Singleton
import QtQuick

// For every stage: what it is called, what staff do, and what they may say to the customer.
QtObject {
    readonly property var words: ({
        "idle": {
            title: qsTr("The kiosk is free"),
            todo: qsTr("Open a trade-in when the customer is at the kiosk."),
            say: ""
        },
        "welcome": {
            title: qsTr("With the customer"),
            todo: qsTr("Let the customer read in peace."),
            say: qsTr("Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.")
        },
        "intake": {
            title: qsTr("Connecting the phone"),
            todo: qsTr("Help with the cable if asked. The customer unlocks the phone and answers its questions, not you."),
            say: qsTr("Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.")
        },
        "check": {
            title: qsTr("Checking the phone"),
            todo: qsTr("The kiosk reads the phone again after each change."),
            say: qsTr("Your screen shows what to change on your phone, and where to tap.")
        },
        "choose-copy": {
            title: qsTr("The customer chooses where the copy goes"),
            todo: qsTr("Leave this choice to the customer. A copy needs a drive of the customer's own."),
            say: qsTr("You can copy your phone to a drive of your own first.")
        },
        "secret": {
            title: qsTr("The customer chooses a password"),
            todo: qsTr("Look away. Nobody in the shop can see this password or find it out later."),
            say: qsTr("Please write the password down. We cannot find it out for you.")
        },
        "copying": {
            title: qsTr("Copying"),
            todo: qsTr("Leave the phone and the drive plugged in."),
            say: qsTr("Your phone is being copied to your drive. If you stop, your phone stays as it is.")
        },
        "proving": {
            title: qsTr("Proving the copy"),
            todo: qsTr("Leave the drive plugged in."),
            say: qsTr("The kiosk now opens every file of the copy, to be sure that it can be restored.")
        },
        "sign-out": {
            title: qsTr("The customer signs out"),
            todo: qsTr("The customer does this on the phone. The kiosk reads the phone again after each change."),
            say: qsTr("Your screen shows how to sign out, so that the next owner can use the phone.")
        },
        "confirm-erase": {
            title: qsTr("The customer decides"),
            todo: qsTr("Wait. Only the customer can say yes."),
            say: qsTr("Take your time. Once you confirm, the erase cannot be undone.")
        },
        "erasing": {
            title: qsTr("Erasing"),
            todo: qsTr("Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself."),
            say: qsTr("Please do what your screen shows, and leave your phone plugged in until it has started again.")
        },
        "proving-erase": {
            title: qsTr("Checking the erase"),
            todo: qsTr("Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi."),
            say: qsTr("The kiosk checks whether your phone really erased itself.")
        },
        "certified": {
            title: qsTr("The certificate is ready"),
            todo: qsTr("Give the customer time to keep the certificate."),
            say: qsTr("Please keep the certificate that your screen shows.")
        },
        "returned": {
            title: qsTr("The phone goes back"),
            todo: qsTr("Let the customer unplug the phone and keep it."),
            say: qsTr("Your phone stays yours. Please take a photo of the return receipt.")
        },
        "needs-help": {
            title: qsTr("The customer needs help"),
            todo: "",
            say: ""
        }
    })
    readonly property var gates: ({
        "find-my": qsTr("Find My is on. The customer turns it off in Settings."),
        "managed": qsTr("A company or school manages this phone. Only they can release it."),
        "battery": qsTr("The battery is low. Leave the phone plugged in until it has charged."),
        "backup-password": qsTr("The phone has a backup password. The customer types it on their screen."),
        "setup": qsTr("The phone is not set up yet. The customer finishes the set-up on it."),
        "accounts": qsTr("There are accounts on the phone. The customer removes them in Settings."),
        "work-profile": qsTr("The phone has a work profile. The customer removes it in Settings."),
        "other-users": qsTr("The phone has other users. The customer's screen says what that means."),
        "screen-lock": qsTr("It is not known whether the phone has a screen lock. The customer unlocks it."),
        "sim-card": qsTr("There is a SIM card in the phone. The customer takes it out."),
        "sd-card": qsTr("There is a memory card in the phone. The customer takes it out."),
        "reset-protection": qsTr("The phone has theft protection. The customer resets it in its Settings, with their PIN."),
        "identity-check": qsTr("The phone may ask for the customer's fingerprint or face."),
        "auto-blocker": qsTr("Auto Blocker is on. The customer turns it off in Settings, Security and privacy.")
    })

    readonly property var notTaken: ({
        title: qsTr("The erase is not proven"),
        todo: qsTr("Do not pay for the phone. Give the customer time to keep the record, and tell your manager."),
        say: qsTr("We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.")
    })

    // Without a stage, as when the core is lost, there is nothing to say.
    readonly property var nothing: ({
        title: "",
        todo: "",
        say: ""
    })

    function of(stage: string, handOver: string): var {
        return handOver === "do-not-take" ? notTaken : words[stage] ?? nothing;
    }
    function gate(name: string): string {
        return gates[name];
    }

    function amended(result: string): string {
        switch (result) {
        case "waiting":
            return qsTr("It is being put on record.");
        case "done":
            return qsTr("It is on record, as an entry of its own.");
        case "no-such-record":
            return qsTr("Nothing was recorded: no record of that kind has this number.");
        case "not-now":
            return qsTr("Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.");
        case "not-approved":
            return qsTr("Nothing was recorded. It takes two different people, one of them a manager, within a minute.");
        default:
            return "";
        }
    }
}
