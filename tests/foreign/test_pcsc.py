"""Our PC/SC reader at a real pcscd: badges laid in, taken out, exchanged; the service gone and back."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from counterseal.staff.readers.pcsc import PcscReader
from counterseal.staff.readers.reader import (
    BadgeRemoved,
    BadgeShown,
    ReaderGoneError,
    ReaderReady,
    ReaderSilentError,
    Sign,
)

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
