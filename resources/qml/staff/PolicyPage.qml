pragma ComponentBehavior: Bound
import Design
import QtQuick
import QtQuick.Layouts
import Words

// What of the configuration may be changed at the counter. Nothing counts until a second person approved.
DeskPage {
    id: page

    property string language: session.policyLanguage
    property int keepDays: session.policyKeepDays

    component Choice: KioskButton {
        id: choice

        property bool chosen

        Layout.fillWidth: true
        Layout.preferredWidth: 100
        fill: chosen ? Tokens.accent : Tokens.surface
        ink: chosen ? Tokens.accentInk : Tokens.accent

        Accessible.checkable: true
        Accessible.checked: choice.chosen
    }

    PageFrame {
        anchors.fill: parent
        lead: qsTr("It counts once a second person approved, and the kiosk is free and nobody waits: it then starts anew.")
        title: qsTr("Policy")

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: qsTr("Customers are greeted in")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.gap
            columns: 3
            rowSpacing: Tokens.gap

            Repeater {
                model: Languages.codes

                Choice {
                    required property string modelData

                    chosen: page.language === modelData
                    objectName: "language-" + modelData
                    text: Languages.names[modelData]

                    onClicked: page.language = modelData
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: qsTr("Sealed records are held for")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.gap
            columns: 2
            rowSpacing: Tokens.gap

            Repeater {
                model: [365, 1826, 3652, 0]

                Choice {
                    required property int modelData

                    chosen: page.keepDays === modelData
                    objectName: "keep-" + modelData
                    text: DeskWords.held(modelData)

                    onClicked: page.keepDays = modelData
                }
            }
        }
        standing: [
            BackButton {
                onClicked: page.closed()
            }
        ]
        actions: [
            PrimaryButton {
                Layout.fillWidth: true
                enabled: page.language !== page.session.policyLanguage || page.keepDays !== page.session.policyKeepDays
                objectName: "changePolicy"
                text: qsTr("Ask a second person")

                onClicked: page.session.changePolicy(page.language, page.keepDays)
            }
        ]
    }
}
