"""Vendor, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import VendorStatus


@model
class Vendor(Model):
    """Schema `Vendor`.

    Attributes:
        id: At most 100 characters.
        name: At most 100 characters.
        account_number: At most 100 characters.
        note: At most 4096 characters.
        status: One of ACTIVE, INACTIVE.
    """

    id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    name: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    contacts: Nullable[list[VendorContact]] = ABSENT
    account_number: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    version: int | None = None
    status: Nullable[VendorStatus] = ABSENT


@model
class VendorContact(Model):
    """Schema `VendorContact`.

    Attributes:
        id: At most 100 characters.
        name: At most 255 characters.
        email_address: At most 255 characters.
        phone_number: At most 255 characters.
    """

    id: str | None = None
    name: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    phone_number: Nullable[str] = ABSENT
    removed: Nullable[bool] = ABSENT
    ordinal: int
