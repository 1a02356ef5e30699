"""What is timed is a whole certificate."""

from pathlib import Path

from counterseal.bench import issuance
from counterseal.bench.figures import Figure


def test_every_part_and_the_whole_are_timed(tmp_path: Path) -> None:
    results = [result for result in issuance.measure(tmp_path, rounds=2) if isinstance(result, Figure)]
    assert [figure.name for figure in results] == [
        "issuance/all",
        "issuance/stamped",
        "issuance/draft",
        "issuance/record",
        "issuance/pdf",
        "issuance/seal",
        "issuance/archive",
    ]
    assert all(figure.ours > 0 and figure.rounds == 2 for figure in results)
