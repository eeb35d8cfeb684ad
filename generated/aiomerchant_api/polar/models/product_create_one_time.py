"""The model ProductCreateOneTime.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...core import Unknown
    from ..models.attached_custom_field_create import AttachedCustomFieldCreate
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_visibility import ProductVisibility


@define(kw_only=True, eq=False, repr=False)
class ProductCreateOneTime(Model):
    """Schema `ProductCreateOneTime`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: 3 to 64 characters.
        visibility: Default 'public'. One of draft, private, public.
        prices: Not empty.
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
    recurring_interval: Any = None
    recurring_interval_count: Any = None
