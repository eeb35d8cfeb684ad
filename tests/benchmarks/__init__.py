"""Measurements, not tests: each module prints a table. `tox -e benchmarks` runs them."""
