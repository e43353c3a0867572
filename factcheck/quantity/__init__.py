"""Printed figures: numerals, wording, units, and the intervals of true values that they allow.

``interval``, ``unit`` and ``figure`` hold the plain types, ``parse`` the door (``parse_figure``), ``scan`` what finds figures in
a text, ``format`` what prints numbers again. Nothing here imports another package of the project but ``words``, which
holds what is printed as data, and ``errors``.
"""
