"""Claims as rows, as one claim in full, and as what a search found."""
