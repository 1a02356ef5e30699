"""What the command line refuses before it touches anything: a sentence, exit status 2."""

from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.compose.demo_folder import DemoFolder, NotADemoFolderError


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence on standard error."""
    (line,) = capsys.readouterr().err.splitlines()
    return line


@pytest.mark.parametrize(
    ("answers", "word"),
    [
        ("{bad", "malformed"),
        ("[]", "Expected `object`"),
        ("null", "Expected `object`"),
        ('{"copy": "maybe"}', "$.copy"),
        ('{"stop_at": "nowhere"}', "$.stop_at"),
        ('{"colour": "red"}', "colour"),
        ('{"stop_at": "certified"}', "nobody can stop"),
        ('{"retries": -1}', "$.retries"),
        ('{"password": ""}', "$.password"),
    ],
)
def test_answers_that_are_none_stop_the_demo_before_it_begins(
    answers: str, word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "customer.json").write_text(answers)
    out = tmp_path / "out"
    command = ["demo", "--headless", "--customer", str(tmp_path / "customer.json"), "--out", str(out)]
    assert main(command) == 2
    assert word in told(capsys)
    assert not out.exists()


def test_an_unknown_scenario_is_answered_with_the_known_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--headless", "--scenario", "nope", "--out", str(tmp_path / "out")]) == 2
    assert "fake-wipe" in told(capsys)


@pytest.mark.parametrize(
    "command",
    [
        "demo --headless --phone attached --erase-attached-phone --scenario fake-wipe",
        "demo --headless --phone attached",
        "lab iphone --scenario nope",
        "lab iphone --profile nokia-3310",
        "screen customer --socket nowhere",
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(command.split()) == 2
    assert told(capsys).startswith("counterseal: ")


@pytest.mark.parametrize(
    "command",
    [
        "demo --speed 0",
        "demo --speed -1",
        "demo --speed nan",
        "demo --speed fast",
        "lab iphone --listen here",
        "lab iphone --listen 127.0.0.1:99999",
        "lab iphone --listen :80",
    ],
)
def test_what_is_no_value_is_refused_with_the_usage(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main(command.split())
    assert exit_status.value.code == 2
    assert repr(command.rsplit(maxsplit=1)[-1]) in capsys.readouterr().err


@pytest.mark.parametrize("address", ["127.0.0.1:1", "127.0.0.1:none", "UNIX:nowhere", "nowhere"])
def test_an_attached_phone_needs_a_usbmuxd(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", address)
    out = tmp_path / "out"
    command = ["demo", "--headless", "--phone", "attached", "--erase-attached-phone", "--out", str(out)]
    assert main(command) == 2
    assert "usbmuxd" in told(capsys)
    assert not out.exists()


def demo_of_before(folder: Path) -> DemoFolder:
    demo = DemoFolder(folder)
    demo.make()
    (demo.state / "kiosk.toml").touch()
    (demo.out / "certificate.pdf").touch()
    return demo


def test_an_earlier_demo_is_replaced(tmp_path: Path) -> None:
    demo = demo_of_before(tmp_path / "out")
    demo.make()
    assert not (demo.out / "certificate.pdf").exists()


@pytest.mark.parametrize("stranger", ["notes.txt", ".git/config", "Kiosk/kiosk.toml"])
def test_a_folder_that_holds_something_else_is_left_alone(stranger: str, tmp_path: Path) -> None:
    demo = demo_of_before(tmp_path / "out")
    (demo.out / stranger).parent.mkdir(exist_ok=True)
    (demo.out / stranger).touch()
    with pytest.raises(NotADemoFolderError):
        demo.make()
    assert (demo.out / stranger).exists()
    assert (demo.out / "certificate.pdf").exists()


def test_names_like_ours_do_not_make_a_demo(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "diary").touch()
    with pytest.raises(NotADemoFolderError):
        DemoFolder(tmp_path).make()
    assert (tmp_path / "log" / "diary").exists()
