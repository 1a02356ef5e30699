"""Auditing what kiosks keep and customers bring: whole histories against their own signed logs.

May import `certificate`, `transparency` and types of `tradein`, cryptography, msgspec and DuckDB. It has no
network, opens nothing for writing but its own working folder and results, and says nothing of any device.
"""
