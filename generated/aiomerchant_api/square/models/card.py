"""The model Card.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.card_brand import CardBrand
    from ..models.card_co_brand import CardCoBrand
    from ..models.card_issuer_alert import CardIssuerAlert
    from ..models.card_prepaid_type import CardPrepaidType
    from ..models.card_type import CardType


@define(kw_only=True, eq=False, repr=False)
class Card(Model):
    """Schema `Card`.

    Attributes:
        id: At most 64 characters.
        last_4: At most 4 characters.
        cardholder_name: At most 96 characters.
        fingerprint: At most 255 characters.
        reference_id: At most 128 characters.
        card_type: One of UNKNOWN_CARD_TYPE, CREDIT, DEBIT.
        prepaid_type: One of UNKNOWN_PREPAID_TYPE, NOT_PREPAID, PREPAID.
        bin: At most 6 characters.
        card_co_brand: One of UNKNOWN, AFTERPAY, CLEARPAY.
        issuer_alert: One of ISSUER_ALERT_CARD_CLOSED.
    """

    id: str | None = None
    card_brand: CardBrand | None = None
    last_4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    cardholder_name: str | None = None
    billing_address: Address | None = None
    fingerprint: str | None = None
    customer_id: str | None = None
    merchant_id: str | None = None
    reference_id: str | None = None
    enabled: bool | None = None
    card_type: CardType | None = None
    prepaid_type: CardPrepaidType | None = None
    bin: str | None = None
    version: int | None = None
    card_co_brand: CardCoBrand | None = None
    issuer_alert: CardIssuerAlert | None = None
    issuer_alert_at: datetime | None = None
    hsa_fsa: bool | None = None
