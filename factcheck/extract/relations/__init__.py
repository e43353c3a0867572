"""The relations that words put between figures: one file a family, each a function from an article to proposals."""
