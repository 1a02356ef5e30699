pragma Singleton
import QtQuick

// For every failure code: what happened, whether what is on the phone is safe, what to do now. Once the erase
// was sent, nothing is said to be safe on the phone any more, whatever the code.
QtObject {
    readonly property string notErased: qsTr("Your phone was not erased. What was on it is still on it.")
    readonly property string copyUnfinished: qsTr("Your phone was not erased. The copy on your drive is not finished, so do not rely on it.")
    readonly property string eraseSent: qsTr("The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.")

    readonly property string plugBack: qsTr("Plug the cable in again until it clicks, unlock your phone, then try again.")
    readonly property string tryAgain: qsTr("Try again. If it happens once more, stop and keep your phone.")
    readonly property string otherDrive: qsTr("Use another drive, then try again.")
    readonly property string keepPhone: qsTr("Trying again will not help. Stop here and keep your phone. You get a receipt that says so.")

    readonly property var happenedByCode: ({
            "phone-unplugged": qsTr("Your phone came off the cable."),
            "phone-silent": qsTr("Your phone stopped answering."),
            "phone-locked": qsTr("Your phone locked itself, and a locked phone does not talk to us."),
            "trust-lost": qsTr("Your phone no longer trusts this kiosk."),
            "another-phone": qsTr("A different phone is on the cable now."),
            "connection-service-gone": qsTr("The part of this kiosk that talks to phones is not running."),
            "usb-denied": qsTr("This kiosk is not allowed to use its own cable."),
            "usb-busy": qsTr("Another program of this kiosk holds the cable."),
            "usb-stall": qsTr("Your phone broke off the conversation over the cable."),
            "usb-overflow": qsTr("Your phone sent more than it had announced."),
            "usb-error": qsTr("The connection over the cable failed."),
            "debugging-off": qsTr("USB debugging is off on your phone."),
            "debugging-refused": qsTr("Your phone did not allow USB debugging."),
            "file-transfer-off": qsTr("Your phone no longer shows its files to the cable."),
            "upload-errors": qsTr("Your phone could not read some of its own files."),
            "needs-space": qsTr("Your phone says that the drive has too little room for the copy."),
            "wrong-backup-password": qsTr("That was not the backup password of your phone."),
            "setup-not-finished": qsTr("Your phone has not finished its own set-up."),
            "policy-forbids-copy": qsTr("Whoever manages your phone, such as your employer, does not allow copies."),
            "cloud-restore-running": qsTr("Your phone is still fetching things from iCloud."),
            "find-my-on": qsTr("Your phone does not allow this while Find My is on."),
            "snapshot-stuck": qsTr("Your phone could not get ready for the copy."),
            "phone-storage-error": qsTr("Your phone has trouble with its own storage."),
            "cancelled-on-phone": qsTr("The copy was cancelled on your phone."),
            "copy-unsupported": qsTr("This phone cannot be copied in this way."),
            "copy-corrupt": qsTr("Your phone says that the copy is damaged or not complete."),
            "sync-busy": qsTr("Another program is using your phone."),
            "phone-error": qsTr("Your phone reported an error."),
            "password-not-set": qsTr("Your phone did not take the backup password."),
            "no-drive": qsTr("There is no drive for your copy."),
            "drive-full": qsTr("Your drive is full."),
            "drive-gone": qsTr("Your drive came out."),
            "drive-read-only": qsTr("Your drive does not let us write on it."),
            "drive-slow": qsTr("Your drive is too slow to take the copy."),
            "drive-file-limit": qsTr("Your drive cannot hold files as large as one of yours."),
            "drive-error": qsTr("Your drive reported an error."),
            "hostile-path": qsTr("Your phone sent something that no phone should send, so we stopped."),
            "hostile-data": qsTr("Your phone sent something that no phone should send, so we stopped."),
            "hostile-removal": qsTr("Your phone asked us to delete things we must not delete, so we stopped."),
            "copy-endless": qsTr("Your phone kept sending without ever finishing, so we stopped."),
            "hostile-usb": qsTr("Your phone pretended to be a keyboard or something else that no phone is, so we stopped."),
            "copy-not-proven": qsTr("We checked the copy, and it is not complete."),
            "erase-refused": qsTr("Your phone refused to erase itself."),
            "accounts-left": qsTr("There are still accounts on your phone, which would lock out its next owner."),
            "nobody-answered": qsTr("Nobody has used this screen for a while, so we paused."),
            "worker-died": qsTr("The part of this kiosk that talks to your phone stopped."),
            "internal": qsTr("This kiosk made a mistake.")
        })

    readonly property var nowByCode: ({
            "phone-unplugged": plugBack,
            "phone-silent": qsTr("Wake and unlock your phone, check the cable, then try again."),
            "phone-locked": qsTr("Unlock your phone, keep it awake, then try again."),
            "trust-lost": qsTr("Unplug your phone, plug it in again and tap Trust. Then try again."),
            "another-phone": qsTr("Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff."),
            "connection-service-gone": qsTr("Ask the staff to check the kiosk, then try again."),
            "usb-denied": qsTr("Ask the staff to check the kiosk, then try again."),
            "usb-busy": qsTr("Ask the staff to check the kiosk, then try again."),
            "usb-stall": plugBack,
            "usb-overflow": plugBack,
            "usb-error": plugBack,
            "debugging-off": qsTr("On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again."),
            "debugging-refused": qsTr("Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again."),
            "file-transfer-off": qsTr("Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again."),
            "upload-errors": qsTr("Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone."),
            "needs-space": qsTr("Use a larger drive, then try again."),
            "wrong-backup-password": qsTr("Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages."),
            "setup-not-finished": qsTr("Stop here, finish the set-up on your phone and come back."),
            "policy-forbids-copy": qsTr("Trying again will not help. Stop here and ask whoever manages your phone."),
            "cloud-restore-running": qsTr("Wait until your phone has finished, or stop here and come back later."),
            "find-my-on": qsTr("On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again."),
            "snapshot-stuck": qsTr("Restart your phone, then try again."),
            "phone-storage-error": qsTr("Restart your phone, then try again. If it happens once more, stop and keep your phone."),
            "cancelled-on-phone": qsTr("Try again, and answer Yes or type your passcode when your phone asks."),
            "copy-unsupported": qsTr("Trying again will not help. If you chose to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased."),
            "copy-corrupt": tryAgain,
            "sync-busy": qsTr("Wait a minute, then try again."),
            "phone-error": tryAgain,
            "password-not-set": qsTr("Unlock your phone, then try again. Your phone may ask for its passcode."),
            "no-drive": qsTr("Plug in your drive, then try again."),
            "drive-full": qsTr("Use a drive with more room, then try again."),
            "drive-gone": qsTr("Plug your drive in again, then try again."),
            "drive-read-only": qsTr("If it has a lock switch, slide it the other way. Or use another drive. Then try again."),
            "drive-slow": otherDrive,
            "drive-file-limit": qsTr("Use a drive in the exFAT format, then try again. The staff can tell you more."),
            "drive-error": otherDrive,
            "hostile-path": keepPhone,
            "hostile-data": keepPhone,
            "hostile-removal": keepPhone,
            "copy-endless": keepPhone,
            "hostile-usb": keepPhone,
            "copy-not-proven": qsTr("Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check."),
            "erase-refused": qsTr("Unlock your phone. On an iPhone, make sure that Find My is off. Then try again."),
            "accounts-left": qsTr("On your phone open Settings, tap Accounts and remove every account. Then try again."),
            "nobody-answered": qsTr("If you are here, just go on with Try again."),
            "worker-died": tryAgain,
            "internal": tryAgain
        })

    // Codes after which an unfinished copy may lie on the drive.
    readonly property var copyCodes: ["upload-errors", "needs-space", "snapshot-stuck", "copy-corrupt", "drive-full", "drive-gone", "drive-slow", "drive-file-limit", "drive-error", "hostile-path", "hostile-data", "hostile-removal", "copy-endless", "copy-not-proven"]

    function happened(code: string): string {
        return happenedByCode[code] ?? qsTr("Something went wrong.");
    }
    function safe(code: string, sent: bool): string {
        if (sent)
            return eraseSent;
        return copyCodes.includes(code) ? copyUnfinished : notErased;
    }
    function now(code: string, sent: bool, mayRetry: bool): string {
        if (sent)
            return mayRetry ? qsTr("Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.") : qsTr("Ask the staff to help you. They cannot see what was on your phone.");
        return nowByCode[code] ?? tryAgain;
    }
}
