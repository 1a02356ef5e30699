"""The password that locks the copy: made up by us, or judged when the customer makes up their own. Pure."""

import math
import secrets
import string
from itertools import pairwise

import segno

CONSONANTS = "bdfghjklmnprstv"
VOWELS = "aeiou"
WORDS = 5
SYLLABLES_PER_WORD = 2
GENERATED_BITS = WORDS * SYLLABLES_PER_WORD * math.log2(len(CONSONANTS) * len(VOWELS))
"""62.3 bits. Syllables, not dictionary words: easy to say, write down and type in every language."""

MIN_LENGTH = 8
WEAK, FAIR, STRONG = 1, 2, 3
_FAIR_BITS, _STRONG_BITS = 40.0, 60.0
_CLASSES = (string.ascii_lowercase, string.ascii_uppercase, string.digits)
_OTHER_SIZE = 30
_WORD_BITS = 2.2
"""Per letter of running text: C. E. Shannon, "Prediction and Entropy of Printed English" (1951)."""


def make_password() -> str:
    """A fresh password such as "kilo-bamu-tere-nosa-dugi"."""
    return "-".join("".join(_syllable() for _ in range(SYLLABLES_PER_WORD)) for _ in range(WORDS))


def _syllable() -> str:
    return secrets.choice(CONSONANTS) + secrets.choice(VOWELS)


def as_qr(password: str) -> list[str]:
    """The password as the rows of a QR symbol, "1" dark, without its quiet zone.

    Made here, in the customer's screen: nobody else knows the password before it is accepted.
    """
    symbol = segno.make_qr(password, error="m", boost_error=False)
    return ["".join("01"[dark] for dark in row) for row in symbol.matrix]


def strength(password: str) -> int:
    """0 too short to be taken, else WEAK, FAIR or STRONG: a hint for the person, not a guarantee."""
    if len(password) < MIN_LENGTH:
        return 0
    used = [chars for chars in _CLASSES if any(char in chars for char in password)]
    others = any(all(char not in chars for chars in _CLASSES) for char in password)
    free = math.log2(sum(map(len, used)) + (_OTHER_SIZE if others else 0))
    bits = free + sum(_bits_after(before, char, free) for before, char in pairwise(password))
    bits = min(bits, 2 * free * len(set(password)))
    return STRONG if bits >= _STRONG_BITS else FAIR if bits >= _FAIR_BITS else WEAK


def _bits_after(before: str, char: str, free: float) -> float:
    """Surprise of a character: none when it repeats or counts on ("aa", "23"), little inside a word."""
    if abs(ord(char) - ord(before)) <= 1:
        return 0.0
    return min(free, _WORD_BITS) if before.isalpha() and char.islower() else free
