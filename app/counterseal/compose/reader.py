"""The badge reader that a kiosk's configuration names."""

from counterseal.core.config import BadConfigError, LinesPlace, PcscPlace, ReaderPlace, WedgePlace
from counterseal.staff.readers.lines import LineReader
from counterseal.staff.readers.reader import BadgeReader
from counterseal.staff.readers.wedge import WedgeReader


def open_reader(place: ReaderPlace) -> BadgeReader:
    """Raises BadConfigError for a kind of reader that this machine has no library for."""
    match place:
        case LinesPlace(device):
            return LineReader(device)
        case WedgePlace(device):
            return WedgeReader(device)
        case PcscPlace(reader):
            try:  # a kiosk without a card reader need not have the library
                from counterseal.staff.readers.pcsc import PcscReader  # noqa: PLC0415 - see above
            except ImportError as error:
                raise BadConfigError("a PC/SC badge reader needs libpcsclite1, which is not here") from error
            return PcscReader(reader)
