"""Proves that a copy on the drive can be restored with its password; decrypts in memory only.

May import the rest of copying, tradein and cryptography.
"""

from .iphone import prove_iphone_backup
from .verdicts import ProofCancelled

__all__ = ["ProofCancelled", "prove_iphone_backup"]
