pragma Singleton
import QtQuick

// What speech mode says besides the words on the screen. Said, never shown; what is said about a part of a page
// follows its name, as in: Help, button.
QtObject {
    readonly property var words: ({
            //: Said after all that a page shows; %1 is a list of buttons
            answers: qsTr("You can answer: %1."),
            button: qsTr("button"),
            //: %1 is how many characters were typed into a field
            characters: qsTr("characters typed: %1"),
            //: Said when a character was typed that must stay secret
            typed: qsTr("Character entered."),
            deleted: qsTr("Character deleted."),
            field: qsTr("field to type in"),
            //: %1 is the seconds left to answer
            countdown: qsTr("%1 seconds left"),
            //: The state of a switch
            off: qsTr("off"),
            //: The state of a switch
            on: qsTr("on"),
            picture: qsTr("picture"),
            private: qsTr("This is private. Plug in a headset to hear it."),
            progress: qsTr("%1 percent"),
            //: Of a thing that is on or off
            switch: qsTr("switch"),
            unavailable: qsTr("not available now"),
            //: The first thing said in speech mode. F1 to F4 are keys
            welcome: qsTr("Speech is on. Down and up move through the screen, right or Enter presses. F1 repeats, F2 stops, F3 is quieter, F4 is louder.")
        })
}
