pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A short list, each point with the same mark before it, or numbered steps.
ColumnLayout {
    id: points

    required property list<string> lines
    property string mark: "good"
    property bool numbered: false

    Layout.fillWidth: true
    spacing: Tokens.scaled(3)

    Repeater {
        model: points.lines

        RowLayout {
            id: point

            required property string modelData
            required property int index

            spacing: Tokens.gap

            Drawing {
                Layout.alignment: Qt.AlignTop
                name: "mark-" + points.mark
                side: Math.max(Tokens.scaled(9), 1.3 * Tokens.textBody)
                visible: !points.numbered
            }
            Rectangle {
                Layout.alignment: Qt.AlignTop
                color: Tokens.accent
                implicitHeight: Math.ceil(Tokens.textBody * 1.5)
                implicitWidth: implicitHeight
                radius: width / 2
                visible: points.numbered

                BodyText {
                    anchors.centerIn: parent
                    color: Tokens.accentInk
                    font.weight: Font.DemiBold
                    text: (point.index + 1).toString()
                }
            }
            BodyText {
                Layout.fillWidth: true
                text: point.modelData
            }
        }
    }
}
