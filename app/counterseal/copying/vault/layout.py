"""Where things lie in a vault, below the trade-in's folder on the customer's drive.

Open my copy.html       the offline opener
READ ME.txt
vault/identity.age      the X25519 identity, wrapped by the customer's passphrase
vault/index.age         what each file is; encrypted to the identity, like every file
vault/0000/000001.age   the files, numbered; at most a thousand in a folder
"""

import re

VAULT = "vault"
IDENTITY = "identity.age"
INDEX = "index.age"
OPENER = "Open my copy.html"
READ_ME = "READ ME.txt"

MAX_FILES = 999_999
MAX_PATH = 4096
"""Characters of a path as the phone names it; Linux's PATH_MAX."""

FOLDER_NAME = re.compile(r"[0-9]{4}")

_FILES_IN_FOLDER = 1000


def folder_of(number: int) -> str:
    """The folder of file `number`, relative to the vault."""
    return f"{number // _FILES_IN_FOLDER:04}"


def path_of(number: int) -> str:
    """The path of file `number`, counted from 1, relative to the vault."""
    return f"{folder_of(number)}/{number:06}.age"
