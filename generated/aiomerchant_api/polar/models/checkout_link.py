"""The model CheckoutLink.

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
    from ..models.checkout_link_product import CheckoutLinkProduct
    from ..models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase
    from ..models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase
    from ..models.discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase,
    )
    from ..models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.payment_processor import PaymentProcessor
    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class CheckoutLink(Model):
    """Schema `CheckoutLink`.

    Attributes:
        trial_interval: One of day, week, month, year.
        payment_processor: One of stripe.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    trial_interval: TrialInterval | None
    trial_interval_count: int | None
    metadata: MetadataOutputType
    payment_processor: PaymentProcessor
    client_secret: str = field(repr=masked)
    success_url: str | None
    return_url: str | None
    label: str | None
    allow_discount_codes: bool
    require_billing_address: bool
    discount_id: UUID | None
    seats: int | None
    organization_id: UUID
    products: list[CheckoutLinkProduct]
    discount: (
        DiscountFixedOnceForeverDurationBase
        | DiscountFixedRepeatDurationBase
        | DiscountPercentageOnceForeverDurationBase
        | DiscountPercentageRepeatDurationBase
        | Unknown
        | None
    )
    url: str = field(repr=masked)
