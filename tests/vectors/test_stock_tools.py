"""What openssl and pdfsig make of each vector is what it says: where they are blind, they do accept."""

import shutil
from pathlib import Path

import pytest

from tests.vectors.stock_tools import openssl_accepts, pdfsig_accepts
from tests.vectors.suite import Case, cases

needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, ("openssl", "pdfsig", "pdfdetach", "certutil", "faketime"))),
    reason="openssl, poppler-utils, libnss3-tools or faketime is not installed",
)


@needs_tools
@pytest.mark.parametrize("case", cases("openssl"), ids=lambda case: case.name)
def test_openssl(case: Case, tmp_path: Path) -> None:
    assert openssl_accepts(case, tmp_path) == case.accepted_by("openssl")


@needs_tools
@pytest.mark.parametrize("case", cases("pdfsig"), ids=lambda case: case.name)
def test_pdfsig(case: Case, tmp_path: Path) -> None:
    assert pdfsig_accepts(case, tmp_path) == case.accepted_by("pdfsig")
