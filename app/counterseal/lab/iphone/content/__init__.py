"""What a simulated iPhone holds, as the encrypted backup it would send; may import Pillow and cryptography.

Everything is drawn from a seed, keys and salts included: the same arguments give the same bytes. That is what
a rehearsal needs and what no real backup may do, so nothing here protects anything.
"""

from .backup_set import BackupSet, StoredFile, make_backup_set
from .owner import Owner

__all__ = ["BackupSet", "Owner", "StoredFile", "make_backup_set"]
