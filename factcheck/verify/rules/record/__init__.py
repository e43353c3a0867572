"""What the reader of records finds; the finding itself is made in ``factcheck.store``."""
