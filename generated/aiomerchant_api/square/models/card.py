"""Card. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import CardBrand, CardCoBrand, CardIssuerAlert, CardPrepaidType, CardType


@model
class Card(Model):
    """A payment card, on file or in a payment.

    Attributes:
        id: ID of the stored card, from Square. At most 64 characters.
        card_brand: Brand, such as `VISA`. One of `CardBrand`.
        last_4: Last four digits of the number. At most 4 characters.
        exp_month: Month of expiry, 1 to 12.
        exp_year: Year of expiry, four digits.
        cardholder_name: Name on the card. At most 96 characters.
        billing_address: Address to which the issuer sends statements.
        fingerprint: Same for the same card number at all locations of one application. At most 255
            characters.
        customer_id: ID of the customer to whom the card belongs; needed to store it.
        merchant_id: ID of the seller for whom it is stored.
        reference_id: ID of your own choice. At most 128 characters.
        enabled: Whether the card can be charged.
        card_type: `CREDIT` or `DEBIT`; only in payments. One of UNKNOWN_CARD_TYPE, CREDIT, DEBIT.
        prepaid_type: Whether the card is prepaid; only in payments. One of UNKNOWN_PREPAID_TYPE,
            NOT_PREPAID, PREPAID.
        bin: First six digits of the number, which name the issuer; only in payments. At most 6 characters.
        version: Number of the current version, for optimistic locking.
        card_co_brand: Second brand, such as `AFTERPAY`. One of UNKNOWN, AFTERPAY, CLEARPAY.
        issuer_alert: What the issuer reports on the card, such as its closure. One of
            ISSUER_ALERT_CARD_CLOSED.
        issuer_alert_at: When the issuer reported it.
        hsa_fsa: Whether it is a card for US health spending (HSA or FSA).
        created_at: Time of creation.
        disabled_at: When it was disabled.
    """

    id: str | None = None
    card_brand: CardBrand | None = None
    last_4: str | None = None
    exp_month: Nullable[int] = ABSENT
    exp_year: Nullable[int] = ABSENT
    cardholder_name: Nullable[str] = ABSENT
    billing_address: Nullable[Address] = ABSENT
    fingerprint: str | None = None
    customer_id: Nullable[str] = ABSENT
    merchant_id: str | None = None
    reference_id: Nullable[str] = ABSENT
    enabled: bool | None = None
    card_type: CardType | None = None
    prepaid_type: CardPrepaidType | None = None
    bin: str | None = None
    version: int | None = None
    card_co_brand: CardCoBrand | None = None
    issuer_alert: CardIssuerAlert | None = None
    issuer_alert_at: datetime | None = None
    hsa_fsa: bool | None = None
    created_at: datetime | None = None
    disabled_at: datetime | None = None
