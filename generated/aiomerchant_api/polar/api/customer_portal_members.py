"""Polar: customer_portal.members.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from uuid import UUID

    from ...core import Pages, Send
    from ..models.customer_portal_member import CustomerPortalMember
    from ..models.list_resource_customer_portal_member import ListResourceCustomerPortalMember
    from ..models.member_role import MemberRole

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
    """GET /v1/customer-portal/members.

    Scopes: customer_portal:write. Token: member session token.

    Args:
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.

    Raises:
        APIStatusError: 401; 403; 422 HTTPValidationError.
    """
    return send.pages(LIST_MEMBERS, query={"page": page, "limit": limit})


async def add_member(
    send: Send, /, *, email: str, name: str | None = None, role: MemberRole | None = None
) -> CustomerPortalMember:
    """POST /v1/customer-portal/members.

    Scopes: customer_portal:write. Token: member session token.

    Args:
        role: Default 'member'. One of owner, billing_manager, member.

    Raises:
        APIStatusError: 400; 401; 403; 422 HTTPValidationError.
    """
    return await send(ADD_MEMBER, body={"email": email, "name": name, "role": role})


async def update_member(
    send: Send, /, id: UUID | str, *, name: str | None = None, role: MemberRole | None = None
) -> CustomerPortalMember:
    """PATCH /v1/customer-portal/members/{id}.

    Scopes: customer_portal:write. Token: member session token.

    Args:
        name: At most 256 characters.
        role: One of owner, billing_manager, member.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.
    """
    return await send(UPDATE_MEMBER, path={"id": id}, body={"name": name, "role": role})


async def remove_member(send: Send, /, id: UUID | str) -> None:
    """DELETE /v1/customer-portal/members/{id}.

    Scopes: customer_portal:write. Token: member session token.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.
    """
    return await send(REMOVE_MEMBER, path={"id": id})


class CustomerPortalMembers(Resource):
    """The operations of `customer_portal.members`."""

    list_members = list_members
    add_member = add_member
    update_member = update_member
    remove_member = remove_member
