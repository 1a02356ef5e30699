"""The person the simulated phone belongs to."""

from dataclasses import dataclass
from random import Random
from typing import Self

from .people import Person, draw_people
from .seeded import generator

_BIRDS = ("heron", "plover", "siskin", "dunlin", "curlew", "wagtail", "nuthatch", "bittern")
_METALS = ("copper", "nickel", "cobalt", "silver", "pewter", "bronze", "indium", "osmium")


@dataclass(frozen=True, slots=True)
class Owner:
    """What only this owner's data contains: a search for these finds any byte of it that leaked."""

    name: str
    phone_number: str
    email: str
    message_text: str
    device_name: str
    old_backup_password: str
    picture_mark: bytes

    @classmethod
    def from_seed(cls, seed: int) -> Self:
        rng = generator(seed, "owner")
        (person,) = draw_people(rng, 1)
        metal, code = rng.choice(_METALS), rng.randrange(10**8)
        return cls(
            name=person.name,
            phone_number=person.phone_number,
            email=person.email,
            message_text=f"The spare key hangs behind the {metal} pan, alarm code {code:08}.",
            device_name=f"{person.first}'s phone",
            old_backup_password=f"{rng.choice(_BIRDS)}-{rng.choice(_METALS)}-{rng.randrange(10**6):06}",
            picture_mark=b"picture " + rng.randbytes(16).hex().encode(),
        )


def draw_acquaintances(rng: Random, owner: Owner, count: int) -> list[Person]:
    """Nobody who shares the owner's name or number: whoever finds these has found the owner's data."""
    own = {owner.name, owner.phone_number}
    return [
        person for person in draw_people(rng, count) if own.isdisjoint({person.name, person.phone_number})
    ]
