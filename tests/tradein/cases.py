"""Ready-made facts and stages for the tables."""

from msgspec.structs import replace

from counterseal.tradein import customer_commands, events, staff_commands, stages
from counterseal.tradein.facts import (
    Consent,
    CopyDeclined,
    CopyLevel,
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
from counterseal.tradein.families.android import AndroidFacts, AndroidObservation, EraseRoute, Security
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.mail import Mail, MailFault, MailStep
from counterseal.tradein.printing import Paper, PrintState
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

ANDROID = Identity(
    "Google",
    "Pixel 9",
    "GUR25",
    "41XYZABC00001",
    "41XYZABC00001",
    "",
    ("350000000000003",),
    "16",
    128,
    Family.ANDROID,
)
ANDROID_FACTS = AndroidFacts(
    level=CopyLevel.EVERYTHING,
    battery_percent=80,
    external_power=True,
    used_bytes=1_000_000,
    setup_done=True,
    accounts=(),
    managed=False,
    work_profile=False,
    other_users=0,
    screen_lock=True,
    sim_card=False,
    sd_card=False,
    reset_protection=True,
    security=Security(True, 35, "green", True, "BP2A"),
)
ANDROID_PROOF = replace(
    PROOF, level=CopyLevel.EVERYTHING, contacts=12, messages=34, calls=5, events=6, appeared=3, changed=1
)
ANDROID_PERMIT = ErasePermit(ANDROID, ANDROID_PROOF, replace(CONSENT, udid=ANDROID.udid))
ANDROID_SEEN = AndroidObservation(
    EraseCommand.HANDED_OVER,
    EraseRoute.SETTINGS,
    left_usb=True,
    came_back=True,
    same_phone=True,
    seconds_away=140,
    trade_in_mode=True,
    status_serial_matches=True,
    status_imei_matches=True,
    reset_protection=False,
)
"""Evidence of level E2."""
ANDROID_KNOWN = replace(KNOWN, level=CopyLevel.EVERYTHING, phone=ANDROID, facts=ANDROID_FACTS)
ANDROID_COPIED = replace(ANDROID_KNOWN, drive=DRIVE, copy=ANDROID_PROOF)
HANDED_OVER = stages.Erasing(
    ANDROID_COPIED, ANDROID_PERMIT, EraseCommand.HANDED_OVER, route=EraseRoute.SETTINGS
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
    stages.Intake(OPENED, LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google"),
    stages.Check(ANDROID_KNOWN),
    stages.SignOut(ANDROID_COPIED),
    stages.ConfirmErase(ANDROID_COPIED),
)
PRINTABLE = replace(DECIDED, paper=Paper())
AT_A_PRINTER: tuple[stages.Intake | stages.Certified | stages.Returned, ...] = (
    stages.Intake(PRINTABLE, LinkState.TRUSTED, identified=True),
    stages.Certified(PRINTABLE, PERMIT, SEEN, Proven(), RECEIPT),
    stages.Returned(PRINTABLE, ReturnReason.CUSTOMER_STOPPED, RECEIPT),
)
"""Every stage with a receipt, at a kiosk with a printer."""
EVERY_STAGE: tuple[stages.Stage, ...] = (
    stages.Idle(),
    *BEFORE_ERASE,
    stages.NeedsHelp(KNOWN, Failure(FailureCode.UPLOAD_ERRORS), stages.Copying(KNOWN)),
    stages.Erasing(DECIDED, PERMIT),
    stages.ProvingErase(DECIDED, PERMIT, EraseCommand.ACKNOWLEDGED, "mcinstall"),
    stages.Certified(DECIDED, PERMIT, SEEN, Proven(), RECEIPT),
    HANDED_OVER,
    stages.ProvingErase(ANDROID_COPIED, ANDROID_PERMIT, EraseCommand.HANDED_OVER, EraseRoute.SETTINGS),
    stages.Certified(ANDROID_COPIED, ANDROID_PERMIT, ANDROID_SEEN, Proven(), RECEIPT),
    stages.Returned(KNOWN, ReturnReason.CUSTOMER_STOPPED, RECEIPT),
    stages.Returned(KNOWN, ReturnReason.CUSTOMER_STOPPED, RECEIPT, mail=Mail()),
    *(
        stages.Certified(DECIDED, PERMIT, SEEN, Proven(), RECEIPT, mail=Mail(step, codes_left=1))
        for step in MailStep
    ),
    *AT_A_PRINTER,
)
EVERY_EVENT: tuple[events.Event, ...] = (
    events.Opened("T-2", "TILL-8", "S-02", 5),
    customer_commands.Agree(),
    events.Link(LinkState.LOCKED),
    events.Link(LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google"),
    customer_commands.ChooseLevel(CopyLevel.FILES),
    customer_commands.ChooseLevel(CopyLevel.EVERYTHING),
    events.Identified(ANDROID),
    events.Identified(PHONE),
    events.Identified(OTHER),
    events.Recorded(RECEIPT),
    customer_commands.ReceiptKept(),
    events.FactsRead(FACTS),
    events.FactsRead(ANDROID_FACTS),
    customer_commands.CheckAgain(),
    customer_commands.GoOn(),
    events.DrivesFound((DRIVE,)),
    customer_commands.ChooseDrive("d1"),
    events.DriveReady(DRIVE),
    customer_commands.DeclineCopy("decline-copy-1", "en", "cd" * 32),
    customer_commands.ChoosePassword("correct horse"),
    events.PasscodePrompt(True),
    events.PasswordSet(),
    events.Progressed(Progress(CopyPhase.RECEIVING, 10, 100)),
    events.CopyFinished(),
    events.CopyProven(PROOF),
    events.CopyNotProven(ProofFaults(missing=2)),
    customer_commands.ChooseEsim(False),
    customer_commands.GiveConsent("erase-consent-1", "en", "aa" * 32),
    customer_commands.NotYet(),
    events.EraseSent(EraseCommand.ACKNOWLEDGED, "mcinstall"),
    events.EraseSent(EraseCommand.HANDED_OVER, EraseRoute.SETTINGS),
    events.PhoneLeft(),
    events.Observed(SEEN),
    events.Observed(ANDROID_SEEN),
    events.Observed(IphoneObservation()),
    events.Delivered(),
    events.Cancelled(),
    events.Failed(Failure(FailureCode.UPLOAD_ERRORS, 104)),
    events.Failed(Failure(FailureCode.HOSTILE_PATH)),
    events.Failed(Failure(FailureCode.ERASE_REFUSED)),
    customer_commands.Retry(),
    customer_commands.Stop(),
    staff_commands.StaffStop(),
    staff_commands.CloseUnfinished(),
    customer_commands.Print(),
    events.Printed(RECEIPT.number, PrintState.PRINTED),
    customer_commands.Acknowledge(),
    customer_commands.GiveAddress("mia@example.org"),
    events.CodeSent(),
    customer_commands.ReadBackCode("123456"),
    events.CodeCompared(True),
    events.CodeCompared(False),
    events.CodeExpired(),
    customer_commands.ForgetAddress(),
    events.MailSent(),
    events.NotMailed(MailFault.NOT_SENT),
    events.DeadlinePassed(),
    events.WorkerDied(),
)
