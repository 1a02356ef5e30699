"""The two Qt Quick screens: what they are sent is all they know; imports nothing but PySide6 and `tradein`
(views, events, facts, failures, wire).
"""
