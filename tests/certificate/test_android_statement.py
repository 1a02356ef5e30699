"""What a statement about an Android phone says: each route its own technique, and nothing that was unseen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET
from msgspec.structs import replace

from counterseal.certificate import catalogue
from counterseal.certificate.catalogue import Technique
from counterseal.certificate.intoto import write_statement
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import CopyProven, Predicate, Result, read_statement
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import OldTrust
from counterseal.tradein.families import judge
from counterseal.tradein.families.android import (
    UNKNOWN_KIND,
    Account,
    AndroidFacts,
    AndroidObservation,
    EraseRoute,
)
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Proven

from .android_records import (
    BACK,
    COPIED,
    E0,
    E1,
    E1B,
    E2,
    E3,
    EVERYTHING,
    FILES,
    HARNESS,
    NOT_ERASED,
    PHONE,
    SECURITY,
    android,
)
from .test_statement import state

STOPPED = replace(
    android(E2), kind=RecordKind.RETURN, observation=None, return_reason=ReturnReason.STOPPED_AT_RESET
)
INTAKE = replace(
    android(E2), kind=RecordKind.INTAKE, observation=None, consent=None, copy=None, facts=None, gates=()
)


def stated(
    observation: AndroidObservation, facts: AndroidFacts = EVERYTHING, record: TradeInRecord | None = None
) -> Predicate:
    return state(record or android(observation, facts)).predicate


def codes(predicate: Predicate) -> set[str]:
    return {remark.code for remark in (*predicate.not_checked, *predicate.claims_not_made)}


@pytest.mark.parametrize(
    "record", [INTAKE, STOPPED, android(E0), android(E1B, FILES), android(E3), android(HARNESS)]
)
def test_a_statement_comes_back_as_it_was_written(record: TradeInRecord) -> None:
    statement = state(record)
    assert read_statement(write_statement(statement)) == statement


@pytest.mark.parametrize(
    ("observation", "level", "result", "reasons"),
    [
        (E0, "E0", Result.NOT_PROVEN, ("no-sign-of-reset",)),
        (E1, "E1", Result.NOT_PROVEN, ("corroborated-only",)),
        (E1B, "E1b", Result.NOT_PROVEN, ("corroborated-only",)),
        (E2, "E2", Result.ERASED, ()),
        (E3, "E3", Result.ERASED, ()),
        (HARNESS, "E3", Result.ERASED, ()),
        (NOT_ERASED, "E0", Result.NOT_ERASED, ("old-key-accepted", "mtp-serial-kept")),
    ],
)
def test_how_far_the_evidence_reaches_is_said_in_a_sentence(
    observation: AndroidObservation, level: str, result: Result, reasons: tuple[str, ...]
) -> None:
    said = stated(observation)
    assert said.verification and said.verification.level is not UNSET
    assert said.verification.level.code == level
    assert said.verification.level.text.startswith(f"Evidence level {level}: ")
    assert (said.result, said.verification.reasons) == (result, reasons)


@pytest.mark.parametrize(
    ("route", "observation", "technique"),
    [
        (EraseRoute.SETTINGS, E2, catalogue.ANDROID_OPENED_KEYS),
        (EraseRoute.BY_HAND, E2, catalogue.ANDROID_BY_HAND_KEYS),
        (EraseRoute.RESCUE, E2, catalogue.ANDROID_RESCUE),
        (EraseRoute.TEST_HARNESS, HARNESS, catalogue.ANDROID_TEST_HARNESS),
        ("", E2, catalogue.ANDROID_UNRECORDED),
    ],
)
def test_each_route_has_its_own_technique(
    route: str, observation: AndroidObservation, technique: Technique
) -> None:
    sanitization = stated(replace(observation, route=route)).sanitization
    assert sanitization
    assert (sanitization.technique, sanitization.title) == (technique.technique, technique.title)
    assert (sanitization.method, sanitization.requested) == (technique.method, technique.method)
    assert sanitization.control_mode == technique.control_mode


@pytest.mark.parametrize(
    "security",
    [
        replace(SECURITY, encrypted=False),
        replace(SECURITY, encrypted=None),
        replace(SECURITY, first_api_level=29),
        replace(SECURITY, first_api_level=None),
        replace(SECURITY, verified_boot="yellow"),
        replace(SECURITY, verified_boot=""),
        replace(SECURITY, bootloader_locked=False),
        replace(SECURITY, bootloader_locked=None),
    ],
)
def test_without_every_ground_for_it_the_method_is_clear_not_purge(security: object) -> None:
    said = stated(E3, replace(EVERYTHING, security=security))
    assert said.sanitization
    assert (said.sanitization.method, said.sanitization.ce_traceability) == ("clear", "")
    assert "makers-word" not in codes(said)


def test_purge_is_the_makers_word_and_says_so() -> None:
    said = stated(E2, replace(EVERYTHING, security=replace(SECURITY, first_api_level=30)))
    assert said.sanitization
    assert said.sanitization.method == "purge"
    assert "metadata encryption" in said.sanitization.ce_traceability
    assert "makers-word" in codes(said)


@pytest.mark.parametrize("observation", [E0, E1, E1B, NOT_ERASED])
def test_without_proof_no_method_is_stated(observation: AndroidObservation) -> None:
    said = stated(observation)
    assert said.sanitization
    assert said.sanitization.method == "none"
    assert "makers-word" not in codes(said)


def test_every_technique_is_told_from_the_others_and_fits_the_page() -> None:
    techniques = [one for one in vars(catalogue).values() if isinstance(one, Technique)]
    assert len({one.technique for one in techniques}) == len({one.title for one in techniques}) == 9
    assert max(len(one.title) for one in techniques) <= 90


def test_accounts_are_stated_by_number_and_only_binding_ones_by_type() -> None:
    before = {one.name: (one.before, one.after) for one in stated(E2).remote_services}
    assert before == {
        "accounts-com.google": ("2", "not-checked"),
        "accounts-com.osp.app.signin": ("0", "not-checked"),
        "accounts-com.xiaomi": ("0", "not-checked"),
        "accounts-others": ("2", "not-checked"),
        "reset-protection": ("supported", "off"),
        "managed": ("off", "not-checked"),
        "work-profile": ("off", "not-checked"),
    }
    assert b"dating" not in write_statement(state(android(E2)))


def test_accounts_that_are_not_described_are_of_no_type() -> None:
    kept_back = replace(EVERYTHING, accounts=(Account("com.google", 1), Account(UNKNOWN_KIND, 2)))
    services = stated(E2, kept_back).remote_services
    assert [one.before for one in services if one.name.startswith("accounts")] == ["3"]


def test_what_nobody_could_read_is_not_called_off() -> None:
    said = stated(E1B, FILES)
    assert {one.name: one.before for one in said.remote_services} == dict.fromkeys(
        ("accounts", "reset-protection", "managed", "work-profile"), "could-not-check"
    )
    assert said.media
    assert (said.media.encrypted, said.media.removable_card) == ("could-not-check", "unknown")
    assert said.media.sim_card == "unknown"


def test_the_storage_is_as_the_phone_described_it() -> None:
    media = stated(E2).media
    assert media
    assert (media.encrypted, media.removable_card, media.hardware_encrypted) == ("yes", "absent", "unknown")
    assert media.sim_card == "present"


@pytest.mark.parametrize(("facts", "read"), [(EVERYTHING, "usb-adb"), (FILES, "usb-mtp")])
def test_the_interface_that_told_who_it_is_is_named(facts: AndroidFacts, read: str) -> None:
    device = stated(E2, facts).device
    assert device
    assert device.how_read == read


def test_a_copy_is_stated_with_its_level_and_all_counts() -> None:
    copy = stated(E2).copy
    assert isinstance(copy, CopyProven)
    names = ("level", "contacts", "messages", "calls", "events", "appeared", "vanished", "changed")
    assert {name: getattr(copy, name) for name in names} == {name: getattr(COPIED, name) for name in names}


@pytest.mark.parametrize(
    ("predicate", "said", "unsaid"),
    [
        (stated(E1B, FILES), {"app-data", "files-only", "memory-card", "reset-protection"}, {"mtp-serial"}),
        (stated(E2), {"app-data", "memory-card", "mtp-serial"}, {"files-only", "reset-protection"}),
        (stated(E3), {"evaluated", "boot-reason"}, {"test-harness", "rescue"}),
        (stated(HARNESS), {"test-harness", "reset-protection"}, {"evaluated"}),
        (stated(replace(E2, route=EraseRoute.RESCUE)), {"rescue"}, {"evaluated"}),
        (stated(BACK, record=STOPPED), {"reset-open", "memory-card"}, {"storage-contents"}),
        (stated(BACK, record=INTAKE), set(), {"memory-card", "reset-open", "app-data"}),
    ],
)
def test_what_it_does_not_show_is_said(predicate: Predicate, said: set[str], unsaid: set[str]) -> None:
    assert said <= codes(predicate)
    assert not unsaid & codes(predicate)
    assert "copy-completeness" not in codes(predicate)


def test_the_second_erase_is_claimed_only_when_it_was_seen() -> None:
    def said(wiped_again: bool | None) -> set[str]:
        return codes(stated(replace(E3, wiped_again=wiped_again))) & {"evaluated", "evaluated-unseen"}

    assert said(True) == {"evaluated"}
    assert said(False) == said(None) == {"evaluated-unseen"}


def test_a_return_with_the_reset_open_keeps_the_consent_on_record() -> None:
    said = stated(BACK, record=STOPPED)
    assert said.consent
    assert (said.result, said.return_reason) == (Result.RETURNED, "stopped-at-reset")
    assert (said.sanitization, said.verification) == (None, None)


def test_every_observation_is_stated_even_those_that_were_not_made() -> None:
    verification = stated(E1B).verification
    assert verification
    seen = {one.what: one.seen for one in verification.observations}
    assert len(seen) == len(AndroidObservation.__struct_fields__) - 2
    assert (seen["mtp-serial-changed"], seen["trade-in-mode"]) == ("yes", "could-not-check")
    assert seen["old-key"] == "could-not-check"
    refused = stated(replace(E1, old_key=OldTrust.REFUSED)).verification
    assert refused
    assert {one.what: one.seen for one in refused.observations}["old-key"] == "refused"


_ANY = st.builds(AndroidObservation, **dict.fromkeys(AndroidObservation.__struct_fields__, ...))
_SOME = st.sets(st.sampled_from(AndroidObservation.__struct_fields__), max_size=3)


@settings(max_examples=200)
@given(st.sampled_from([E1B, E2, E3, HARNESS]), _ANY, _SOME)
def test_whatever_was_observed_erased_and_its_method_need_the_proof(
    whole: AndroidObservation, other: AndroidObservation, some: set[str]
) -> None:
    observation = replace(whole, **{field: getattr(other, field) for field in some})
    statement = state(android(observation))
    said, proven = statement.predicate, isinstance(judge(observation), Proven)
    assert said.sanitization
    assert (said.result is Result.ERASED) == proven
    assert (said.sanitization.method != "none") == proven
    assert read_statement(write_statement(statement)).predicate.result is said.result


def test_nothing_says_more_than_the_phone_is_called() -> None:
    text = write_statement(state(android(E3)))
    assert PHONE.serial.encode() in text
    for claim in (b"forensic", b"certified to", b"conformant", b"guarantee"):
        assert claim not in text.lower()
