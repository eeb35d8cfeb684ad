"""Polar: customers.members. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from aiomerchant_core import Send

    from ..models.enums import MemberRole
    from ..models.member import Member

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
    """
    return await send(
        DELETE_EXTERNAL_MEMBER, path={"external_id": external_id, "member_external_id": member_external_id}
    )


class CustomersMembers(Resource):
    """The people of one customer, by Polar's ids or by your own."""

    create = create_member
    create_external = create_external_member
    get = get_member
    update = update_member
    delete = delete_member
    get_external = get_external_member
    update_external = update_external_member
    delete_external = delete_external_member
