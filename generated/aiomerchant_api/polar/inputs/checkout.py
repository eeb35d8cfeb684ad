"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.enums import TrialInterval


class CheckoutLinkCreateProductDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    trial_interval: TrialInterval | Null | None
    trial_interval_count: int | Null | None
    payment_processor: Required[Literal["stripe"]]
    label: str | Null | None
    allow_discount_codes: bool | None
    require_billing_address: bool | None
    discount_id: UUID | str | Null | None
    seats: int | Null | None
    units: int | Null | None
    success_url: str | Null | None
    return_url: str | Null | None
    product_id: Required[UUID | str]


class CheckoutLinkCreateProductPriceDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    trial_interval: TrialInterval | Null | None
    trial_interval_count: int | Null | None
    payment_processor: Required[Literal["stripe"]]
    label: str | Null | None
    allow_discount_codes: bool | None
    require_billing_address: bool | None
    discount_id: UUID | str | Null | None
    seats: int | Null | None
    units: int | Null | None
    success_url: str | Null | None
    return_url: str | Null | None
    product_price_id: Required[UUID | str]


class CheckoutLinkCreateProductsDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    trial_interval: TrialInterval | Null | None
    trial_interval_count: int | Null | None
    payment_processor: Required[Literal["stripe"]]
    label: str | Null | None
    allow_discount_codes: bool | None
    require_billing_address: bool | None
    discount_id: UUID | str | Null | None
    seats: int | Null | None
    units: int | Null | None
    success_url: str | Null | None
    return_url: str | Null | None
    products: Required[Sequence[UUID | str]]


CheckoutLinkCreateDict: TypeAlias = (
    CheckoutLinkCreateProductPriceDict | CheckoutLinkCreateProductDict | CheckoutLinkCreateProductsDict
)
