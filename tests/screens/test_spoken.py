"""What speech mode says: tabled, without sound."""

import pytest

from counterseal.screens.spoken import Kind, Line, Part, aloud, changes, page, part, typed

WORDS = {
    "answers": "You can answer: %1.",
    "button": "button",
    "characters": "characters typed: %1",
    "countdown": "%1 seconds left",
    "deleted": "Character deleted.",
    "field": "field",
    "off": "off",
    "on": "on",
    "picture": "picture",
    "private": "This is private.",
    "progress": "%1 percent",
    "switch": "switch",
    "typed": "Character entered.",
    "unavailable": "not available now",
}
BRAND = Part(Kind.TEXT, "Counterseal")
TITLE = Part(Kind.HEADING, "This password locks your copy")
LEAD = Part(Kind.TEXT, "Write it down.")
SECRET = Part(Kind.TEXT, "ki-lo", private=True)
USE = Part(Kind.BUTTON, "I have kept it, use it")
WAITING = Part(Kind.BUTTON, "Use this password", enabled=False)
ALLOWED = Part(Kind.BUTTON, WAITING.name)
DRIVE = Part(Kind.BUTTON, "Copy to “HOLIDAY”", "118 GB of 128 GB free", private=True)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (TITLE, "This password locks your copy."),
        (Part(Kind.HEADING, "Do you need more time?"), "Do you need more time?"),
        (USE, "I have kept it, use it. button."),
        (WAITING, "Use this password. button. not available now."),
        (Part(Kind.SWITCH, "Large text", checked=True), "Large text. switch. on."),
        (Part(Kind.SWITCH, "Large text"), "Large text. switch. off."),
        (Part(Kind.FIELD, "Password", value=3), "Password. field. characters typed: 3."),
        (Part(Kind.PICTURE, "QR code of your receipt"), "QR code of your receipt. picture."),
        (Part(Kind.PROGRESS, "Receiving", "About 5 minutes left.", value=42),
         "Receiving. 42 percent. About 5 minutes left."),
        (Part(Kind.PROGRESS, "Getting ready", " ", value=-1), "Getting ready."),
        (Part(Kind.COUNTDOWN, "Time left to answer", value=20), "Time left to answer. 20 seconds left."),
    ],
)  # fmt: skip
def test_a_part_says_name_role_and_state(shown: Part, said: str) -> None:
    assert part(shown, WORDS) == Line(said, said)


def test_a_page_begins_with_its_title_and_ends_with_what_can_be_answered() -> None:
    said = aloud(page([BRAND, TITLE, LEAD, USE, WAITING], WORDS), headset=False)
    assert said.splitlines() == [
        "This password locks your copy.",
        "Write it down.",
        "You can answer: I have kept it, use it.",
    ]


@pytest.mark.parametrize(
    ("shown", "in_public", "in_private"),
    [
        (SECRET, "This is private.", "ki-lo. k, i, -, l, o."),
        (
            DRIVE,
            "This is private. button. 118 GB of 128 GB free.",
            "Copy to “HOLIDAY”. button. 118 GB of 128 GB free.",
        ),
    ],
)
def test_what_is_private_is_said_to_a_headset_only(shown: Part, in_public: str, in_private: str) -> None:
    line = part(shown, WORDS)
    assert aloud([line], headset=False) == in_public
    assert aloud([line], headset=True) == in_private


def test_a_list_of_answers_keeps_private_names_too() -> None:
    lines = page([TITLE, DRIVE, USE], WORDS)
    assert "HOLIDAY" not in aloud(lines, headset=False)
    assert "HOLIDAY" in aloud(lines, headset=True)


def progress(percent: int, detail: str = "") -> Part:
    return Part(Kind.PROGRESS, "Receiving", detail, value=percent)


def countdown(seconds: int) -> Part:
    return Part(Kind.COUNTDOWN, "Time left", value=seconds)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ([TITLE, LEAD], [TITLE, LEAD], ""),
        ([TITLE], [TITLE, LEAD], "Write it down."),
        ([TITLE, WAITING], [TITLE, ALLOWED], "You can answer: Use this password."),
        ([TITLE, ALLOWED], [TITLE, WAITING], ""),
        ([progress(40)], [progress(49, "About 5 minutes left.")], ""),
        ([progress(49)], [progress(50)], "Receiving. 50 percent."),
        ([countdown(30)], [countdown(21)], ""),
        ([countdown(21)], [countdown(20)], "Time left. 20 seconds left."),
        ([TITLE, LEAD], [Part(Kind.HEADING, "Next"), USE], "Next.\nYou can answer: I have kept it, use it."),
    ],
)  # fmt: skip
def test_of_a_page_that_changes_only_what_is_new_is_said(old: list[Part], new: list[Part], said: str) -> None:
    assert aloud(changes(old, new, WORDS), headset=False) == said


@pytest.mark.parametrize(
    ("before", "after", "said"), [(2, 3, "Character entered."), (3, 2, "Character deleted.")]
)
def test_of_typing_only_that_it_happened_is_said(before: int, after: int, said: str) -> None:
    assert typed(before, after, WORDS).text == said
