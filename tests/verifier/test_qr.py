"""The page's own reader of QR codes: every version and level, prints, photographs, pictures of anything."""

import base64
import itertools
import random
import re
from typing import Any

import pytest
from PIL import Image, ImageFilter

from tests.certificate.pictures import worn
from tests.verifier.pages import Page
from tests.verifier.photographs import QUIET_ZONE, Shot, bowed, code_of, photographed, png_of, printed

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_ALPHABETS = ["0123456789", _ALPHANUMERIC, "abcdefghij{}é"]


def read(page: Page, *pictures: bytes) -> Any:
    """For each picture the receipts in it. As the page reads them, but for what a file must be as a whole."""
    body = """const texts = [];
    for (const text of args[0]) {
      const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
      texts.push(await findReceipts(await createImageBitmap(new Blob([bytes]))));
    }
    return texts;"""
    return page.call(body, [base64.b64encode(one).decode() for one in pictures])


def receipt_like(length: int, seed: int = 0) -> str:
    chance = random.Random(seed)
    return "CS1:" + "".join(chance.choices(_ALPHANUMERIC, k=length - 4))


@pytest.mark.parametrize("level", "LMQH")
def test_every_version(plain: Page, level: str) -> None:
    chance, texts, pictures = random.Random(level), [], []
    for version in range(1, 41):
        length = 1 + version * version // 2  # fits the strictest level in bytes
        texts.append("CS1:" + "".join(chance.choices(_ALPHABETS[version % 3], k=length)))
        code = code_of(texts[-1], 3, level, version)
        assert code.width == 3 * (17 + 4 * version + 2 * QUIET_ZONE)
        pictures.append(png_of(code))
    assert read(plain, *pictures) == [[text] for text in texts]


@pytest.mark.parametrize("length", [890, 1_250, 1_631, 1_900])
def test_prints(plain: Page, length: int) -> None:
    """203 dots an inch and fewer, blurred and grainy."""
    text, pictures = receipt_like(length), []
    for pixels, blur in [(2.1, 0.4), (2.5, 0.6), (3, 0.8), (4, 1.0)]:
        pictures.append(png_of(worn(printed(code_of(text), pixels), blur, 15, seed=length)))
    assert read(plain, *pictures) == [[text]] * len(pictures)


@pytest.mark.parametrize("degrees", [-15, -7, 0, 8, 15, 93, 180, 271])
@pytest.mark.parametrize("tilt", [(0, 0), (0.15, 0.1), (-0.2, 0.15), (0, 0.25)])
def test_photographs(plain: Page, degrees: float, tilt: tuple[float, float]) -> None:
    text = receipt_like(1_631)
    assert read(plain, photographed(code_of(text, 6), Shot(degrees, tilt), seed=int(degrees))) == [[text]]


@pytest.mark.parametrize("pixels", [6, 12, 18, 24])
def test_bowed_paper(plain: Page, pixels: int) -> None:
    text = receipt_like(1_631)
    picture = photographed(bowed(code_of(text, 6), pixels), Shot(6, (0.1, 0.05)), seed=pixels)
    assert read(plain, picture) == [[text]]


def test_a_small_code_in_a_large_photograph(plain: Page) -> None:
    text = receipt_like(1_250)
    picture = photographed(code_of(text, 6), Shot(5, side=560), seed=1, size=(4000, 3000))
    assert read(plain, picture) == [[text]]


def test_a_damaged_code(plain: Page) -> None:
    text, chance = receipt_like(1_250), random.Random(3)
    code = code_of(text, 4)
    for _ in range(12):
        x, y = chance.randrange(80, code.width - 100), chance.randrange(80, code.width - 100)
        code.paste(chance.choice((0, 255)), (x, y, x + 22, y + 22))
    assert read(plain, png_of(code)) == [[text]]


def test_two_codes_are_both_found(plain: Page) -> None:
    texts = [receipt_like(600, seed=1), receipt_like(900, seed=2)]
    sheet = Image.new("L", (1000, 560), 255)
    for place, text in enumerate(texts):
        sheet.paste(code_of(text, 4), (20 + 480 * place, 30))
    (found,) = read(plain, png_of(sheet))
    assert sorted(found) == sorted(texts)


def test_nothing_is_found_where_nothing_is(plain: Page) -> None:
    chance = random.Random(9)
    noise = Image.frombytes("L", (900, 700), chance.randbytes(900 * 700))
    coarse = Image.frombytes("1", (160, 120), chance.randbytes(20 * 120)).resize((1600, 1200))
    rings = code_of("CS1:A", 8).crop((24, 24, 96, 96)).resize((72, 72))
    finders = Image.new("L", (1440, 1080))
    for x, y in itertools.product(range(0, 1440, 72), range(0, 1080, 72)):
        finders.paste(rings, (x, y))
    blank = Image.new("L", (3, 3), 255)
    pictures = [noise, coarse.convert("L"), finders, blank, noise.filter(ImageFilter.GaussianBlur(2))]
    assert read(plain, *map(png_of, pictures)) == [[]] * len(pictures)


def test_what_a_browser_reads_by_itself_counts_too(plain: Page) -> None:
    text = "CS1:FROM THE BROWSER"
    plain.call(
        """window.BarcodeDetector = class { detect() { return Promise.resolve([{ rawValue: args[0] }]); } };
        return 0""",
        text,
    )
    assert read(plain, png_of(Image.new("L", (40, 40), 255))) == [[text]]


def test_error_correction_corrects_what_it_can_and_no_more(plain: Page) -> None:
    body = """const results = [];
    for (let errors = 0; errors <= 13; errors++) {
      const block = Uint8Array.from({ length: 100 }, (_, i) => i * 7 + errors), correction = 26;
      const generator = Array.from({ length: correction }).reduce((product, _, i) =>
        [...product, 0].map((value, j) => value ^ gfMultiply(product[j - 1] ?? 0, GF_EXP[i])), [1]);
      const rest = [...block, ...new Uint8Array(correction)];
      for (let i = 0; i < block.length; i++) {
        const lead = rest[i];
        generator.forEach((value, j) => { rest[i + j] ^= gfMultiply(value, lead); });
      }
      const sound = [...block, ...rest.slice(block.length)], spoiled = [...sound];
      for (let i = 0; i < errors; i++) spoiled[(i * 37 + 5) % spoiled.length] ^= i + 1;
      results.push(rsCorrect(spoiled, correction) && spoiled.join() === sound.join());
    }
    return results;"""
    assert plain.call(body) == [True] * 14
    beyond = re.sub("errors = 0; errors <= 13", "errors = 14; errors <= 26", body)
    assert plain.call(beyond) == [False] * 13
