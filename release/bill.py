"""`make sbom`: a bill of materials of everything that is shipped, as CycloneDX 1.6 JSON.

cyclonedx-bom reads the environment: names, versions, licences, and what needs what. That is cut down to what
is shipped, and gets what no environment knows: the hashes that the lock accepts, licences that stand in no
metadata, the fonts, and the Debian packages that the package asks for.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.license import DisjunctiveLicense, LicenseAcknowledgement
from cyclonedx.output.json import JsonV1Dot6

from .debian import packages
from .pins import Pin, normalised, read_pins

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "packaging" / "runtime.lock"
FONTS = ROOT / "resources" / "fonts"
OUT = ROOT / "build" / "counterseal.cdx.json"

READ_BY_HAND = {
    "asgimiddlewarestaticfile": "MIT",
    "asgiwebdav": "MIT",
    "asttokens": "Apache-2.0",
    "pyimg4": "MIT",
    "pykdebugparser": "MIT",
    "pyrage": "MIT",
    "sslpsk-pmd3": "Apache-2.0",
}
"""Licences that stand in a package's LICENSE file and in none of its metadata."""


class UnpinnedError(Exception):
    """What is installed is not what the lock says; the message names it."""


def bill() -> Bom:
    """Raises UnpinnedError."""
    bom = _environment()
    pins = read_pins(LOCK)
    found = {normalised(one.name): one for one in bom.components}
    wrong = [pin.name for pin in pins if pin.name not in found or found[pin.name].version != pin.version]
    if wrong:
        raise UnpinnedError(f"not installed as locked: {', '.join(wrong)}")
    shipped = [_completed(found[pin.name], pin) for pin in pins]
    needed = _links(bom, {str(one.bom_ref) for one in shipped})
    besides = [*packages(ROOT / "packaging" / "deb" / "control"), *_fonts()]
    bom.components, bom.dependencies = [*shipped, *besides], needed
    root = bom.metadata.component
    if root:
        bom.register_dependency(root, besides)
    _make_reproducible(bom)
    return bom


def _make_reproducible(bom: Bom) -> None:
    """The same content has the same serial number, and the time that the builder says, if they say one; see
    https://reproducible-builds.org/specs/source-date-epoch/.
    """
    refs = " ".join(sorted(str(one.bom_ref) for one in bom.components))
    bom.serial_number = uuid5(NAMESPACE_URL, refs)
    said = os.environ.get("SOURCE_DATE_EPOCH")
    bom.metadata.timestamp = datetime.fromtimestamp(int(said), UTC) if said else datetime.now(UTC)


def _environment() -> Bom:
    command = (sys.executable, "-m", "cyclonedx_py", "environment", "--sv", "1.6", "--output-reproducible")
    about = ("--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application", sys.executable)
    done = subprocess.run((*command, *about), capture_output=True, text=True, check=True)
    # the library's own class methods have no types
    # a decorator gives the class this method, which mypy cannot see
    return Bom.from_json(json.loads(done.stdout))  # type: ignore[attr-defined, no-any-return] # see above


def _completed(component: Component, pin: Pin) -> Component:
    """With the hashes of the files that the lock accepts for it: of one component there may be several."""
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=content) for content in pin.sha256]
    place = XsUri(f"pkg:pypi/{pin.name}@{pin.version}")
    distribution = ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=place, hashes=hashes)
    component.external_references.add(distribution)
    if licence := READ_BY_HAND.get(pin.name):
        concluded = LicenseAcknowledgement.CONCLUDED
        component.licenses.add(DisjunctiveLicense(id=licence, acknowledgement=concluded))
    return component


def _links(bom: Bom, shipped: set[str]) -> Iterator[Dependency]:
    """Who needs whom, among what is shipped."""
    root = bom.metadata.component
    for one in bom.dependencies:
        if str(one.ref) in shipped or (root and one.ref == root.bom_ref):
            yield Dependency(one.ref, [to for to in one.dependencies if str(to.ref) in shipped])


def _fonts() -> Iterator[Component]:
    for path in sorted(FONTS.glob("*.ttf")):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        yield Component(
            name=path.name,
            type=ComponentType.FILE,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=content)],
            licenses=[DisjunctiveLicense(id="OFL-1.1")],
            bom_ref=f"font:{path.name}",
        )


def main() -> int:
    try:
        bom = bill()
    except UnpinnedError as error:
        print(f"sbom: {error}", file=sys.stderr)
        return 1
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(JsonV1Dot6(bom).output_as_string(indent=2) + "\n")
    print(f"{OUT.relative_to(ROOT)}: {len(bom.components)} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
