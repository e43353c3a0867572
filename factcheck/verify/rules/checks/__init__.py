"""What deciding the checks comes to; made in ``factcheck.verify.each_check``, ``all_checks`` and the engine."""
