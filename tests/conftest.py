"""What holds for every test."""

import os

# The simulated phones refuse to load anywhere else; set here because they are imported while tests are collected.
os.environ["COUNTERSEAL_MODE"] = "test"
