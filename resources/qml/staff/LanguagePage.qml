pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts
import Words

// The staff screen's own language; the customer's is the customer's.
DeskPage {
    id: page

    PageFrame {
        anchors.fill: parent
        lead: qsTr("Of this screen only. The customer chooses theirs.")
        title: qsTr("Language")

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.gap
            columns: 2
            rowSpacing: Tokens.gap

            Repeater {
                model: Languages.codes

                PlainButton {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    objectName: "staffLanguage-" + modelData
                    on: page.session.language === modelData
                    text: Languages.names[modelData]

                    Accessible.checkable: true
                    Accessible.checked: on
                    Accessible.role: Accessible.RadioButton

                    onClicked: page.session.setLanguage(modelData)
                }
            }
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            }
        ]
    }
}
