"""Whatever bytes come in: a value, or `Invalid` with a code that has a sentence, and never anything else."""
