"""The receipt's code held before a camera, which Chromium can be given as a file."""

from pathlib import Path

import pytest

from tests.browsers.chromium import chromium
from tests.verifier.pages import ChromiumPage
from tests.verifier.person import Person
from tests.verifier.photographs import Shot, code_of, photographed

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]


def test_a_receipt_before_the_camera(pages: Path, evidence: Path, tmp_path: Path) -> None:
    code = code_of((evidence / "receipt-outcome.txt").read_text(), 6)
    frames = [photographed(code, Shot(degrees), seed=degrees, size=(1280, 960)) for degrees in (2, 5, 8)]
    film = tmp_path / "film.mjpeg"
    film.write_bytes(b"".join(frames))
    flags = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
    with chromium(tmp_path / "profile", *flags, f"--use-file-for-fake-video-capture={film}") as driver:
        page = ChromiumPage(driver)
        page.open((pages / "pinned.html").as_uri())
        page.call("element('camera').click()")
        assert (
            Person(page).verdict() == "Valid\nA kiosk signed it, and nobody has changed it. It says: Erased."
        )
        assert page.call("return [stream, element('viewfinder').hidden]") == [None, True]
