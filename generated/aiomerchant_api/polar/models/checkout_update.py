"""The model CheckoutUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.presentment_currency import PresentmentCurrency
    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class CheckoutUpdate(Model):
    """Schema `CheckoutUpdate`.

    Attributes:
        product_price_id: Deprecated.
        amount: At least 0.
        seats: 1 to 10000.
        customer_name: At most 256 characters.
        trial_interval: One of day, week, month, year.
        trial_interval_count: 1 to 1000.
        metadata: At most 50 keys, keys of 1 to 40 characters.
        customer_metadata: At most 50 keys, keys of 1 to 40 characters.
        success_url: 1 to 2083 characters.
        return_url: 1 to 2083 characters.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    product_id: UUID | None = None
    product_price_id: UUID | None = None
    amount: int | None = None
    seats: int | None = None
    is_business_customer: bool | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_billing_name: str | None = None
    customer_billing_address: AddressInput | None = None
    customer_tax_id: str | None = None
    locale: str | None = None
    trial_interval: TrialInterval | None = None
    trial_interval_count: int | None = None
    metadata: dict[str, str | int | float | bool] | None = None
    currency: PresentmentCurrency | None = None
    discount_id: UUID | None = None
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    allow_trial: bool | None = None
    customer_ip_address: str | None = None
    customer_metadata: dict[str, str | int | float | bool] | None = None
    success_url: str | None = None
    return_url: str | None = None
    embed_origin: str | None = None
