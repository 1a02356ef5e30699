"""A kiosk's whole history, made fast for audits to be measured and tested on, flawless or with known flaws."""

from .days import Planted, make_history
from .flaws import FLAWS

__all__ = ["FLAWS", "Planted", "make_history"]
