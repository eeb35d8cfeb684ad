"""MemberCreateFromCustomer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal


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
