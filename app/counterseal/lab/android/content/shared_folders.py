"""The folders every phone has on its shared storage, and what an owner has put there."""

import io
import wave
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random

from counterseal.lab.content.owner import Owner
from counterseal.lab.content.pictures import Camera, PictureFormat, Scene, draw_scene
from counterseal.lab.content.seeded import PHONE_TIME, draw_moment
from counterseal.lab.content.videos import video_chunks

from .noise import Noise
from .tree import Entry, File, Folder

CREATED = int(PHONE_TIME.timestamp()) - 3 * 365 * 24 * 3600
"""When the phone was set up, and its folders made."""

_PHOTOS, _CHAT_PHOTOS, _SCREENSHOTS, _VIDEOS = 16, 8, 4, 3


def folder(name: str, *entries: Entry) -> Folder:
    """A folder as old as the phone."""
    return Folder(name, CREATED, entries)


class OwnersFiles:
    """Draws the owner's files."""

    def __init__(self, rng: Random, owner: Owner, camera: Camera) -> None:
        self._rng = rng
        self._mark = owner.picture_mark
        self._owner = owner
        self._noise = Noise(rng)
        # Drawing is slow, so many pictures show few scenes: their comments make them different files.
        self._photos = [draw_scene(rng, camera, "JPEG", rng.randrange(60_000, 160_000)) for _ in range(4)]
        self._small: dict[PictureFormat, Scene] = {
            kind: draw_scene(rng, camera, kind, 40_000) for kind in ("JPEG", "PNG")
        }

    def internal(self) -> list[Entry]:
        """The top folders of internal memory."""
        chat = folder(
            "WhatsApp",
            folder("Databases", self._opaque("msgstore.db.crypt15", 90_001)),
            folder(
                "Media",
                folder("WhatsApp Images", *self._chat_photos(), folder("Sent", self._empty(".nomedia"))),
                folder("WhatsApp Video", self._video("VID-20260102-WA0001.mp4", 150_000)),
                folder(
                    "WhatsApp Voice Notes", folder("202601", self._opaque("PTT-20260103-WA0002.opus", 9_777))
                ),
                folder(".Statuses", self._empty(".nomedia")),
            ),
        )
        return [
            folder("Alarms"),
            folder("Android", folder("media", folder("com.whatsapp", chat))),
            folder("Audiobooks"),
            self.dcim(),
            folder("Documents", self._note("Notes.txt"), self._opaque("Tax 2025.pdf", 45_056)),
            folder(
                "Download", self._opaque("boarding-pass.pkpass", 12_288), self._opaque("update.apk", 250_000)
            ),
            folder("Movies", self._video("Holiday.mp4", 600_000)),
            folder("Music", self._sound("Ringtone.wav"), folder("Choir", self._sound("Rehearsal.wav"))),
            folder("Notifications"),
            folder(
                "Pictures",
                folder(".thumbnails", self._empty(".nomedia"), self._opaque(".database_uuid", 36)),
                folder("Screenshots", *self._screenshots()),
            ),
            folder("Podcasts"),
            folder("Recordings", self._sound("Memo.wav")),
            folder("Ringtones"),
            self._opaque(".profig.os", 39),
        ]

    def dcim(self) -> Folder:
        """A camera folder with pictures and videos."""
        pictures = [self._photo(self._moment()) for _ in range(_PHOTOS)]
        videos = [self._recording(self._moment()) for _ in range(_VIDEOS)]
        return folder("DCIM", folder("Camera", *pictures, *videos), folder(".thumbnails"))

    def _moment(self) -> int:
        return draw_moment(self._rng)

    def _photo(self, moment: int) -> File:
        name = f"IMG_{_stamp(moment)}.jpg"
        return self._picture(name, self._rng.choice(self._photos), moment)

    def _recording(self, moment: int) -> File:
        return self._video(f"VID_{_stamp(moment)}.mp4", self._rng.randrange(200_000, 500_000), moment)

    def _chat_photos(self) -> Sequence[File]:
        names = (f"IMG-202602{day:02}-WA{day:04}.jpg" for day in range(1, _CHAT_PHOTOS + 1))
        return [self._picture(name, self._small["JPEG"], self._moment()) for name in names]

    def _screenshots(self) -> Sequence[File]:
        moments = [self._moment() for _ in range(_SCREENSHOTS)]
        return [self._picture(f"Screenshot_{_stamp(at)}.png", self._small["PNG"], at) for at in moments]

    def _picture(self, name: str, scene: Scene, moment: int) -> File:
        return File.holding(name, scene.with_comment(self._mark + b" " + name.encode()), moment)

    def _video(self, name: str, size: int, moment: int | None = None) -> File:
        noise = self._noise.reader(size, size)(0, size)
        content = b"".join(video_chunks(noise, b"mp42", size, seconds=size // 50_000))
        return File.holding(name, content, self._moment() if moment is None else moment)

    def _sound(self, name: str) -> File:
        written = io.BytesIO()
        with wave.open(written, "wb") as sound:
            sound.setparams((1, 1, 8000, 0, "NONE", ""))
            sound.writeframes(self._rng.randbytes(self._rng.randrange(20_000, 60_000)))
        return File.holding(name, written.getvalue(), self._moment())

    def _note(self, name: str) -> File:
        text = f"{self._owner.name}\n{self._owner.phone_number}\n{self._owner.message_text}\n"
        return File.holding(name, text.encode(), self._moment())

    def _opaque(self, name: str, size: int) -> File:
        return File.holding(name, self._rng.randbytes(size), self._moment())

    def _empty(self, name: str) -> File:
        return File.holding(name, b"", self._moment())


def _stamp(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y%m%d_%H%M%S")
