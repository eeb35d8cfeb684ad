"""The model V1Money. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import Currency


@define(kw_only=True, eq=False, repr=False)
class V1Money(Model):
    """Schema `V1Money`."""

    amount: int | None = None
    currency_code: Currency | None = None
