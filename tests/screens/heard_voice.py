"""A mock of a speech engine that remembers what it was given to say, and a headset that a test plugs in."""

from counterseal.screens.headset import Headset
from counterseal.screens.speech import Voice


class Jack(Headset):
    """A headset that the test plugs in."""

    def plug(self, inserted: bool) -> None:
        self._set(inserted)


class HeardVoice(Voice):
    """Qt's mock engine; remembers what it was given to say."""

    def __init__(self, engine: str = "mock") -> None:
        super().__init__(engine)
        self.heard: list[str] = []
        self.stops = 0

    def say(self, text: str) -> None:
        self.heard.append(text)
        super().say(text)

    def add(self, text: str) -> None:
        self.heard.append(text)
        super().add(text)

    def stop(self) -> None:
        self.stops += 1
        super().stop()
