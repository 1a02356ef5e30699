// The affirmative answer, right-most on its page.
KioskButton {
    fill: Tokens.accent
    fillDown: Tokens.accentDown
    ink: Tokens.accentInk
    outline: Tokens.accentDown
}
