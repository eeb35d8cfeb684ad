"""The model CustomerGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class CustomerGroup(Model):
    """Schema `CustomerGroup`.

    Attributes:
        id: At most 255 characters.
    """

    id: str | None = None
    name: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
