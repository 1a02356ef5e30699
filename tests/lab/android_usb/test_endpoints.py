"""Endpoints against a model that moves one packet at a time, and what blocking calls do."""

import threading
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.android.usb.endpoints import (
    QUEUE_BYTES,
    BabbleError,
    Endpoint,
    GoneError,
    QuietError,
    StallError,
)

PACKET = 8


class PacketModel:
    """The same rules, packet by packet, as slow and plain as they can be."""

    def __init__(self) -> None:
        self.packets: deque[bytes] = deque()

    def write(self, transfer: bytes) -> None:
        self.packets.extend(transfer[i : i + PACKET] for i in range(0, len(transfer), PACKET))
        if not transfer:
            self.packets.append(b"")

    def take(self, size: int) -> bytes | type[BabbleError] | None:
        before = self.packets.copy()
        got = b""
        while self.packets:
            if len(got) + len(self.packets[0]) > size:
                return BabbleError
            packet = self.packets.popleft()
            got += packet
            if len(packet) < PACKET or len(got) == size:
                return got
        self.packets = before
        return None

    def give_up(self) -> bytes:
        got = b"".join(self.packets)
        self.packets.clear()
        return got


transfers = st.integers(0, 5 * PACKET).map(lambda size: bytes(range(size)))
read_sizes = st.one_of(st.integers(1, 6).map(lambda packets: packets * PACKET), st.integers(1, 6 * PACKET))
steps = st.one_of(
    st.tuples(st.just("write"), transfers), st.tuples(st.sampled_from(["take", "cancel"]), read_sizes)
)


@given(st.lists(steps, max_size=40))
def test_reads_end_where_usb_ends_them(script: list[tuple[str, bytes | int]]) -> None:
    endpoint, model = Endpoint(PACKET), PacketModel()
    for act, what in script:
        if isinstance(what, bytes):
            endpoint.write(what)
            model.write(what)
            continue
        expected = model.take(what)
        try:
            assert endpoint.take(what) == expected
        except BabbleError:
            assert expected is BabbleError
        if expected is None and act == "cancel":
            assert endpoint.give_up(what) == model.give_up()


def test_what_is_written_does_not_change_afterwards() -> None:
    endpoint = Endpoint(PACKET)
    buffer = bytearray(b"before")
    endpoint.write(buffer)
    buffer[:] = b"after!"
    assert endpoint.read(PACKET) == b"before"


def test_a_read_waits_for_the_short_packet_and_keeps_what_came_before_a_time_out() -> None:
    endpoint = Endpoint(PACKET)
    endpoint.write(bytes(PACKET))
    with pytest.raises(QuietError):
        endpoint.read(2 * PACKET, timeout=0.01)
    endpoint.write(b"")
    assert endpoint.read(2 * PACKET, timeout=0) == bytes(PACKET)


def test_a_full_queue_refuses_the_host_and_holds_up_the_phone() -> None:
    endpoint = Endpoint(PACKET)
    endpoint.write(bytes(QUEUE_BYTES))
    assert not endpoint.offer(b"more")
    with pytest.raises(QuietError):
        endpoint.write(b"more", timeout=0.01)
    with pytest.raises(QuietError):
        endpoint.flush(timeout=0.01)
    assert endpoint.take(QUEUE_BYTES) == bytes(QUEUE_BYTES)
    endpoint.flush(timeout=0)
    assert endpoint.offer(b"12345678", b"")
    assert endpoint.read(2 * PACKET) == b"12345678"


def test_a_halt_stalls_the_host_until_it_is_cleared() -> None:
    endpoint = Endpoint(PACKET)
    endpoint.write(b"kept")
    endpoint.halt()
    for host_act in (lambda: endpoint.take(PACKET), lambda: endpoint.offer(b"x")):
        with pytest.raises(StallError):
            host_act()
    endpoint.clear_halt()
    assert endpoint.take(PACKET) == b"kept"


def test_clearing_forgets_unread_transfers() -> None:
    endpoint = Endpoint(PACKET)
    endpoint.write(b"old")
    endpoint.write(bytes(PACKET))
    endpoint.clear()
    assert endpoint.take(PACKET) is None
    endpoint.write(b"new")
    assert endpoint.take(PACKET) == b"new"


def test_killing_ends_calls_that_wait_and_every_later_one() -> None:
    endpoint = Endpoint(PACKET)
    ended = threading.Event()

    def wait_for_data() -> None:
        with pytest.raises(GoneError):
            endpoint.read(PACKET, timeout=30)
        ended.set()

    threading.Thread(target=wait_for_data, daemon=True).start()
    endpoint.kill()
    assert ended.wait(10)
    for call in (lambda: endpoint.take(PACKET), lambda: endpoint.offer(b""), lambda: endpoint.write(b"")):
        with pytest.raises(GoneError):
            call()


def test_the_host_is_told_of_every_act_of_the_phone() -> None:
    endpoint = Endpoint(PACKET)
    told: list[bool] = []
    endpoint.on_ready(lambda: told.append(True))
    endpoint.write(b"data")
    endpoint.read(PACKET)
    endpoint.halt()
    endpoint.clear()
    endpoint.kill()
    assert len(told) == 5
