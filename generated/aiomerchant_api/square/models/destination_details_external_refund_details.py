"""DestinationDetailsExternalRefundDetails. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class DestinationDetailsExternalRefundDetails(Model):
    """A refund that was made outside of Square.

    Attributes:
        type: `CHECK`, `BANK_TRANSFER`, `OTHER_GIFT_CARD` and others. At most 50 characters.
        source: Who made the refund, in words. At most 255 characters.
        source_id: ID of the refund there. At most 255 characters.
    """

    type: str
    source: str
    source_id: Nullable[str] = ABSENT
