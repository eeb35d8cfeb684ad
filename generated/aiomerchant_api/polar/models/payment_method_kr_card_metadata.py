"""PaymentMethodKrCardMetadata. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import MetadataModel, Nullable, model


@model
class PaymentMethodKrCardMetadata(MetadataModel):
    """Which Korean card is saved.

    Attributes:
        brand: Brand of the card.
        last4: The last four digits of the card's number.
    """

    brand: Nullable[str]
    last4: Nullable[str]
