"""ProductUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.attached_custom_field_create import AttachedCustomFieldCreate
    from ..models.enums import ProductVisibility, RecurringInterval, TrialInterval
    from ..models.existing_product_price import ExistingProductPrice
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate


@model
class ProductUpdate(Model):
    """Changes to a product.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        trial_interval: Unit of the trial's length; None without a trial. One of day, week, month, year.
        trial_interval_count: How many of these units the trial lasts. 1 to 1000.
        name: Name. 3 to 64 characters.
        description: Description, in Markdown.
        recurring_interval: Unit of the billing interval; can only be set for a product with legacy prices.
            One of day, week, month, year.
        recurring_interval_count: How many of these units a period has; not to be changed once set. 1 to
            999.
        is_archived: True takes it off sale; those who have it keep it.
        visibility: Who can see it: nobody yet (draft), those with a link (private), everybody (public). One
            of draft, private, public.
        prices: All its prices from now on: those to keep by their ids, and new ones; others are archived.
        medias: Ids of uploaded files of service product_media, in the order to show.
        attached_custom_fields: Custom fields to ask for, in order.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    recurring_interval: Nullable[RecurringInterval] = ABSENT
    recurring_interval_count: Nullable[int] = ABSENT
    is_archived: Nullable[bool] = ABSENT
    visibility: Nullable[ProductVisibility] = ABSENT
    prices: Nullable[
        list[
            ExistingProductPrice
            | ProductPriceFixedCreate
            | ProductPriceCustomCreate
            | ProductPriceSeatBasedCreate
            | ProductPriceUnitBasedCreate
            | ProductPriceMeteredUnitCreate
            | ProductPriceMeteredTiersCreate
            | Unknown
        ]
    ] = ABSENT
    medias: Nullable[list[UUID]] = ABSENT
    attached_custom_fields: Nullable[list[AttachedCustomFieldCreate]] = ABSENT
