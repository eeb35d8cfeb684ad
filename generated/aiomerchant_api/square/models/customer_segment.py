"""The model CustomerSegment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class CustomerSegment(Model):
    """A group of customers, filled by rules.

    Attributes:
        id: ID of the segment. At most 255 characters.
        name: Name of the segment.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
