"""Ready-made facts and stages for the tables."""

from counterseal.tradein import events, stages
from counterseal.tradein.facts import (
    Consent,
    CopyDeclined,
    CopyPhase,
    CopyProof,
    Drive,
    EraseCommand,
    Family,
    Identity,
    LinkState,
    OldTrust,
    Progress,
    ProofFaults,
    QrCode,
    Receipt,
)
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.stages import Case, ErasePermit, ReturnReason
from counterseal.tradein.verdict import Proven

PHONE = Identity(
    "Apple",
    "iPhone15,2",
    "MQ0G3",
    "F2LABCDE1234",
    "00008120-AA",
    "123",
    ("350000000000001",),
    "18.1",
    128,
    Family.IPHONE,
)
OTHER = Identity(
    "Apple", "iPhone15,2", "MQ0G3", "F2LXXXXX9999", "00008120-BB", "456", (), "18.1", 128, Family.IPHONE
)
FACTS = IphoneFacts(
    find_my=False,
    supervised=False,
    management_profile=False,
    battery_percent=80,
    external_power=True,
    backup_password_set=False,
    used_bytes=1_000_000,
    activation="Activated",
)
DRIVE = Drive("d1", "STICK", "exfat", 10**12, 10**12, None, True)
PROOF = CopyProof(120, 24_000_000, "ab" * 32, 40, 2, 0, 0)
DECLINED = CopyDeclined("decline-copy-1", "en", "cd" * 32, 50)
RECEIPT = Receipt("intake", "TEXT", QrCode(("10", "01")), "R-1", "ef" * 32)
CONSENT = Consent(PHONE.udid, "erase-consent-1", "en", "aa" * 32, 100)
PERMIT = ErasePermit(PHONE, PROOF, CONSENT)
SEEN = IphoneObservation(
    EraseCommand.ACKNOWLEDGED,
    "mcinstall",
    True,
    True,
    True,
    "Unactivated",
    OldTrust.REFUSED,
    True,
    False,
    False,
    30,
)

OPENED = Case("T-1", "TILL-7", "S-01", 10)
KNOWN = Case("T-1", "TILL-7", "S-01", 10, phone=PHONE, intake=RECEIPT, facts=FACTS)
COPIED = Case("T-1", "TILL-7", "S-01", 10, phone=PHONE, intake=RECEIPT, facts=FACTS, drive=DRIVE, copy=PROOF)
DECIDED = Case(
    "T-1", "TILL-7", "S-01", 10, phone=PHONE, intake=RECEIPT, facts=FACTS, copy=PROOF, esim_keep=False
)

BEFORE_ERASE: tuple[stages.BeforeErase, ...] = (
    stages.Welcome(OPENED),
    stages.Intake(OPENED),
    stages.Intake(KNOWN, LinkState.TRUSTED, identified=True),
    stages.Check(KNOWN),
    stages.ChooseCopy(KNOWN, (DRIVE,)),
    stages.Secret(KNOWN),
    stages.Copying(KNOWN),
    stages.Proving(KNOWN),
    stages.SignOut(COPIED),
    stages.ConfirmErase(DECIDED),
)
EVERY_STAGE: tuple[stages.Stage, ...] = (
    stages.Idle(),
    *BEFORE_ERASE,
    stages.NeedsHelp(KNOWN, Failure(FailureCode.UPLOAD_ERRORS), stages.Copying(KNOWN)),
    stages.Erasing(DECIDED, PERMIT),
    stages.ProvingErase(DECIDED, PERMIT, EraseCommand.ACKNOWLEDGED, "mcinstall"),
    stages.Certified(DECIDED, PERMIT, SEEN, Proven(), RECEIPT),
    stages.Returned(KNOWN, ReturnReason.CUSTOMER_STOPPED, RECEIPT),
)
EVERY_EVENT: tuple[events.Event, ...] = (
    events.Opened("T-2", "TILL-8", "S-02", 5),
    events.Agree("en"),
    events.Link(LinkState.LOCKED),
    events.Identified(PHONE),
    events.Identified(OTHER),
    events.Recorded(RECEIPT),
    events.ReceiptKept(),
    events.FactsRead(FACTS),
    events.CheckAgain(),
    events.GoOn(),
    events.DrivesFound((DRIVE,)),
    events.ChooseDrive("d1"),
    events.DriveReady(DRIVE),
    events.DeclineCopy("decline-copy-1", "en", "cd" * 32),
    events.ChoosePassword("correct horse"),
    events.PasscodePrompt(True),
    events.PasswordSet(),
    events.Progressed(Progress(CopyPhase.RECEIVING, 10, 100)),
    events.CopyFinished(),
    events.CopyProven(PROOF),
    events.CopyNotProven(ProofFaults(missing=2)),
    events.ChooseEsim(False),
    events.GiveConsent("erase-consent-1", "en", "aa" * 32),
    events.NotYet(),
    events.EraseSent(EraseCommand.ACKNOWLEDGED, "mcinstall"),
    events.PhoneLeft(),
    events.Observed(SEEN),
    events.Observed(IphoneObservation()),
    events.Delivered(),
    events.Cancelled(),
    events.Failed(Failure(FailureCode.UPLOAD_ERRORS, 104)),
    events.Failed(Failure(FailureCode.HOSTILE_PATH)),
    events.Failed(Failure(FailureCode.ERASE_REFUSED)),
    events.Retry(),
    events.Stop(),
    events.StaffStop(),
    events.CloseUnfinished(),
    events.Acknowledge(),
    events.DeadlinePassed(),
    events.WorkerDied(),
)
