pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A question over the page, answered before anything else. Without `yesText` it only informs.
Panel {
    id: question

    property string text
    property string yesText
    property string noText

    signal yes
    signal no

    function ask(): void {
        open(noButton);
    }

    onDismissed: noButton.click()

    BodyText {
        Layout.bottomMargin: Tokens.gap
        Layout.fillWidth: true
        text: question.text
    }
    actions: [
        PlainButton {
            id: noButton

            Layout.fillWidth: true
            objectName: question.objectName + "No"
            text: question.noText

            onClicked: {
                question.visible = false;
                question.no();
            }
        },
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
    ]
}
