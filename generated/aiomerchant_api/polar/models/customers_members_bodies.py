"""The bodies of customers members. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import MemberRole
    from ..models.member import Member
    from ..models.pagination import Pagination


@model
class ListResourceMember(Model):
    """Schema `ListResource_Member_`."""

    items: list[Member]
    pagination: Pagination


@model
class MemberCreateFromCustomer(Model):
    """A new member of a customer.

    Attributes:
        email: Email, the one that the member signs in with.
        name: Name. At most 256 characters.
        external_id: Your own id for the member, new to the customer.
        role: Role; to make the member the owner, update it afterwards. Default 'member'. One of member,
            billing_manager.
    """

    email: str
    name: Nullable[str] = ABSENT
    external_id: Nullable[str] = ABSENT
    role: Literal["member", "billing_manager"] | str | None = None


@model
class MemberUpdate(Model):
    """Changes to a member.

    Attributes:
        name: Name. At most 256 characters.
        email: Email, the one that the member signs in with.
        role: New role; `owner` takes ownership from the present owner. One of owner, billing_manager,
            member.
    """

    name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    role: Nullable[MemberRole] = ABSENT
