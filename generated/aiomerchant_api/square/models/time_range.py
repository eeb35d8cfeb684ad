"""The model TimeRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class TimeRange(Model):
    """Schema `TimeRange`."""

    start_at: datetime | None = None
    end_at: datetime | None = None
