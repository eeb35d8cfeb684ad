"""CustomerSessionCustomerIDCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class CustomerSessionCustomerIDCreate(Model):
    """A portal session for a customer by Polar's id.

    Attributes:
        member_id: The member that the session is for; an individual customer's owner if left out.
        external_member_id: That member by your own id, in place of `member_id`.
        return_url: Where the portal's back button leads; no button if left out. 1 to 2083 characters.
        customer_id: The customer's id.
    """

    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    customer_id: UUID
