"""Rules over all articles of a run."""
