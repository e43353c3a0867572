"""Printed figures: numerals, wording, units, and the intervals of true values that they allow.

``interval`` and ``unit`` hold the plain types, ``figure`` the door (``parse_figure``), ``scan`` what finds figures in a
text, ``format`` what prints numbers again. Nothing here imports another package of the project but ``errors``.
"""
