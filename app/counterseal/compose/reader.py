"""The badge reader that a kiosk's configuration names."""

from counterseal.core.config import LinesPlace, PcscPlace, ReaderPlace, WedgePlace
from counterseal.staff.readers.lines import LineReader
from counterseal.staff.readers.reader import BadgeReader
from counterseal.staff.readers.wedge import WedgeReader


def open_reader(place: ReaderPlace) -> BadgeReader:
    match place:
        case LinesPlace(device):
            return LineReader(device)
        case WedgePlace(device):
            return WedgeReader(device)
        case PcscPlace(reader):
            # needs a library that a kiosk without a card reader need not have
            from counterseal.staff.readers.pcsc import PcscReader  # noqa: PLC0415 - see above

            return PcscReader(reader)
