"""The check language: reading, unparsing, units and exact evaluation.

Import what is needed from the module that has it: ``parser``, ``names``, ``dimension``, ``evaluate``,
``render``, ``caret``. The grammar, with examples, is in docs/check-language.md.
"""
