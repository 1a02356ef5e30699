"""Owners, people, pictures and videos that phones of every make hold; may import Pillow.

Everything is drawn from a seed: the same arguments give the same bytes. Nobody and nothing in it is real.
"""
