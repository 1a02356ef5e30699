"""The words of the certificate's page, a file a language: `resources/certificate/words/<BCP 47 tag>.toml`.

What is signed is in English, inside the statement; these are words for reading it at a counter.
"""

import string
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import Struct

from counterseal.certificate.honesty import Remark
from counterseal.certificate.statement import Result
from counterseal.tradein.facts import CopyLevel, EraseCommand
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason

from .phrases import Numbers, Phrases

DEFAULT = "en"
FOLDER = Path(__file__).parents[4] / "resources" / "certificate" / "words"

Coded: TypeAlias = dict[str, str]
"""By the code of a statement."""


class Words(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language. `{names}` in braces stand for values that the statement gives."""

    language: str
    direction: Literal["ltr", "rtl"]
    numbers: Numbers
    phrases: Phrases
    results: dict[Result, str]
    sentences: dict[Result, str]
    sentences_before_level: dict[Result, str]
    """Where evidence comes in levels; what the level reached means follows them."""
    remarks: Coded
    techniques: Coded
    reasons: dict[Reason, str]
    return_reasons: dict[ReturnReason, str]
    failures: dict[FailureCode, str]
    locks: Coded
    accounts: Coded
    states: Coded
    methods: Coded
    commands: dict[EraseCommand, str]
    copied: Coded
    nothing_besides: dict[CopyLevel, str]
    meanwhile: Coded
    esim: Coded
    observations: Coded
    rungs: Coded

    def remark(self, remark: Remark) -> str:
        """Its translation, if what was signed is the sentence that was translated; else what was signed."""
        return self._translated("remarks", remark.code, remark.text)

    def technique(self, code: str, title: str) -> str:
        """The same for the title of a technique."""
        return self._translated("techniques", code, title)

    def _translated(self, section: str, code: str, signed: str) -> str:
        original: Coded = getattr(words_in(DEFAULT), section)
        words: Coded = getattr(self, section)
        return words[code] if original.get(code) == signed else signed


def say(words: Mapping[Any, str], code: str) -> str:
    """The words for a code, plain or of an enumeration; the code itself if it is newer than these words."""
    return words.get(code, code)


@cache
def languages() -> frozenset[str]:
    """For which there are words."""
    return frozenset(path.stem for path in FOLDER.glob("*.toml"))


def words_for(language: str) -> Words:
    """For what the customer chose (BCP 47): of a tag only the language counts. English if it is unknown."""
    primary = language.partition("-")[0].lower()
    return words_in(primary if primary in languages() else DEFAULT)


@cache
def words_in(language: str) -> Words:
    """Raises ValueError for a file that is not complete: a page must not lack a word when it is needed."""
    words = msgspec.toml.decode((FOLDER / f"{language}.toml").read_bytes(), type=Words)
    if language != words.language:
        raise ValueError(f"{language}.toml says that it is {words.language}")
    if language != DEFAULT and (wrong := _places(words) ^ _places(words_in(DEFAULT))):
        raise ValueError(f"{language}.toml has not the keys and placeholders of English: {sorted(wrong)}")
    return words


def _places(words: Words) -> set[tuple[str, ...]]:
    """Of every text its section, its key and its placeholders."""
    return {
        (section, key, *sorted(_placeholders(text)))
        for section, texts in msgspec.to_builtins(words).items()
        if isinstance(texts, dict)
        for key, text in texts.items()
        if isinstance(text, str)
    }


def _placeholders(text: str) -> Iterator[str]:
    if not text:
        raise ValueError("an empty text says nothing")
    for _, name, form, conversion in string.Formatter().parse(text):
        if form or conversion or name == "":
            raise ValueError(f"a placeholder is a name in braces and no more: {text}")
        if name is not None:
            yield name
