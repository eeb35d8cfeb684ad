"""The model DestinationDetailsExternalRefundDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class DestinationDetailsExternalRefundDetails(Model):
    """A refund that was made outside of Square.

    Attributes:
        type: `CHECK`, `BANK_TRANSFER`, `OTHER_GIFT_CARD` and others. At most 50 characters.
        source: Who made the refund, in words. At most 255 characters.
        source_id: ID of the refund there. At most 255 characters.
    """

    type: str
    source: str
    source_id: str | None = None
