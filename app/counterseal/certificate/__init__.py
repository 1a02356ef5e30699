"""What a trade-in leaves as evidence: statement, envelope, receipt, certificate, and their verification.

`page`, `sealing`, `keys` and `verification` are rooms of their own. May import `tradein`, the pure parts of
`transparency`, cryptography and its own renderers; verification does no I/O.
"""
