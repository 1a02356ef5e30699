"""The .ts files of the screens' words: brought up to the sources, and compiled.

    python -m tests.screens.words

lupdate keeps what is translated, drops what no screen says any more, and marks as unfinished what is new or
changed. English is the source, so its file holds the plural forms alone.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import parse

from counterseal.screens.application import QML
from counterseal.screens.translations import I18N, compiled
from counterseal.tradein.language import Language

TOOLS = Path(sys.executable).parent


def source(language: Language, folder: Path = I18N) -> Path:
    return folder / f"counterseal_{language}.ts"


def update(folder: Path = I18N) -> None:
    """Makes the files in `folder` say what the sources ask for."""
    common = ("-silent", "-no-obsolete", "-locations", "none", QML, "-ts")
    others = [source(language, folder) for language in Language if language is not Language.ENGLISH]
    _run("pyside6-lupdate", *common, *others)
    _run("pyside6-lupdate", "-pluralonly", *common, source(Language.ENGLISH, folder))


def translation(language: Language, english: str) -> str:
    """How a language says a sentence that has no plural. Raises StopIteration if no screen says it."""
    if language is Language.ENGLISH:
        return english
    messages = parse(source(language)).getroot().iter("message")  # noqa: S314 - our own file
    return next(m.findtext("translation", "") for m in messages if m.findtext("source") == english)


def compile_stale() -> None:
    """Makes the .qm files anew where a .ts file is younger."""
    for language in Language:
        made = compiled(language)
        if not made.is_file() or made.stat().st_mtime < source(language).stat().st_mtime:
            # never written in place: a screen that runs has the old file mapped into its memory
            new = made.with_suffix(".new")
            _run("pyside6-lrelease", "-silent", source(language), "-qm", new)
            new.replace(made)


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / tool, *arguments], check=True)


if __name__ == "__main__":
    update()
    compile_stale()
