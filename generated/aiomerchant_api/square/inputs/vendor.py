"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..models.address import Address
    from ..models.enums import SearchVendorsRequestSortField, SortOrder, VendorStatus
    from ..models.vendor import Vendor, VendorContact


class SearchVendorsRequestFilterDict(TypedDict, total=False):
    name: Sequence[str] | Null | None
    status: Sequence[VendorStatus] | Null | None


class SearchVendorsRequestSortDict(TypedDict, total=False):
    field: SearchVendorsRequestSortField | Null | None
    order: SortOrder | Null | None


class UpdateVendorRequestDict(TypedDict, total=False):
    idempotency_key: str | Null | None
    vendor: Required[Vendor | VendorDict]


class VendorDict(TypedDict, total=False):
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    name: str | Null | None
    address: Address | AddressDict | Null | None
    contacts: Sequence[VendorContact | VendorContactDict] | Null | None
    account_number: str | Null | None
    note: str | Null | None
    version: int | None
    status: VendorStatus | Null | None


class VendorContactDict(TypedDict, total=False):
    id: str | None
    name: str | Null | None
    email_address: str | Null | None
    phone_number: str | Null | None
    removed: bool | Null | None
    ordinal: Required[int]
