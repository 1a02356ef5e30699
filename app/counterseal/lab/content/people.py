"""Invented people with numbers and addresses that can belong to nobody."""

from dataclasses import dataclass
from random import Random

_FIRST = (
    "Annelise", "Bertram", "Cosima", "Dagny", "Emeric", "Fenella", "Gunnar", "Hedda",
    "Ilario", "Jorunn", "Kasimir", "Linnea", "Matthis", "Norell", "Odalys", "Piers",
)  # fmt: skip
_LAST = (
    "Abernathy", "Brandvold", "Castellane", "Dunmore", "Eikeland", "Fairweather", "Grimaldi", "Hollingbery",
    "Ivarsson", "Jessamy", "Kettlewell", "Lindqvist", "Merriweather", "Northcott", "Ostrander", "Pemberley",
)  # fmt: skip

# Numbers kept free for fiction: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
_DRAMA_NUMBERS = range(1000)


@dataclass(frozen=True, slots=True)
class Person:
    first: str
    last: str
    phone_number: str
    email: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


def draw_people(rng: Random, count: int) -> list[Person]:
    """`count` people (at most 256) with different names and different numbers."""
    names = rng.sample([(first, last) for first in _FIRST for last in _LAST], count)
    numbers = rng.sample(_DRAMA_NUMBERS, count)
    return [_person(first, last, number) for (first, last), number in zip(names, numbers, strict=True)]


def _person(first: str, last: str, number: int) -> Person:
    # example.org is reserved and reaches nobody (RFC 2606 §3).
    return Person(first, last, f"+447700900{number:03}", f"{first}.{last}@example.org".lower())
