"""The bodies of products. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

from ...polar.models import products_bodies as _shared

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...polar.models.enums import ProductVisibility, RecurringInterval, TrialInterval
    from ...polar.models.pagination import Pagination
    from ...polar.models.product_price_custom_create import ProductPriceCustomCreate
    from ...polar.models.product_price_fixed_create import ProductPriceFixedCreate
    from ...polar.models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ...polar.models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ...polar.models.product_price_unit_based_create import ProductPriceUnitBasedCreate
    from ..models.product import Product
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate

AttachedCustomFieldCreate = _shared.AttachedCustomFieldCreate
ExistingProductPrice = _shared.ExistingProductPrice
ProductBenefitsUpdate = _shared.ProductBenefitsUpdate


@model
class ListResourceProduct(Model):
    """Schema `ListResource_Product_`."""

    items: list[Product]
    pagination: Pagination


@model
class ProductCreateOneTime(Model):
    """A new product that is bought once.

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
        recurring_interval: Always null, or left out.
        recurring_interval_count: Always null, or left out.
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
    recurring_interval: Any = None
    recurring_interval_count: Any = None


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
