"""The Debian packages that the kiosk's package asks for."""

import re
import subprocess
from collections.abc import Iterator
from email import message_from_string
from pathlib import Path

from cyclonedx.model.component import Component, ComponentScope
from packageurl import PackageURL

_SCOPES = {
    "Depends": ComponentScope.REQUIRED,
    "Recommends": ComponentScope.OPTIONAL,
    "Suggests": ComponentScope.OPTIONAL,
}
_NAME = re.compile(r"[a-z0-9][a-z0-9+.-]+")


def packages(control: Path) -> Iterator[Component]:
    """As they stand in the package's control file; versions are those on this machine, where it has them."""
    # the form of RFC 822 with folded lines; https://www.debian.org/doc/debian-policy/ch-controlfields
    fields = message_from_string(control.read_text())
    for field, scope in _SCOPES.items():
        for wanted in (fields[field] or "").split(","):
            if match := _NAME.match(wanted.strip()):
                yield _component(match[0], scope)


def _component(name: str, scope: ComponentScope) -> Component:
    version, architecture = _installed(name)
    qualifiers = {"distro": "debian-12"} | ({"arch": architecture} if architecture else {})
    purl = PackageURL("deb", "debian", name, version or None, qualifiers)
    return Component(name=name, version=version or None, scope=scope, purl=purl, bom_ref=f"deb:{name}")


def _installed(name: str) -> tuple[str, str]:
    """Version and architecture; empty where it is not installed here."""
    asked = ("dpkg-query", "--show", "--showformat=${db:Status-Status} ${Version} ${Architecture}\n", name)
    try:
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
    except FileNotFoundError:  # no Debian
        return "", ""
    status, version, architecture = (*done.stdout.partition("\n")[0].split(" "), "", "", "")[:3]
    return (version, architecture) if status == "installed" else ("", "")
