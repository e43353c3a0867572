"""What verify says, and nothing else: every sentence of a finding that is made by deciding checks, from what the solver found.

The sentences of the other rules stand with their rules, in ``rules/``.
"""
