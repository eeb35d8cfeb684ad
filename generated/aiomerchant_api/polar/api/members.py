"""Polar: members. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Pages, Send

    from ..models.enums import MemberRole, MemberSortProperty
    from ..models.list_resource_member import ListResourceMember
    from ..models.member import Member

LIST_MEMBERS: Final[ListOperation[ListResourceMember, Member]] = ListOperation(
    "members:list_members",
    "members.list_members",
    "GET",
    "/v1/members/",
    provider="polar",
    returns="ListResourceMember",
    query=("customer_id", "external_customer_id", "role", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("members:read", "members:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)


def list_members(
    send: Send,
    /,
    *,
    customer_id: str | None = None,
    external_customer_id: str | None = None,
    role: MemberRole | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[MemberSortProperty] | None = None,
) -> Pages[Member]:
    """List members of customers, newest first unless sorted otherwise; filter to one customer by either id.

    GET /v1/members/. Scopes: members:read, members:write. Token: OAuth, personal or organization access
    token.

    Args:
        customer_id: Only members of this customer.
        external_customer_id: Only members of the customer with this id of your own.
        role: Only members in this role. One of owner, billing_manager, member.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return send.pages(
        LIST_MEMBERS,
        query={
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "role": role,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


class Members(Resource):
    """People of all customers; `customers.members` has those of one."""

    list_members = list_members
