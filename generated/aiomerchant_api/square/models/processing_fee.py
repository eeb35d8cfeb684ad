"""ProcessingFee. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.money import Money


@model
class ProcessingFee(Model):
    """A fee of Square, or its correction.

    Attributes:
        effective_at: When the fee takes effect.
        type: `INITIAL`, or `ADJUSTMENT` for a later correction.
        amount_money: The fee; negative where Square gives it back.
    """

    effective_at: Nullable[datetime] = ABSENT
    type: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
