"""Snippet. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class Snippet(Model):
    """Schema `Snippet`.

    Attributes:
        id: At most 48 characters.
        content: 1 to 65535 characters.
    """

    id: str | None = None
    site_id: str | None = None
    content: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
