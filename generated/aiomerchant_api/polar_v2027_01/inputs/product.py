"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from aiomerchant_core import Null

    from ...polar.inputs.tier import TiersInputDict
    from ...polar.models.enums import (
        PresentmentCurrency,
        ProductVisibility,
        RecurringInterval,
        TaxBehaviorOption,
        TrialInterval,
    )
    from ...polar.models.product_price_custom_create import ProductPriceCustomCreate
    from ...polar.models.product_price_fixed_create import ProductPriceFixedCreate
    from ...polar.models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ...polar.models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ...polar.models.product_price_unit_based_create import ProductPriceUnitBasedCreate
    from ...polar.models.tiers_input import TiersInput
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.products_bodies import AttachedCustomFieldCreate


class AttachedCustomFieldCreateDict(TypedDict, total=False):
    custom_field_id: Required[UUID | str]
    required: Required[bool]


class ExistingProductPriceDict(TypedDict, total=False):
    id: Required[UUID | str]


class ProductCreateOneTimeDict(TypedDict, total=False):
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
    recurring_interval: Any
    recurring_interval_count: Any


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


class ProductPriceCustomCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["custom"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    minimum_amount: int | None
    maximum_amount: int | Null | None
    preset_amount: int | Null | None


class ProductPriceFixedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["fixed"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    price_amount: Required[int]


class ProductPriceMeteredTiersCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["metered_tiers"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    meter_id: Required[UUID | str]
    tiers: Required[TiersInput | TiersInputDict]
    cap_amount: int | Null | None


class ProductPriceMeteredUnitCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["metered_unit"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    meter_id: Required[UUID | str]
    unit_amount: Required[float | Decimal | str]
    cap_amount: int | Null | None


class ProductPriceSeatBasedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["seat_based"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    tiers: Required[TiersInput | TiersInputDict]
    minimum_units: int | Null | None


class ProductPriceUnitBasedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["unit_based"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    tiers: Required[TiersInput | TiersInputDict]
    minimum_units: int | Null | None
    unit_label: Mapping[str, Mapping[str, str]] | Null | None


ProductCreateDict: TypeAlias = ProductCreateRecurringDict | ProductCreateOneTimeDict
