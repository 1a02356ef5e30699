"""Simulated phones, drives, badge readers and printers for demonstrations and tests.

May import `tradein`, the standard library and cryptography; never `phones` and never Qt, so that a simulated
phone cannot share a mistake with the code it is there to try.
"""

import os


class LabRefusedError(ImportError):
    """The lab was imported outside a demonstration or a test."""


if os.environ.get("COUNTERSEAL_MODE") not in {"demo", "test"}:
    # A kiosk in a shop must not be able to certify the erasure of a phone that does not exist.
    raise LabRefusedError("counterseal.lab only loads when COUNTERSEAL_MODE is 'demo' or 'test'")
