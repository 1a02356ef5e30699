pragma Singleton
import QtQuick

// Every length is in millimetres of glass, because fingers and eyes are: see mm().
QtObject {
    // Set by the application from the configured screen; EDID is often wrong.
    property real pxPerMm: 4

    // --- colours: text on its ground has a contrast of 4.5:1 or more, marks and borders 3:1 (tested) ---
    readonly property color ground: "#F3F5F8"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#14202B"
    readonly property color inkSoft: "#46535F"
    readonly property color border: "#7C8894"
    readonly property color hairline: "#D5DBE1"
    readonly property color accent: "#0A5AA8"
    readonly property color accentDown: "#074580"
    readonly property color accentInk: "#FFFFFF"
    readonly property color accentTint: "#E5EFF9"
    readonly property color good: "#14693A"
    readonly property color goodTint: "#E3F3E9"
    readonly property color caution: "#7A4B00"
    readonly property color cautionTint: "#FFF2D9"
    readonly property color danger: "#B3201A"
    readonly property color dangerDown: "#8A1712"
    readonly property color dangerTint: "#FCE9E7"
    readonly property color disabled: "#E1E6EB"
    readonly property color disabledInk: "#56626E"
    readonly property color ribbon: "#5B2A86"
    readonly property color ribbonInk: "#FFFFFF"

    // --- type ---
    readonly property int textSmall: mm(5.4)
    readonly property int textBody: mm(6.8)
    readonly property int textLead: mm(7.8)
    readonly property int textTitle: mm(12.5)

    // --- lengths ---
    readonly property int gapSmall: mm(2.5)
    readonly property int gap: mm(5)
    readonly property int gapLarge: mm(9)
    readonly property int margin: mm(13)
    readonly property int radius: mm(3)
    readonly property int line: Math.max(1, mm(0.4))
    readonly property int focusLine: Math.max(2, mm(0.9))
    // Research with disabled people found 20 mm best for a finger; 15 mm for what is seldom needed.
    readonly property int target: mm(20)
    readonly property int targetSmall: mm(15)
    readonly property int qrSide: mm(90)

    // --- time, in milliseconds ---
    readonly property int holdTime: 2000
    readonly property int armTime: 2000

    function mm(length: real): int {
        return Math.round(length * pxPerMm);
    }
}
