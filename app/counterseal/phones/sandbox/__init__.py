"""The walls around the worker: name spaces, system calls, limits. May import the standard library alone."""
