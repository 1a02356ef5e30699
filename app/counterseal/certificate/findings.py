"""Every code a verification can end with, and the sentence it stands for.

`E-` fails, `W-` informs. A code never changes its meaning and is never reused.
"""

from counterseal.transparency.invalid import Invalid

__all__ = ["SENTENCES", "Invalid"]

SENTENCES = {
    # keys and certificates
    "E-SIG-CHAIN": "The signer's certificate does not lead to the trusted root at the time of signing.",
    "E-CERT-PROFILE": "The signer's certificate is not a kiosk certificate.",
    "E-CERT-MALFORMED": "The certificate chain cannot be read.",
    "E-CERT-MISSING": "The certificate of the kiosk that signed this is not at hand; put it beside the root.",
    "E-CERT-REVOKED": "The signer's certificate was revoked, and nobody saw the signature before that.",
    "E-CRL-MALFORMED": "The list of revoked certificates cannot be read, or is not a complete one.",
    "E-CRL-ISSUER": "The certificate of whoever signed the list of revoked certificates is not at hand.",
    "E-CRL-SIGNATURE": "The list of revoked certificates was not signed by the authority it names.",
    # envelope and statement
    "E-DSSE-MALFORMED": "The signed envelope is damaged or not in its only permitted form.",
    "E-DSSE-KEYID": "The envelope names another certificate than the one it is checked with.",
    "E-DSSE-SIGNATURE": "The signature does not match the statement.",
    "E-STATEMENT-MALFORMED": "The statement is not one of ours, or not in its only permitted form.",
    "E-STATEMENT-KIND": "A notice stands where a statement about a trade-in belongs.",
    "E-STATEMENT-SEQ": "The statement names another place in the log than the one it stands at.",
    "E-STATEMENT-KIOSK": "The statement names another kiosk than the certificate that signed it.",
    "E-STATEMENT-DEMO": "Either the statement or the root is a demonstration, but not both.",
    "W-TIME-CLOCK": "The kiosk's clock was ahead: others had seen the record before the time it states.",
    "W-TIME-UNCONFIRMED": "The time is what the kiosk's clock said; no witness has confirmed it yet.",
    # the log
    "E-NOTE-MALFORMED": "The signed note cannot be read.",
    "E-NOTE-SIGNATURE": "The checkpoint does not carry a valid signature of this kiosk's log.",
    "E-NOTE-COSIGNATURE": "A witness's signature on the checkpoint is not valid.",
    "E-CHECKPOINT-MALFORMED": "The checkpoint cannot be read.",
    "E-CHECKPOINT-ORIGIN": "The checkpoint belongs to another log.",
    "E-PROOF-MALFORMED": "The log proof cannot be read.",
    "E-PROOF-INCLUSION": "The record is not in the log at the place the proof names.",
    "E-PROOF-CONSISTENCY": "The later state of the log does not contain the earlier one: it was rewritten.",
    "E-LOG-ROOT": "The log's entries do not add up to its signed checkpoint.",
    "E-LOG-ENTRY": "A bundle of log entries is damaged.",
    "E-LOG-TILE": "A tile of the log does not match its entries.",
    "E-LOG-MISSING": "A file of the log is missing.",
    "E-LOG-STRAY": "There is a file in the log that does not belong there.",
    "W-LOG-UNFINISHED": "The kiosk stopped while adding an entry; nobody was given a receipt for it.",
    # who is believed
    "E-POLICY-MALFORMED": "The witness policy beside the root is not in the form of c2sp.org/tlog-policy.",
    "E-POLICY-KEY": "The witness policy names a key of a kind that cannot be checked here.",
    "E-POLICY-LOG": "The witness policy lists logs, and this kiosk's is not among them.",
    # the PDF
    "E-PDF-SHAPE": "The PDF is not one page and one seal as a kiosk writes them: it was changed.",
    "E-PDF-APPENDED": "Something was added to the PDF after it was sealed.",
    "E-PDF-RANGE": "The PDF does not have exactly one seal over the whole of it.",
    "E-PDF-MALFORMED": "The PDF cannot be read.",
    "E-PDF-SEAL": "The PDF's seal does not match its content.",
    "E-TIME-STAMP": "The time stamp in the seal is not one of this seal by an authority that is believed.",
    "E-PDF-OPINION": "A second, independent reader of the PDF does not accept its seal.",
    "E-PDF-PARTS": "The PDF does not carry exactly the parts it is sealed with.",
    "E-PDF-CHAIN": "The certificates attached to the PDF are not those that sealed it.",
    # receipt and archive
    "E-IMAGE-MALFORMED": "The picture is damaged, too large, or not a picture.",
    "E-IMAGE-QR": "There is not exactly one readable receipt code in the picture.",
    "E-RECEIPT-MALFORMED": "The receipt's text is damaged or incomplete.",
    "E-RECEIPT-SIGNATURE": "The receipt was not signed by this kiosk, or was changed afterwards.",
    "E-RECEIPT-STATEMENT": "The receipt belongs to another statement.",
    "E-ARCHIVE-SEAL": "The sealed record cannot be opened with this secret, or was changed.",
    "E-AUDITOR-KEY": "The auditor's key is not an X25519 public key in PEM.",
    "E-ARCHIVE-AUDITOR": "The sealed record was not made for this auditor's key.",
    # any file
    "E-FILE-KIND": "This is no kind of file that can be verified.",
    "E-FILE-SIZE": "The file is larger than any of its kind can be.",
    "E-FILE-MALFORMED": "The file cannot be read.",
    "E-PROOF-STATEMENT": "The statement this proof belongs to is not beside it.",
}
