"""What is committed is what the generator makes: every byte, and the tables about it."""

import pytest

from tests.vectors.generator.vector import Files
from tests.vectors.make import HERE, PAGE, make_all, page

MADE_BY_HAND = (".py", ".pyc")

pytestmark = pytest.mark.xdist_group("vectors-made")


@pytest.fixture(scope="module")
def made() -> Files:
    return make_all()


def test_every_committed_byte_can_be_made_again(made: Files) -> None:
    paths = (path for path in HERE.rglob("*") if path.is_file() and path.suffix not in MADE_BY_HAND)
    there = {path.relative_to(HERE).as_posix(): path.read_bytes() for path in paths}
    differing = {name for name in made.keys() | there.keys() if made.get(name) != there.get(name)}
    assert not differing, "run `python -m tests.vectors.make` and look at what changed"


def test_the_page_lists_every_vector(made: Files) -> None:
    assert PAGE.read_text() == page(PAGE.read_text(), made)
