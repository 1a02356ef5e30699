"""A whole phone's content, made from a seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from counterseal.lab.content.owner import Owner, draw_acquaintances
from counterseal.lab.content.pictures import Camera
from counterseal.lab.content.seeded import draw_moment, generator

from .noise import Noise
from .personal import (
    Call,
    Contact,
    Event,
    Message,
    draw_calls,
    draw_contacts,
    draw_events,
    draw_messages,
)
from .shared_folders import CREATED, OwnersFiles, folder
from .specials import SPECIALS
from .tree import Entry, File, Folder, Storage

INTERNAL, CARD = 0x00010001, 0x00020001

_INTERNAL_BYTES, _CARD_BYTES = 128 * 10**9, 64 * 10**9
_FILES_IN_A_FOLDER = 1000


@dataclass(frozen=True, slots=True)
class PhoneContent:
    """All that an owner would miss."""

    owner: Owner
    storages: tuple[Storage, ...]
    """Internal memory first, then the card if there is one."""
    contacts: tuple[Contact, ...]
    messages: tuple[Message, ...]
    calls: tuple[Call, ...]
    events: tuple[Event, ...]


def make_content(
    owner: Owner,
    *,
    seed: int,
    camera: Camera,
    payload_bytes: int = 0,
    payload_files: int = 0,
    card: bool = False,
    specials: Sequence[str] = (),
) -> PhoneContent:
    """An ordinary phone of some 45 files and 5 MB, and beyond these `payload_bytes` in `payload_files` files.

    `specials` are keys of `SPECIALS`: KeyError for others.
    """
    rng = generator(seed, "android")
    owners = OwnersFiles(rng, owner, camera)
    root = folder("", *owners.internal())
    if payload_files:
        root.entries += (folder("Archive", *_payload(rng, payload_bytes, payload_files)),)
    internal = Storage("Internal shared storage", INTERNAL, _INTERNAL_BYTES, root)
    for name in specials:
        internal.add("DCIM", SPECIALS[name](generator(seed, name)))
    storages = [internal]
    if card:
        storages.append(Storage("SD card", CARD, _CARD_BYTES, folder("", owners.dcim(), folder("LOST.DIR"))))
    people = draw_acquaintances(rng, owner, rng.randint(60, 90))
    partners = people[:20]
    return PhoneContent(
        owner,
        tuple(storages),
        draw_contacts(rng, owner, people),
        draw_messages(rng, owner, partners, rng.randint(200, 300)),
        draw_calls(rng, partners, rng.randint(60, 120)),
        draw_events(rng, 25),
    )


def _payload(rng: Random, size: int, count: int) -> Iterator[Entry]:
    """Folders of noise; together exactly `size` bytes."""
    noise = Noise(rng)
    share, rest = divmod(size, count)
    sizes = [share + (number < rest) for number in range(count)]
    for first in range(0, count, _FILES_IN_A_FOLDER):
        numbers = range(first, min(first + _FILES_IN_A_FOLDER, count))
        files = (
            File(f"{number:06}.bin", sizes[number], draw_moment(rng), noise.reader(number, sizes[number]))
            for number in numbers
        )
        yield Folder(f"{first // _FILES_IN_A_FOLDER:03}", CREATED, tuple(files))
