"""Polar: custom_fields. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..inputs.custom import CustomFieldCreateDict, CustomFieldUpdateDict
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_fields_bodies import ListResourceCustomField
    from ..models.enums import CustomFieldSortProperty, CustomFieldType

LIST_CUSTOM_FIELDS: Final[ListOperation[ListResourceCustomField, CustomField]] = ListOperation(
    "custom-fields:list",
    "custom_fields.list",
    "GET",
    "/v1/custom-fields/",
    provider="polar",
    returns="ListResourceCustomField",
    query=("organization_id", "query", "type", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("custom_fields:read", "custom_fields:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_CUSTOM_FIELD: Final[Operation[CustomField]] = Operation(
    "custom-fields:create",
    "custom_fields.create",
    "POST",
    "/v1/custom-fields/",
    provider="polar",
    returns="CustomField",
    body=Body(type="CustomFieldCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("custom_fields:write",),
)

GET_CUSTOM_FIELD: Final[Operation[CustomField]] = Operation(
    "custom-fields:get",
    "custom_fields.get",
    "GET",
    "/v1/custom-fields/{id}",
    provider="polar",
    returns="CustomField",
    security=("oidc", "pat", "oat"),
    scopes=("custom_fields:read", "custom_fields:write"),
)

UPDATE_CUSTOM_FIELD: Final[Operation[CustomField]] = Operation(
    "custom-fields:update",
    "custom_fields.update",
    "PATCH",
    "/v1/custom-fields/{id}",
    provider="polar",
    returns="CustomField",
    body=Body(type="CustomFieldUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("custom_fields:write",),
)

DELETE_CUSTOM_FIELD: Final[Operation[None]] = Operation(
    "custom-fields:delete",
    "custom_fields.delete",
    "DELETE",
    "/v1/custom-fields/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("custom_fields:write",),
)


def list_custom_fields(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    type: CustomFieldType | Sequence[CustomFieldType] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomFieldSortProperty] | None = None,
) -> Pages[CustomField]:
    """List custom fields, by slug unless sorted otherwise.

    GET /v1/custom-fields/. Scopes: custom_fields:read, custom_fields:write. Token: OAuth, personal or
    organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        query: Part of a field's name or slug.
        type: Only of this type, or of any of several. One of text, number, date, checkbox, select.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['slug']. One of created_at, -created_at, slug, -slug, name, -name, type, -type.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.custom_fields.list(): ...
    """
    return send.pages(
        LIST_CUSTOM_FIELDS,
        query={
            "organization_id": organization_id,
            "query": query,
            "type": type,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def create_custom_field(
    send: Send, /, *, body: CustomFieldCreate | CustomFieldCreateDict
) -> CustomField:
    """Create a form field of one type; products that attach it ask for it at checkout.

    POST /v1/custom-fields/. Scopes: custom_fields:write. Token: OAuth, personal or organization access
    token.

    Args:
        body: One of CustomFieldCreateText, CustomFieldCreateNumber, CustomFieldCreateDate,
            CustomFieldCreateCheckbox, CustomFieldCreateSelect.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.custom_fields.create(body={...})
    """
    return await send(CREATE_CUSTOM_FIELD, body=body)


async def get_custom_field(send: Send, /, id: UUID | str) -> CustomField:
    """Get a custom field by its id.

    GET /v1/custom-fields/{id}. Scopes: custom_fields:read, custom_fields:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.custom_fields.get("...")
    """
    return await send(GET_CUSTOM_FIELD, path={"id": id})


async def update_custom_field(
    send: Send, /, id: UUID | str, *, body: CustomFieldUpdate | CustomFieldUpdateDict
) -> CustomField:
    """Change a custom field, whose type must be given and stays.

    PATCH /v1/custom-fields/{id}. Scopes: custom_fields:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.
        body: One of CustomFieldUpdateText, CustomFieldUpdateNumber, CustomFieldUpdateDate,
            CustomFieldUpdateCheckbox, CustomFieldUpdateSelect.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.custom_fields.update("...", body={...})
    """
    return await send(UPDATE_CUSTOM_FIELD, path={"id": id}, body=body)


async def delete_custom_field(send: Send, /, id: UUID | str) -> None:
    """Delete a custom field; checkouts ask for it no more.

    DELETE /v1/custom-fields/{id}. Scopes: custom_fields:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.custom_fields.delete("...")
    """
    return await send(DELETE_CUSTOM_FIELD, path={"id": id})


class CustomFields(Resource):
    """Fields that checkouts ask customers to fill in."""

    list = list_custom_fields
    create = create_custom_field
    get = get_custom_field
    update = update_custom_field
    delete = delete_custom_field
