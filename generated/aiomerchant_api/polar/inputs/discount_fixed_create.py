"""Mappings given for DiscountFixedCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal, Required
    from uuid import UUID

    from ..models.enums import DiscountDuration, PresentmentCurrency


class DiscountFixedCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: Required[str]
    code: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    max_redemptions: int | None
    max_redemptions_per_customer: int | None
    products: Sequence[UUID | str] | None
    organization_id: UUID | str | None
    type: Literal["fixed"] | None
    duration: Required[DiscountDuration]
    duration_in_months: int | None
    amount: int | None
    """Deprecated."""
    currency: PresentmentCurrency | None
    """Deprecated."""
    amounts: Mapping[str, int] | None
