"""Square: vendors. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..inputs.vendor import (
        SearchVendorsRequestFilterDict,
        SearchVendorsRequestSortDict,
        UpdateVendorRequestDict,
        VendorDict,
    )
    from ..models.vendor import Vendor
    from ..models.vendors_bodies import (
        BulkCreateVendorsResponse,
        BulkRetrieveVendorsResponse,
        BulkUpdateVendorsResponse,
        CreateVendorResponse,
        RetrieveVendorResponse,
        SearchVendorsRequestFilter,
        SearchVendorsRequestSort,
        SearchVendorsResponse,
        UpdateVendorRequest,
        UpdateVendorResponse,
    )

BULK_CREATE_VENDORS: Final[Operation[BulkCreateVendorsResponse]] = Operation(
    "BulkCreateVendors",
    "vendors.batch_create",
    "POST",
    "/v2/vendors/bulk-create",
    provider="square",
    returns="BulkCreateVendorsResponse",
    body=Body(type="BulkCreateVendorsRequest"),
    security=("oauth2",),
    scopes=("VENDOR_WRITE",),
)

BULK_RETRIEVE_VENDORS: Final[Operation[BulkRetrieveVendorsResponse]] = Operation(
    "BulkRetrieveVendors",
    "vendors.batch_get",
    "POST",
    "/v2/vendors/bulk-retrieve",
    provider="square",
    returns="BulkRetrieveVendorsResponse",
    body=Body(type="BulkRetrieveVendorsRequest"),
    security=("oauth2",),
    scopes=("VENDOR_READ",),
)

BULK_UPDATE_VENDORS: Final[Operation[BulkUpdateVendorsResponse]] = Operation(
    "BulkUpdateVendors",
    "vendors.batch_update",
    "PUT",
    "/v2/vendors/bulk-update",
    provider="square",
    returns="BulkUpdateVendorsResponse",
    body=Body(type="BulkUpdateVendorsRequest"),
    security=("oauth2",),
    scopes=("VENDOR_WRITE",),
)

CREATE_VENDOR: Final[Operation[CreateVendorResponse]] = Operation(
    "CreateVendor",
    "vendors.create",
    "POST",
    "/v2/vendors/create",
    provider="square",
    returns="CreateVendorResponse",
    body=Body(type="CreateVendorRequest"),
    security=("oauth2",),
    scopes=("VENDOR_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_VENDORS: Final[ListOperation[SearchVendorsResponse, Vendor]] = ListOperation(
    "SearchVendors",
    "vendors.search",
    "POST",
    "/v2/vendors/search",
    provider="square",
    returns="SearchVendorsResponse",
    body=Body(type="SearchVendorsRequest"),
    security=("oauth2",),
    scopes=("VENDOR_READ",),
    paging=Paging(style="cursor", items="vendors", cursor="cursor", location="body"),
)

RETRIEVE_VENDOR: Final[Operation[RetrieveVendorResponse]] = Operation(
    "RetrieveVendor",
    "vendors.get",
    "GET",
    "/v2/vendors/{vendor_id}",
    provider="square",
    returns="RetrieveVendorResponse",
    security=("oauth2",),
    scopes=("VENDOR_READ",),
)

UPDATE_VENDOR: Final[Operation[UpdateVendorResponse]] = Operation(
    "UpdateVendor",
    "vendors.update",
    "PUT",
    "/v2/vendors/{vendor_id}",
    provider="square",
    returns="UpdateVendorResponse",
    body=Body(type="UpdateVendorRequest"),
    security=("oauth2",),
    scopes=("VENDOR_WRITE",),
    idempotency=("idempotency_key",),
)


async def bulk_create_vendors(
    send: Send, /, *, vendors: Mapping[str, Vendor | VendorDict]
) -> BulkCreateVendorsResponse:
    """Create vendors; the answer maps each idempotency key to a vendor or errors.

    POST /v2/vendors/bulk-create. Scopes: VENDOR_WRITE.

    Example:
        await square.vendors.batch_create(vendors={...})
    """
    return await send(BULK_CREATE_VENDORS, body={"vendors": vendors})


async def bulk_retrieve_vendors(
    send: Send, /, *, vendor_ids: Sequence[str] | Null | None = None
) -> BulkRetrieveVendorsResponse:
    """Get vendors by ID; the answer maps each ID to a vendor or errors.

    POST /v2/vendors/bulk-retrieve. Scopes: VENDOR_READ.

    Example:
        await square.vendors.batch_get(vendor_ids=[...])
    """
    return await send(BULK_RETRIEVE_VENDORS, body={"vendor_ids": vendor_ids})


async def bulk_update_vendors(
    send: Send, /, *, vendors: Mapping[str, UpdateVendorRequest | UpdateVendorRequestDict]
) -> BulkUpdateVendorsResponse:
    """Change vendors, keyed by ID, each with its current `version`; maps each ID to a vendor or errors.

    PUT /v2/vendors/bulk-update. Scopes: VENDOR_WRITE.

    Example:
        await square.vendors.batch_update(vendors={...})
    """
    return await send(BULK_UPDATE_VENDORS, body={"vendors": vendors})


async def create_vendor(
    send: Send, /, *, idempotency_key: str | None = None, vendor: Vendor | VendorDict | None = None
) -> CreateVendorResponse:
    """Create a vendor, from whom the seller buys; needs a name.

    POST /v2/vendors/create. Scopes: VENDOR_WRITE. `idempotency_key` is made unless given, and is the same
    on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.

    Example:
        await square.vendors.create(vendor={...})
    """
    return await send(CREATE_VENDOR, body={"idempotency_key": idempotency_key, "vendor": vendor})


def search_vendors(
    send: Send,
    /,
    *,
    filter: SearchVendorsRequestFilter | SearchVendorsRequestFilterDict | None = None,
    sort: SearchVendorsRequestSort | SearchVendorsRequestSortDict | None = None,
    cursor: str | None = None,
) -> Pages[Vendor]:
    """Find vendors by name or status.

    POST /v2/vendors/search. Scopes: VENDOR_READ.

    Example:
        async for item in square.vendors.search(): ...
    """
    return send.pages(SEARCH_VENDORS, body={"filter": filter, "sort": sort, "cursor": cursor})


async def retrieve_vendor(send: Send, /, vendor_id: str) -> RetrieveVendorResponse:
    """Get a vendor.

    GET /v2/vendors/{vendor_id}. Scopes: VENDOR_READ.

    Args:
        vendor_id: ID of the vendor.

    Example:
        await square.vendors.get("...")
    """
    return await send(RETRIEVE_VENDOR, path={"vendor_id": vendor_id})


async def update_vendor(
    send: Send, /, vendor_id: str, *, vendor: Vendor | VendorDict, idempotency_key: str | Null | None = None
) -> UpdateVendorResponse:
    """Change a vendor; needs its current `version`.

    PUT /v2/vendors/{vendor_id}. Scopes: VENDOR_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        vendor_id: ID of the vendor.
        idempotency_key: At most 128 characters.

    Example:
        await square.vendors.update("...", vendor={...})
    """
    return await send(
        UPDATE_VENDOR,
        path={"vendor_id": vendor_id},
        body={"idempotency_key": idempotency_key, "vendor": vendor},
    )


class Vendors(Resource):
    """Suppliers of the seller."""

    batch_create = bulk_create_vendors
    batch_get = bulk_retrieve_vendors
    batch_update = bulk_update_vendors
    create = create_vendor
    search = search_vendors
    get = retrieve_vendor
    update = update_vendor
