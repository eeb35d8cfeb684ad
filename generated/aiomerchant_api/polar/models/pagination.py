"""The model Pagination.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class Pagination(Model):
    """Schema `Pagination`."""

    total_count: int
    max_page: int
