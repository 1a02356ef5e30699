pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Counterseal.Customer
import Design
import Words

// How the customer wants the screen, within reach on every page: language, size of words, colours, speech.
RowLayout {
    id: bar

    required property CustomerModel customer
    // The page that the sheets lie over.
    required property Item behind

    readonly property bool labelled: !Tokens.largeText && (behind.width >= Tokens.scaled(390) || behind.height >= Tokens.scaled(430))

    spacing: Tokens.targetGap

    ToolButton {
        drawing: "comfort-language"
        labelled: bar.labelled
        objectName: "languageButton"
        text: Languages.names[bar.customer.comfortLanguage]

        Accessible.name: qsTr("Language: %1").arg(text)

        onClicked: languages.ask()
    }
    ToolButton {
        on: bar.customer.comfortLargeText
        drawing: "comfort-text"
        labelled: bar.labelled
        objectName: "largeTextButton"
        switchable: true
        text: qsTr("Larger text")

        onClicked: bar.customer.setLargeText(!bar.customer.comfortLargeText)
    }
    ToolButton {
        drawing: "comfort-theme"
        labelled: bar.labelled
        objectName: "coloursButton"
        text: qsTr("Colours")

        onClicked: colours.ask()
    }
    ToolButton {
        on: bar.customer.comfortSpeech
        drawing: "comfort-speech"
        labelled: bar.labelled
        objectName: "speechButton"
        switchable: true
        text: qsTr("Read aloud")

        onClicked: bar.customer.setSpeech(!bar.customer.comfortSpeech)
    }
    ChoicePanel {
        id: languages

        choices: Languages.codes.map(code => ({
                    code: code,
                    words: Languages.names[code]
                }))
        chosen: bar.customer.comfortLanguage
        objectName: "language"
        parent: bar.behind
        // found by whoever cannot read the language that is on
        title: "Language · Sprache · Idioma · Langue · Jazyk · اللغة"

        onChose: code => bar.customer.setLanguage(code)
    }
    ChoicePanel {
        id: colours

        choices: [
            {
                code: "light",
                words: qsTr("Dark on light")
            },
            {
                code: "dark",
                words: qsTr("Light on dark")
            },
            {
                code: "contrast",
                words: qsTr("Strongest contrast")
            }
        ]
        chosen: bar.customer.comfortTheme
        objectName: "colours"
        parent: bar.behind
        title: qsTr("Which colours are best for you?")

        onChose: code => bar.customer.setTheme(code)

        ToolButton {
            on: bar.customer.comfortCalm
            drawing: "comfort-calm"
            objectName: "calmButton"
            switchable: true
            text: qsTr("Nothing moves by itself")

            onClicked: bar.customer.setCalm(!bar.customer.comfortCalm)
        }
    }
}
