"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypeAlias
    from uuid import UUID

    from ..models.enums import TrialInterval


class CheckoutLinkCreateProductDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    trial_interval: TrialInterval | None
    trial_interval_count: int | None
    payment_processor: Required[Literal["stripe"]]
    label: str | None
    allow_discount_codes: bool | None
    require_billing_address: bool | None
    discount_id: UUID | str | None
    seats: int | None
    units: int | None
    success_url: str | None
    return_url: str | None
    product_id: Required[UUID | str]


class CheckoutLinkCreateProductPriceDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    trial_interval: TrialInterval | None
    trial_interval_count: int | None
    payment_processor: Required[Literal["stripe"]]
    label: str | None
    allow_discount_codes: bool | None
    require_billing_address: bool | None
    discount_id: UUID | str | None
    seats: int | None
    units: int | None
    success_url: str | None
    return_url: str | None
    product_price_id: Required[UUID | str]


class CheckoutLinkCreateProductsDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    trial_interval: TrialInterval | None
    trial_interval_count: int | None
    payment_processor: Required[Literal["stripe"]]
    label: str | None
    allow_discount_codes: bool | None
    require_billing_address: bool | None
    discount_id: UUID | str | None
    seats: int | None
    units: int | None
    success_url: str | None
    return_url: str | None
    products: Required[Sequence[UUID | str]]


CheckoutLinkCreateDict: TypeAlias = (
    CheckoutLinkCreateProductPriceDict | CheckoutLinkCreateProductDict | CheckoutLinkCreateProductsDict
)
