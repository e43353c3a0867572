"""The formats of list: each renders a sequence of claims with their articles (``subjects.Listed``)."""
