"""Our own verifier finds in every vector what is wrong with it, and nothing in those that are right."""

import json
import subprocess
import sys

import pytest

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.verification.files import find_evidence, read_trust, verify_files
from tests.vectors.suite import CASES, Case


def outcomes(case: Case) -> dict[str, set[str]]:
    """By file, the codes that are found."""
    try:
        trust = read_trust(case.root)
    except Invalid as refusal:
        return {"trust": {refusal.code}}
    found = find_evidence([case.folder])
    reports = zip(found, verify_files(found, trust), strict=True)
    return {path.name: {finding.code for finding in report.findings} for path, report in reports}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_file_has_the_outcome_foretold(case: Case) -> None:
    assert outcomes(case) == case.codes


def test_the_command_says_the_same() -> None:
    """One run of the real program over everything that shares the usual trust."""
    usual = [case for case in CASES if case.told.trust.startswith("..")]
    command = (sys.executable, "-m", "counterseal.cli", "verify", "--json", "--trust", str(usual[0].root))
    folders = [str(case.folder) for case in usual]
    done = subprocess.run((*command, *folders), capture_output=True, check=False, timeout=100)
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    said = {report["file"]: {finding["code"] for finding in report["findings"]} for report in reports}
    assert said == {str(case.folder / name): codes for case in usual for name, codes in case.codes.items()}
    assert (done.returncode, done.stderr) == (1, b"")


def test_there_are_enough_of_both() -> None:
    right = [case for case in CASES if set(case.told.expect.values()) == {"valid"}]
    assert len(CASES) > 300
    assert len(right) > 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_codes_have_sentences_and_blindness_has_reasons(case: Case) -> None:
    assert set().union(*case.codes.values()) <= SENTENCES.keys()
    blind = {tool for tool, does in case.told.tools.items() if does == "blind"}
    assert case.told.why_blind.keys() == blind
