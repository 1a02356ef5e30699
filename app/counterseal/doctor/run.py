"""All checks in turn, what is quickly seen first."""

from collections.abc import Callable, Iterator

from counterseal.core.config import KioskConfig
from counterseal.core.journal import DamagedJournalError
from counterseal.core.policy import in_force
from counterseal.staff.private_file import DamagedFileError

from . import devices, folders, keys, log, people, rehearsal, screens, services, traces
from .finding import Finding, failed, ok

CONFIGURATION = "configuration"


def examine(config: KioskConfig) -> Iterator[Finding]:
    """One finding for each check, as it is made; the last takes half a minute."""
    yield tried(CONFIGURATION, lambda: _check_configuration(config))
    yield tried(folders.STATE, lambda: folders.check_state(config))
    yield tried(folders.RUNTIME, lambda: folders.check_runtime(config))
    yield tried(traces.SWAP, traces.check_swap)
    yield tried(traces.CORES, traces.check_cores)
    key, signer = keys.check_key(config)
    yield key
    yield tried(log.CLOCK, lambda: log.check_clock(config.state))
    yield tried(people.STAFF, lambda: people.check_staff(config))
    yield tried(devices.READER, lambda: devices.check_reader(config, running=log.kiosk_runs(config.state)))
    yield tried(devices.PRINTER, lambda: devices.check_printer(config))
    yield tried(services.DRIVES, lambda: services.check_drives(config))
    yield tried(services.PHONES, services.check_phones)
    yield tried(services.SANDBOX, services.check_sandbox)
    yield tried(services.COURIER, lambda: services.check_courier(config))
    yield tried(log.LOG, lambda: log.check_whole_log(config.state, signer))
    yield from screens.check_screens()
    yield tried(rehearsal.TRADE_IN, rehearsal.check_trade_in)


def _check_configuration(config: KioskConfig) -> Finding:
    """Raises DamagedFileError for what was changed at the counter."""
    return ok(CONFIGURATION, f"it can be used; records will state its hash, {in_force(config).sha256[:16]}…")


def tried(name: str, check: Callable[[], Finding]) -> Finding:
    """What cannot even be looked at is ill, and the other checks go on."""
    try:
        return check()
    except (OSError, DamagedFileError, DamagedJournalError) as error:
        return failed(name, f"it cannot be looked at: {error}")
