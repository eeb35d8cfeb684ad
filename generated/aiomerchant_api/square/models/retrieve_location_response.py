"""The model RetrieveLocationResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.location import Location


@define(kw_only=True, eq=False, repr=False)
class RetrieveLocationResponse(Model):
    """Schema `RetrieveLocationResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    location: Location | None = field(default=None, metadata=NOT_NULL)
