"""The model GiftCard. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import GiftCardGANSource, GiftCardStatus, GiftCardType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCard(Model):
    """Schema `GiftCard`.

    Attributes:
        type: One of PHYSICAL, DIGITAL.
        gan_source: One of SQUARE, OTHER.
        state: One of ACTIVE, DEACTIVATED, BLOCKED, PENDING.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    type: GiftCardType
    gan_source: GiftCardGANSource | None = None
    state: GiftCardStatus | None = field(default=None, metadata=NOT_NULL)
    balance_money: Money | None = field(default=None, metadata=NOT_NULL)
    gan: str | None = field(default=None, repr=masked)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    customer_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
