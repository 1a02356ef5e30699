"""The offline page agrees with our verifier about every file it reads, in Chromium and in Firefox."""

from collections import defaultdict
from pathlib import Path

import pytest

from counterseal.certificate.verifier_page import verifier_page
from tests.vectors.suite import Case, cases
from tests.verifier.conftest import window
from tests.verifier.pages import Answer, Page, ask

__all__ = ["window"]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page that trusts nobody yet; each vector brings whom it trusts."""
    path = tmp_path_factory.mktemp("page") / "verifier.html"
    path.write_bytes(verifier_page())
    return path


def judge(window: Page, page: Path) -> dict[str, Answer]:
    """By vector, what the page says."""
    by_root: defaultdict[Path, list[Case]] = defaultdict(list)
    for case in cases("html"):
        by_root[case.root].append(case)
    window.open(page.as_uri())
    answers = {}
    for root, those in by_root.items():
        given = ask(window, root, *(files(case) for case in those))
        answers |= {case.name: answer for case, answer in zip(those, given, strict=True)}
    return answers


def files(case: Case) -> dict[str, bytes]:
    """What the page is given: whatever lies in the vector's folder, but for what is believed."""
    paths = (path for path in sorted(case.folder.iterdir()) if path.is_file() and path.suffix != ".pdf")
    return {path.name: path.read_bytes() for path in paths if path.name != "vector.json"}


def said(case: Case, answer: Answer) -> dict[str, set[str]]:
    """By file that the page can judge, the codes that fail it."""
    if not answer.reports or not answer.reports[0].file:
        return {"trust": set(answer.codes)}
    return {
        report.file: {code for code in report.codes if code.startswith("E-")}
        for report in answer.reports
        if report.checked
    }


def foretold(case: Case, judged: set[str]) -> dict[str, set[str]]:
    """The same from vector.json; where the page is blind, it is to find nothing."""
    blind = case.told.tools["html"] == "blind"
    outcomes = {name: code for name, code in case.told.expect.items() if name in judged}
    return {name: set() if code == "valid" or blind else {code} for name, code in outcomes.items()}


def test_the_page_says_the_same_of_every_file(window: Page, page: Path) -> None:
    answers = judge(window, page)
    differing = {}
    for case in cases("html"):
        its = said(case, answers[case.name])
        if its != foretold(case, set(its)) or not its:
            differing[case.name] = its
    assert differing == {}
