"""Polar: customer_portal.members. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.customer_portal_members_bodies import CustomerPortalMember, ListResourceCustomerPortalMember
    from ..models.enums import MemberRole

LIST_MEMBERS: Final[ListOperation[ListResourceCustomerPortalMember, CustomerPortalMember]] = ListOperation(
    "customer_portal:members:list_members",
    "customer_portal.members.list_members",
    "GET",
    "/v1/customer-portal/members",
    provider="polar",
    returns="ListResourceCustomerPortalMember",
    query=("page", "limit"),
    security=("member_session",),
    scopes=("customer_portal:write",),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

ADD_MEMBER: Final[Operation[CustomerPortalMember]] = Operation(
    "customer_portal:members:add_member",
    "customer_portal.members.add_member",
    "POST",
    "/v1/customer-portal/members",
    provider="polar",
    returns="CustomerPortalMember",
    body=Body(type="CustomerPortalMemberCreate"),
    security=("member_session",),
    scopes=("customer_portal:write",),
)

UPDATE_MEMBER: Final[Operation[CustomerPortalMember]] = Operation(
    "customer_portal:members:update_member",
    "customer_portal.members.update_member",
    "PATCH",
    "/v1/customer-portal/members/{id}",
    provider="polar",
    returns="CustomerPortalMember",
    body=Body(type="CustomerPortalMemberUpdate"),
    security=("member_session",),
    scopes=("customer_portal:write",),
)

REMOVE_MEMBER: Final[Operation[None]] = Operation(
    "customer_portal:members:remove_member",
    "customer_portal.members.remove_member",
    "DELETE",
    "/v1/customer-portal/members/{id}",
    provider="polar",
    returns=None,
    security=("member_session",),
    scopes=("customer_portal:write",),
)


def list_members(
    send: Send, /, *, page: int | None = None, limit: int | None = None
) -> Pages[CustomerPortalMember]:
    """List the team's members; only its owner and billing managers may.

    GET /v1/customer-portal/members. Scopes: customer_portal:write. Token: member session token.

    Args:
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 401; 403; 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.members.list_members(): ...
    """
    return send.pages(LIST_MEMBERS, query={"page": page, "limit": limit})


async def add_member(
    send: Send, /, *, email: str, name: str | Null | None = None, role: MemberRole | None = None
) -> CustomerPortalMember:
    """Add a member, not an owner, to the team; an email that is a member's already gives that member.

    POST /v1/customer-portal/members. Scopes: customer_portal:write. Token: member session token.

    Args:
        email: Email, the one that the member signs in with.
        name: Name.
        role: Role, but not owner; member if left out. Default 'member'. One of owner, billing_manager,
            member.

    Raises:
        APIStatusError: 400; 401; 403; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.members.add_member(email="...")
    """
    return await send(ADD_MEMBER, body={"email": email, "name": name, "role": role})


async def update_member(
    send: Send, /, id: UUID | str, *, name: str | Null | None = None, role: MemberRole | Null | None = None
) -> CustomerPortalMember:
    """Change another member's name or role; the team always keeps exactly one owner.

    PATCH /v1/customer-portal/members/{id}. Scopes: customer_portal:write. Token: member session token.

    Args:
        id: Its id.
        name: Name. At most 256 characters.
        role: Role; there is always exactly one owner. One of owner, billing_manager, member.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.members.update_member("...", role="billing_manager")
    """
    return await send(UPDATE_MEMBER, path={"id": id}, body={"name": name, "role": role})


async def remove_member(send: Send, /, id: UUID | str) -> None:
    """Remove another member from the team; its only owner cannot be removed.

    DELETE /v1/customer-portal/members/{id}. Scopes: customer_portal:write. Token: member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.members.remove_member("...")
    """
    return await send(REMOVE_MEMBER, path={"id": id})


class CustomerPortalMembers(Resource):
    """The team of the session's customer; for a member's session, not a customer's."""

    list_members = list_members
    add_member = add_member
    update_member = update_member
    remove_member = remove_member
