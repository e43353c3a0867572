"""factcheck: a linter and a solver for the figures in the news."""

__version__ = "0.1.0"
