"""Polar: customers.members. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.customers_members_bodies import ListResourceMember
    from ..models.enums import MemberRole, MemberSortProperty
    from ..models.member import Member

LIST_MEMBERS: Final[ListOperation[ListResourceMember, Member]] = ListOperation(
    "customers:members:list",
    "customers.members.list",
    "GET",
    "/v1/customers/{id}/members",
    provider="polar",
    returns="ListResourceMember",
    query=("role", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("members:read", "members:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_MEMBER: Final[Operation[Member]] = Operation(
    "customers:members:create",
    "customers.members.create",
    "POST",
    "/v1/customers/{id}/members",
    provider="polar",
    returns="Member",
    body=Body(type="MemberCreateFromCustomer"),
    security=("oidc", "pat", "oat"),
    scopes=("members:write",),
)

LIST_EXTERNAL: Final[ListOperation[ListResourceMember, Member]] = ListOperation(
    "customers:members:list_external",
    "customers.members.list_external",
    "GET",
    "/v1/customers/external/{external_id}/members",
    provider="polar",
    returns="ListResourceMember",
    query=("role", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("members:read", "members:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_EXTERNAL_MEMBER: Final[Operation[Member]] = Operation(
    "customers:members:create_external",
    "customers.members.create_external",
    "POST",
    "/v1/customers/external/{external_id}/members",
    provider="polar",
    returns="Member",
    body=Body(type="MemberCreateFromCustomer"),
    security=("oidc", "pat", "oat"),
    scopes=("members:write",),
)

GET_MEMBER: Final[Operation[Member]] = Operation(
    "customers:members:get",
    "customers.members.get",
    "GET",
    "/v1/customers/{id}/members/{member_id}",
    provider="polar",
    returns="Member",
    security=("oidc", "pat", "oat"),
    scopes=("members:read", "members:write"),
)

UPDATE_MEMBER: Final[Operation[Member]] = Operation(
    "customers:members:update",
    "customers.members.update",
    "PATCH",
    "/v1/customers/{id}/members/{member_id}",
    provider="polar",
    returns="Member",
    body=Body(type="MemberUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("members:write",),
)

DELETE_MEMBER: Final[Operation[None]] = Operation(
    "customers:members:delete",
    "customers.members.delete",
    "DELETE",
    "/v1/customers/{id}/members/{member_id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("members:write",),
)

GET_EXTERNAL_MEMBER: Final[Operation[Member]] = Operation(
    "customers:members:get_external",
    "customers.members.get_external",
    "GET",
    "/v1/customers/external/{external_id}/members/{member_external_id}",
    provider="polar",
    returns="Member",
    security=("oidc", "pat", "oat"),
    scopes=("members:read", "members:write"),
)

UPDATE_EXTERNAL_MEMBER: Final[Operation[Member]] = Operation(
    "customers:members:update_external",
    "customers.members.update_external",
    "PATCH",
    "/v1/customers/external/{external_id}/members/{member_external_id}",
    provider="polar",
    returns="Member",
    body=Body(type="MemberUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("members:write",),
)

DELETE_EXTERNAL_MEMBER: Final[Operation[None]] = Operation(
    "customers:members:delete_external",
    "customers.members.delete_external",
    "DELETE",
    "/v1/customers/external/{external_id}/members/{member_external_id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("members:write",),
)


def list_members(
    send: Send,
    /,
    id: UUID | str,
    *,
    role: MemberRole | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[MemberSortProperty] | None = None,
) -> Pages[Member]:
    """List the members of a customer.

    GET /v1/customers/{id}/members. Scopes: members:read, members:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The customer's id.
        role: One of owner, billing_manager, member.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in polar.customers.members.list("..."): ...
    """
    return send.pages(
        LIST_MEMBERS, path={"id": id}, query={"role": role, "page": page, "limit": limit, "sorting": sorting}
    )


async def create_member(
    send: Send,
    /,
    id: UUID | str,
    *,
    email: str,
    name: str | Null | None = None,
    external_id: str | Null | None = None,
    role: Literal["member", "billing_manager"] | str | None = None,
) -> Member:
    """Add a member to a team customer; the organization needs member management enabled.

    POST /v1/customers/{id}/members. Scopes: members:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The customer's id.
        email: Email, the one that the member signs in with.
        name: Name. At most 256 characters.
        external_id: Your own id for the member, new to the customer.
        role: Role; to make the member the owner, update it afterwards. Default 'member'. One of member,
            billing_manager.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.members.create("...", email="ada@shop.example")
    """
    return await send(
        CREATE_MEMBER,
        path={"id": id},
        body={"email": email, "name": name, "external_id": external_id, "role": role},
    )


def list_external(
    send: Send,
    /,
    external_id: str,
    *,
    role: MemberRole | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[MemberSortProperty] | None = None,
) -> Pages[Member]:
    """List the members of a customer found by your own id; 409 if that id fits several customers.

    GET /v1/customers/external/{external_id}/members. Scopes: members:read, members:write. Token: OAuth,
    personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        role: One of owner, billing_manager, member.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.

    Example:
        async for item in polar.customers.members.list_external("ada"): ...
    """
    return send.pages(
        LIST_EXTERNAL,
        path={"external_id": external_id},
        query={"role": role, "page": page, "limit": limit, "sorting": sorting},
    )


async def create_external_member(
    send: Send,
    /,
    external_id: str,
    *,
    email: str,
    name: str | Null | None = None,
    member_external_id: str | Null | None = None,
    role: Literal["member", "billing_manager"] | str | None = None,
) -> Member:
    """Add a member to a team customer found by your own id; 409 if that id fits several customers.

    POST /v1/customers/external/{external_id}/members. Scopes: members:write. Token: OAuth, personal or
    organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        email: Email, the one that the member signs in with.
        name: Name. At most 256 characters.
        member_external_id: Your own id for the member, new to the customer.
        role: Role; to make the member the owner, update it afterwards. Default 'member'. One of member,
            billing_manager.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422
            HTTPValidationError.

    Example:
        await polar.customers.members.create_external("ada", email="ada@shop.example")
    """
    return await send(
        CREATE_EXTERNAL_MEMBER,
        path={"external_id": external_id},
        body={"email": email, "name": name, "external_id": member_external_id, "role": role},
    )


async def get_member(send: Send, /, id: UUID | str, member_id: UUID | str) -> Member:
    """Get one member of a customer.

    GET /v1/customers/{id}/members/{member_id}. Scopes: members:read, members:write. Token: OAuth, personal
    or organization access token.

    Args:
        id: The customer's id.
        member_id: The member's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.members.get("...", "...")
    """
    return await send(GET_MEMBER, path={"id": id, "member_id": member_id})


async def update_member(
    send: Send,
    /,
    id: UUID | str,
    member_id: UUID | str,
    *,
    name: str | Null | None = None,
    email: str | Null | None = None,
    role: MemberRole | Null | None = None,
) -> Member:
    """Change a member's name, email or role; making one the owner transfers ownership.

    PATCH /v1/customers/{id}/members/{member_id}. Scopes: members:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The customer's id.
        member_id: The member's id.
        name: Name. At most 256 characters.
        email: Email, the one that the member signs in with.
        role: New role; `owner` takes ownership from the present owner. One of owner, billing_manager,
            member.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.members.update("...", "...", name="Print club")
    """
    return await send(
        UPDATE_MEMBER,
        path={"id": id, "member_id": member_id},
        body={"name": name, "email": email, "role": role},
    )


async def delete_member(send: Send, /, id: UUID | str, member_id: UUID | str) -> None:
    """Remove a member from a customer.

    DELETE /v1/customers/{id}/members/{member_id}. Scopes: members:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: The customer's id.
        member_id: The member's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.members.delete("...", "...")
    """
    return await send(DELETE_MEMBER, path={"id": id, "member_id": member_id})


async def get_external_member(send: Send, /, external_id: str, member_external_id: str) -> Member:
    """Get one member, both found by your own ids; 409 if the customer's fits several customers.

    GET /v1/customers/external/{external_id}/members/{member_external_id}. Scopes: members:read,
    members:write. Token: OAuth, personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        member_external_id: Your own id for the member.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.

    Example:
        await polar.customers.members.get_external("ada", "grace")
    """
    return await send(
        GET_EXTERNAL_MEMBER, path={"external_id": external_id, "member_external_id": member_external_id}
    )


async def update_external_member(
    send: Send,
    /,
    external_id: str,
    member_external_id: str,
    *,
    name: str | Null | None = None,
    email: str | Null | None = None,
    role: MemberRole | Null | None = None,
) -> Member:
    """Change a member's name, email or role, both found by your own ids; 409 if the customer's is ambiguous.

    PATCH /v1/customers/external/{external_id}/members/{member_external_id}. Scopes: members:write. Token:
    OAuth, personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        member_external_id: Your own id for the member.
        name: Name. At most 256 characters.
        email: Email, the one that the member signs in with.
        role: New role; `owner` takes ownership from the present owner. One of owner, billing_manager,
            member.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.

    Example:
        await polar.customers.members.update_external("ada", "grace", name="Print club")
    """
    return await send(
        UPDATE_EXTERNAL_MEMBER,
        path={"external_id": external_id, "member_external_id": member_external_id},
        body={"name": name, "email": email, "role": role},
    )


async def delete_external_member(send: Send, /, external_id: str, member_external_id: str) -> None:
    """Remove a member, both found by your own ids; 409 if the customer's fits several customers.

    DELETE /v1/customers/external/{external_id}/members/{member_external_id}. Scopes: members:write. Token:
    OAuth, personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        member_external_id: Your own id for the member.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.

    Example:
        await polar.customers.members.delete_external("ada", "grace")
    """
    return await send(
        DELETE_EXTERNAL_MEMBER, path={"external_id": external_id, "member_external_id": member_external_id}
    )


class CustomersMembers(Resource):
    """The people of one customer, by Polar's ids or by your own."""

    list = list_members
    create = create_member
    list_external = list_external
    create_external = create_external_member
    get = get_member
    update = update_member
    delete = delete_member
    get_external = get_external_member
    update_external = update_external_member
    delete_external = delete_external_member
