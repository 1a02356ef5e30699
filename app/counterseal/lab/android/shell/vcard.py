"""A contact as Android exports it: vCard 2.1, quoted-printable where it is not ASCII (com.android.vcard)."""

from counterseal.lab.android.content import Contact


def vcard(contact: Contact) -> bytes:
    """One card, lines ended by CR LF."""
    given, _, family = contact.name.rpartition(" ")
    lines = ["BEGIN:VCARD", "VERSION:2.1"]
    lines += [_line("N", f"{family};{given};;;"), _line("FN", contact.name)]
    lines += [f"TEL;CELL:{number}" for number in contact.numbers]
    lines += [f"EMAIL;HOME:{email}" for email in contact.emails]
    return "".join(f"{line}\r\n" for line in [*lines, "END:VCARD"]).encode("ascii")


def _line(name: str, value: str) -> str:
    if value.isascii():
        return f"{name}:{value}"
    quoted = "".join(
        f"={byte:02X}" if byte > 126 or byte in b"=\r\n" else chr(byte) for byte in value.encode()
    )
    return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted}"
