"""Everything of the customer that a trade-in could leak, by name, in all its spellings."""

from pathlib import Path

from counterseal.certificate.receipt_text import read_receipt
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.copying.vault import identity, layout
from counterseal.lab.android.make import Make, content_of
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import SCENARIOS
from counterseal.lab.content.owner import draw_acquaintances
from counterseal.lab.content.seeded import generator
from tests.journeys.canaries import ANDROID, OWNER, PASSWORD, PHONE, SEED, spelled

ADDRESS = "canary-of-this-trade-in@mail.example"
"""Typed at the kiosk, and nowhere on the phone."""
SIZE, FILES = 24_000_000, 120
"""Of the owner's files, as `counterseal lab` has them unless told otherwise."""
_CONTACTS = 5

Canaries = dict[str, list[bytes]]


def personal() -> Canaries:
    """What only the owner's data, or the customer's own typing, contains."""
    owner = {
        "owner's name": OWNER.name,
        "owner's number": OWNER.phone_number,
        "owner's address": OWNER.email,
        "a message": OWNER.message_text,
        "password": PASSWORD,
        "password of old": OWNER.old_backup_password,
        "address typed": ADDRESS,
    }
    contacts = {f"contact {number}": text for number, text in enumerate(_address_books())}
    return {name: spelled(text) for name, text in (owner | contacts).items()} | {
        "a picture": [OWNER.picture_mark]
    }


def identifiers() -> Canaries:
    """What names the phone. Apple's backups have its name in clear, docs/iphone.md."""
    named = {
        "name of the phone": OWNER.device_name,
        "iPhone's serial": PHONE.serial,
        "iPhone's UDID": PHONE.udid,
        "iPhone's UDID, in one": PHONE.udid.replace("-", ""),
        "iPhone's IMEI": PHONE.imei,
        "iPhone's second IMEI": PHONE.imei2,
        "iPhone's Wi-Fi address": PHONE.wifi_address,
        "iPhone's Bluetooth address": PHONE.bluetooth_address,
        "Android's serial": ANDROID.serial,
        "Android's IMEI": ANDROID.imei,
        "Android's second IMEI": ANDROID.imei2,
    }
    return {name: spelled(text) for name, text in named.items()}


def secrets(out: Path) -> Canaries:
    """What was made in the trade-in for its customer alone: read from the results that they took home."""
    found = {}
    for receipt in out.glob("receipt-*.png"):
        stated, _ = read_receipt(read_receipt_image(receipt.read_bytes()))
        found[f"secret of {receipt.stem}"] = [stated.secret, *spelled(stated.secret.hex())]
    for wrapped in (out / "drive").rglob(layout.IDENTITY):
        found["key of the vault"] = spelled(str(identity.unwrap(wrapped.read_bytes(), PASSWORD)))
    return found


def _address_books() -> list[str]:
    """Some people whom the owner knows; they are drawn as the phones of a demo draw them."""
    draw = generator(SEED, "storage")
    iphone = draw_acquaintances(draw, OWNER, draw.randint(80, 140))[:_CONTACTS]
    android = content_of(Make(PROFILES["pixel"], SCENARIOS["happy"], SEED, SIZE, FILES)).contacts[:_CONTACTS]
    known = [text for person in iphone for text in (person.name, person.phone_number, person.email)]
    known += [text for one in android for text in (one.name, *one.numbers, *one.emails)]
    return list(dict.fromkeys(known))
