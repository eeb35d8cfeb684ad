"""Measurements, not tests: `tox -e bench` runs them all and writes the table and the plot below docs/."""
