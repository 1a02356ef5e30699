"""What a simulated iPhone holds, as the encrypted backup it would send; may import Pillow and cryptography.

Everything is drawn from a seed, keys and salts included: the same arguments give the same bytes. That is what
a rehearsal needs and what no real backup may do, so nothing here protects anything.
"""

from counterseal.lab.content.owner import Owner

from .backup_set import BackupSet, StoredFile, make_backup_set

__all__ = ["BackupSet", "Owner", "StoredFile", "make_backup_set"]
