"""Money. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import Currency


@model
class Money(Model):
    """An amount in minor units of a currency.

    Attributes:
        amount: Number of minor units, such as cents of USD; negative where the field allows it.
        currency: ISO 4217 code. One of `Currency`.
    """

    amount: Nullable[int] = ABSENT
    currency: Nullable[Currency] = ABSENT
