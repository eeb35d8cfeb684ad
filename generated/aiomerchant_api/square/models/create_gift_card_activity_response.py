"""The model CreateGiftCardActivityResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card_activity import GiftCardActivity


@define(kw_only=True, eq=False, repr=False)
class CreateGiftCardActivityResponse(Model):
    """Schema `CreateGiftCardActivityResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    gift_card_activity: GiftCardActivity | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateGiftCardActivityRequest(Model):
    """Schema `CreateGiftCardActivityRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    gift_card_activity: GiftCardActivity
