"""The formats of verify: each renders a Report (``findings.Report``)."""
