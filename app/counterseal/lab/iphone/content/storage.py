"""Everything on the phone that a backup takes: the owner's data, settings, pictures and videos."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterseal.lab.content.owner import Owner, draw_acquaintances
from counterseal.lab.content.pictures import SMALLEST_PICTURE
from counterseal.lab.content.seeded import draw_moment, generator

from . import calls, contacts, messages, photo_library
from .phone_file import PhoneFile, ProtectionClass
from .preferences import preference_lists

_HOME = "HomeDomain"


@dataclass(frozen=True, slots=True)
class Counts:
    """What an owner would count; `contacts` includes the owner's own card."""

    contacts: int
    messages: int
    calls: int
    photos: int
    videos: int


@dataclass(frozen=True, slots=True)
class Storage:
    files: Sequence[PhoneFile]
    counts: Counts


def fill_storage(owner: Owner, *, seed: int, size: int, files: int) -> Storage:
    """A phone holding `files` files, about `size` bytes together.

    Raises ValueError if that is too little for the data every phone has.
    """
    rng = generator(seed, "storage")
    people = draw_acquaintances(rng, owner, rng.randint(80, 140))
    partners = people[: rng.randint(20, 40)]
    message_count, call_count = rng.randint(600, 900), rng.randint(60, 120)
    home = {
        contacts.PATH: contacts.address_book(rng, owner, people),
        messages.PATH: messages.message_store(rng, owner, partners, message_count),
        calls.PATH: calls.call_history(rng, partners, call_count),
        **preference_lists(owner),
    }
    media_files = files - len(home) - 1
    media_size = size - sum(map(len, home.values()))
    if media_files < 2 or media_size < media_files * SMALLEST_PICTURE:
        raise ValueError(f"{size} bytes in {files} files is too little for a phone")
    assets = photo_library.camera_roll(rng, owner.picture_mark, media_size, media_files)
    photos = photo_library.photo_database(rng, assets)
    held = [
        *(_file(_HOME, path, content, draw_moment(rng)) for path, content in home.items()),
        _file(photo_library.DOMAIN, photo_library.DATABASE_PATH, photos, draw_moment(rng)),
        *(asset.file for asset in assets),
    ]
    videos = sum(asset.seconds > 0 for asset in assets)
    counts = Counts(len(people) + 1, message_count, call_count, len(assets) - videos, videos)
    return Storage(held, counts)


def _file(domain: str, path: str, content: bytes, modified: int) -> PhoneFile:
    def chunks() -> Iterator[bytes]:
        yield content

    settings = path.endswith(".plist")
    protection = ProtectionClass.NONE if settings else ProtectionClass.UNTIL_FIRST_UNLOCK
    return PhoneFile(domain, path, len(content), chunks, modified, protection)
