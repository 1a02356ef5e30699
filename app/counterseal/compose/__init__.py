"""Picks real or simulated parts and wires them into processes; imports everything, is imported by cli alone."""
