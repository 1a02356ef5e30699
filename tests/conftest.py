"""What holds for every test."""

import os

from hypothesis import HealthCheck, settings

# The simulated phones refuse to load anywhere else; set here because they are imported during collection.
os.environ["COUNTERSEAL_MODE"] = "test"

# In a fresh clone Hypothesis first builds its table of characters: many seconds on a busy machine.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
