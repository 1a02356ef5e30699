"""What a phone may name, and above all what it may not."""

import os.path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.apple import paths
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

UDID = "00008120-0007B629AB678CEE"


@pytest.mark.parametrize(
    "path",
    [
        UDID,
        f"{UDID}/",
        f"{UDID}/Manifest.db",
        f"{UDID}/Snapshot/ab/abcdef",
        f"{UDID}/name with spaces and ä",
        f"{UDID}/...",
        f"{UDID}/" + "n" * 255,
    ],
)
def test_paths_inside_are_taken(path: str) -> None:
    assert paths.checked(path, UDID) == path.removesuffix("/")


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "..",
        "/",
        "/etc/passwd",
        "../outside",
        f"{UDID}/..",
        f"{UDID}/../outside",
        f"{UDID}/a/../../outside",
        f"{UDID}/./a",
        f"{UDID}//a",
        f"{UDID}//",
        f"/{UDID}/a",
        f"{UDID}x/a",
        "another-phone/Manifest.db",
        f"{UDID}/a\\b",
        "C:\\outside",
        f"{UDID}/nul\0byte",
        f"{UDID}/line\nbreak",
        f"{UDID}/\ud800",
        f"{UDID}/" + "n" * 256,
        f"{UDID}/" + "ä" * 128,
        f"{UDID}/" + "d/" * 20 + "file",
        f"{UDID}/" + "d/" * 100_000,
        None,
        7,
        [UDID],
    ],
)
def test_everything_else_is_hostile(path: object) -> None:
    with pytest.raises(PhoneError) as raised:
        paths.checked(path, UDID)
    assert raised.value.failure.code is FailureCode.HOSTILE_PATH


pieces = st.sampled_from([UDID, "..", ".", "/", "//", "a", "\\", "\0", " ", "Manifest.db"]) | st.text(
    max_size=3
)


@given(st.lists(pieces, max_size=8).map("".join) | st.lists(pieces, max_size=8).map("/".join))
def test_whatever_is_taken_stays_inside(untrusted: str) -> None:
    try:
        path = paths.checked(untrusted, UDID)
    except PhoneError:
        return
    assert os.path.normpath(f"/copy/{path}") == f"/copy/{path}"
    assert f"{path}/".startswith(f"{UDID}/")


@pytest.mark.parametrize(
    ("path", "root"),
    [
        ("", True),
        (".", True),
        ("/", True),
        ("..", True),
        (UDID, True),
        (f"./{UDID}/", True),
        (f"{UDID}/a", False),
    ],
)
def test_the_copy_itself_is_recognised_however_it_is_spelt(path: str, root: bool) -> None:
    assert paths.names_root(path, UDID) is root
