"""Rules over one article and its own text, run where that is kept beside the record."""
