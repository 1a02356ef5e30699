"""Programs that run in the guest: each has a phone plugged in, and reads it as a trade-in would."""
