"""Our PC/SC reader, and a desk with it, at a real pcscd: badges laid in and taken out, the service gone."""

import asyncio
import socket
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.core.one_kiosk import Counter

from counterseal.core.config import PcscPlace
from counterseal.core.kiosk import socket_path
from counterseal.staff.accounts import Role
from counterseal.staff.readers.pcsc import PcscReader
from counterseal.staff.readers.reader import (
    BadgeRemoved,
    BadgeShown,
    ReaderGoneError,
    ReaderReady,
    ReaderSilentError,
    Sign,
)
from counterseal.tradein import staff_commands, wire
from counterseal.tradein.views import SignIn, StaffView, StageName

from .virtual_card import DRIVER, PATIENCE, Card, CardService, NoServiceError

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("pcscd")]
ANN, MEG = "04A1B2C3D4E5F6", "0BADCAFE"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where this process looks for its card service: the library asks for that once, and never again."""
    place = tmp_path_factory.mktemp("pcscd") / "socket"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PCSCLITE_CSOCK_NAME", str(place))
        yield place


@pytest.fixture
def service(tmp_path: Path, place: Path) -> Iterator[CardService]:
    if not DRIVER.exists():
        pytest.skip("vsmartcard-vpcd is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    try:
        service = CardService(tmp_path, port)
    except NoServiceError as error:
        pytest.skip(str(error))
    place.unlink(missing_ok=True)
    place.symlink_to(service.socket)
    yield service
    service.stop()


def run(test: Callable[[AsyncIterator[Sign]], Awaitable[None]], name: str = "Virtual") -> None:
    async def main() -> None:
        async with asyncio.timeout(PATIENCE):
            await test(PcscReader(name).signs())

    asyncio.run(main())


def test_a_badge_counts_while_it_lies_there(service: CardService) -> None:
    async def test(signs: AsyncIterator[Sign]) -> None:
        assert await anext(signs) == ReaderReady()
        with Card(ANN).lying_in(service):
            assert await anext(signs) == BadgeShown(ANN, stays=True)
        assert await anext(signs) == BadgeRemoved()
        with Card(MEG).lying_in(service):
            assert await anext(signs) == BadgeShown(MEG, stays=True)

    run(test)


def test_a_card_without_a_number_is_passed_over(service: CardService) -> None:
    async def test(signs: AsyncIterator[Sign]) -> None:
        assert await anext(signs) == ReaderReady()
        awaited = asyncio.ensure_future(anext(signs))
        nameless = Card("")
        with nameless.lying_in(service):
            assert await asyncio.to_thread(nameless.asked.wait, PATIENCE)
        with Card(ANN).lying_in(service):
            assert await awaited == BadgeShown(ANN, stays=True)

    run(test)


def test_a_service_that_ends_is_silent(service: CardService) -> None:
    async def test(signs: AsyncIterator[Sign]) -> None:
        assert await anext(signs) == ReaderReady()
        service.stop()
        with pytest.raises(ReaderSilentError):
            await anext(signs)
        with pytest.raises(ReaderSilentError):
            await anext(PcscReader("").signs())

    run(test)


def test_a_reader_of_another_name_is_none(service: CardService) -> None:
    async def test(signs: AsyncIterator[Sign]) -> None:
        with pytest.raises(ReaderGoneError) as gone:
            await anext(signs)
        assert not isinstance(gone.value, ReaderSilentError)

    run(test, "ACS")


async def watch(reader: asyncio.StreamReader, wanted: Callable[[StaffView], bool]) -> StaffView:
    """The first view on the staff's socket that is as wanted."""
    decoder: wire.LineDecoder[StaffView] = wire.LineDecoder(StaffView)
    while True:
        [view] = decoder.feed(await reader.readline())
        if wanted(view):
            return view


def test_a_badge_taken_out_locks_the_desk_and_the_trade_in_goes_on(
    service: CardService, tmp_path: Path
) -> None:
    async def test(counter: Counter) -> None:
        counter.accounts.enrol(ANN, "493027", Role.STAFF)
        async with asyncio.timeout(2 * PATIENCE), counter.serving() as customer:
            place = socket_path(counter.config.runtime, "staff")
            reader, writer = await asyncio.open_unix_connection(place)
            with Card(ANN).lying_in(service):
                await watch(reader, lambda view: view.sign_in is SignIn.PIN)
                writer.write(wire.encode(staff_commands.EnterPin("493027")))
                await watch(reader, lambda view: view.staff == "S-01")
                writer.write(wire.encode(staff_commands.OpenTradeIn("TILL-9")))
                await watch(reader, lambda view: view.stage is StageName.WELCOME)
            locked = await watch(reader, lambda view: view.sign_in is SignIn.BADGE)
            assert locked == StaffView(demo=True)
            assert (await customer.until_stage(StageName.WELCOME)).reference == "TILL-9"
            writer.close()

    with tempfile.TemporaryDirectory(dir="/dev/shm") as runtime:
        counter = Counter(tmp_path, Path(runtime))
        counter.config = replace(counter.config, badge_reader=PcscPlace("Virtual"))
        asyncio.run(test(counter))
