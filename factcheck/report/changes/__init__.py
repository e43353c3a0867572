"""What changed between two corpora, in each format of diff."""
