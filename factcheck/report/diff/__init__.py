"""The formats of diff: each renders what changed between two corpora (``diff.compare.Diff``)."""
