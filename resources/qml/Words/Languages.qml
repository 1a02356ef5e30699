pragma Singleton
import QtQuick

// Each by its own name and in its own script: who needs it can read it. Never translated.
QtObject {
    readonly property list<string> codes: ["en", "de", "es", "fr", "cs", "ar"]
    readonly property var names: ({
            en: "English",
            de: "Deutsch",
            es: "Español",
            fr: "Français",
            cs: "Čeština",
            ar: "العربية"
        })
}
