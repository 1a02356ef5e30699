"""The words for failures, states and outcomes: complete, never promising what was not observed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSValue, QQmlEngine

from counterseal.screens.application import QML
from counterseal.screens.customer_props import MAKERS
from counterseal.screens.translations import Translations
from counterseal.tradein.facts import Family, LinkState
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.language import Language
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import GateName, GateState, Outcome

Words = Callable[..., str]
Steps = Callable[..., list[dict[str, str]]]


@pytest.fixture
def engine() -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    translations = Translations()
    translations.show(engine, Language.ENGLISH)
    yield engine
    translations.close()


@pytest.fixture
def words(engine: QQmlEngine) -> Iterator[Words]:
    """Calls a function of a singleton of the Words module."""
    yield lambda *call: str(_call(engine, *call).toString())


@pytest.fixture
def steps(engine: QQmlEngine) -> Iterator[Steps]:
    """Calls a function of StepWords."""
    yield lambda *call: list(_call(engine, "StepWords", *call).toVariant())


def _call(engine: QQmlEngine, singleton: str, function: str, *arguments: str | float) -> QJSValue:
    found = engine.singletonInstance("Words", singleton)
    assert isinstance(found, QObject)
    values = [QJSValue(a if isinstance(a, str | bool) else float(a)) for a in arguments]
    result = engine.newQObject(found).property(function).call(values)
    assert not result.isError(), result.toString()
    return result


@pytest.mark.parametrize("code", FailureCode)
def test_every_failure_says_what_happened_whether_it_is_safe_and_what_now(
    words: Words, code: FailureCode
) -> None:
    happened = words("FailureWords", "happened", code.value)
    assert happened != words("FailureWords", "happened", "unheard-of")
    assert "was not erased" in words("FailureWords", "safe", code.value, False)
    for sentence in (happened, words("FailureWords", "now", code.value, False, True)):
        assert sentence.endswith(".")
        assert "oops" not in sentence.lower()
        assert code.value not in sentence


@pytest.mark.parametrize("code", FailureCode)
@pytest.mark.parametrize("may_retry", [True, False])
def test_after_the_erase_was_sent_nothing_is_called_safe(
    words: Words, code: FailureCode, may_retry: bool
) -> None:
    safe = words("FailureWords", "safe", code.value, True)
    now = words("FailureWords", "now", code.value, True, may_retry)
    assert "cannot say what is still on your phone" in safe
    for promise in ("not erased", "is safe", "still on it", "fresh copy"):
        assert promise not in safe + now


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("state", LinkState)
def test_every_state_of_the_cable_has_words_and_a_drawing(
    words: Words, state: LinkState, family: Family
) -> None:
    assert words("LinkWords", "title", state.value, family.value)
    assert words("LinkWords", "lead", state.value, family.value).endswith(".")
    drawing = words("LinkWords", "drawing", state.value)
    assert (QML.parent / "icons" / f"{drawing}.svg").is_file()


@pytest.mark.parametrize("family", Family)
def test_states_that_need_different_hands_have_different_words(words: Words, family: Family) -> None:
    needing = set(LinkState) - {LinkState.READING, LinkState.TRUSTED}
    assert len({words("LinkWords", "title", state.value, family.value) for state in needing}) == len(needing)


@pytest.mark.parametrize("name", GateName)
@pytest.mark.parametrize("state", GateState)
def test_every_gate_says_what_to_do(words: Words, name: GateName, state: GateState) -> None:
    assert words("GateWords", "heading", name.value) != name.value
    assert words("GateWords", "stateWord", state.value)
    assert words("GateWords", "advice", name.value, state.value, 9).endswith(".")
    assert (QML.parent / "icons" / f"mark-{words('GateWords', 'mark', state.value)}.svg").is_file()


@pytest.mark.parametrize("name", GateName)
def test_what_nobody_looked_at_is_not_said_to_be_so(words: Words, name: GateName) -> None:
    unread = words("GateWords", "advice", name.value, "note", -1)
    for claim in ("It is off", "None", "Finished", "Nobody but you", "on this phone."):
        assert claim not in unread


@pytest.mark.parametrize("maker", [*MAKERS, ""])
@pytest.mark.parametrize("function", ["fileTransfer", "debugging", "resetByHand"])
def test_every_step_is_a_sentence_with_a_drawing(steps: Steps, function: str, maker: str) -> None:
    shown = steps(function, maker)
    assert len(shown) >= 3
    for step in shown:
        assert step["words"].endswith(".")
        assert (QML.parent / "icons" / f"{step['drawing']}.svg").is_file()


@pytest.mark.parametrize("function", ["autoBlocker", "allowDebugging", "resetOpen"])
def test_steps_that_are_the_same_on_every_phone_have_drawings_too(steps: Steps, function: str) -> None:
    for step in steps(function):
        assert (QML.parent / "icons" / f"{step['drawing']}.svg").is_file()


def test_the_reset_is_found_where_each_maker_put_it(steps: Steps) -> None:
    paths = {tuple(step["words"] for step in steps("resetByHand", maker)) for maker in (*MAKERS, "")}
    assert len(paths) == len(MAKERS) + 1


def test_nobody_is_told_to_type_a_pin_here(steps: Steps) -> None:
    shown = [step for maker in (*MAKERS, "") for step in steps("resetByHand", maker)] + steps("resetOpen")
    asking = [step["words"] for step in shown if "PIN" in step["words"]]
    assert len(asking) == len(MAKERS) + 2
    assert all("on your phone" in words for words in asking)


@pytest.mark.parametrize("level", ["E0", "E1", "E1b"])
def test_evidence_that_proves_nothing_says_so(words: Words, level: str) -> None:
    lead = words("OutcomeWords", "lead", "not-proven", level)
    assert "may still be on it" in lead or "so may one that was not" in lead


def test_each_strength_of_evidence_says_what_was_seen(words: Words) -> None:
    said = {level: words("OutcomeWords", "seen", level) for level in ("", "E1", "E1b", "E2", "E3")}
    assert len(set(said.values())) == len(said)
    assert "old connection" in said[""]


@pytest.mark.parametrize("reason", [*Reason, *ReturnReason])
def test_every_reason_is_a_sentence(words: Words, reason: Reason | ReturnReason) -> None:
    assert words("OutcomeWords", "reason", reason.value).endswith(".")


def test_only_a_proven_erase_is_called_one(words: Words) -> None:
    titles = {outcome: words("OutcomeWords", "title", outcome.value) for outcome in Outcome}
    assert titles[Outcome.ERASED] == "Your phone was erased"
    for outcome in {*Outcome} - {Outcome.ERASED}:
        assert titles[outcome] != titles[Outcome.ERASED]
        assert "not" in titles[outcome]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (-1, -1, "We cannot say yet how long it takes."),
        (0, 1, "About a minute left."),
        (0, 3, "Up to 3 minutes left."),
        (10, 15, "About 10 to 15 minutes left."),
        (0, 60 * 24 * 365, "Up to 525,600 minutes left."),
    ],
)
def test_time_left(words: Words, first: int, last: int, said: str) -> None:
    assert words("Format", "timeLeft", first, last) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [(0.0, "less than 1 MB"), (5e6, "5 MB"), (1.25e9, "1.3 GB"), (61.3e9, "61.3 GB"), (256e9, "256 GB")],
)
def test_bytes(words: Words, amount: float, said: str) -> None:
    assert words("Format", "bytes", amount) == said
