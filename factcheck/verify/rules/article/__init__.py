"""Rules over one article: every module here has a generator ``check(article)``, and the engine runs them all."""
