"""The formats of verify: each renders a Report (``model.Report``)."""
