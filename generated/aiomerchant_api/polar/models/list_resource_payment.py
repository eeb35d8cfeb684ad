"""ListResourcePayment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.payment import Payment


@model
class ListResourcePayment(Model):
    """Schema `ListResource_Payment_`."""

    items: list[Payment]
    pagination: Pagination
