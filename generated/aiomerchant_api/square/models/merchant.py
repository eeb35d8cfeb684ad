"""The model Merchant. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import Country, Currency, MerchantStatus


@define(kw_only=True, eq=False, repr=False)
class Merchant(Model):
    """Schema `Merchant`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    business_name: str | None = None
    country: Country
    language_code: str | None = None
    currency: Currency | None = None
    status: MerchantStatus | None = None
    main_location_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
