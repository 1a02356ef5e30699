"""A worker that a phone has taken over, and what it then tries."""
