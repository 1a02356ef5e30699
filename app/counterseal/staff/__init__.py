"""Who may open a trade-in: badges, PINs, lockout and the two-person rule.

May import `tradein`, the standard library and argon2; never Qt, `core`, `phones` or `lab`.
"""
