"""The model RetrieveGiftCardFromNonceResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class RetrieveGiftCardFromNonceResponse(Model):
    """Schema `RetrieveGiftCardFromNonceResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    gift_card: GiftCard | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class RetrieveGiftCardFromNonceRequest(Model):
    """Schema `RetrieveGiftCardFromNonceRequest`.

    Attributes:
        nonce: Not empty.
    """

    nonce: str = field(repr=masked)
