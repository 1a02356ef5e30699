"""Something fails at a stage of a trade-in: nothing is lost, nothing wrongly claimed, the next starts clean.

Real processes, real file systems where a drive or a disk is meant, and one judge for every cell of the tables
in docs/faults.md. `make faults` runs them all.
"""
