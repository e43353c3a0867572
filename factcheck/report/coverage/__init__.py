"""The formats of coverage: each renders a sequence of records held against their texts (``subjects.Held``)."""
