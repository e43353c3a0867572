"""The check language: reading, unparsing, units, exact evaluation, and the linear form of a check.

Import what is needed from the module that has it: ``parser``, ``names``, ``dimension``, ``evaluate``, ``linear``,
``render``, ``caret``. The grammar, with examples, is in docs/check-language.md.
"""
