"""A copy of plain files on the customer's drive, encrypted with age: writing it and proving it.

May import the rest of copying, tradein, cryptography, msgspec and pyrage.
"""

from .index import Entry, Kind, Summary
from .proof import prove_vault
from .vault import Source, Vault

__all__ = ["Entry", "Kind", "Source", "Summary", "Vault", "prove_vault"]
