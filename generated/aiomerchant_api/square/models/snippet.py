"""The model Snippet. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class Snippet(Model):
    """Schema `Snippet`.

    Attributes:
        id: At most 48 characters.
        content: 1 to 65535 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    site_id: str | None = field(default=None, metadata=NOT_NULL)
    content: str
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
