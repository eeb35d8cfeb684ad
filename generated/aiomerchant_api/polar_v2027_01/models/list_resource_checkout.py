"""The model ListResourceCheckout. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.checkout import Checkout


@define(kw_only=True, eq=False, repr=False)
class ListResourceCheckout(Model):
    """Schema `ListResource_Checkout_`."""

    items: list[Checkout]
    pagination: Pagination
