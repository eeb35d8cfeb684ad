"""Mappings given for ProductCreateRecurring. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from aiomerchant_core import Null

    from ...polar.inputs.attached_custom_field_create import AttachedCustomFieldCreateDict
    from ...polar.inputs.product_price_custom_create import ProductPriceCustomCreateDict
    from ...polar.inputs.product_price_fixed_create import ProductPriceFixedCreateDict
    from ...polar.inputs.product_price_metered_tiers_create import ProductPriceMeteredTiersCreateDict
    from ...polar.inputs.product_price_metered_unit_create import ProductPriceMeteredUnitCreateDict
    from ...polar.inputs.product_price_unit_based_create import ProductPriceUnitBasedCreateDict
    from ...polar.models.attached_custom_field_create import AttachedCustomFieldCreate
    from ...polar.models.product_price_custom_create import ProductPriceCustomCreate
    from ...polar.models.product_price_fixed_create import ProductPriceFixedCreate
    from ...polar.models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ...polar.models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ...polar.models.product_price_unit_based_create import ProductPriceUnitBasedCreate
    from ..inputs.product_price_seat_based_create import ProductPriceSeatBasedCreateDict
    from ..models.enums import ProductVisibility, RecurringInterval, TrialInterval
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate


class ProductCreateRecurringDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: Required[str]
    description: str | Null | None
    visibility: ProductVisibility | None
    prices: Required[
        Sequence[
            ProductPriceFixedCreate
            | ProductPriceFixedCreateDict
            | ProductPriceCustomCreate
            | ProductPriceCustomCreateDict
            | ProductPriceSeatBasedCreate
            | ProductPriceSeatBasedCreateDict
            | ProductPriceUnitBasedCreate
            | ProductPriceUnitBasedCreateDict
            | ProductPriceMeteredUnitCreate
            | ProductPriceMeteredUnitCreateDict
            | ProductPriceMeteredTiersCreate
            | ProductPriceMeteredTiersCreateDict
        ]
    ]
    medias: Sequence[UUID | str] | Null | None
    attached_custom_fields: Sequence[AttachedCustomFieldCreate | AttachedCustomFieldCreateDict] | None
    organization_id: UUID | str | Null | None
    trial_interval: TrialInterval | Null | None
    trial_interval_count: int | Null | None
    recurring_interval: Required[RecurringInterval]
    recurring_interval_count: int | None
    meter_interval: RecurringInterval | Null | None
    meter_interval_count: int | Null | None
