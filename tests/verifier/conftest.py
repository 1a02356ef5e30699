"""Both browsers, and the page with and without a root pinned into it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.verification.verifier_page import verifier_page
from counterseal.compose.demo_keys import ROOT_FILE
from tests.browsers.chromium import chromium
from tests.browsers.firefox import firefox
from tests.certificate.conftest import pki_dir, signer
from tests.certificate.verify_samples import write_evidence
from tests.verifier.pages import ChromiumPage, Page

__all__ = ["pki_dir", "signer"]


@pytest.fixture(scope="session")
def root(pki_dir: Path) -> Path:
    return pki_dir / "trust" / ROOT_FILE


@pytest.fixture(scope="session")
def evidence(tmp_path_factory: pytest.TempPathFactory, signer: FileSigner) -> Path:
    """What a trade-in leaves for an auditor, for reading only."""
    folder = tmp_path_factory.mktemp("evidence")
    write_evidence(folder, signer)
    return folder


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """`pinned.html` trusts the root, `plain.html` nobody yet."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "pinned.html").write_bytes(verifier_page(root))
    (folder / "plain.html").write_bytes(verifier_page())
    return folder


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def window(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    profile = tmp_path_factory.mktemp("profile")
    if request.param == "chromium":
        with chromium(profile) as driver:
            driver.set_script_timeout(120)
            yield ChromiumPage(driver)
    else:
        with firefox(profile) as one:
            yield one


@pytest.fixture
def plain(window: Page, pages: Path) -> Page:
    window.open((pages / "plain.html").as_uri())
    return window


@pytest.fixture
def pinned(window: Page, pages: Path) -> Page:
    window.open((pages / "pinned.html").as_uri())
    return window
