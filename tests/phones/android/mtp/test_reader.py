"""Reading a file: all of it, or from somewhere on, past the trap at its end."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from counterseal.phones.android.mtp import reader as reader_module
from counterseal.phones.android.mtp.errors import ObjectGone
from counterseal.phones.android.mtp.reader import ObjectReader, rest, whole
from counterseal.phones.android.mtp.transport import Transport
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .datasets import Answer, phone
from .peer import NO_SUCH_OBJECT, Peer

GET, PARTIAL = 0x1009, 0x95C1
HANDLE = 42


def content_of(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def phone_with(content: bytes) -> Peer:
    def part(handle: int, low: int, high: int, wanted: int) -> Answer:
        offset = low | high << 32
        return content[offset : offset + wanted]

    return phone({GET: lambda _handle: content, PARTIAL: part})


def read_all(reader: ObjectReader, size: int) -> bytes:
    return b"".join(iter(lambda: reader.read(size), b""))


@pytest.mark.parametrize("size", [0, 1, 8192, (1 << 20) - 12, (1 << 20) + 500])
@pytest.mark.parametrize("listed", [0, None, 1 << 40])
def test_all_of_a_file_whatever_size_was_listed(size: int, listed: int | None) -> None:
    content = content_of(size)
    peer = phone_with(content)
    listed = size if listed is None else listed
    with ObjectReader(whole(Transport(peer.pipe), HANDLE, listed), listed) as reader:
        assert read_all(reader, 8192) == content
        assert reader.received == size
    assert peer.cancelled == []
    peer.unplug()


@given(size=st.integers(0, 9000), offset=st.integers(0, 9000), part=st.integers(1, 4000))
@example(size=500, offset=0, part=4000)
@example(size=1524, offset=1024, part=4000)
@example(size=5000, offset=1, part=500)
def test_a_file_from_somewhere_on(size: int, offset: int, part: int) -> None:
    content = content_of(size)
    peer = phone_with(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader_module, "_PART_BYTES", part)
        reader = ObjectReader(rest(Transport(peer.pipe), HANDLE, size, offset), size)
        assert read_all(reader, 300) == content[offset:]
    for asked in peer.asked:
        _, low, _, wanted = asked.parameters
        fills_last_packet = (12 + wanted) % 512 == 0
        assert not (fills_last_packet and low + wanted >= size)
    peer.unplug()


def test_offsets_beyond_4_gib_are_asked_for_in_two_halves() -> None:
    peer = phone({PARTIAL: lambda *_: b"tail"})
    size = (5 << 30) + 4
    assert read_all(ObjectReader(rest(Transport(peer.pipe), HANDLE, size, 5 << 30), size), 10) == b"tail"
    assert peer.asked[0].parameters == (HANDLE, 1 << 30, 1, 4)
    peer.unplug()


def test_a_file_shorter_than_listed_ends_early() -> None:
    peer = phone_with(content_of(1000))
    assert (
        read_all(ObjectReader(rest(Transport(peer.pipe), HANDLE, 5000, 100), 5000), 300)
        == content_of(1000)[100:]
    )
    peer.unplug()


def test_more_than_was_asked_for_is_hostile() -> None:
    peer = phone({PARTIAL: lambda *_: bytes(11)})
    with pytest.raises(PhoneError) as raised:
        read_all(ObjectReader(rest(Transport(peer.pipe), HANDLE, 20, 10), 20), 300)
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA
    peer.unplug()


def test_a_deleted_file_is_gone() -> None:
    peer = phone({GET: lambda _handle: NO_SUCH_OBJECT})
    with pytest.raises(ObjectGone), ObjectReader(whole(Transport(peer.pipe), HANDLE, 9), 9) as reader:
        reader.read(10)
    peer.unplug()


@pytest.mark.parametrize("partial", [False, True])
def test_a_reader_closed_early_has_the_phone_give_up(partial: bool) -> None:
    content = content_of(3 << 20)
    peer = phone_with(content)
    transport = Transport(peer.pipe)
    pieces = rest(transport, HANDLE, len(content), 1) if partial else whole(transport, HANDLE, len(content))
    with ObjectReader(pieces, len(content)) as reader:
        assert reader.read(10) == content[partial : 10 + partial]
    assert peer.cancelled == [1]
    assert read_all(ObjectReader(whole(transport, HANDLE, 1), 1), 1 << 20) == content
    peer.unplug()


def test_a_file_without_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "_NEVER_SMALLER", 1 << 20)
    peer = Peer(lambda asked: [asked.data(bytes(1 << 20), length=0xFFFFFFFF), *[bytes(1 << 20)] * 50])
    with (
        pytest.raises(PhoneError) as raised,
        ObjectReader(whole(Transport(peer.pipe), HANDLE, 5), 5) as reader,
    ):
        read_all(reader, 1 << 20)
    assert raised.value.failure.code is FailureCode.COPY_ENDLESS
    peer.unplug()
