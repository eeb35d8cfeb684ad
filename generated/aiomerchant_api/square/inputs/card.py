"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..models.address import Address
    from ..models.enums import CardBrand, CardCoBrand, CardIssuerAlert, CardPrepaidType, CardType


class CardDict(TypedDict, total=False):
    id: str | None
    card_brand: CardBrand | None
    last_4: str | None
    exp_month: int | Null | None
    exp_year: int | Null | None
    cardholder_name: str | Null | None
    billing_address: Address | AddressDict | Null | None
    fingerprint: str | None
    customer_id: str | Null | None
    merchant_id: str | None
    reference_id: str | Null | None
    enabled: bool | None
    card_type: CardType | None
    prepaid_type: CardPrepaidType | None
    bin: str | None
    version: int | None
    card_co_brand: CardCoBrand | None
    issuer_alert: CardIssuerAlert | None
    issuer_alert_at: datetime | None
    hsa_fsa: bool | None
    created_at: datetime | None
    disabled_at: datetime | None
