"""The page is one file, holds what is to be trusted and nothing secret, and lets nothing else run."""

import base64
import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest
from msgspec import inspect

from counterseal.certificate.findings import Invalid
from counterseal.certificate.verification.verifier_page import form_of, verifier_page
from counterseal.cli import main


def facts_of(page: bytes) -> dict[str, object]:
    (text,) = re.findall(rb'<script type="application/json" id="facts">(.*?)</script>', page, re.DOTALL)
    facts: dict[str, object] = json.loads(text)
    return facts


def test_it_is_one_file_and_names_what_may_run() -> None:
    page = verifier_page().decode()
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    for kind, content in (("script", script), ("style", style)):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"(src|href)=|https?://(?!counterseal\.ex|in-toto\.io)", page.replace(script, ""))
    assert facts_of(page.encode())["pinned"] is None


def test_a_key_beside_the_root_or_in_its_file_stays_out(root: Path, pki_dir: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(root.parent, tmp_path / "trust")
    for key in sorted((pki_dir / "key").glob("*.pem")):
        shutil.copy(key, folder / f"beside-{key.name}")
    (folder / root.name).write_bytes(root.read_bytes() + (pki_dir / "key" / "kiosk-key.pem").read_bytes())
    pinned = facts_of(verifier_page(folder / root.name))["pinned"]
    assert isinstance(pinned, dict)
    inside = b"".join(base64.b64decode(one) for one in [pinned["root"], *pinned["atHand"]])
    assert inside.count(b"BEGIN CERTIFICATE") >= 3
    assert b"PRIVATE" not in inside


def test_what_cannot_be_used_is_not_pinned(root: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(root.parent, tmp_path / "trust")
    (folder / "policy").write_text("nonsense\n")
    with pytest.raises(Invalid, match="E-POLICY-MALFORMED"):
        verifier_page(folder / root.name)


def test_a_form_for_what_is_never_signed_is_refused() -> None:
    with pytest.raises(NotImplementedError):
        form_of(inspect.type_info(float))


def test_the_command(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "verifier.html"
    assert main(["verifier", "--out", str(page), "--trust", str(root)]) == 0
    assert page.read_bytes() == verifier_page(root)
    (tmp_path / "root.pem").write_text("nothing")
    assert main(["verifier", "--out", str(page), "--trust", str(tmp_path / "root.pem")]) == 2
    assert main(["verifier", "--out", str(page), "--trust", str(tmp_path / "none.pem")]) == 2
    assert "E-CERT-MALFORMED" in capsys.readouterr().err
