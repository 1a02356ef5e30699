"""Picks real or simulated parts and wires them into processes; imports everything, only cli imports it."""
