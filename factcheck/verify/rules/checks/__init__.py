"""What deciding the checks comes to; made in ``factcheck.verify.checks``, ``joint`` and the engine."""
