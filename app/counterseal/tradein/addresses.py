"""What may be an e-mail address: one mailbox, as RFC 5321 and RFC 6531 let people write it.

Only the form that people have: no quoted local part, no address literal, no comment. Whoever passes here can
break no header and no command.
"""

import re

LONGEST = 254
"""Octets in UTF-8: the 256 of a path, less its brackets (RFC 5321, 4.5.3.1.3)."""
LONGEST_LOCAL = 64
"""Octets before the `@` (RFC 5321, 4.5.3.1.1)."""

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]+"
_LABEL = r"(?!-)[A-Za-z0-9\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]{1,63}(?<!-)"
_ADDRESS = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@(?P<domain>{_LABEL}(?:\.{_LABEL})+)")


def is_address(untrusted: str) -> bool:
    """Whether a mail could be addressed so. Whether anybody has that address, only a mail can tell."""
    found = _ADDRESS.fullmatch(untrusted)
    if found is None or not untrusted.isprintable() or " " in untrusted:
        return False
    return len(untrusted.encode()) <= LONGEST and len(found["local"].encode()) <= LONGEST_LOCAL
