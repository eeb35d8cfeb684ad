"""GiftCard. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import GiftCardGANSource, GiftCardStatus, GiftCardType
    from ..models.money import Money


@model
class GiftCard(Model):
    """Schema `GiftCard`.

    Attributes:
        type: One of PHYSICAL, DIGITAL.
        gan_source: One of SQUARE, OTHER.
        state: One of ACTIVE, DEACTIVATED, BLOCKED, PENDING.
    """

    id: str | None = None
    type: GiftCardType
    gan_source: Nullable[GiftCardGANSource] = ABSENT
    state: GiftCardStatus | None = None
    balance_money: Money | None = None
    gan: Nullable[str] = field(default=None, repr=masked)
    created_at: datetime | None = None
    customer_ids: list[str] | None = None
