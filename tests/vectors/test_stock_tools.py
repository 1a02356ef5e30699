"""What openssl and pdfsig make of each vector is what it says: where they are blind, they do accept."""

import shutil
from pathlib import Path

import pytest

from tests.vectors.stock_tools import openssl_accepts, pdfsig_accepts, run
from tests.vectors.suite import HERE, Case, cases

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


@needs_tools
@pytest.mark.parametrize(
    "name",
    ["content-replaced", "page-replaced", "page-added", "object-stream", "shadow-hide-and-replace"],
)
def test_readers_show_what_the_attack_put_there(name: str) -> None:
    shown = run("pdftotext", HERE / f"pdf-{name}_fail" / "certificate.pdf", "-", cwd=HERE)[1]
    sealed = run("pdftotext", HERE / "pdf-trailing-newline_fail" / "certificate.pdf", "-", cwd=HERE)[1]
    assert "Erased" in shown
    assert "Erased" not in sealed
