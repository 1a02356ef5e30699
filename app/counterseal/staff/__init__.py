"""Who may open a trade-in: badge readers, PINs, lockout and the two-person rule.

May import `tradein`, the standard library, argon2 and pyscard; never Qt, `core`, `phones` or `lab`.
"""
