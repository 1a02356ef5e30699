"""Both screens, drawn in memory by a process of their own: pages, fonts, words, keyboard and voices."""

import subprocess
import sys
from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from counterseal.tradein.language import Language

from .away import away_from_home
from .finding import Finding, failed, ok, warning

SCREENS, KEYBOARD, SPEECH = "screens", "on-screen keyboard", "speech"
LONGEST = 120.0
"""Seconds; a machine that was just started takes its time."""
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


class Trial(Struct, frozen=True):
    """What is missing, by its name: all is well where nothing is."""

    pages: tuple[str, ...] = ()
    """Roles whose screen shows no page."""
    fonts: tuple[str, ...] = ()
    words: tuple[Language, ...] = ()
    """Languages of which no translation was compiled."""
    keyboard: tuple[str, ...] = ()
    """Why the on-screen keyboard does not load."""
    speech: bool = True
    voices: tuple[Language, ...] = ()
    """Languages that the engine cannot read aloud."""


def check_screens() -> Iterator[Finding]:
    try:
        with away_from_home() as environment:
            done = subprocess.run(
                (sys.executable, "-m", "counterseal.doctor.screen_trial"),
                env=environment | _OFFSCREEN,
                capture_output=True,
                check=True,
                timeout=LONGEST,
            )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        yield failed(SCREENS, f"they do not start ({type(error).__name__}): is the installation complete?")
        return
    yield from judge_trial(msgspec.json.decode(done.stdout, type=Trial))


def judge_trial(trial: Trial) -> Iterator[Finding]:
    yield _judge_screens(trial)
    if trial.keyboard:
        yield failed(KEYBOARD, f"customers cannot type a password: {trial.keyboard[0]}")
    else:
        yield ok(KEYBOARD, "it loads")
    yield _judge_speech(trial)


def _judge_screens(trial: Trial) -> Finding:
    if trial.words:
        return failed(SCREENS, f"their words are not compiled in {_list(trial.words)}: install anew")
    if trial.fonts:
        return failed(SCREENS, f"fonts are not there, {_list(trial.fonts)}: install anew")
    if trial.pages:
        return failed(SCREENS, f"no page is shown on the {_list(trial.pages)} screen: install anew")
    return ok(SCREENS, f"both show their pages, with our fonts, in {_list(Language)}")


def _judge_speech(trial: Trial) -> Finding:
    if not trial.speech:
        return failed(SPEECH, "the engine does not start, which shuts out who cannot see: speech-dispatcher")
    if trial.voices:
        return warning(SPEECH, f"there is no voice for {_list(trial.voices)}: install espeak-ng")
    return ok(SPEECH, f"there are voices for {_list(Language)}; nobody heard them")


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
