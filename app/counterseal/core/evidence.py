"""What the core says about a trade-in, signed, logged, sealed away and handed out."""
