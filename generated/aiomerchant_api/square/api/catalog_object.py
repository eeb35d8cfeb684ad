"""Square: catalog.object. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.catalog import CatalogObjectDict
    from ..models.catalog_object import CatalogObject as _CatalogObject
    from ..models.catalog_object_bodies import (
        DeleteCatalogObjectResponse,
        RetrieveCatalogObjectResponse,
        UpsertCatalogObjectResponse,
    )

UPSERT_CATALOG_OBJECT: Final[Operation[UpsertCatalogObjectResponse]] = Operation(
    "UpsertCatalogObject",
    "catalog.object.upsert",
    "POST",
    "/v2/catalog/object",
    provider="square",
    returns="UpsertCatalogObjectResponse",
    body=Body(type="UpsertCatalogObjectRequest"),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_CATALOG_OBJECT: Final[Operation[DeleteCatalogObjectResponse]] = Operation(
    "DeleteCatalogObject",
    "catalog.object.delete",
    "DELETE",
    "/v2/catalog/object/{object_id}",
    provider="square",
    returns="DeleteCatalogObjectResponse",
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
)

RETRIEVE_CATALOG_OBJECT: Final[Operation[RetrieveCatalogObjectResponse]] = Operation(
    "RetrieveCatalogObject",
    "catalog.object.get",
    "GET",
    "/v2/catalog/object/{object_id}",
    provider="square",
    returns="RetrieveCatalogObjectResponse",
    query=("include_related_objects", "catalog_version", "include_category_path_to_root"),
    security=("oauth2",),
    scopes=("ITEMS_READ",),
)


async def upsert_catalog_object(
    send: Send, /, *, object: _CatalogObject | CatalogObjectDict, idempotency_key: str | None = None
) -> UpsertCatalogObjectResponse:
    """Create a catalog object (`#` before its ID), or update one, which needs its current `version`.

    POST /v2/catalog/object. Scopes: ITEMS_WRITE. `idempotency_key` is made unless given, and is the same on
    each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        object: The object with its data; an ID that begins with `#` makes a new one.

    Raises:
        APIStatusError: 4xx GENERIC_DECLINE, INVALID_LOCATION.

    Example:
        await square.catalog.object.upsert(object={...})
    """
    return await send(UPSERT_CATALOG_OBJECT, body={"idempotency_key": idempotency_key, "object": object})


async def delete_catalog_object(send: Send, /, object_id: str) -> DeleteCatalogObjectResponse:
    """Delete a catalog object and all its children; the answer lists the IDs that are gone.

    DELETE /v2/catalog/object/{object_id}. Scopes: ITEMS_WRITE.

    Args:
        object_id: ID of a catalog object of any type; its children go with it.

    Example:
        await square.catalog.object.delete("...")
    """
    return await send(DELETE_CATALOG_OBJECT, path={"object_id": object_id})


async def retrieve_catalog_object(
    send: Send,
    /,
    object_id: str,
    *,
    include_related_objects: bool | None = None,
    catalog_version: int | None = None,
    include_category_path_to_root: bool | None = None,
) -> RetrieveCatalogObjectResponse:
    """Get a catalog object with its children, on request with the objects that it refers to.

    GET /v2/catalog/object/{object_id}. Scopes: ITEMS_READ.

    Args:
        object_id: ID of a catalog object of any type.
        include_related_objects: Add the objects to which the results refer, as `related_objects`; false by
            default.
        catalog_version: Version of the catalog as which the object is given; by default the current one.
        include_category_path_to_root: Fill each category's `path_to_root`; false by default.

    Example:
        await square.catalog.object.get("...")
    """
    return await send(
        RETRIEVE_CATALOG_OBJECT,
        path={"object_id": object_id},
        query={
            "include_related_objects": include_related_objects,
            "catalog_version": catalog_version,
            "include_category_path_to_root": include_category_path_to_root,
        },
    )


class CatalogObject(Resource):
    """Catalog objects one by one."""

    upsert = upsert_catalog_object
    delete = delete_catalog_object
    get = retrieve_catalog_object
