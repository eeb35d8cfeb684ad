"""The model CheckoutProductsCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...core import Unknown
    from ..models.address_input import AddressInput
    from ..models.presentment_currency import PresentmentCurrency
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class CheckoutProductsCreate(Model):
    """Schema `CheckoutProductsCreate`.

    Attributes:
        trial_interval: One of day, week, month, year.
        trial_interval_count: 1 to 1000.
        metadata: At most 50 keys, keys of 1 to 40 characters.
        allow_discount_codes: Default True.
        require_billing_address: Default False.
        amount: At least 0.
        seats: 1 to 10000.
        min_seats: 1 to 10000.
        max_seats: 1 to 10000.
        allow_trial: Default True.
        is_business_customer: Default False.
        customer_name: At most 256 characters.
        customer_metadata: At most 50 keys, keys of 1 to 40 characters.
        success_url: 1 to 2083 characters.
        return_url: 1 to 2083 characters.
        products: Not empty.
    """

    trial_interval: TrialInterval | None = None
    trial_interval_count: int | None = None
    metadata: dict[str, str | int | float | bool] | None = None
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    discount_id: UUID | None = None
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    amount: int | None = None
    seats: int | None = None
    min_seats: int | None = None
    max_seats: int | None = None
    allow_trial: bool | None = None
    customer_id: UUID | None = None
    is_business_customer: bool | None = None
    external_customer_id: str | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_ip_address: str | None = None
    customer_billing_name: str | None = None
    customer_billing_address: AddressInput | None = None
    customer_tax_id: str | None = None
    customer_metadata: dict[str, str | int | float | bool] | None = None
    subscription_id: UUID | None = None
    success_url: str | None = None
    return_url: str | None = None
    embed_origin: str | None = None
    locale: str | None = None
    currency: PresentmentCurrency | None = None
    products: list[UUID]
    prices: (
        dict[
            str,
            list[
                ProductPriceFixedCreate
                | ProductPriceCustomCreate
                | ProductPriceSeatBasedCreate
                | ProductPriceMeteredUnitCreate
                | Unknown
            ],
        ]
        | None
    ) = None
