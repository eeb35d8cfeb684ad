"""CustomerSegment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CustomerSegment(Model):
    """A group of customers, filled by rules.

    Attributes:
        id: ID of the segment. At most 255 characters.
        name: Name of the segment.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str
    name: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
