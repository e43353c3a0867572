"""Which claims to list, and in which order: filters by their fields, ranges of values, sorting."""
