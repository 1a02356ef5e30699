"""Runs trade-ins: performs what the rules decide; imports tradein, transparency, certificate, staff and
what `printing` calls a printer.
"""
