"""The page's verdict beside that of our own verifier, on the same files."""

import tempfile
from pathlib import Path

from counterseal.certificate.verification.files import find_evidence, read_trust, verify_files
from counterseal.certificate.verification.trust import Trust
from tests.verifier.pages import Answer, Files, Page, ask


def same(page: Page, root: Path, *evidence: Files) -> list[Answer]:
    """The page's answers, which have our codes for every file of each folder."""
    trust = read_trust(root)
    expected = [ours(files, trust) for files in evidence]
    answers = ask(page, root, *evidence)
    assert [{one.file: set(one.codes) for one in answer.reports} for answer in answers] == expected
    return answers


def ours(files: Files, trust: Trust) -> dict[str, set[str]]:
    """By file, the codes of our own verifier."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in files.items():
            (folder / file).write_bytes(content)
        reports = verify_files(find_evidence([folder]), trust)
    return {Path(one.file).name: {finding.code for finding in one.findings} for one in reports}
