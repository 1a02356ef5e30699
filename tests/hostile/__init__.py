"""Phones that spoil what they send, one layer each: whatever comes, a code, and nothing outside."""
