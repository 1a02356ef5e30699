pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A question over the page, answered before anything else. Without `yesText` it only informs.
FocusScope {
    id: question

    property string title
    property string text
    property string yesText
    property string noText

    signal yes
    signal no

    anchors.fill: parent
    visible: false

    function ask(): void {
        visible = true;
        noButton.forceActiveFocus();
    }

    Keys.onEscapePressed: noButton.click()

    Rectangle {
        anchors.fill: parent
        color: Tokens.ink
        opacity: 0.6

        MouseArea {
            anchors.fill: parent
        }
    }
    Card {
        anchors.centerIn: parent
        padding: Tokens.gapLarge
        width: Math.min(parent.width - 2 * Tokens.margin, Tokens.scaled(230))

        TitleText {
            Layout.fillWidth: true
            font.pixelSize: Tokens.textHeading
            text: question.title
        }
        BodyText {
            Layout.bottomMargin: Tokens.gap
            Layout.fillWidth: true
            text: question.text
        }
        RowLayout {
            spacing: Tokens.gap

            PlainButton {
                id: noButton

                Layout.fillWidth: true
                objectName: question.objectName + "No"
                text: question.noText

                onClicked: {
                    question.visible = false;
                    question.no();
                }
            }
            PrimaryButton {
                Layout.fillWidth: true
                objectName: question.objectName + "Yes"
                text: question.yesText
                visible: text !== ""

                onClicked: {
                    question.visible = false;
                    question.yes();
                }
            }
        }
    }
}
