"""Runs trade-ins: performs what the rules decide; imports tradein, transparency, certificate and staff."""
