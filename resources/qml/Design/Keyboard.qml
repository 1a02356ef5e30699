import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick

// The only importer of the virtual keyboard: where one of its libraries is missing, only this file fails.
InputPanel {
    // As Qt's keyboard calls them, by the language on the screen.
    readonly property string ownLayout: ({
            ar: "ar_AR",
            cs: "cs_CZ",
            de: "de_DE",
            es: "es_ES",
            fr: "fr_FR"
        })[Qt.uiLanguage.split("-")[0]] ?? "en_GB"

    Component.onCompleted: {
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        chooseLayouts();
    }
    onOwnLayoutChanged: chooseLayouts()

    // What is typed here, passwords and addresses, is mostly Latin: such letters come first, and are always there.
    function chooseLayouts(): void {
        VirtualKeyboardSettings.activeLocales = ownLayout === "en_GB" ? ["en_GB"] : [ownLayout, "en_GB"];
        VirtualKeyboardSettings.locale = ownLayout === "ar_AR" ? "en_GB" : ownLayout;
    }
}
