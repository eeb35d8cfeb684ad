"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.enums import DiscountDuration, PresentmentCurrency


class DiscountFixedCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: Required[str]
    code: str | Null | None
    starts_at: datetime | Null | None
    ends_at: datetime | Null | None
    max_redemptions: int | Null | None
    max_redemptions_per_customer: int | Null | None
    products: Sequence[UUID | str] | Null | None
    organization_id: UUID | str | Null | None
    type: Literal["fixed"] | None
    duration: Required[DiscountDuration]
    duration_in_months: int | Null | None
    amount: int | Null | None
    """Deprecated."""
    currency: PresentmentCurrency | Null | None
    """Deprecated."""
    amounts: Mapping[str, int] | Null | None


class DiscountPercentageCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: Required[str]
    code: str | Null | None
    starts_at: datetime | Null | None
    ends_at: datetime | Null | None
    max_redemptions: int | Null | None
    max_redemptions_per_customer: int | Null | None
    products: Sequence[UUID | str] | Null | None
    organization_id: UUID | str | Null | None
    type: Literal["percentage"] | None
    duration: Required[DiscountDuration]
    duration_in_months: int | Null | None
    basis_points: Required[int]


DiscountCreateDict: TypeAlias = DiscountFixedCreateDict | DiscountPercentageCreateDict
