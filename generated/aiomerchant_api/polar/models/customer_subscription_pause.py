"""The model CustomerSubscriptionPause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class CustomerSubscriptionPause(Model):
    """Schema `CustomerSubscriptionPause`."""

    pause_at_period_end: bool
    resumes_at: datetime | None = None
