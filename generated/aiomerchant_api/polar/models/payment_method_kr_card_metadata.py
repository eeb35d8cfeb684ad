"""The model PaymentMethodKrCardMetadata. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import MetadataModel


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodKrCardMetadata(MetadataModel):
    """Which Korean card is saved.

    Attributes:
        brand: Brand of the card.
        last4: The last four digits of the card's number.
    """

    brand: str | None
    last4: str | None
