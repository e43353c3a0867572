"""Every finding's home: one module, named for its codes, in the room of what finds it.

The docstring of a module is its manual, in Markdown with reStructuredText's double back-quotes and the five parts that
``manual.PARTS`` names. ``RULES`` states code, name, severity and summary; ``EXAMPLES`` and ``COUNTEREXAMPLES`` are run by
one test and shown by ``factcheck rule``. ``UNSHOWN`` says of a code why no small record can show it.
"""
