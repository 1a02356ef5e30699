"""The QML is clean, as qmllint judges it."""

from tests.screens.lint_qml import lint


def test_qmllint_finds_nothing() -> None:
    result = lint()
    assert result.returncode == 0, result.stdout + result.stderr
