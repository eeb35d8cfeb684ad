"""The model ProcessingFee. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class ProcessingFee(Model):
    """A fee of Square, or its correction.

    Attributes:
        effective_at: When the fee takes effect.
        type: `INITIAL`, or `ADJUSTMENT` for a later correction.
        amount_money: The fee; negative where Square gives it back.
    """

    effective_at: datetime | None = None
    type: str | None = None
    amount_money: Money | None = None
