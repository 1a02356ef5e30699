// Any other answer.
KioskButton {
}
