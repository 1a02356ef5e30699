"""What holds for the repository as a whole: it names no machine, pins what it runs, and does what it says."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from counterseal.compose.simulated import PHONES, scenarios
from counterseal.tradein.failures import Failure, FailureCode, may_retry

ROOT = Path(__file__).parents[1]

# Split so that this file does not contain what it looks for.
REGISTRIES = re.compile(
    "|".join((r"p[y]pi\.org", r"python[h]osted", r"registry\.[n]pmjs", r"deb\.[d]ebian\."))
)
MACHINES = re.compile(r"/(?:h[o]me|U[s]ers)/\w+/|/r[o]ot/|/w[o]rk/")

PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[.*\])?==(\S+)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every committed text file."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = {}
    for name in listing.stdout.split("\0"):
        if name and (ROOT / name).is_file() and b"\0" not in (raw := (ROOT / name).read_bytes()):
            # vectors hold what is no UTF-8 on purpose
            found[name] = raw.decode("utf-8", "replace" if name.startswith("tests/vectors/") else "strict")
    assert len(found) > 100, "git listed hardly anything"
    return found


@pytest.fixture(scope="module")
def pins() -> dict[str, str]:
    """Locked version of each package."""
    return {name: version for name, version, _ in _requirements()}


def _requirements() -> list[tuple[str, str, str]]:
    """Each requirement of the lock: normalised name, version, and its lines in full."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text()
    blocks = re.split(r"\n(?=[A-Za-z0-9])", lock)
    matches = [(PIN.match(block), block) for block in blocks]
    return [(_normalise(match[1]), match[2], block) for match, block in matches if match]


def _normalise(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _places(texts: dict[str, str], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_package_registry(texts: dict[str, str]) -> None:
    assert _places(texts, REGISTRIES) == []


def test_no_file_names_the_machine_it_was_written_on(texts: dict[str, str]) -> None:
    assert _places(texts, MACHINES) == []


def test_every_locked_requirement_has_a_hash() -> None:
    requirements = _requirements()
    assert len(requirements) > 50
    assert [name for name, _, block in requirements if not HASH.search(block)] == []


def test_the_lock_holds_every_package_the_project_asks_for(pins: dict[str, str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["dev"]]
    wanted += project["build-system"]["requires"]
    for requirement in wanted:
        name, _, version = requirement.partition("==")
        assert _normalise(name) in pins
        assert version in {"", pins[_normalise(name)]}


def test_every_target_the_readme_and_ci_name_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    calls = (ROOT / "README.md").read_text() + (ROOT / ".ci" / "run").read_text()
    lines = re.findall(r"(?:^|`)(?:\$ )?make ([a-z-]+(?: [a-z-]+)*)", calls, re.MULTILINE)
    named = {target for line in lines for target in line.split()}
    assert {"demo", "test", "lint", "types", "qml"} <= named
    assert named <= targets


def test_the_readme_names_every_simulated_phone_and_only_scenarios_there_are() -> None:
    readme = (ROOT / "README.md").read_text()
    listed = re.search(r"`--phone` is (.+?);", readme, re.DOTALL)
    assert listed is not None
    assert set(re.findall(r"`([a-z0-9-]+)`", listed[1])) == set(PHONES)
    runs = re.findall(r"(?:counterseal demo|make demo ARGS=)(.*)", readme)
    for run in runs:
        named = dict(re.findall(r"--(phone|scenario) ([a-z0-9-]+)", run))
        if named.get("phone") != "attached":
            assert named.get("scenario", "happy") in scenarios(named.get("phone", "iphone"))
    assert len(runs) > 4


def test_every_package_the_project_asks_for_is_credited() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    credited = (ROOT / "THIRD_PARTY.md").read_text().lower()
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    assert [name for name in wanted if name.partition("==")[0].lower() not in credited] == []


def test_every_failure_code_is_explained() -> None:
    page = (ROOT / "docs" / "failures.md").read_text()
    rows = re.findall(r"^\| `([a-z-]+)` \|.*\| (yes|no) \|$", page, re.MULTILINE)
    assert dict(rows) == {code: "yes" if may_retry(Failure(code)) else "no" for code in FailureCode}


def test_every_link_between_the_documents_leads_somewhere(texts: dict[str, str]) -> None:
    links = [
        (name, target)
        for name, text in texts.items()
        if name.endswith(".md")
        for target in re.findall(r"\]\(([^):#]+)(?:#[^)]*)?\)", text)
    ]
    assert len(links) > 20
    assert [
        (name, target) for name, target in links if not (ROOT / name).parent.joinpath(target).exists()
    ] == []
