"""ListResourceRefund. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.refund import Refund


@model
class ListResourceRefund(Model):
    """Schema `ListResource_Refund_`."""

    items: list[Refund]
    pagination: Pagination
