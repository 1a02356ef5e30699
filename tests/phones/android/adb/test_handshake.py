"""Being let in: against the lab's daemon, and against phones that no daemon would be."""

import secrets
import threading
from collections.abc import Callable

import pytest

from counterseal.lab.android.adbd.keyring import Keyring, parse_public_key
from counterseal.lab.android.adbd.messages import VERSION_WITH_CHECKSUMS
from counterseal.lab.android.adbd.session import Mode, Prompt, Session
from counterseal.lab.android.adbd.transport import UsbTransport
from counterseal.lab.android.usb.endpoints import Endpoint, GoneError
from counterseal.phones.android.adb import handshake
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.handshake import Authentication, Step
from counterseal.phones.android.adb.key import AdbKey
from counterseal.phones.android.adb.transport import Command
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode
from tests.phones.android.pipe_on_endpoints import EndpointPipe

from .scripted import BANNER, HEADER, MAX_PAYLOAD, PUBLIC_KEY, SIGNATURE, TOKEN, VERSION, ScriptedPhone


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handshake, "ANSWER_SECONDS", 2.0)
    monkeypatch.setattr(handshake, "PROMPT_SECONDS", 1.0)


def lab_phone(keyring: Keyring | None, prompt: Prompt, version: int = VERSION) -> EndpointPipe:
    """The lab's daemon on a cable of its own."""
    out, in_ = Endpoint(), Endpoint()
    mode = Mode(BANNER.decode(), lambda _name: None, keyring, prompt, version)
    threading.Thread(target=Session(UsbTransport(out, in_), mode).serve, daemon=True).start()
    return EndpointPipe(out, in_)


def no_prompt(_allow: Callable[[], None]) -> None:
    raise AssertionError("the owner was asked")


def code_of(error: pytest.ExceptionInfo[PhoneError]) -> FailureCode:
    return error.value.failure.code


def test_a_phone_without_a_lock_lets_everybody_in(key: AdbKey) -> None:
    steps: list[Step] = []
    connection = Connection.open(lab_phone(None, no_prompt), key, steps.append)
    assert connection.authentication is Authentication.NONE
    assert steps == [Step.WAITING, Step.ACCEPTED]


@pytest.mark.parametrize("version", [VERSION, VERSION_WITH_CHECKSUMS])
def test_a_remembered_key_is_let_in_unasked(key: AdbKey, version: int) -> None:
    keyring = Keyring()
    keyring.accept(parse_public_key(key.public()))
    connection = Connection.open(lab_phone(keyring, no_prompt, version), key, offer_public_key=False)
    assert connection.authentication is Authentication.SIGNATURE


def test_the_owner_is_asked_and_says_yes(key: AdbKey) -> None:
    steps: list[Step] = []
    pipe = lab_phone(Keyring(), lambda allow: threading.Timer(0.2, allow).start())
    connection = Connection.open(pipe, key, steps.append)
    assert connection.authentication is Authentication.PROMPT
    assert steps == [Step.WAITING, Step.PROMPT, Step.ACCEPTED]


def test_an_owner_who_says_no_is_silent_and_may_be_asked_again(key: AdbKey) -> None:
    prompts: list[Callable[[], None]] = []

    def second_time_lucky(allow: Callable[[], None]) -> None:
        prompts.append(allow)
        if len(prompts) == 2:
            allow()

    pipe = lab_phone(Keyring(), second_time_lucky)
    with pytest.raises(PhoneError) as refused:
        Connection.open(pipe, key)
    assert code_of(refused) is FailureCode.DEBUGGING_REFUSED
    assert Connection.open(pipe, key).authentication is Authentication.PROMPT


def test_a_phone_that_forgot_the_key_is_not_made_to_ask(key: AdbKey) -> None:
    with pytest.raises(PhoneError) as refused:
        Connection.open(lab_phone(Keyring(), no_prompt), key, offer_public_key=False)
    assert code_of(refused) is FailureCode.DEBUGGING_REFUSED


def test_what_another_program_left_on_the_wire_is_no_evidence(key: AdbKey) -> None:
    """Half a message, late messages and an old challenge: the phone still knows the key."""
    phone = ScriptedPhone()
    phone.raw(secrets.token_bytes(70_000))
    phone.send(Command.WRTE, 5, 6, bytes(4096))
    phone.send(Command.AUTH, TOKEN, 0, b"old".ljust(20))
    token = secrets.token_bytes(20)

    def script() -> None:
        phone.expect(Command.CNXN)
        phone.send(Command.CLSE, 5, 6)
        phone.send(Command.AUTH, TOKEN, 0, token)
        kind, _, signature = phone.expect(Command.AUTH)
        assert (kind, signature) == (SIGNATURE, key.sign(token))
        phone.send(Command.CNXN, VERSION, MAX_PAYLOAD, BANNER)

    with phone.does(script):
        connection = Connection.open(phone.pipe, key, offer_public_key=False)
    assert connection.authentication is Authentication.SIGNATURE


def test_a_phone_that_asks_for_the_key_again_after_the_prompt_gets_it_once(key: AdbKey) -> None:
    phone = ScriptedPhone()

    def script() -> None:
        phone.expect(Command.CNXN)
        for expected in (SIGNATURE, PUBLIC_KEY, SIGNATURE):
            phone.send(Command.AUTH, TOKEN, 0, secrets.token_bytes(20))
            assert phone.expect(Command.AUTH)[0] == expected
        phone.send(Command.AUTH, TOKEN, 0, secrets.token_bytes(20))

    with phone.does(script), pytest.raises(PhoneError) as refused:
        Connection.open(phone.pipe, key)
    assert code_of(refused) is FailureCode.DEBUGGING_REFUSED


@pytest.mark.parametrize(
    "answer",
    [
        b"no header at all",
        bytes(512),
        HEADER.pack(Command.CNXN, VERSION, MAX_PAYLOAD, 8, 0, 0),
        HEADER.pack(Command.CNXN, VERSION, MAX_PAYLOAD, MAX_PAYLOAD + 1, 0, Command.CNXN ^ 0xFFFFFFFF),
        HEADER.pack(Command.CNXN, VERSION, MAX_PAYLOAD, 0, 0, Command.CNXN ^ 0xFFFFFFFF),
        HEADER.pack(Command.AUTH, TOKEN, 0, 0, 0, Command.AUTH ^ 0xFFFFFFFF),
    ],
    ids=["short", "zeros", "magic", "length", "no banner", "no token"],
)
def test_nonsense_instead_of_an_answer(key: AdbKey, answer: bytes) -> None:
    phone = ScriptedPhone()

    def script() -> None:
        phone.expect(Command.CNXN)
        phone.raw(answer)

    with phone.does(script), pytest.raises(PhoneError) as refused:
        Connection.open(phone.pipe, key)
    assert code_of(refused) is FailureCode.HOSTILE_DATA


@pytest.mark.parametrize(("version", "max_payload"), [(1, MAX_PAYLOAD), (VERSION, 100)])
def test_a_phone_that_takes_less_than_every_phone_must(key: AdbKey, version: int, max_payload: int) -> None:
    phone = ScriptedPhone()

    def script() -> None:
        phone.expect(Command.CNXN)
        phone.send(Command.CNXN, version, max_payload, BANNER)

    with phone.does(script), pytest.raises(PhoneError) as refused:
        Connection.open(phone.pipe, key)
    assert code_of(refused) is FailureCode.HOSTILE_DATA


@pytest.mark.parametrize(
    ("came", "code"), [(BANNER, FailureCode.HOSTILE_DATA), (bytes(512), FailureCode.PHONE_SILENT)]
)
def test_a_payload_shorter_than_announced(
    key: AdbKey, monkeypatch: pytest.MonkeyPatch, came: bytes, code: FailureCode
) -> None:
    monkeypatch.setattr("counterseal.phones.android.adb.transport._PAYLOAD_SECONDS", 0.2)
    phone = ScriptedPhone()

    def script() -> None:
        phone.expect(Command.CNXN)
        phone.raw(HEADER.pack(Command.CNXN, VERSION, MAX_PAYLOAD, 600, 0, Command.CNXN ^ 0xFFFFFFFF))
        phone.raw(came)

    with phone.does(script), pytest.raises(PhoneError) as refused:
        Connection.open(phone.pipe, key)
    assert code_of(refused) is code


def test_a_silent_phone(key: AdbKey) -> None:
    phone = ScriptedPhone()
    with pytest.raises(UsbError) as silent:
        Connection.open(phone.pipe, key)
    assert silent.value.failure.code is FailureCode.PHONE_SILENT


@pytest.mark.parametrize(
    ("waits_for_us", "code"), [(False, FailureCode.HOSTILE_DATA), (True, FailureCode.PHONE_SILENT)]
)
def test_a_phone_that_never_stops_talking_and_says_nothing(
    key: AdbKey, waits_for_us: bool, code: FailureCode
) -> None:
    phone = ScriptedPhone()

    def script() -> None:
        if waits_for_us:
            phone.expect(Command.CNXN)
        with pytest.raises(GoneError):
            while True:
                phone.send(Command.OKAY, 1, 1)

    with phone.does(script):
        with pytest.raises(PhoneError) as refused:
            Connection.open(phone.pipe, key)
        phone.unplug()
    assert code_of(refused) is code


def test_a_prompt_can_be_given_up_from_another_thread(key: AdbKey) -> None:
    pipe = lab_phone(Keyring(), lambda _allow: None)

    def give_up(step: Step) -> None:
        if step is Step.PROMPT:
            threading.Timer(0.1, pipe.close).start()

    with pytest.raises(UsbError) as ended:
        Connection.open(pipe, key, give_up)
    assert ended.value.failure.code is FailureCode.PHONE_UNPLUGGED
