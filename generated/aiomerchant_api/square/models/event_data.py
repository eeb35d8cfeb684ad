"""The model EventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True, eq=False, repr=False)
class EventData(Model):
    """Schema `EventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    deleted: bool | None = None
    object: dict[str, Any] | None = None
