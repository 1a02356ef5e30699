"""Which outcomes are to be looked at again by somebody else (R2v3, Appendix B: at least five in a hundred).

Nobody at the counter can know it when the phone is erased, and everybody can work it out afterwards.
"""

import hmac
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from .judge import Kiosk
from .ledger import Ledger

ONE_IN = 20
_DAY = 86_400


class Drawn(Struct, frozen=True):
    """An outcome in the sample. `size`: of the log whose root was the key; `witnessed`: whether by then
    witnesses had seen it, else it is the newest there is.
    """

    kiosk: str
    index: int
    leaf: str
    size: int
    witnessed: bool


def draw(ledger: Ledger, kiosks: list[Kiosk]) -> Iterator[Drawn]:
    """In the order of the log. The key is the root of the first witnessed state after the outcome's day."""
    seen: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, at, size in ledger.rows("select kiosk, seen_at, size from seen order by all"):
        seen[number].append((at, size))
    outcomes = "select kiosk, place, said_at from sound where kind = 'outcome' order by kiosk, place"
    for number, place, said_at in ledger.rows(outcomes):
        history = kiosks[number].history
        midnight = (said_at // _DAY + 1) * _DAY
        after = seen[number][bisect_left(seen[number], (midnight, 0)) :]
        size = next((size for _, size in after if size > place), 0)
        key, leaf = history.root(size or history.size), history.leaf(place)
        if int.from_bytes(hmac.digest(key, leaf, "sha256")) * ONE_IN < 1 << 256:
            yield Drawn(kiosks[number].name.dns, place, leaf.hex(), size or history.size, size > 0)
