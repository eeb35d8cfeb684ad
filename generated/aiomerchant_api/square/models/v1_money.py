"""V1Money. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import Currency


@model
class V1Money(Model):
    """Schema `V1Money`."""

    amount: Nullable[int] = ABSENT
    currency_code: Nullable[Currency] = ABSENT
