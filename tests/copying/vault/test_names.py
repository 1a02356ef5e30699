"""Whatever a phone calls a file, it comes back under a name of its own that no computer misreads."""

import unicodedata
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.copying.vault.names import SafeNames

WINDOWS_FORBIDS = set('<>:"\\|?*')


@pytest.mark.parametrize(
    ("untrusted_path", "safe"),
    [
        ("DCIM/Camera/IMG_0001.jpg", "DCIM/Camera/IMG_0001.jpg"),
        ("🎉/👩‍👩‍👧.png", "🎉/👩‍👩‍👧.png"),
        ("مستندات/تقرير.pdf", "مستندات/تقرير.pdf"),
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/shadow", "etc/shadow"),
        ("a//./b", "a/b"),
        ("C:\\Windows\\system.ini", "C__Windows_system.ini"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("Aux .log", "_Aux .log"),
        ("console", "console"),
        ("end...", "end___"),
        ("end ", "end_"),
        (" start", "start"),
        ("photo\u202egpj.exe", "photo_gpj.exe"),
        ("new\nline\x00.txt", "new_line_.txt"),
        ("half \ud83d.txt", "half _.txt"),
        ("", "_"),
        ("..", "_"),
        ("/", "_"),
        ("x" * 300 + ".jpeg", "x" * 250 + ".jpeg"),
        ("é" * 200, "é" * 127),
        ("/".join("abcdefghijklmnopqrstuvwxyz0123456789"), "/".join("efghijklmnopqrstuvwxyz0123456789")),
        (".nomedia", ".nomedia"),
    ],
)
def test_one_name(untrusted_path: str, safe: str) -> None:
    assert SafeNames().claim(untrusted_path) == safe


@pytest.mark.parametrize(
    ("untrusted_paths", "safe"),
    [
        (["a.jpg", "a.jpg", "a.jpg"], ["a.jpg", "a (2).jpg", "a (3).jpg"]),
        (["a.jpg", "A.JPG"], ["a.jpg", "A (2).JPG"]),
        (["e\u0301", "\u00e9"], ["e\u0301", "\u00e9 (2)"]),
        (["a (2)", "a", "a"], ["a (2)", "a", "a (3)"]),
        (["x" * 255, "x" * 255], ["x" * 255, "x" * 251 + " (2)"]),
        (["d/a", "D/b", "d/A"], ["d/a", "d/b", "d/A (2)"]),
        (["d", "d/a", "d/b"], ["d", "d (2)/a", "d (2)/b"]),
        (["d/a", "d"], ["d/a", "d (2)"]),
        (["a:b", "a?b"], ["a_b", "a_b (2)"]),
    ],
)
def test_names_that_would_meet(untrusted_paths: list[str], safe: list[str]) -> None:
    names = SafeNames()
    assert [names.claim(path) for path in untrusted_paths] == safe


PARTS = st.one_of(
    st.sampled_from(["a", "A", "..", ".", "", "con", "a.", "a (2)", "x" * 300, "😀" * 80]),
    st.text(st.characters(), max_size=12),
)


@given(st.lists(st.lists(PARTS, max_size=4).map("/".join), max_size=20))
def test_any_names(untrusted_paths: list[str]) -> None:
    names = SafeNames()
    safe = [names.claim(path) for path in untrusted_paths]
    files = {unicodedata.normalize("NFC", path).casefold() for path in safe}
    assert len(files) == len(safe)
    folders = {file.rpartition("/")[0] for file in files}
    assert not files & folders
    for path in safe:
        for part in path.split("/"):
            assert 0 < len(part.encode()) <= 255
            assert part not in (".", "..")
            assert part == part.strip(" ").rstrip(".")
            assert not WINDOWS_FORBIDS & set(part)
            assert not PureWindowsPath(part).is_reserved()
