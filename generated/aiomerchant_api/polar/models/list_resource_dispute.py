"""ListResourceDispute. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute import Dispute
    from ..models.pagination import Pagination


@model
class ListResourceDispute(Model):
    """Schema `ListResource_Dispute_`."""

    items: list[Dispute]
    pagination: Pagination
