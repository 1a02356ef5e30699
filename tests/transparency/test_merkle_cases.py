"""Our tree on the proofs that are also tried on others' (see tests/foreign)."""

import base64
import json
from typing import Any

import pytest

from counterseal.transparency import merkle
from counterseal.transparency.invalid import Invalid

from .merkle_cases import FILE, text

CASES = json.loads(FILE.read_text())


def test_the_file_is_what_the_script_makes() -> None:
    assert FILE.read_text() == text()


def test_there_are_enough_of_both_kinds() -> None:
    assert sum("treeSize" in case for case in CASES) > 200
    assert sum("size2" in case for case in CASES) > 200
    assert sum(not case["wantErr"] for case in CASES) > 20


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["desc"])
def test_a_proof_holds_or_is_refused(case: dict[str, Any]) -> None:
    if case["wantErr"]:
        with pytest.raises(Invalid, match="E-PROOF-"):
            _check(case)
    else:
        _check(case)


def _check(case: dict[str, Any]) -> None:
    proof = [base64.b64decode(one) for one in case["proof"]]
    if "treeSize" in case:
        leaf, index, size = base64.b64decode(case["leafHash"]), case["leafIdx"], case["treeSize"]
        if merkle.root_by_inclusion(leaf, index, size, proof) != base64.b64decode(case["root"]):
            raise Invalid("E-PROOF-INCLUSION")
    else:
        roots = [base64.b64decode(case[name]) for name in ("root1", "root2")]
        merkle.check_consistency(case["size1"], roots[0], case["size2"], roots[1], proof)
