"""The model Money. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import Currency


@define(kw_only=True, eq=False, repr=False)
class Money(Model):
    """An amount in minor units of a currency.

    Attributes:
        amount: Number of minor units, such as cents of USD; negative where the field allows it.
        currency: ISO 4217 code. One of `Currency`.
    """

    amount: int | None = None
    currency: Currency | None = None
