"""The scripted customer before the real window, socket and rules; only the phone is pretended."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from counterseal.screens.answers import Answers
from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.customer_person import Script, rehearse
from counterseal.screens.link import CoreLink
from counterseal.tradein import events, orders
from counterseal.tradein.facts import CopyLevel, ProofFaults
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.views import CustomerView, StageName
from tests.screens.pretended_core import PretendedCore
from tests.screens.pretended_trade_in import FACTS, Phone, PretendedTradeIn, good_phone, good_pixel

TO_THE_END = [
    StageName.WELCOME,
    StageName.INTAKE,
    StageName.CHECK,
    StageName.CHOOSE_COPY,
    StageName.SECRET,
    StageName.COPYING,
    StageName.PROVING,
    StageName.SIGN_OUT,
    StageName.CONFIRM_ERASE,
    StageName.ERASING,
    StageName.PROVING_ERASE,
    StageName.CERTIFIED,
    StageName.IDLE,
]
Play = Callable[[Answers, Phone], PretendedTradeIn]


@pytest.fixture
def play(qtbot: QtBot, tmp_path: Path) -> Play:
    """Plays one whole trade-in, until the kiosk is free again."""

    def play(answers: Answers, phone: Phone) -> PretendedTradeIn:
        core = PretendedCore(tmp_path / "customer")
        core.start()
        trade_in = PretendedTradeIn(core, phone)
        model = CustomerModel()
        link = CoreLink(str(core.path), CustomerView)
        link.received.connect(model.show)
        link.lost.connect(model.core_lost)
        model.command.connect(link.send)
        screen = Screen("customer", ScreenOptions(socket=core.path, size=(540, 960)))
        screen.open(model)
        script = tmp_path / "script.json"
        wanted = Script(answers, str(tmp_path / "receipts"), str(tmp_path / "password"))
        script.write_bytes(msgspec.json.encode(wanted))
        rehearse(screen.window, model, script, tmp_path / "pictures")
        trade_in.open()
        link.open()
        qtbot.waitUntil(lambda: trade_in.stages[-1] == StageName.IDLE, timeout=30_000)
        link.close()
        core.stop()
        screen.close()
        return trade_in

    return play


def test_the_whole_way_with_the_password_made_up(play: Play, tmp_path: Path) -> None:
    trade_in = play(Answers(), good_phone())
    assert trade_in.stages == TO_THE_END
    chosen = (tmp_path / "password").read_text()
    assert orders.SetPassword(chosen, existing=False) in trade_in.ordered
    assert len(chosen) == 24
    for kind in ("intake", "outcome"):
        receipt = QImage(str(tmp_path / "receipts" / f"receipt-{kind}.png"))
        assert receipt.width() == receipt.height() == (77 + 2 * 4) * 8
    pictures = {picture.name for picture in (tmp_path / "pictures").iterdir()}
    assert {"01-welcome-customer.png", "09-confirm-erase-customer.png"} <= pictures


@pytest.mark.parametrize("level", CopyLevel)
def test_an_android_phone_whose_owner_finishes_the_reset(
    play: Play, level: CopyLevel, tmp_path: Path
) -> None:
    trade_in = play(Answers(level=level), good_pixel())
    assert trade_in.stages == TO_THE_END
    assert orders.Connect(None, level) in trade_in.ordered
    assert (tmp_path / "pictures" / "02-intake-choose-level-customer.png").is_file()


def test_leaving_the_reset_that_is_open_on_the_phone(play: Play) -> None:
    never_leaves = good_pixel() | {orders.Observe: lambda _: ()}
    trade_in = play(Answers(stop_at=StageName.ERASING), never_leaves)
    assert trade_in.stages[-3:] == [StageName.ERASING, StageName.RETURNED, StageName.IDLE]


def test_an_own_password_and_the_esim_kept(play: Play) -> None:
    trade_in = play(Answers(password="Zähe Möwe 88 am Kai", esim="keep"), good_phone())
    assert trade_in.stages == TO_THE_END
    assert orders.SetPassword("Zähe Möwe 88 am Kai", existing=False) in trade_in.ordered
    assert any(isinstance(order, orders.Erase) and order.keep_esim for order in trade_in.ordered)


def test_an_own_password_that_is_too_short_is_not_made_longer(play: Play) -> None:
    trade_in = play(Answers(password="short"), good_phone())
    assert not any(isinstance(order, orders.SetPassword) for order in trade_in.ordered)
    assert trade_in.stages[-3:] == [StageName.SECRET, StageName.RETURNED, StageName.IDLE]


def test_without_a_copy(play: Play) -> None:
    trade_in = play(Answers(copy="decline"), good_phone())
    assert StageName.COPYING not in trade_in.stages
    assert StageName.CERTIFIED in trade_in.stages


@pytest.mark.parametrize("stage", [StageName.WELCOME, StageName.CHECK, StageName.CONFIRM_ERASE])
def test_stopping_where_the_script_says(play: Play, stage: StageName) -> None:
    trade_in = play(Answers(stop_at=stage), good_phone())
    assert trade_in.stages[-3:] == [stage, StageName.RETURNED, StageName.IDLE]
    assert not any(isinstance(order, orders.Erase) for order in trade_in.ordered)


def test_trying_again_only_so_often(play: Play) -> None:
    phone = good_phone() | {orders.Prove: lambda _: (events.CopyNotProven(ProofFaults(missing=3)),)}
    trade_in = play(Answers(retries=2), phone)
    assert trade_in.stages.count(StageName.NEEDS_HELP) == 3
    assert trade_in.stages[-2:] == [StageName.RETURNED, StageName.IDLE]


def test_an_existing_password_that_is_not_the_one(play: Play) -> None:
    refused = events.Failed(Failure(FailureCode.WRONG_BACKUP_PASSWORD))
    has_one = good_phone(replace(FACTS, backup_password_set=True))
    phone = has_one | {orders.SetPassword: lambda _: (refused,)}
    trade_in = play(Answers(password="guess", retries=1), phone)
    assert trade_in.ordered.count(orders.SetPassword("guess", existing=True)) == 2
    assert trade_in.stages[-2:] == [StageName.RETURNED, StageName.IDLE]


def test_a_phone_whose_find_my_is_turned_off_late(play: Play) -> None:
    readings = [*[replace(FACTS, find_my=True)] * 4, *[FACTS] * 20]
    phone = good_phone() | {orders.ReadFacts: lambda _: (events.FactsRead(readings.pop(0)),)}
    assert play(Answers(), phone).stages == TO_THE_END


def test_a_hostile_phone_is_kept_by_its_owner(play: Play) -> None:
    hostile = events.Failed(Failure(FailureCode.HOSTILE_PATH))
    trade_in = play(Answers(), good_phone() | {orders.Copy: lambda _: (hostile,)})
    assert trade_in.stages[-3:] == [StageName.NEEDS_HELP, StageName.RETURNED, StageName.IDLE]
