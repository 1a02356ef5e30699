pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Keys of our own, a fingertip wide. Whoever shows the pad also takes the same keys from a keyboard or scanner.
GridLayout {
    id: pad

    required property list<string> keys
    property int side: Tokens.target

    signal typed(key: string)

    // keys stand as on every keyboard, whichever way one reads
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columnSpacing: Tokens.gap
    rowSpacing: Tokens.gap

    Repeater {
        model: pad.keys

        KioskButton {
            required property string modelData

            Layout.preferredHeight: pad.side
            Layout.preferredWidth: pad.side
            // a tapped key that kept the focus would be pressed again by the scanner's Enter
            focusPolicy: Qt.TabFocus
            objectName: "key" + modelData
            text: modelData

            onClicked: pad.typed(modelData)
        }
    }
}
