"""Whoever tries something says so as the canaries' tests do."""

from tests.canaries.conftest import tell

__all__ = ["tell"]
