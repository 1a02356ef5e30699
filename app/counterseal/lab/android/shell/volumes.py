"""`sm list-volumes` (frameworks/base Sm.java)."""

from counterseal.lab.android.filesystem import CARD_ID
from counterseal.lab.android.phone import Phone

from .result import Result, failed, said


def sm(phone: Phone, words: list[str]) -> Result:
    """Each volume with its state and its name; the public ones are cards."""
    if words[:1] != ["list-volumes"]:
        return failed("Error: unknown command")
    phone.on_inspection()
    _, *cards = phone.content.storages
    public = [f"public:179,1 mounted {CARD_ID}"] if cards else []
    if "public" in words:
        return said(*public)
    return said(*public, "private mounted null", "emulated;0 mounted null")
