"""The model ListResourceMeter. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.meter import Meter
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceMeter(Model):
    """Schema `ListResource_Meter_`."""

    items: list[Meter]
    pagination: Pagination
