"""Contacts, messages, calls and appointments: what lies in the phone's databases and not in its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from random import Random

from counterseal.lab.content.owner import Owner
from counterseal.lab.content.people import Person
from counterseal.lab.content.pictures import draw_scene
from counterseal.lab.content.seeded import draw_moment

_PHRASES = (
    "On the bus", "Back by seven", "Did you feed the cat?", "The parcel is at number twelve", "Well done!",
    "Grüße aus Köln 🚲", "Can we move it to Thursday?", "שנה טובה", "Keys are under the usual stone", "ok",
    'She said "no", of course', "two\nlines", "a, comma, and; a semicolon",
)  # fmt: skip
_TITLES = ("Dentist", "Parents' evening", "Choir", "Car, MOT", "Dinner, with Ö", "Swimming")
_PLACES = ("", "12 Mill Lane", "Town hall; room 3", "Café Zoë")


@dataclass(frozen=True, slots=True)
class Contact:
    """A card of the address book."""

    contact_id: int
    name: str
    numbers: tuple[str, ...]
    emails: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """An SMS, or an MMS if it carries a `picture` (JPEG). Times are Unix milliseconds."""

    message_id: int
    thread_id: int
    address: str
    date: int
    text: str
    sent: bool
    picture: bytes | None = None


class CallKind(IntEnum):
    """Numbers of `android.provider.CallLog.Calls.TYPE`."""

    INCOMING = 1
    OUTGOING = 2
    MISSED = 3
    REJECTED = 5


@dataclass(frozen=True, slots=True)
class Call:
    """An entry of the call log. `date` in Unix milliseconds, `duration` in seconds."""

    call_id: int
    number: str
    date: int
    duration: int
    kind: CallKind


@dataclass(frozen=True, slots=True)
class Event:
    """An appointment. Times are Unix milliseconds."""

    event_id: int
    title: str
    start: int
    end: int
    location: str
    all_day: bool


def draw_contacts(rng: Random, owner: Owner, people: Sequence[Person]) -> tuple[Contact, ...]:
    """The owner's own card first. Some people have a second number, some no address."""
    own = Contact(1, owner.name, (owner.phone_number,), (owner.email,))
    return (own, *(_contact(rng, number, person) for number, person in enumerate(people, 2)))


def draw_messages(rng: Random, owner: Owner, partners: Sequence[Person], count: int) -> tuple[Message, ...]:
    """`count` messages in order of time, `owner.message_text` among them; every tenth is an MMS."""
    moments = sorted(draw_moment(rng) * 1000 + rng.randrange(1000) for _ in range(count))
    secret = rng.randrange(count)
    picture = draw_scene(rng, ("Maker", "Camera"), "JPEG", 8192).with_comment(owner.picture_mark)
    return tuple(
        Message(
            message_id=number + 1,
            thread_id=thread + 1,
            address=partners[thread].phone_number,
            date=moment,
            text=owner.message_text if number == secret else rng.choice(_PHRASES),
            sent=rng.random() < 0.5,
            picture=picture if number % 10 == 9 else None,
        )
        for number, moment in enumerate(moments)
        for thread in [rng.randrange(len(partners))]
    )


def draw_calls(rng: Random, partners: Sequence[Person], count: int) -> tuple[Call, ...]:
    """`count` calls in order of time; only answered ones last."""
    moments = sorted(draw_moment(rng) * 1000 for _ in range(count))
    return tuple(_call(rng, partners, number, moment) for number, moment in enumerate(moments, 1))


def draw_events(rng: Random, count: int) -> tuple[Event, ...]:
    """`count` appointments; every fifth takes a day."""
    return tuple(_event(rng, number) for number in range(1, count + 1))


def _contact(rng: Random, number: int, person: Person) -> Contact:
    # A second line: 000 of the numbers kept free for fiction stands for every landline.
    numbers = (person.phone_number, "+441632960000") if rng.random() < 0.2 else (person.phone_number,)
    return Contact(number, person.name, numbers, (person.email,) if rng.random() < 0.8 else ())


def _call(rng: Random, partners: Sequence[Person], number: int, date: int) -> Call:
    kind = rng.choice(tuple(CallKind))
    duration = rng.randrange(5, 1800) if kind in {CallKind.INCOMING, CallKind.OUTGOING} else 0
    return Call(number, rng.choice(partners).phone_number, date, duration, kind)


def _event(rng: Random, number: int) -> Event:
    all_day = number % 5 == 0
    length = 86_400 if all_day else 3600
    moment = draw_moment(rng)
    start = moment - moment % length
    return Event(
        number, rng.choice(_TITLES), start * 1000, (start + length) * 1000, rng.choice(_PLACES), all_day
    )
