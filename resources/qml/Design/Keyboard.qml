import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick

// The only importer of the virtual keyboard: where one of its libraries is missing, only this file fails.
InputPanel {
    Component.onCompleted: {
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.activeLocales = ["en_GB"];
        VirtualKeyboardSettings.locale = "en_GB";
    }
}
