"""Text as text, whatever is written in it: what every package above would else have its own copy of.

One module an idea, each imported where it is used: ``decode`` (bytes to text), ``fold`` (which writings count as the same),
``lines`` (lines, columns and places), ``sentences``, ``nearest`` (did you mean), ``distance`` (how alike two texts are).
"""
