"""What every rehearsal relies on: the patience of a person, and the camera in a real customer's hand."""

from pathlib import Path

from PySide6.QtGui import QImage

from counterseal.screens.customer_person import Camera
from counterseal.screens.rehearsal import Patience
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES


def test_patience_acts_so_often_and_so_far_apart() -> None:
    now = 0.0
    patience = Patience(2, 1.0, lambda: now)
    assert [patience.due(), patience.due(), patience.over] == [True, False, False]
    now = 1.0
    assert [patience.due(), patience.over] == [True, False]
    patience.renew()
    assert not patience.due()
    now = 2.0
    assert [patience.due(), patience.over] == [True, False]


def test_the_camera_keeps_every_receipt_and_touches_nothing(
    customer: CustomerAtScreen, tmp_path: Path
) -> None:
    receipts = tmp_path / "receipts"
    camera = Camera(str(receipts))
    for name in ("welcome", "intake-receipt", "copying", "certified"):
        customer.see(SAMPLES[name])
        camera.act(customer.hands)
    assert customer.sent == []
    assert {path.name for path in receipts.iterdir()} == {"receipt-intake.png", "receipt-outcome.png"}
    assert all(QImage(str(path)).width() > 0 for path in receipts.iterdir())
