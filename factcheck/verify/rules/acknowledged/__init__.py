"""Acknowledgements that are not right; found where comments and the baseline are applied."""
