"""The model ProductCreateRecurring.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ...core import Unknown
    from ..models.attached_custom_field_create import AttachedCustomFieldCreate
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_visibility import ProductVisibility
    from ..models.recurring_interval import RecurringInterval
    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class ProductCreateRecurring(Model):
    """Schema `ProductCreateRecurring`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: 3 to 64 characters.
        visibility: Default 'public'. One of draft, private, public.
        prices: Not empty.
        trial_interval: One of day, week, month, year.
        trial_interval_count: 1 to 1000.
        recurring_interval: One of day, week, month, year.
        recurring_interval_count: 1 to 999, default 1.
        meter_interval: One of day, week, month, year.
        meter_interval_count: 1 to 999.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    description: str | None = None
    visibility: ProductVisibility | None = None
    prices: list[
        ProductPriceFixedCreate
        | ProductPriceCustomCreate
        | ProductPriceSeatBasedCreate
        | ProductPriceMeteredUnitCreate
        | Unknown
    ]
    medias: list[UUID] | None = None
    attached_custom_fields: list[AttachedCustomFieldCreate] | None = None
    organization_id: UUID | None = None
    trial_interval: TrialInterval | None = None
    trial_interval_count: int | None = None
    recurring_interval: RecurringInterval
    recurring_interval_count: int | None = None
    meter_interval: RecurringInterval | None = None
    meter_interval_count: int | None = None
