"""Verifying evidence of every kind against one root; `files`, `cli` and `verifier_page` alone do I/O."""
