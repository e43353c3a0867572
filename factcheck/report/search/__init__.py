"""The formats of search: each renders what was found (``search.engine.Result``)."""
