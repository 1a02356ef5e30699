"""The offline verifier: one HTML file that checks evidence in any browser, from `resources/verifier`.

Whoever hands out such a page can pin into it whom it trusts. What verifies there is written anew, in another
language; the forms of statements and the sentences for findings are given to it from here.
"""

import base64
import hashlib
import re
from pathlib import Path
from typing import TypeAlias

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding
from msgspec import inspect

from counterseal.certificate.findings import SENTENCES
from counterseal.certificate.intoto import STATEMENT_TYPE
from counterseal.certificate.notice import NOTICE_TYPE, NoticeStatement
from counterseal.certificate.statement import PREDICATE_TYPE, Result, Statement
from counterseal.tradein.effects import RecordKind
from counterseal.transparency.leaf import LeafKind

from .files import POLICY_FILE, certificates_at_hand, read_trust

PAGE_FILE = "verifier.html"
_SOURCES = Path(__file__).parents[4] / "resources" / "verifier"
_SCRIPT = re.compile(r'<script src="([a-z0-9/]+\.js)"></script>\n')
_STYLE = re.compile(r'<link rel="stylesheet" href="([a-z]+\.css)">')
_FACTS = '<script type="application/json" id="facts">'
_PLAIN = {
    inspect.StrType: "text",
    inspect.IntType: "number",
    inspect.BoolType: "boolean",
    inspect.NoneType: "null",
}

Form: TypeAlias = "str | dict[str, object]"


def verifier_page(root: Path | None = None) -> bytes:
    """The page; with `root`, that root and what is beside it are pinned, as `counterseal verify` has it.

    Raises OSError or Invalid when there is no such root, or something beside it cannot be used.
    """
    page = (_SOURCES / PAGE_FILE).read_text()
    script = "".join(_read(found[1]) for found in _SCRIPT.finditer(page))
    style = "".join(_read(found[1]) for found in _STYLE.finditer(page))
    facts = msgspec.json.encode(_facts(root)).decode().replace("<", "\\u003c")
    page = _SCRIPT.sub("", page).replace("</body>", f"<script>{script}</script>\n</body>")
    page = _STYLE.sub(lambda _: f"<style>{style}</style>", page)
    page = page.replace("'SCRIPT'", _hash(script)).replace("'STYLE'", _hash(style))
    return page.replace(_FACTS, _FACTS + facts).encode()


def _facts(root: Path | None) -> dict[str, object]:
    return {
        "sentences": SENTENCES,
        "statementType": STATEMENT_TYPE,
        "recordType": PREDICATE_TYPE,
        "noticeType": NOTICE_TYPE,
        "recordForm": form_of(inspect.type_info(Statement)),
        "noticeForm": form_of(inspect.type_info(NoticeStatement)),
        "recordKinds": [kind.value for kind in RecordKind],
        "recordResults": [result.value for result in Result],
        "leafKinds": {kind.name.lower(): kind.value for kind in LeafKind},
        "pinned": _pinned(root) if root else None,
    }


def form_of(kind: inspect.Type) -> Form:
    """How a type is written as JSON, for `form.js`; raises NotImplementedError for types we do not sign."""
    match kind:
        case inspect.StrType() | inspect.IntType() | inspect.BoolType() | inspect.NoneType():
            return _PLAIN[type(kind)]
        case inspect.EnumType(cls=cls):
            return {"one": [member.value for member in cls]}
        case inspect.LiteralType(values=values):
            return {"one": list(values)}
        case inspect.VarTupleType(item_type=item):
            return {"all": form_of(item)}
        case inspect.TupleType(item_types=items):
            return {"each": [form_of(item) for item in items]}
        case inspect.UnionType(types=types):
            return {"either": [form_of(one) for one in types]}
        case inspect.StructType(fields=fields, tag_field=field, tag=tag):
            members = [
                {"name": one.encode_name, "form": form_of(one.type), "required": one.required}
                for one in fields
            ]
            return {"members": members, "tag": [field, tag] if field else None}
    raise NotImplementedError(type(kind).__name__)


def _pinned(root: Path) -> dict[str, object]:
    """Certificates are written anew: a key may be in their files, and this page is for everybody."""
    trust, folder = read_trust(root), root.parent  # refuses what cannot be used
    policy = folder / POLICY_FILE
    return {
        "root": _encode(trust.root.public_bytes(Encoding.PEM)),
        "atHand": [_encode(one.public_bytes(Encoding.PEM)) for one in certificates_at_hand(folder)],
        "policy": _encode(policy.read_bytes()) if policy.exists() else None,
        "crls": [_encode(path.read_bytes()) for path in sorted(folder.glob("*.crl"))],
    }


def _encode(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _hash(content: str) -> str:
    """As a content security policy names what may run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _read(name: str) -> str:
    return (_SOURCES / name).read_text()
