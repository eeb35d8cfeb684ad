"""The model CustomerTextFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerTextFilter(Model):
    """Schema `CustomerTextFilter`."""

    exact: str | None = None
    fuzzy: str | None = None
