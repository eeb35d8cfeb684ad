"""ProductCreateOneTime. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.attached_custom_field_create import AttachedCustomFieldCreate
    from ..models.enums import ProductVisibility
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate


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
