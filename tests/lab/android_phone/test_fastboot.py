"""The bootloader: it tells, and refuses to change anything."""

import pytest

from counterseal.lab.android.fastboot.function import FastbootFunction
from counterseal.lab.android.usb.endpoints import Endpoint


class Bootloader:
    def __init__(self) -> None:
        self.restarts: list[str] = []
        self._in, self._out = Endpoint(), Endpoint()
        function = FastbootFunction({"product": "tokay", "unlocked": "no"}, self.restarts.append)
        function.start((self._in, self._out))

    def say(self, command: str) -> list[str]:
        self._out.write(command.encode())
        answers = [self._answer()]
        while answers[-1].startswith("INFO"):
            answers.append(self._answer())
        return answers

    def _answer(self) -> str:
        return self._in.read(256, 5.0).decode()


@pytest.mark.parametrize(
    ("command", "answers"),
    [
        ("getvar:product", ["OKAYtokay"]),
        ("getvar:none", ["FAILGetVar Variable Not found: none"]),
        ("getvar:all", ["INFOproduct:tokay", "INFOunlocked:no", "OKAY"]),
        ("erase:userdata", ["FAILerase is not allowed in locked state"]),
        ("flash:boot", ["FAILflash is not allowed in locked state"]),
        ("flashing unlock", ["FAILflashing unlock is not allowed"]),
        ("oem unlock", ["FAILunknown command"]),
    ],
)
def test_answers(command: str, answers: list[str]) -> None:
    assert Bootloader().say(command) == answers


@pytest.mark.parametrize(("command", "target"), [("reboot", ""), ("reboot-bootloader", "bootloader")])
def test_restarts(command: str, target: str) -> None:
    bootloader = Bootloader()
    assert bootloader.say(command) == ["OKAY"]
    bootloader.say("getvar:product")  # the restart was asked for before this was read
    assert bootloader.restarts == [target]
