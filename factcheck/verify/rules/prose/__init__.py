"""What is found on an article's plain text, by ``factcheck.extract``; a record alone never has these findings."""
