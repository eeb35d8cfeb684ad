"""The bodies of merchants. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import Country, Currency, MerchantStatus
    from ..models.error import Error


@model
class ListMerchantsResponse(Model):
    """Schema `ListMerchantsResponse`."""

    errors: list[Error] | None = None
    merchant: list[Merchant] | None = None
    cursor: int | None = None


@model
class Merchant(Model):
    """Schema `Merchant`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    id: str
    business_name: Nullable[str] = ABSENT
    country: Country
    language_code: Nullable[str] = ABSENT
    currency: Nullable[Currency] = ABSENT
    status: Nullable[MerchantStatus] = ABSENT
    main_location_id: Nullable[str] = ABSENT
    created_at: datetime | None = None


@model
class RetrieveMerchantResponse(Model):
    """Schema `RetrieveMerchantResponse`."""

    errors: list[Error] | None = None
    merchant: Merchant
