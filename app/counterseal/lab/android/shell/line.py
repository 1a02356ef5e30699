"""Command lines: words, quotes, and one command after another."""

import shlex
from collections.abc import Iterator

from counterseal.lab.android.phone import Phone

from .commands import COMMANDS
from .result import Result, failed

_NOT_FOUND = 127


def run(phone: Phone, line: str) -> Iterator[Result]:
    """Run what the line says, as mksh would: quotes and backslashes, `;`, `&&`, `||`, `2>/dev/null`."""
    splitter = shlex.shlex(line, posix=True, punctuation_chars=";&|")
    splitter.whitespace_split = True
    splitter.commenters = ""
    try:
        words = list(splitter)
    except ValueError:
        yield failed("/system/bin/sh: no closing quote")
        return
    code = 0
    for before, command in _commands(words):
        if (before == "&&" and code) or (before == "||" and not code):
            continue
        result = _run_one(phone, command)
        code = result.code
        yield result


def _commands(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each command with the separator before it."""
    before, command = ";", list[str]()
    for word in [*words, ";"]:
        if word not in {";", "&&", "||"}:
            command.append(word)
            continue
        if command:
            yield before, command
        before, command = word, []


def _run_one(phone: Phone, words: list[str]) -> Result:
    if {"|", "&"} & set(words):
        return failed("/system/bin/sh: no pipes and no background here", _NOT_FOUND)
    name, *arguments = (word for word in words if word != "2>/dev/null")
    command = COMMANDS.get(name)
    if command is None:
        result = failed(f"/system/bin/sh: {name}: inaccessible or not found", _NOT_FOUND)
    else:
        result = command(phone, arguments)
    return Result(result.stdout, "", result.code) if "2>/dev/null" in words else result
