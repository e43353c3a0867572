"""The formats of show: each renders a sequence of claims with all that bears on them (``subjects.Shown``)."""
