import QtQuick
import QtQuick.Layouts

// A sentence set apart. Its mark and its colour say the same thing, for those who see only one of them.
Rectangle {
    id: notice

    property string text
    property string mark: "info" // "info", "good", "caution", "danger": the drawings' names
    readonly property color ink: mark === "good" ? Tokens.good : mark === "caution" ? Tokens.caution : mark === "danger" ? Tokens.danger : Tokens.accent

    Layout.fillWidth: true
    color: mark === "good" ? Tokens.goodTint : mark === "caution" ? Tokens.cautionTint : mark === "danger" ? Tokens.dangerTint : Tokens.accentTint
    implicitHeight: row.implicitHeight + 2 * Tokens.gap
    implicitWidth: row.implicitWidth + 2 * Tokens.gap
    radius: Tokens.radius

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Tokens.gap
        spacing: Tokens.gap

        Drawing {
            Layout.alignment: Qt.AlignTop
            name: "mark-" + notice.mark
            side: Math.max(Tokens.scaled(9), 1.3 * Tokens.textBody)
        }
        BodyText {
            Layout.fillWidth: true
            text: notice.text
        }
    }
}
