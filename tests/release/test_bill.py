"""The bill of materials names all that is shipped and nothing else; `make sbom` runs this after it."""

import json
from email import message_from_string
from typing import Any

import pytest
from release.bill import FONTS, LOCK, OUT, ROOT
from release.pins import normalised, read_pins

pytestmark = pytest.mark.release

PINS = {pin.name: pin for pin in read_pins(LOCK)}


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return dict(json.loads(OUT.read_text()))


@pytest.fixture(scope="module")
def python(bill: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """By name, the Python packages."""
    found = [one for one in bill["components"] if one.get("purl", "").startswith("pkg:pypi/")]
    return {normalised(one["name"]): one for one in found}


def test_it_fits_the_schema() -> None:
    # seconds to import, and this file is read in every run of the tests
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(OUT.read_text()) is None


def test_it_names_every_locked_package_and_no_tool(python: dict[str, dict[str, Any]]) -> None:
    assert {name: one["version"] for name, one in python.items()} == {
        pin.name: pin.version for pin in PINS.values()
    }
    assert len(python) > 100
    assert not python.keys() & {"pytest", "mypy", "cyclonedx-bom"}


def test_every_python_package_has_its_hashes_and_a_licence(python: dict[str, dict[str, Any]]) -> None:
    for name, one in python.items():
        references = [ref for ref in one["externalReferences"] if ref["type"] == "distribution"]
        accepted = {found["content"] for ref in references for found in ref.get("hashes", ())}
        assert accepted == set(PINS[name].sha256), name
        assert one.get("licenses"), name


def test_it_names_what_the_package_asks_debian_for(bill: dict[str, Any]) -> None:
    control = message_from_string((ROOT / "packaging" / "deb" / "control").read_text())
    scopes = {"Depends": "required", "Recommends": "optional", "Suggests": "optional"}
    wanted = {
        entry.split()[0]: scope for field, scope in scopes.items() for entry in str(control[field]).split(",")
    }
    debian = [one for one in bill["components"] if one.get("purl", "").startswith("pkg:deb/")]
    assert {one["name"]: one["scope"] for one in debian} == wanted
    assert "bubblewrap" in wanted


def test_it_names_every_font(bill: dict[str, Any]) -> None:
    fonts = {one["name"] for one in bill["components"] if one["type"] == "file"}
    assert fonts == {path.name for path in FONTS.glob("*.ttf")}


def test_it_says_what_needs_what(bill: dict[str, Any]) -> None:
    refs = {one["bom-ref"] for one in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    links = {one["ref"]: set(one.get("dependsOn", ())) for one in bill["dependencies"]}
    assert links.keys() == refs
    assert set().union(*links.values()) <= refs
    root = links[bill["metadata"]["component"]["bom-ref"]]
    assert {"msgspec", "deb:weston"} <= {ref.partition("==")[0] for ref in root}
