"""The bodies of vendors. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SearchVendorsRequestSortField, SortOrder, VendorStatus
    from ..models.error import Error
    from ..models.vendor import Vendor


@model
class BulkCreateVendorsRequest(Model):
    """Schema `BulkCreateVendorsRequest`."""

    vendors: dict[str, Vendor]


@model
class BulkCreateVendorsResponse(Model):
    """Schema `BulkCreateVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, CreateVendorResponse] | None = None


@model
class BulkRetrieveVendorsRequest(Model):
    """Schema `BulkRetrieveVendorsRequest`."""

    vendor_ids: Nullable[list[str]] = ABSENT


@model
class BulkRetrieveVendorsResponse(Model):
    """Schema `BulkRetrieveVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, RetrieveVendorResponse] | None = None


@model
class BulkUpdateVendorsRequest(Model):
    """Schema `BulkUpdateVendorsRequest`."""

    vendors: dict[str, UpdateVendorRequest]


@model
class BulkUpdateVendorsResponse(Model):
    """Schema `BulkUpdateVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, UpdateVendorResponse] | None = None


@model
class CreateVendorRequest(Model):
    """Schema `CreateVendorRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    vendor: Vendor | None = None


@model
class CreateVendorResponse(Model):
    """Schema `CreateVendorResponse`."""

    errors: list[Error] | None = None
    vendor: Vendor | None = None


@model
class RetrieveVendorResponse(Model):
    """Schema `RetrieveVendorResponse`."""

    errors: list[Error] | None = None
    vendor: Vendor | None = None


@model
class SearchVendorsRequest(Model):
    """Schema `SearchVendorsRequest`."""

    filter: SearchVendorsRequestFilter | None = None
    sort: SearchVendorsRequestSort | None = None
    cursor: str | None = None


@model
class SearchVendorsRequestFilter(Model):
    """Schema `SearchVendorsRequestFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    name: Nullable[list[str]] = ABSENT
    status: Nullable[list[VendorStatus]] = ABSENT


@model
class SearchVendorsRequestSort(Model):
    """Schema `SearchVendorsRequestSort`.

    Attributes:
        field: One of NAME, CREATED_AT.
        order: One of DESC, ASC.
    """

    field: Nullable[SearchVendorsRequestSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT


@model
class SearchVendorsResponse(Model):
    """Schema `SearchVendorsResponse`."""

    errors: list[Error] | None = None
    vendors: list[Vendor] | None = None
    cursor: str | None = None


@model
class UpdateVendorRequest(Model):
    """Schema `UpdateVendorRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: Nullable[str] = ABSENT
    vendor: Vendor


@model
class UpdateVendorResponse(Model):
    """Schema `UpdateVendorResponse`."""

    errors: list[Error] | None = None
    vendor: Vendor | None = None
