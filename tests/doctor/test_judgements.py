"""What each check makes of what it saw: every way to be ill has a sentence, and what it is worth."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.doctor import devices, folders, keys, log, people, rehearsal, screens, services, traces
from counterseal.doctor.finding import Finding, Level
from counterseal.staff.accounts import Role, Staff
from counterseal.tradein.language import Language
from counterseal.tradein.printing import PrinterHealth
from counterseal.tradein.views import ReaderHealth
from counterseal.transparency.rebuild import LogFault

OK, WARNING, FAILED = Level
NOW = datetime(2026, 12, 1, tzinfo=UTC)
DISK = folders.Place(Path("/var/lib/kiosk"), "ext4", 80_000)
SHUT = folders.Rights()
MEMORY = folders.Place(Path("/run/kiosk"), "tmpfs", 500)
KEY = keys.Standing(
    renew=NOW + timedelta(days=10),
    ends=NOW + timedelta(days=20),
    demo=False,
    in_token=True,
    production=True,
)
MANAGER, CLERK = Staff("S-01", Role.MANAGER), Staff("S-02", Role.STAFF)
WELL = screens.Trial()


def seen(trial: screens.Trial) -> list[Finding]:
    return list(screens.judge_trial(trial))


JUDGED = [
    # folders
    (folders.judge_state(DISK, SHUT), OK, "80000 MB free"),
    (folders.judge_state(replace(DISK, free=4999), SHUT), WARNING, "soon too little"),
    (folders.judge_state(replace(DISK, free=499), SHUT), FAILED, "too little to record"),
    (folders.judge_state(replace(DISK, filesystem="tmpfs"), SHUT), FAILED, "power cut"),
    (
        folders.judge_state(DISK, folders.Rights(anothers=Path("keys"))),
        FAILED,
        "keys belongs to another user",
    ),
    (folders.judge_state(DISK, folders.Rights(open_to_others=Path("log"))), FAILED, "chmod go= it"),
    (folders.judge_runtime(MEMORY, 107), OK, "in memory"),
    (folders.judge_runtime(MEMORY, 109), FAILED, "2 bytes too long"),
    (folders.judge_runtime(replace(MEMORY, free=63), 50), FAILED, "63 MB"),
    (folders.judge_runtime(replace(MEMORY, filesystem="ext4"), 50), FAILED, "on a disk"),
    # the key
    (keys.judge_key(KEY, NOW), OK, "in a token, and is certified until 2026-12-21"),
    (keys.judge_key(KEY, NOW + timedelta(days=11)), WARNING, "setup request --rotate"),
    (keys.judge_key(replace(KEY, demo=True), NOW), WARNING, "says DEMO"),
    (keys.judge_key(replace(KEY, in_token=False, production=False), NOW), WARNING, "not production"),
    # log and clock
    (log.judge_log([], 12), OK, "12 entries"),
    (log.judge_log([LogFault("W-LOG-UNFINISHED", "tile/0/000.p/13")], 12), OK, "12 entries"),
    (log.judge_log([LogFault("E-LOG-ROOT", "checkpoint")], 0), FAILED, "[E-LOG-ROOT]"),
    (log.judge_clock(1_000.0, None), OK, "1970-01-01 00:16"),
    (log.judge_clock(1_000.0, 1_000.0), OK, "compare it"),
    (log.judge_clock(1_000.0, 1_060.0), FAILED, "60 s before the newest record"),
    # staff
    (people.judge_staff([MANAGER, CLERK]), OK, "2 may sign in"),
    (people.judge_staff([MANAGER]), WARNING, "what takes two"),
    (people.judge_staff([CLERK]), FAILED, "no manager"),
    (people.judge_staff([]), FAILED, "staff enrol --manager"),
    # devices
    (devices.judge_reader(None), OK, "health page"),
    (devices.judge_reader(ReaderHealth.READY), OK, "reads badges"),
    (devices.judge_reader(ReaderHealth.MISSING), FAILED, "plug it in"),
    (devices.judge_reader(ReaderHealth.NOT_ANSWERING), FAILED, "another program"),
    (devices.judge_printer(PrinterHealth.NONE), OK, "none is configured"),
    (devices.judge_printer(PrinterHealth.READY), OK, "ready"),
    (devices.judge_printer(PrinterHealth.UNKNOWN), WARNING, "print a page"),
    (devices.judge_printer(PrinterHealth.PAPER_LOW), WARNING, "little paper"),
    (devices.judge_printer(PrinterHealth.PAPER_OUT), FAILED, "no paper"),
    (devices.judge_printer(PrinterHealth.COVER_OPEN), FAILED, "close it"),
    (devices.judge_printer(PrinterHealth.OFFLINE), FAILED, "does not answer"),
    # services
    (services.judge_udisks(True, told=True), OK, "udisks2 answers"),
    (services.judge_udisks(True, told=False), FAILED, "make-rshared"),
    (services.judge_udisks(False, told=True), FAILED, "start it"),
    (services.judge_folder(Path("/")), WARNING, "rehearsals only"),
    (services.judge_folder(Path("/not/there")), FAILED, "there is no /not/there"),
    (services.judge_phones(usb=True, usbmuxd=True, installed=True), OK, "usbmuxd answers"),
    (services.judge_phones(usb=True, usbmuxd=False, installed=True), OK, "starts with the first iPhone"),
    (services.judge_phones(usb=True, usbmuxd=False, installed=False), WARNING, "no iPhone would be found"),
    (services.judge_phones(usb=False, usbmuxd=True, installed=True), WARNING, "no other phone"),
    (services.judge_phones(usb=False, usbmuxd=False, installed=True), FAILED, "no USB"),
    (services.judge_courier(None), OK, "own word"),
    (services.judge_courier(True), OK, "not asked"),
    (services.judge_courier(False), WARNING, "no time stamps"),
    # traces
    (traces.judge_cores("core", 0), OK, "none is written"),
    (traces.judge_cores("core", -1), WARNING, "LimitCORE=0"),
    (traces.judge_cores("|/usr/lib/systemd/systemd-coredump %P", 0), OK, "none is written"),
    (traces.judge_cores("|/bin/false", 0), OK, "none is written"),
    (traces.judge_cores("|/usr/share/apport/apport -p%p", 0), FAILED, "handed to a program"),
    (traces.judge_swap([]), OK, "encrypted, or in memory"),
    (traces.judge_swap(["/dev/sda2"]), FAILED, "swapoff -a"),
    # screens
    (seen(WELL)[0], OK, "both show their pages"),
    (seen(replace(WELL, words=(Language.CZECH,)))[0], FAILED, "not compiled in cs"),
    (seen(replace(WELL, fonts=("Noto Sans",)))[0], FAILED, "Noto Sans"),
    (seen(replace(WELL, pages=("staff",)))[0], FAILED, "staff screen"),
    (seen(WELL)[1], OK, "loads"),
    (seen(replace(WELL, keyboard=("libpulse.so.0",)))[1], FAILED, "cannot type a password: libpulse"),
    (seen(WELL)[2], OK, "nobody heard them"),
    (seen(replace(WELL, speech=False))[2], FAILED, "engine does not start"),
    (seen(replace(WELL, voices=(Language.ARABIC,)))[2], WARNING, "no voice for ar"),
    # the rehearsal
    (rehearsal.judge_trade_in(0, "Outcome: erased (proven)\nmore", ""), OK, "ended as it should. Outcome"),
    (rehearsal.judge_trade_in(1, "Outcome: returned\n", ""), FAILED, "Outcome: returned"),
    (rehearsal.judge_trade_in(2, "", "one\ncounterseal: no core\n"), FAILED, "counterseal: no core"),
]


@pytest.mark.parametrize(("finding", "level", "says"), JUDGED, ids=lambda value: getattr(value, "says", None))
def test_a_judgement(finding: Finding, level: Level, says: str) -> None:
    assert finding.level is level
    assert says in finding.says
    assert "\n" not in finding.line()
    assert finding.line().startswith(f"{level}: {finding.check}: ")
