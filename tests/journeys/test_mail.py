"""Promise P6: an address is typed in this trade-in, confirmed on the spot, used once, then gone."""

import re
from email.message import EmailMessage
from pathlib import Path

from counterseal.certificate.verification.files import read_trust, verify_files
from counterseal.compose.demo_folder import REFERENCE
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.mail import CODES, TRIES, Mail, MailFault, MailStep
from counterseal.tradein.views import Answer, CustomerView, StaffView, StageName
from tests.courier.outside import courier
from tests.courier.relays import delivered, lab_relay, table
from tests.lab.fixture import start_lab_iphone

from .canaries import OWNER, PHONE, SEED, files_below, found, spelled
from .counter import Counter, open_counter
from .person import Customer, Person

ADDRESS = OWNER.email
ENDINGS = (StageName.CERTIFIED, StageName.RETURNED)


def mail_of(view: CustomerView) -> Mail:
    assert view.mail is not None
    return view.mail


def until_mail(customer: Customer, step: MailStep) -> Mail:
    return mail_of(customer.until(lambda view: view.mail is not None and view.mail.step is step))


def ask_for_code(customer: Customer, mailbox: Path) -> str:
    customer.send(customer_commands.GiveAddress(ADDRESS))
    until_mail(customer, MailStep.CODE_SENT)
    found_code = re.search(r"^ {4}([0-9]{6})\s*$", text_of(delivered(mailbox)[-1]), re.MULTILINE)
    assert found_code
    return found_code[1]


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body()
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


def read_back(customer: Customer, code: str) -> None:
    customer.send(customer_commands.ReadBackCode(code))
    until_mail(customer, MailStep.SENT)


def codes_in(text: str, codes: list[str]) -> list[str]:
    return [code for code in codes if re.search(rf"(?<![0-9]){code}(?![0-9])", text)]


def test_the_next_trade_in_knows_nothing_of_the_address_before(tmp_path: Path, home: Path) -> None:
    mailbox, attached = tmp_path / "mailbox", tmp_path / "attached"
    with (
        start_lab_iphone("happy", seed=SEED) as phone,
        lab_relay(mailbox) as relay,
        open_counter(tmp_path / "demo", phone.found_at, courier=True, mail=True) as counter,
        courier(counter.runtime, relay=table(relay)) as network,
    ):
        kept = (counter.folder.state, counter.folder.drive, counter.runtime, home)
        staff = counter.open_trade_in()
        first = counter.customer(decline=True)
        first.go_on_to(*ENDINGS)
        first.until(lambda view: Answer.GIVE_ADDRESS in view.answers)
        code = ask_for_code(first, mailbox)
        assert found(spelled(ADDRESS), *kept) == []  # not even now
        read_back(first, code)
        attached.mkdir()
        for part in delivered(mailbox)[-1].iter_attachments():
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            (attached / str(part.get_filename())).write_bytes(content)
        leave(first, staff, counter)
        trust = read_trust(counter.folder.root)
        reports = {path.name: verify_files([path], trust)[0] for path in attached.iterdir()}
        assert {name for name, report in reports.items() if report.valid} == {
            "certificate.pdf",
            "receipt.txt",
        }

        # the same phone, the same reference, the same address
        staff.send(staff_commands.OpenTradeIn(REFERENCE))
        second = counter.customer()
        second.go_on_to(StageName.INTAKE)
        second.send(customer_commands.Stop())
        view = second.until(lambda view: view.stage is StageName.RETURNED and view.mail is not None)
        assert view.mail == Mail(codes_left=CODES, tries_left=TRIES)
        second.send(customer_commands.ReadBackCode(code))  # of the first: no code of theirs was sent
        other = ask_for_code(second, mailbox)
        while other == code:  # once in a million
            second.send(customer_commands.ForgetAddress())
            other = ask_for_code(second, mailbox)
        second.send(customer_commands.ReadBackCode(code))
        second.until(lambda view: mail_of(view).fault is MailFault.WRONG_CODE)
        read_back(second, other)
        leave(second, staff, counter)

        for person in (first, second, staff):
            assert not [word for word in spelled(ADDRESS) if word in person.received]
        assert found(spelled(ADDRESS), *kept) == []
        written = [counter.folder.state / "journal", counter.folder.state / "core.log"]
        for path in (*written, *files_below(counter.runtime)):
            assert codes_in(path.read_text(errors="replace"), [code, other]) == [], path.name
        network.terminate()
        _, said = network.communicate()
    # bad-errand: this test only looked whether it listens
    assert {line.split()[-1] for line in said.decode().splitlines()} <= {"bad-errand", "stopped"}
    assert len(delivered(mailbox)) == 4
    words = "".join(f"{mail['Subject']}{text_of(mail)}" for mail in delivered(mailbox))
    assert not [word for word in (PHONE.serial, PHONE.serial[-4:], "iPhone", OWNER.name) if word in words]


def leave(customer: Customer, staff: Person[StaffView], counter: Counter) -> None:
    customer.send(customer_commands.Acknowledge())
    customer.until(lambda view: view.stage is StageName.IDLE)
    staff.until(lambda view: view.stage is StageName.IDLE)
    counter.wait_until_forgotten()
