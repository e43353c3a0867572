"""What the words of a language mean, as data: ``zh/*.yaml`` and ``en/*.yaml``, compiled into ``compiled``, which is read,
and ``reading``, which is read where a text is.

After an edit run ``python -m factcheck.words.compile``; a test holds the two together. Nothing here imports another
package of the project, and no program but the compiler reads the YAML.
"""
