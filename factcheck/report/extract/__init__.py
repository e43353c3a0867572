"""The formats of extract: each renders the drafts of one text (``subjects.Drafted``)."""
