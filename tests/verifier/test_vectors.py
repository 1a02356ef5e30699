"""The page agrees with our verifier about every file of the vectors that it reads."""

from collections import defaultdict
from pathlib import Path

import pytest

from tests.vectors.suite import Case, cases
from tests.verifier.pages import Answer, Page, ask

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]


def judge(page: Page) -> dict[str, Answer]:
    """By vector, what the page says; each brings whom it trusts."""
    by_root: defaultdict[Path, list[Case]] = defaultdict(list)
    for case in cases("html"):
        by_root[case.root].append(case)
    answers: dict[str, Answer] = {}
    for root, those in by_root.items():
        given = ask(page, root, *(files(case) for case in those))
        answers |= {case.name: answer for case, answer in zip(those, given, strict=True)}
    return answers


def files(case: Case) -> dict[str, bytes]:
    """What the page is given: whatever lies in the vector's folder, but for what is believed."""
    paths = (path for path in sorted(case.folder.iterdir()) if path.is_file() and path.suffix != ".pdf")
    return {path.name: path.read_bytes() for path in paths if path.name != "vector.json"}


def said(case: Case, answer: Answer) -> dict[str, set[str]]:
    """By file that the page can judge, the codes that it finds."""
    if not answer.reports or not answer.reports[0].file:
        return {"trust": set(answer.codes)}
    return {report.file: set(report.codes) for report in answer.reports if report.checked}


def foretold(case: Case) -> dict[str, set[str]]:
    """The same from vector.json; a log and a PDF are not for the page."""
    return {name: codes for name, codes in case.codes.items() if not name.endswith(("log", ".pdf"))}


def test_the_page_says_the_same_of_every_file(plain: Page) -> None:
    answers = judge(plain)
    found = {case.name: said(case, answers[case.name]) for case in cases("html")}
    assert found == {case.name: foretold(case) for case in cases("html")}
