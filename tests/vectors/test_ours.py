"""Our own verifier finds in every vector what is wrong with it, and nothing in those that are right."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.verify_files import find_evidence, read_trust, verify_file
from tests.vectors.suite import CASES, Case


def outcomes(case: Case) -> dict[str, set[str]]:
    """By file, the codes that are found."""
    try:
        trust = read_trust(case.root)
    except Invalid as refusal:
        return {"trust": {refusal.code}}
    reports = {path.name: verify_file(path, trust) for path in find_evidence([case.folder])}
    return {name: {finding.code for finding in report.findings} for name, report in reports.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_file_has_the_outcome_foretold(case: Case) -> None:
    assert outcomes(case) == case.codes


def test_the_command_says_the_same(tmp_path: Path) -> None:
    """One run of the real program over everything that shares the usual trust."""
    usual = [case for case in CASES if case.told.trust.startswith("..")]
    command = (sys.executable, "-m", "counterseal", "verify", *(str(case.folder) for case in usual))
    done = subprocess.run(
        (*command, "--trust", str(usual[0].root), "--json"), capture_output=True, check=False, timeout=100
    )
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    said = {
        report["file"]: {f["code"] for f in report["findings"] if f["code"] in SENTENCES}
        for report in reports
    }
    assert done.returncode == 1
    for case in usual:
        for name, code in case.told.expect.items():
            assert code == "valid" or code in said[str(case.folder / name)]


def test_there_are_enough_of_both() -> None:
    right = [case for case in CASES if set(case.told.expect.values()) == {"valid"}]
    assert len(CASES) > 100
    assert len(right) > 10
