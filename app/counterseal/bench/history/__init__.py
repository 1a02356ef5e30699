"""A kiosk's whole history, made fast for audits to be measured and tested on: sound, or with known flaws."""

from .days import make_history
from .desk import Planted
from .flaws import FLAWS

__all__ = ["FLAWS", "Planted", "make_history"]
