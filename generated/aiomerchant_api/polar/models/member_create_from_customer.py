"""The model MemberCreateFromCustomer. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
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
    name: str | None = None
    external_id: str | None = None
    role: Literal["member", "billing_manager"] | str | None = field(default=None, metadata=NOT_NULL)
