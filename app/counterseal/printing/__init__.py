"""Receipts on paper: what stands on a slip, and the printers that take one. May import `tradein`, Pillow
and typst; it hears of one receipt at a time, and keeps nothing.
"""
