"""What a trade-in leaves as evidence: statement, envelope, receipt, PDF and their verification.

May import `tradein`, the pure parts of `transparency`, cryptography and its own renderers; verification does
no I/O.
"""
