"""One conformance suite for every verifier: see docs/vectors.md."""
