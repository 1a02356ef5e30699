"""The rules of a trade-in: stages, events, verdicts and views; pure, imports nothing but msgspec."""
