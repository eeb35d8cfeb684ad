"""The model ListResourceCheckoutLink. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.checkout_link import CheckoutLink
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceCheckoutLink(Model):
    """Schema `ListResource_CheckoutLink_`."""

    items: list[CheckoutLink]
    pagination: Pagination
