"""CustomerGroup. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CustomerGroup(Model):
    """A group of customers, filled by hand.

    Attributes:
        id: ID of the group. At most 255 characters.
        name: Name of the group.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str | None = None
    name: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
