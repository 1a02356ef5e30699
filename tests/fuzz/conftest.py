"""`make test` tries the same examples each time, `make fuzz` as many new ones as were asked for."""

from hypothesis import settings

settings.register_profile("fuzz", settings.get_profile("patient"), max_examples=3_000, print_blob=True)
