"""The model CheckoutPublic.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...core import Unknown
    from ..models.address import Address
    from ..models.attached_custom_field import AttachedCustomField
    from ..models.checkout_billing_address_fields import CheckoutBillingAddressFields
    from ..models.checkout_discount_fixed_once_forever_duration import (
        CheckoutDiscountFixedOnceForeverDuration,
    )
    from ..models.checkout_discount_fixed_repeat_duration import CheckoutDiscountFixedRepeatDuration
    from ..models.checkout_discount_percentage_once_forever_duration import (
        CheckoutDiscountPercentageOnceForeverDuration,
    )
    from ..models.checkout_discount_percentage_repeat_duration import CheckoutDiscountPercentageRepeatDuration
    from ..models.checkout_organization import CheckoutOrganization
    from ..models.checkout_product import CheckoutProduct
    from ..models.checkout_status import CheckoutStatus
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.payment_processor import PaymentProcessor
    from ..models.product_price import ProductPrice
    from ..models.tax_behavior import TaxBehavior
    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class CheckoutPublic(Model):
    """Schema `CheckoutPublic`.

    Attributes:
        payment_processor: One of stripe.
        status: One of open, expired, confirmed, succeeded, failed.
        tax_behavior: One of inclusive, exclusive.
        active_trial_interval: One of day, week, month, year.
        product_price_id: Deprecated.
        product_price: Deprecated.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    payment_processor: PaymentProcessor
    status: CheckoutStatus
    client_secret: str = field(repr=masked)
    url: str = field(repr=masked)
    expires_at: datetime
    success_url: str
    return_url: str | None
    embed_origin: str | None
    amount: int
    seats: int | None = None
    min_seats: int | None = None
    max_seats: int | None = None
    discount_amount: int
    net_amount: int
    tax_amount: int | None
    tax_behavior: TaxBehavior | None
    total_amount: int
    currency: str
    allow_trial: bool | None
    active_trial_interval: TrialInterval | None
    active_trial_interval_count: int | None
    trial_end: datetime | None
    organization_id: UUID
    product_id: UUID | None
    product_price_id: UUID | None
    discount_id: UUID | None
    allow_discount_codes: bool
    require_billing_address: bool
    is_discount_applicable: bool
    is_free_product_price: bool
    is_payment_required: bool
    is_payment_setup_required: bool
    is_payment_form_required: bool
    customer_id: UUID | None
    is_business_customer: bool
    customer_name: str | None
    customer_email: str | None
    customer_ip_address: str | None
    customer_billing_name: str | None
    customer_billing_address: Address | None
    customer_tax_id: str | None
    locale: str | None = None
    payment_method_type: str | None
    payment_processor_metadata: dict[str, str] = field(repr=masked)
    billing_address_fields: CheckoutBillingAddressFields
    products: list[CheckoutProduct]
    product: CheckoutProduct | None
    product_price: LegacyRecurringProductPrice | ProductPrice | Unknown | None
    prices: dict[str, list[LegacyRecurringProductPrice | ProductPrice | Unknown]] | None
    discount: (
        CheckoutDiscountFixedOnceForeverDuration
        | CheckoutDiscountFixedRepeatDuration
        | CheckoutDiscountPercentageOnceForeverDuration
        | CheckoutDiscountPercentageRepeatDuration
        | Unknown
        | None
    )
    organization: CheckoutOrganization
    attached_custom_fields: list[AttachedCustomField] | None
