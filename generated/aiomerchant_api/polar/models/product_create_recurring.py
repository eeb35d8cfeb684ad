"""ProductCreateRecurring. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.attached_custom_field_create import AttachedCustomFieldCreate
    from ..models.enums import ProductVisibility, RecurringInterval, TrialInterval
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate


@model
class ProductCreateRecurring(Model):
    """A new subscription product.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name. 3 to 64 characters.
        description: Description, in Markdown.
        visibility: Who can see it: nobody yet (draft), those with a link (private), everybody (public).
            Default 'public'. One of draft, private, public.
        prices: Its prices: fixed, by seat or both, or else a custom or free one; beside them any number for
            usage. Not empty.
        medias: Ids of uploaded files of service product_media, in the order to show.
        attached_custom_fields: Custom fields to ask for, in order.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        trial_interval: Unit of the trial's length; no trial if left out. One of day, week, month, year.
        trial_interval_count: How many of these units the trial lasts. 1 to 1000.
        recurring_interval: Unit of the billing interval; cannot be changed later. One of day, week, month,
            year.
        recurring_interval_count: How many of these units a period has; cannot be changed later. 1 to 999,
            default 1.
        meter_interval: Unit of a metering interval of its own, which must divide the billing interval;
            cannot be changed later. One of day, week, month, year.
        meter_interval_count: How many of these units a metering period has; 1 if left out. 1 to 999.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    description: Nullable[str] = ABSENT
    visibility: ProductVisibility | None = None
    prices: list[
        ProductPriceFixedCreate
        | ProductPriceCustomCreate
        | ProductPriceSeatBasedCreate
        | ProductPriceUnitBasedCreate
        | ProductPriceMeteredUnitCreate
        | ProductPriceMeteredTiersCreate
        | Unknown
    ]
    medias: Nullable[list[UUID]] = ABSENT
    attached_custom_fields: list[AttachedCustomFieldCreate] | None = None
    organization_id: Nullable[UUID] = ABSENT
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    recurring_interval: RecurringInterval
    recurring_interval_count: int | None = None
    meter_interval: Nullable[RecurringInterval] = ABSENT
    meter_interval_count: Nullable[int] = ABSENT
