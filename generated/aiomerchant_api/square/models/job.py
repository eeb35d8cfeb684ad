"""The model Job.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class Job(Model):
    """Schema `Job`.

    Attributes:
        title: At most 150 characters.
    """

    id: str | None = None
    title: str | None = None
    is_tip_eligible: bool | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    version: int | None = None
