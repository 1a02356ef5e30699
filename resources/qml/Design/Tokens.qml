pragma Singleton
import QtQuick

// Colours, type and lengths. Every length is in millimetres of glass, because fingers and eyes are. What a finger
// touches is as large on any glass; type, gaps and drawings shrink with a glass that is read from nearer.
ThemeColors {
    // Set by the application from the configured screen; EDID is often wrong.
    property real pxPerMm: 4
    property size glass: Qt.size(1080, 1920) // pixels
    property bool largeText: false
    // Nothing moves by itself; what happens is shown by what changes.
    property bool calm: false

    readonly property real shortSide: Math.min(glass.width, glass.height) / pxPerMm
    // From where we suppose the glass to be read, in millimetres: a panel of 10 inches from 400, of 21.5 from 600.
    readonly property real viewingDistance: 400 + Math.max(0, Math.min(250, (shortSide - 125) * 200 / 143))
    readonly property real scale: 0.58 + Math.max(0, Math.min(0.5, (shortSide - 125) * 0.42 / 143))

    // --- type ---
    readonly property int textSmall: type(5.4)
    readonly property int textBody: type(6.8)
    readonly property int textLead: type(7.8)
    readonly property int textHeading: type(10)
    readonly property int textTitle: type(12.5)
    // EN 301 549, 5.1.4: a capital H of height H, seen from a distance D, subtends 180 H / (pi D) degrees. Large
    // text has 0.7 of them. A capital of Noto Sans is 0.714 of the size of its font.
    readonly property real largeLeast: 0.7 * Math.PI * viewingDistance / 180 / 0.714

    // --- lengths ---
    readonly property int gapSmall: scaled(2.5)
    readonly property int gap: scaled(5)
    readonly property int gapLarge: scaled(9)
    readonly property int margin: scaled(13)
    readonly property int radius: scaled(3)
    readonly property int line: Math.max(1, mm(0.4))
    readonly property int focusLine: Math.max(2, mm(0.9))
    // Research with disabled people found 20 mm best for a finger; 15 mm for what is seldom needed; 5 mm apart.
    readonly property int target: mm(20)
    readonly property int targetSmall: mm(15)
    readonly property int targetGap: mm(5)
    readonly property int qrSide: mm(Math.min(84, shortSide * 0.42))

    // --- time, in milliseconds ---
    readonly property int holdTime: 2000
    readonly property int armTime: 2000

    // A length that is the same on any glass.
    function mm(length: real): int {
        return Math.round(length * pxPerMm);
    }
    // A length on a glass of 21.5 inches, less on a smaller one.
    function scaled(length: real): int {
        return mm(length * scale);
    }
    function type(length: real): int {
        return Math.ceil(Math.max(length * scale, largeText ? largeLeast : 0) * pxPerMm);
    }
}
