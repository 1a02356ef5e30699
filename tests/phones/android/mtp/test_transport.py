"""However a phone cuts its answers into transfers, the data is the same; and no phone holds us for long."""

import struct
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterseal.phones.android.mtp import transport as transport_module
from counterseal.phones.android.mtp.codes import Operation
from counterseal.phones.android.mtp.errors import ObjectGone, Refused
from counterseal.phones.android.mtp.transport import Transport
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .peer import CANCEL, NO_SUCH_OBJECT, OK, RESET, STATUS, Asked, Peer, Script

STORE_NOT_AVAILABLE, INCOMPLETE_TRANSFER = 0x2013, 0x2007


def together(asked: Asked, payload: bytes, packet: int) -> list[bytes]:
    data = asked.data(payload)
    return [data, *[b""] * (len(data) % packet == 0), asked.response()]


def header_by_itself(asked: Asked, payload: bytes, packet: int) -> list[bytes]:
    data = asked.data(payload)
    ends = [b""] * (len(payload) > 0 and len(payload) % packet == 0)
    return [data[:12], *[payload] * bool(payload), *ends, asked.response()]


def never_a_zero_length_packet(asked: Asked, payload: bytes, packet: int) -> list[bytes]:
    return [asked.data(payload), asked.response()]


def always_a_zero_length_packet(asked: Asked, payload: bytes, packet: int) -> list[bytes]:
    return [asked.data(payload), b"", b"", asked.response(), b""]


def in_short_pieces(asked: Asked, payload: bytes, packet: int) -> list[bytes]:
    data = asked.data(payload)
    cut = packet * 3 - 1
    return [*(data[at : at + cut] for at in range(0, len(data), cut)), asked.response()]


def of_unknown_length(asked: Asked, payload: bytes, packet: int) -> list[bytes]:
    data = asked.data(payload, length=0xFFFFFFFF)
    return [data, *[b""] * (len(data) % packet == 0), asked.response()]


FRAMINGS = [
    together,
    header_by_itself,
    never_a_zero_length_packet,
    always_a_zero_length_packet,
    in_short_pieces,
    of_unknown_length,
]
SIZES = [0, 1, 11, 12, 20, 51, 52, 53, 64, 499, 500, 501, 512, 1012, 16_384, 16_372, 70_000, (1 << 20) - 12]


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("packet", [64, 512, 1024])
def test_data_is_the_same_however_it_is_framed(
    framing: Callable[[Asked, bytes, int], list[bytes]], packet: int
) -> None:
    payloads = [bytes(range(251)) * (size // 251 + 1) for size in SIZES]
    payloads = [payload[:size] for payload, size in zip(payloads, SIZES, strict=True)]
    peer = Peer(lambda asked: framing(asked, payloads[asked.parameters[0]], packet), packet)
    transport = Transport(peer.pipe)
    for index, payload in enumerate(payloads):
        for expected in (0, len(payload), 1 << 20):
            with_hint = transport.stream(Operation.GET_OBJECT, index, expected=expected)
            assert b"".join(bytes(piece) for piece in with_hint) == payload
    assert peer.cancelled == []
    peer.unplug()


@given(size=st.integers(0, 5000), cuts=st.lists(st.integers(1, 1500), max_size=8), seed=st.integers(0, 255))
def test_data_survives_any_cuts(size: int, cuts: list[int], seed: int) -> None:
    payload = bytes((seed + at) % 256 for at in range(size))

    def script(asked: Asked) -> Iterator[bytes]:
        data = asked.data(payload)
        for cut in cuts:
            if len(data) > cut >= 12:
                yield data[:cut]
                data = data[cut:]
        yield from (data, asked.response())

    peer = Peer(script)
    transport = Transport(peer.pipe)
    assert transport.fetch(Operation.GET_OBJECT) == payload
    assert transport.fetch(Operation.GET_OBJECT) == payload
    peer.unplug()


def test_a_file_that_looks_like_a_response_is_a_file() -> None:
    contents: list[bytes] = []

    def script(asked: Asked) -> list[bytes]:
        contents.append(asked.response())
        return header_by_itself(asked, contents[-1], 512)

    peer = Peer(script)
    assert Transport(peer.pipe).fetch(Operation.GET_OBJECT) == contents[0]
    peer.unplug()


def test_commands_are_numbered_from_the_session_on() -> None:
    peer = Peer(lambda asked: [asked.response()])
    transport = Transport(peer.pipe)
    for operation in (Operation.OPEN_SESSION, Operation.GET_DEVICE_INFO):
        transport.fetch(operation)
    transport.fetch(Operation.GET_OBJECT_HANDLES, 0x10001, 0, 0xFFFFFFFF)
    assert peer.asked == [
        Asked(0x1002, 0, ()),
        Asked(0x1001, 1, ()),
        Asked(0x1007, 2, (0x10001, 0, 0xFFFFFFFF)),
    ]
    peer.unplug()


@pytest.mark.parametrize(
    ("script", "kind", "code", "detail"),
    [
        (lambda asked: [asked.response(0x2003)], PhoneError, FailureCode.PHONE_ERROR, 0x2003),
        (lambda asked: [asked.response(0x2005)], Refused, FailureCode.COPY_UNSUPPORTED, 0x2005),
        (lambda asked: [asked.response(0x200F)], Refused, FailureCode.PHONE_LOCKED, 0x200F),
        (lambda asked: [asked.response(NO_SUCH_OBJECT)], ObjectGone, FailureCode.PHONE_ERROR, NO_SUCH_OBJECT),
        (
            lambda asked: [asked.response(STORE_NOT_AVAILABLE)],
            PhoneError,
            FailureCode.FILE_TRANSFER_OFF,
            STORE_NOT_AVAILABLE,
        ),
        (
            lambda asked: [asked.data(b"half", length=5000), asked.response(NO_SUCH_OBJECT)],
            ObjectGone,
            FailureCode.PHONE_ERROR,
            NO_SUCH_OBJECT,
        ),
        (
            lambda asked: [asked.data(b"half", length=5000), asked.response()],
            Refused,
            FailureCode.PHONE_ERROR,
            INCOMPLETE_TRANSFER,
        ),
        (
            lambda asked: [asked.data(b"all"), asked.response(0x2002)],
            Refused,
            FailureCode.PHONE_ERROR,
            0x2002,
        ),
    ],
)
def test_what_a_phone_refuses_is_told_by_its_response(
    script: Script, kind: type[PhoneError], code: FailureCode, detail: int
) -> None:
    peer = Peer(lambda asked: script(asked) if asked.transaction == 1 else asked.whole(b"next"))
    transport = Transport(peer.pipe)
    with pytest.raises(PhoneError) as raised:
        transport.fetch(Operation.GET_OBJECT)
    assert type(raised.value) is kind
    assert (raised.value.failure.code, raised.value.failure.detail) == (code, detail)
    assert transport.fetch(Operation.GET_OBJECT) == b"next"
    assert peer.cancelled == []
    peer.unplug()


def test_a_late_response_to_what_was_given_up_is_passed_over() -> None:
    def script(asked: Asked) -> list[bytes]:
        late = Asked(asked.operation, asked.transaction - 1, ()).response()
        return [late, *asked.whole(b"mine")]

    peer = Peer(script)
    assert Transport(peer.pipe).fetch(Operation.GET_OBJECT) == b"mine"
    peer.unplug()


def lying(**changes: int) -> Script:
    """Answers with a data container whose header is not what it should be."""

    def script(asked: Asked) -> list[bytes]:
        fields = {"length": 16, "kind": 2, "code": asked.operation, "transaction": asked.transaction}
        return [struct.pack("<IHHI", *(fields | changes).values()) + b"data", asked.response()]

    return script


@pytest.mark.parametrize(
    "script",
    [
        lying(length=0),
        lying(length=11),
        lying(length=14),
        lying(kind=0),
        lying(kind=1),
        lying(kind=4),
        lying(code=0x1001),
        lying(transaction=77),
        lambda asked: [b"\x01"],
        lambda asked: [asked.response()[:11]],
        lambda asked: [asked.data(b"data"), asked.data(b"again")],
        lambda asked: [asked.data(b"data"), Asked(0, 77, ()).response()] * 20,
        lambda asked: [Asked(0, 77, ()).response()] * 20,
        lambda asked: [asked.data(bytes(70_000))],
        lambda asked: [b""] * 50,
    ],
)
def test_what_no_responder_sends_is_hostile(script: Script) -> None:
    peer = Peer(script)
    with pytest.raises(PhoneError) as raised:
        Transport(peer.pipe).fetch(Operation.GET_OBJECT_INFO, 1)
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA
    assert peer.cancelled == [1]
    peer.unplug()


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=40), max_size=5))
def test_no_bytes_do_more_than_fail(transfers: list[bytes]) -> None:
    peer = Peer(lambda asked: [*transfers, asked.response()])
    transport = Transport(peer.pipe)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transport_module, "ANSWER_SECONDS", 0.05)
        try:
            transport.fetch(Operation.GET_OBJECT)
        except PhoneError as error:
            assert error.failure.code in (FailureCode.HOSTILE_DATA, FailureCode.PHONE_SILENT)
    peer.unplug()


@pytest.mark.parametrize(
    "script",
    [
        lambda asked: [],
        lambda asked: [asked.data(b"half", length=5000)],
        lambda asked: [asked.data(b"data")],
    ],
    ids=["silent", "silent-in-data", "no-response"],
)
def test_silence_is_borne_only_so_long(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_module, "ANSWER_SECONDS", 0.5)
    peer = Peer(script)
    begun = time.monotonic()
    with pytest.raises(PhoneError) as raised:
        Transport(peer.pipe).fetch(Operation.GET_OBJECT)
    assert raised.value.failure.code is FailureCode.PHONE_SILENT
    assert 0.4 < time.monotonic() - begun < 5
    assert peer.cancelled == [1]
    peer.unplug()


def test_a_response_that_ends_in_part_of_a_parameter() -> None:
    peer = Peer(lambda asked: [struct.pack("<IHHIB", 13, 3, 0x201E, asked.transaction, 1)])
    with pytest.raises(Refused) as raised:
        Transport(peer.pipe).fetch(Operation.OPEN_SESSION, 1)
    assert raised.value.response == 0x201E
    peer.unplug()


@pytest.mark.parametrize("talkative", [False, True])
def test_stop_ends_a_transaction_and_cancels_it(talkative: bool) -> None:
    running = threading.Event()

    def script(asked: Asked) -> Iterator[bytes]:
        yield asked.data(bytes(1 << 20), length=0xFFFFFFF0)
        running.set()
        while talkative and not peer.cancelled:
            yield bytes(1 << 16)

    peer = Peer(script)
    transport = Transport(peer.pipe)
    failures: list[PhoneError] = []

    def read_on() -> None:
        try:
            for _ in transport.stream(Operation.GET_OBJECT):
                pass
        except PhoneError as error:
            failures.append(error)

    thread = threading.Thread(target=read_on)
    thread.start()
    assert running.wait(10)
    transport.stop()
    begun = time.monotonic()
    thread.join(10)
    assert time.monotonic() - begun < 2
    assert [error.failure.code for error in failures] == [FailureCode.PHONE_UNPLUGGED]
    assert peer.cancelled == [1]
    peer.unplug()


def test_what_is_not_wanted_any_more_is_cancelled_and_the_next_question_answered() -> None:
    def script(asked: Asked) -> Iterator[bytes]:
        if asked.transaction > 1:
            yield from asked.whole(b"next")
            return
        yield asked.data(bytes(100_000), length=0xFFFFFFF0)
        while not peer.cancelled:
            yield bytes(1 << 16)

    peer = Peer(script)
    transport = Transport(peer.pipe)
    pieces = transport.stream(Operation.GET_OBJECT)
    assert next(pieces)
    pieces.close()
    assert peer.cancelled == [1]
    assert peer.class_requests[0] == CANCEL
    assert STATUS in peer.class_requests
    assert transport.fetch(Operation.GET_OBJECT) == b"next"
    peer.unplug()


@pytest.mark.parametrize("status", [None, struct.pack("<HH", 4, OK), struct.pack("<HHBB", 6, OK, 0x81, 0x02)])
def test_a_stall_is_cleared_and_told(status: bytes | None) -> None:
    def script(asked: Asked) -> list[bytes]:
        if asked.transaction == 1:
            peer.answers.halt()
            return []
        return asked.whole(b"next")

    peer = Peer(script)
    peer.status = status
    transport = Transport(peer.pipe)
    with pytest.raises(PhoneError) as raised:
        transport.fetch(Operation.GET_OBJECT)
    assert raised.value.failure.code is FailureCode.USB_STALL
    assert peer.halts_cleared
    assert transport.fetch(Operation.GET_OBJECT) == b"next"
    peer.unplug()


def test_a_phone_that_is_never_ready_again_is_waited_for_only_so_long() -> None:
    peer = Peer(lambda asked: [asked.response()])
    peer.status = struct.pack("<HH", 4, 0x2019)
    begun = time.monotonic()
    Transport(peer.pipe).settle()
    assert 0.5 < time.monotonic() - begun < 3
    peer.unplug()


def test_an_unplugged_phone_is_told_at_once() -> None:
    def script(asked: Asked) -> Iterator[bytes]:
        yield asked.data(bytes(100_000), length=0xFFFFFFF0)
        peer.unplug()

    peer = Peer(script)
    with pytest.raises(PhoneError) as raised:
        Transport(peer.pipe).fetch(Operation.GET_OBJECT, limit=1 << 20)
    assert raised.value.failure.code is FailureCode.PHONE_UNPLUGGED


def test_reset_is_a_class_request() -> None:
    peer = Peer(lambda asked: [])
    Transport(peer.pipe).reset()
    assert peer.class_requests == [RESET]
    peer.unplug()
