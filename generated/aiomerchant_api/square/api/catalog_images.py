"""Square: catalog.images. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.catalog_images_bodies import CreateCatalogImageResponse, UpdateCatalogImageResponse

CREATE_CATALOG_IMAGE: Final[Operation[CreateCatalogImageResponse]] = Operation(
    "CreateCatalogImage",
    "catalog.images.create",
    "POST",
    "/v2/catalog/images",
    provider="square",
    returns="CreateCatalogImageResponse",
    body=Body(
        type="CreateCatalogImageRequest",
        media="multipart/form-data",
        parts={"request": "application/json; charset=utf-8", "image_file": "image/jpeg"},
    ),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
    idempotency=("request", "idempotency_key"),
)

UPDATE_CATALOG_IMAGE: Final[Operation[UpdateCatalogImageResponse]] = Operation(
    "UpdateCatalogImage",
    "catalog.images.update",
    "PUT",
    "/v2/catalog/images/{image_id}",
    provider="square",
    returns="UpdateCatalogImageResponse",
    body=Body(
        type="UpdateCatalogImageRequest",
        media="multipart/form-data",
        parts={"request": "application/json; charset=utf-8", "image_file": "image/jpeg"},
    ),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
    idempotency=("request", "idempotency_key"),
)


async def create_catalog_image(send: Send, /, *, body: Mapping[str, Any]) -> CreateCatalogImageResponse:
    """Upload a JPEG, PNG or GIF of at most 15 MB as a new image, on request attached to an object.

    POST /v2/catalog/images. Scopes: ITEMS_WRITE. `request.idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        body: The parts `request` (CreateCatalogImageRequest) and `image_file` (a file).

    Raises:
        APIStatusError: 4xx GENERIC_DECLINE.

    Example:
        await square.catalog.images.create(body={...})
    """
    return await send(CREATE_CATALOG_IMAGE, body=body)


async def update_catalog_image(
    send: Send, /, image_id: str, *, body: Mapping[str, Any]
) -> UpdateCatalogImageResponse:
    """Replace the file of an image by a JPEG, PNG or GIF of at most 15 MB.

    PUT /v2/catalog/images/{image_id}. Scopes: ITEMS_WRITE. `request.idempotency_key` is made unless given,
    and is the same on each attempt.

    Args:
        image_id: ID of the catalog image.
        body: The parts `request` (UpdateCatalogImageRequest) and `image_file` (a file).

    Example:
        await square.catalog.images.update("...", body={...})
    """
    return await send(UPDATE_CATALOG_IMAGE, path={"image_id": image_id}, body=body)


class CatalogImages(Resource):
    """Pictures of catalog objects."""

    create = create_catalog_image
    update = update_catalog_image
