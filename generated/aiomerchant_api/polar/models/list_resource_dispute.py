"""The model ListResourceDispute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.dispute import Dispute
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceDispute(Model):
    """Schema `ListResource_Dispute_`."""

    items: list[Dispute]
    pagination: Pagination
