pragma Singleton
import QtQuick

// For every failure code: what happened, what staff do, and what they may say to the customer. A failure is
// shown only before the erase was sent, so nothing here speaks of erased phones.
QtObject {
    readonly property string tryAgain: qsTr("Then the customer taps “Try again” on their screen.")
    readonly property string orKeep: qsTr("You can try again, or stop and keep your phone. Nothing was erased.")
    readonly property string keep: qsTr("Please stop on your screen and keep your phone. Nothing was erased.")

    readonly property var words: ({
        "phone-unplugged": {
            title: qsTr("The phone was unplugged"),
            todo: qsTr("Ask the customer to plug it in again. ") + tryAgain,
            say: qsTr("The cable came loose. ") + orKeep
        },
        "phone-silent": {
            title: qsTr("The phone stopped answering"),
            todo: qsTr("Ask the customer to wake and unlock the phone; if that does not help, to restart it. ") + tryAgain,
            say: qsTr("Your phone has stopped answering. Please unlock it. ") + orKeep
        },
        "phone-locked": {
            title: qsTr("The phone locked itself"),
            todo: qsTr("Ask the customer to unlock the phone and keep its screen on. ") + tryAgain,
            say: qsTr("Your phone locked itself. Please unlock it. ") + orKeep
        },
        "trust-lost": {
            title: qsTr("The phone no longer trusts the kiosk"),
            todo: qsTr("Ask the customer to unplug the phone, plug it in again and tap Trust. ") + tryAgain,
            say: qsTr("Please unplug your phone, plug it in again and tap Trust. ") + orKeep
        },
        "another-phone": {
            title: qsTr("Another phone is on the cable"),
            todo: qsTr("Stop this trade-in. Open a new one for the other phone."),
            say: qsTr("This is not the phone we began with. ") + keep
        },
        "connection-service-gone": {
            title: qsTr("The kiosk cannot reach phones"),
            todo: qsTr("Wait a minute. ") + tryAgain + qsTr(" If it happens again, call support with the code below."),
            say: qsTr("The kiosk has lost its connection to phones. ") + orKeep
        },
        "usb-denied": {
            title: qsTr("The kiosk may not use its own cable"),
            todo: qsTr("Call support with the code below: the kiosk is not set up for this phone. ") + tryAgain,
            say: qsTr("The kiosk has a problem with its cable; your phone is fine. ") + orKeep
        },
        "usb-busy": {
            title: qsTr("Another program holds the cable"),
            todo: qsTr("Ask the customer to plug the phone in again. ") + tryAgain + qsTr(" If it happens again, call support with the code below."),
            say: qsTr("The kiosk has a problem with its cable; your phone is fine. ") + orKeep
        },
        "usb-stall": {
            title: qsTr("The phone broke off the conversation"),
            todo: qsTr("Ask the customer to plug the phone in again; if that does not help, to restart it. ") + tryAgain,
            say: qsTr("Your phone stopped the conversation. Please plug it in again. ") + orKeep
        },
        "usb-overflow": {
            title: qsTr("The phone sent more than it had announced"),
            todo: qsTr("Ask the customer to plug the phone in again; if that does not help, to restart it. ") + tryAgain,
            say: qsTr("The connection failed. Please plug your phone in again. ") + orKeep
        },
        "usb-error": {
            title: qsTr("The connection over the cable failed"),
            todo: qsTr("Ask the customer to plug the phone in again. Try another cable if there is one. ") + tryAgain,
            say: qsTr("The connection failed. Please plug your phone in again. ") + orKeep
        },
        "debugging-off": {
            title: qsTr("USB debugging is off"),
            todo: qsTr("The customer's screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. ") + tryAgain,
            say: qsTr("Please turn on USB debugging again, as your screen shows. ") + orKeep
        },
        "debugging-refused": {
            title: qsTr("The phone did not allow USB debugging"),
            todo: qsTr("Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. ") + tryAgain,
            say: qsTr("Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. ") + orKeep
        },
        "file-transfer-off": {
            title: qsTr("The phone no longer shows its files"),
            todo: qsTr("Ask the customer to unlock the phone and to choose “File transfer” once more. ") + tryAgain,
            say: qsTr("Please unlock your phone and choose “File transfer”, as your screen shows. ") + orKeep
        },
        "upload-errors": {
            title: qsTr("The phone could not read some of its own files"),
            todo: qsTr("Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. ") + tryAgain,
            say: qsTr("Your phone could not read some of its files, so the copy is not complete. ") + orKeep
        },
        "needs-space": {
            title: qsTr("The phone asks for more room on the drive"),
            todo: qsTr("The customer needs a larger drive, or more free space on this one. ") + tryAgain,
            say: qsTr("Your phone asks for a drive with more room. ") + orKeep
        },
        "wrong-backup-password": {
            title: qsTr("The backup password was wrong"),
            todo: qsTr("Only the customer can know it. Reset All Settings on the phone removes it. ") + tryAgain,
            say: qsTr("Your phone has a backup password from before, and this was not it. ") + orKeep
        },
        "setup-not-finished": {
            title: qsTr("The phone is not set up"),
            todo: qsTr("Stop this trade-in. The customer finishes the set-up first."),
            say: qsTr("Your phone is still in its first set-up. ") + keep
        },
        "policy-forbids-copy": {
            title: qsTr("A company or school forbids copies"),
            todo: qsTr("Stop this trade-in. Only whoever manages the phone can allow it."),
            say: qsTr("Whoever manages your phone does not allow a copy. ") + keep
        },
        "cloud-restore-running": {
            title: qsTr("The phone is still restoring from iCloud"),
            todo: qsTr("Wait until the phone has finished. ") + tryAgain,
            say: qsTr("Your phone is still fetching its data from iCloud. ") + orKeep
        },
        "find-my-on": {
            title: qsTr("Find My is on"),
            todo: qsTr("Ask the customer to turn Find My off in the phone's settings. ") + tryAgain,
            say: qsTr("Your phone wants Find My to be off first. ") + orKeep
        },
        "snapshot-stuck": {
            title: qsTr("The phone cannot begin the copy"),
            todo: qsTr("Ask the customer to restart the phone. ") + tryAgain,
            say: qsTr("Please restart your phone. ") + orKeep
        },
        "phone-storage-error": {
            title: qsTr("The phone's storage has errors"),
            todo: qsTr("Ask the customer to restart the phone. ") + tryAgain + qsTr(" If it happens again, stop this trade-in."),
            say: qsTr("Your phone has trouble reading its own storage. ") + orKeep
        },
        "cancelled-on-phone": {
            title: qsTr("The copy was cancelled on the phone"),
            todo: qsTr("Ask whether the customer wants to go on. ") + tryAgain,
            say: qsTr("The copy was cancelled on your phone. ") + orKeep
        },
        "copy-unsupported": {
            title: qsTr("This phone cannot be copied in this way"),
            todo: qsTr("Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that."),
            say: qsTr("The kiosk cannot copy this phone in the way you chose. ") + keep
        },
        "copy-corrupt": {
            title: qsTr("The phone sent a damaged copy"),
            todo: qsTr("Ask the customer to restart the phone. ") + tryAgain,
            say: qsTr("The copy did not arrive whole. ") + orKeep
        },
        "sync-busy": {
            title: qsTr("The phone is busy"),
            todo: qsTr("Wait a minute. ") + tryAgain,
            say: qsTr("Your phone is busy with something else. ") + orKeep
        },
        "phone-error": {
            title: qsTr("The phone reported an error"),
            todo: qsTr("Ask the customer to restart the phone. ") + tryAgain + qsTr(" If it happens again, call support with the code below."),
            say: qsTr("Your phone reported an error. ") + orKeep
        },
        "password-not-set": {
            title: qsTr("The phone did not take the password"),
            todo: qsTr("The phone may be waiting for its passcode. ") + tryAgain,
            say: qsTr("Your phone did not take the password. If it asks for its passcode, please type it on the phone. ") + orKeep
        },
        "no-drive": {
            title: qsTr("There is no drive"),
            todo: qsTr("Help the customer to plug in a drive of their own. ") + tryAgain,
            say: qsTr("The copy needs a drive of your own. ") + orKeep
        },
        "drive-full": {
            title: qsTr("The drive is full"),
            todo: qsTr("The customer needs a larger drive, or more free space on this one. ") + tryAgain,
            say: qsTr("Your drive is full. ") + orKeep
        },
        "drive-gone": {
            title: qsTr("The drive was unplugged"),
            todo: qsTr("Help the customer to plug the drive in again. ") + tryAgain,
            say: qsTr("Your drive came loose, so the copy is not complete. ") + orKeep
        },
        "drive-read-only": {
            title: qsTr("The drive cannot be written to"),
            todo: qsTr("Look for a lock switch on the drive, or use another drive. ") + tryAgain,
            say: qsTr("Nothing can be written to your drive. ") + orKeep
        },
        "drive-slow": {
            title: qsTr("The drive is too slow"),
            todo: qsTr("Try another drive or another socket. ") + tryAgain,
            say: qsTr("Your drive is too slow for the copy. ") + orKeep
        },
        "drive-file-limit": {
            title: qsTr("The drive cannot hold large files"),
            todo: qsTr("The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it."),
            say: qsTr("Your drive cannot hold files as large as these. Another drive may. ") + orKeep
        },
        "drive-error": {
            title: qsTr("The drive has errors"),
            todo: qsTr("Use another drive. ") + tryAgain,
            say: qsTr("Your drive has trouble. Please use another one. ") + orKeep
        },
        "hostile-path": {
            title: qsTr("The phone broke the rules of a copy"),
            todo: qsTr("Stop this trade-in. Do not take the phone. Tell your manager."),
            say: qsTr("The kiosk cannot work with this phone. ") + keep
        },
        "hostile-data": {
            title: qsTr("The phone broke the rules of a copy"),
            todo: qsTr("Stop this trade-in. Do not take the phone. Tell your manager."),
            say: qsTr("The kiosk cannot work with this phone. ") + keep
        },
        "hostile-removal": {
            title: qsTr("The phone tried to delete the copy"),
            todo: qsTr("Stop this trade-in. Do not take the phone. Tell your manager."),
            say: qsTr("The kiosk cannot work with this phone. ") + keep
        },
        "copy-endless": {
            title: qsTr("The copy would never end"),
            todo: qsTr("Stop this trade-in. Do not take the phone. Tell your manager."),
            say: qsTr("The kiosk cannot work with this phone. ") + keep
        },
        "hostile-usb": {
            title: qsTr("The phone pretended to be another device"),
            todo: qsTr("Stop this trade-in. Do not take the phone. Tell your manager."),
            say: qsTr("The kiosk cannot work with this phone. ") + keep
        },
        "copy-not-proven": {
            title: qsTr("The copy could not be proven"),
            todo: qsTr("The phone will not be erased on the strength of this copy. Use another drive if there is one. ") + tryAgain,
            say: qsTr("We could not prove that every file of the copy can be restored. ") + orKeep
        },
        "erase-refused": {
            title: qsTr("The phone refused to erase itself"),
            todo: qsTr("Ask the customer to unlock the phone. ") + tryAgain,
            say: qsTr("Your phone refused to erase itself. You can try again, or stop and keep your phone.")
        },
        "accounts-left": {
            title: qsTr("There are still accounts on the phone"),
            todo: qsTr("Ask the customer to remove every account in the phone's settings. ") + tryAgain,
            say: qsTr("There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.")
        },
        "nobody-answered": {
            title: qsTr("Nobody answered for a long time"),
            todo: qsTr("See whether the customer is still there. ") + tryAgain,
            say: qsTr("The kiosk has waited for you. ") + orKeep
        },
        "worker-died": {
            title: qsTr("The kiosk lost touch with the phone"),
            todo: qsTr("Leave the phone plugged in. ") + tryAgain + qsTr(" If it happens again, call support with the code below."),
            say: qsTr("Something in the kiosk went wrong. ") + orKeep
        },
        "internal": {
            title: qsTr("Something in the kiosk went wrong"),
            todo: qsTr("Wait a minute. ") + tryAgain + qsTr(" If it happens again, call support with the code below."),
            say: qsTr("Something in the kiosk went wrong. ") + orKeep
        }
    })

    function of(code: string): var {
        return words[code] ?? words["internal"];
    }
}
