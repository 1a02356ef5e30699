"""The number by which networks know a phone."""

import random


def draw_imei(draw: random.Random) -> str:
    """Return a test-range IMEI (reporting body 00, 3GPP TS 23.003 §6.2) with its Luhn check digit."""
    body = "00" + "".join(draw.choices("0123456789", k=12))
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(body)]
    return body + str(-sum(value // 10 + value % 10 for value in doubled) % 10)
