pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Design

// One of several, chosen on a sheet over the page.
Panel {
    id: panel

    required property list<var> choices // of { code, words }
    required property string chosen

    signal chose(code: string)

    function ask(): void {
        open(closeButton);
    }

    onDismissed: visible = false

    GridLayout {
        columnSpacing: Tokens.targetGap
        columns: (panel.width > panel.height ? 3 : 2) - (Tokens.largeText ? 1 : 0)
        rowSpacing: Tokens.targetGap
        uniformCellWidths: true

        Repeater {
            model: panel.choices

            PlainButton {
                required property var modelData

                Layout.fillWidth: true
                fill: on ? Tokens.accentTint : Tokens.surface
                on: modelData.code === panel.chosen
                objectName: panel.objectName + "-" + modelData.code
                text: modelData.words

                Accessible.checkable: true
                Accessible.checked: on
                Accessible.role: Accessible.RadioButton

                onClicked: {
                    panel.chose(modelData.code);
                    panel.visible = false;
                }
            }
        }
    }
    actions: [
        PlainButton {
            id: closeButton

            Layout.fillWidth: true
            objectName: panel.objectName + "Close"
            text: qsTr("Close")

            onClicked: panel.dismissed()
        }
    ]
}
