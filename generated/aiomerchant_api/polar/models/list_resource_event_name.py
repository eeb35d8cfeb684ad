"""The model ListResourceEventName. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.event_name import EventName
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceEventName(Model):
    """Schema `ListResource_EventName_`."""

    items: list[EventName]
    pagination: Pagination
