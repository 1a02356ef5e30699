"""What is spoiled, and when: by seed, at one layer, and never without a trace."""

import pytest

from counterseal.lab.fuzzing.layers import MESSAGES, Fuzz, Layer
from counterseal.lab.fuzzing.mutator import HONEST, CutOffError, Mutator

MESSAGE = b"a message of the phone, with a number: \x00\x00\x00\x2a"
ENOUGH = 1 << 20


class _HostLeftError(Exception):
    """Has seen enough of what never ends."""


def sent(mutator: Mutator, layer: Layer, count: int = 40) -> list[bytes]:
    """What a host receives of so many messages; 'cut' where the phone left."""
    came: list[bytes] = []
    room = ENOUGH

    def put(data: bytes | bytearray | memoryview) -> None:
        nonlocal room
        came.append(bytes(data))
        room -= len(data)
        if room < 0:
            raise _HostLeftError

    for _ in range(count):
        try:
            mutator.packet(layer, MESSAGE, put)
        except CutOffError:
            came.append(b"cut")
        except _HostLeftError:
            break
    return came


@pytest.mark.parametrize("seed", range(20))
def test_the_same_seed_spoils_the_same(seed: int) -> None:
    fuzz = Fuzz(Layer.ADB, seed)
    assert sent(Mutator(fuzz), Layer.ADB, 1_500) == sent(Mutator(fuzz), Layer.ADB, 1_500)


@pytest.mark.parametrize("layer", Layer)
def test_every_seed_spoils_its_layer_and_no_other(layer: Layer, capsys: pytest.CaptureFixture[str]) -> None:
    for seed in range(20):
        mutator = Mutator(Fuzz(layer, seed))
        for other in set(Layer) - {layer}:
            assert sent(mutator, other) == [MESSAGE] * 40
        assert capsys.readouterr().err == ""
        sent(mutator, layer, MESSAGES[layer] + 1)
        assert f"spoiled {layer} " in capsys.readouterr().err


def test_an_honest_phone_sends_what_it_means() -> None:
    for layer in Layer:
        assert sent(HONEST, layer) == [MESSAGE] * 40
        assert HONEST.value(layer, {"key": 1}) == {"key": 1}


@pytest.mark.parametrize("text", ["usb", "usb:", "usb:one", "tape:1", ""])
def test_what_names_no_phone_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Fuzz.parse(text)


def test_a_phone_is_named_as_it_is_printed() -> None:
    assert Fuzz.parse(str(Fuzz(Layer.MTP, 17))) == Fuzz(Layer.MTP, 17)
