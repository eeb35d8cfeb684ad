"""The model ListResourcePayment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.payment import Payment


@define(kw_only=True, eq=False, repr=False)
class ListResourcePayment(Model):
    """Schema `ListResource_Payment_`."""

    items: list[Payment]
    pagination: Pagination
