"""Polar: customers.members.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, Operation, Resource

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...core import Send
    from ..models.member import Member
    from ..models.member_role import MemberRole

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


async def create_member(
    send: Send,
    /,
    id: UUID | str,
    *,
    email: str,
    name: str | None = None,
    external_id: str | None = None,
    role: Literal["member", "billing_manager"] | str | None = None,
) -> Member:
    """POST /v1/customers/{id}/members.

    Scopes: members:write. Token: OAuth, personal or organization access token.

    Args:
        name: At most 256 characters.
        role: Default 'member'. One of member, billing_manager.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(
        CREATE_MEMBER,
        path={"id": id},
        body={"email": email, "name": name, "external_id": external_id, "role": role},
    )


async def create_external_member(
    send: Send,
    /,
    external_id: str,
    *,
    email: str,
    name: str | None = None,
    member_external_id: str | None = None,
    role: Literal["member", "billing_manager"] | str | None = None,
) -> Member:
    """POST /v1/customers/external/{external_id}/members.

    Scopes: members:write. Token: OAuth, personal or organization access token.

    Args:
        name: At most 256 characters.
        role: Default 'member'. One of member, billing_manager.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422
            HTTPValidationError.
    """
    return await send(
        CREATE_EXTERNAL_MEMBER,
        path={"external_id": external_id},
        body={"email": email, "name": name, "external_id": member_external_id, "role": role},
    )


async def get_member(send: Send, /, id: UUID | str, member_id: UUID | str) -> Member:
    """GET /v1/customers/{id}/members/{member_id}.

    Scopes: members:read, members:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_MEMBER, path={"id": id, "member_id": member_id})


async def update_member(
    send: Send,
    /,
    id: UUID | str,
    member_id: UUID | str,
    *,
    name: str | None = None,
    email: str | None = None,
    role: MemberRole | None = None,
) -> Member:
    """PATCH /v1/customers/{id}/members/{member_id}.

    Scopes: members:write. Token: OAuth, personal or organization access token.

    Args:
        name: At most 256 characters.
        role: One of owner, billing_manager, member.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(
        UPDATE_MEMBER,
        path={"id": id, "member_id": member_id},
        body={"name": name, "email": email, "role": role},
    )


async def delete_member(send: Send, /, id: UUID | str, member_id: UUID | str) -> None:
    """DELETE /v1/customers/{id}/members/{member_id}.

    Scopes: members:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(DELETE_MEMBER, path={"id": id, "member_id": member_id})


async def get_external_member(send: Send, /, external_id: str, member_external_id: str) -> Member:
    """GET /v1/customers/external/{external_id}/members/{member_external_id}.

    Scopes: members:read, members:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.
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
    name: str | None = None,
    email: str | None = None,
    role: MemberRole | None = None,
) -> Member:
    """PATCH /v1/customers/external/{external_id}/members/{member_external_id}.

    Scopes: members:write. Token: OAuth, personal or organization access token.

    Args:
        name: At most 256 characters.
        role: One of owner, billing_manager, member.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.
    """
    return await send(
        UPDATE_EXTERNAL_MEMBER,
        path={"external_id": external_id, "member_external_id": member_external_id},
        body={"name": name, "email": email, "role": role},
    )


async def delete_external_member(send: Send, /, external_id: str, member_external_id: str) -> None:
    """DELETE /v1/customers/external/{external_id}/members/{member_external_id}.

    Scopes: members:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.
    """
    return await send(
        DELETE_EXTERNAL_MEMBER, path={"external_id": external_id, "member_external_id": member_external_id}
    )


class CustomersMembers(Resource):
    """The operations of `customers.members`."""

    create = create_member
    create_external = create_external_member
    get = get_member
    update = update_member
    delete = delete_member
    get_external = get_external_member
    update_external = update_external_member
    delete_external = delete_external_member
