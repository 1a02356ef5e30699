import QtQuick

// The colours of the three themes, a line each. Text on its ground has a contrast of 4.5:1 or more, marks, borders
// and the focus ring 3:1; in high contrast all have 7:1 (EN 301 549, 11.1.4.3 and .11; tested).
QtObject {
    // "light", "dark" or "contrast"
    property string theme: "light"

    readonly property color ground: pick("#F3F5F8", "#10161C", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1A232C", "#000000")
    readonly property color ink: pick("#14202B", "#EEF3F7", "#FFFFFF")
    readonly property color inkSoft: pick("#46535F", "#B7C3CD", "#F0F0F0")
    readonly property color border: pick("#7C8894", "#7F8C98", "#FFFFFF")
    readonly property color hairline: pick("#D5DBE1", "#34414D", "#FFFFFF")
    readonly property color accent: pick("#0A5AA8", "#86BFF5", "#FFE44D")
    readonly property color accentDown: pick("#074580", "#B3D7F9", "#FFF2A6")
    readonly property color accentInk: pick("#FFFFFF", "#0B1620", "#000000")
    readonly property color accentTint: pick("#E5EFF9", "#17304A", "#2B2600")
    readonly property color good: pick("#14693A", "#74D39A", "#7DFFAF")
    readonly property color goodTint: pick("#E3F3E9", "#14352A", "#002B14")
    readonly property color caution: pick("#7A4B00", "#F2C166", "#FFC24D")
    readonly property color cautionTint: pick("#FFF2D9", "#3A2C10", "#2E2000")
    readonly property color danger: pick("#B3201A", "#FF9A92", "#FFA8A1")
    readonly property color dangerDown: pick("#8A1712", "#FFBBB5", "#FFCFCB")
    readonly property color dangerTint: pick("#FCE9E7", "#421A18", "#330500")
    readonly property color disabled: pick("#E1E6EB", "#2B3640", "#262626")
    readonly property color disabledInk: pick("#56626E", "#A9B5C0", "#D6D6D6")
    readonly property color ribbon: pick("#5B2A86", "#C9A8F0", "#E0CCFF")
    readonly property color ribbonInk: pick("#FFFFFF", "#1D0D2E", "#000000")

    // Over what waits behind a sheet.
    readonly property color scrim: pick("#9914202B", "#CC000000", "#E6000000")

    // What drawings may be coloured with; their files use the colours of the light theme.
    readonly property list<color> drawn: [ink, inkSoft, border, hairline, surface, ground, accent, accentTint, good, caution, danger, disabled]
    readonly property string paints: drawn.map(paint => paint.toString().slice(1)).join("-")

    function pick(light: color, dark: color, contrast: color): color {
        return theme === "dark" ? dark : theme === "contrast" ? contrast : light;
    }
}
