"""docs/statement.md explains every field of a statement, and no others."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from counterseal.certificate.statement import Predicate

PAGE = Path(__file__).parents[2] / "docs" / "statement.md"


def paths(kind: msgspec.inspect.Type, path: str = "") -> Iterator[str]:
    """Of every value in this type: `device.imei[]`, `gates[].name`."""
    match kind:
        case msgspec.inspect.StructType():
            if isinstance(kind.tag, str):
                yield f"{path}.{kind.tag_field}"
            for field in kind.fields:
                yield from paths(field.type, f"{path}.{field.encode_name}")
        case msgspec.inspect.UnionType():
            for one in kind.types:
                yield from paths(one, path)
        case msgspec.inspect.VarTupleType():
            yield from paths(kind.item_type, f"{path}[]")
        case msgspec.inspect.NoneType() | msgspec.inspect.CustomType():
            return
        case _:
            yield path


def test_every_field_is_explained() -> None:
    stated = {path.removeprefix(".") for path in paths(msgspec.inspect.type_info(Predicate))}
    explained = re.findall(r"^\| `([\w.\[\]]+)` (?:† )?\| [PJQL ]+ \|", PAGE.read_text(), re.MULTILINE)
    assert len(explained) == len(set(explained))
    assert set(explained) - {"copy"} == stated


def test_fields_that_came_later_are_marked() -> None:
    later = set(re.findall(r"^\| `([\w.\[\]]+)` † \|", PAGE.read_text(), re.MULTILINE))
    structs = [msgspec.inspect.type_info(Predicate)]
    found: set[str] = set()
    while structs:
        kind = structs.pop()
        if isinstance(kind, msgspec.inspect.StructType):
            optional = {field.encode_name for field in kind.fields if not field.required}
            found |= optional
            structs += [field.type for field in kind.fields]
        elif isinstance(kind, msgspec.inspect.UnionType):
            structs += kind.types
        elif isinstance(kind, msgspec.inspect.VarTupleType):
            structs.append(kind.item_type)
    names = {path.removesuffix(".code").removesuffix(".text").rpartition(".")[2] for path in later}
    assert names == found
