"""The bodies of customer portal seats. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID


@model
class CustomerSeatAssign(Model):
    """Asks to assign a seat that the session's customer bought.

    Attributes:
        subscription_id: The subscription whose seat it is; or name an order.
        order_id: The order whose seat it is; or name a subscription.
        email: Email of whoever gets it.
        external_customer_id: Your own id for the customer who gets it.
        customer_id: The customer who gets it.
        external_member_id: Your own id for the member who gets it; with `email` a new member is made.
        member_id: The member who gets it.
        metadata: Your own keys and values: up to 10, 1 KB in all.
        immediate_claim: Whether it is claimed at once, without an invitation. Default False.
        checkout_id: The checkout session that the seat was bought in, in place of either.
    """

    subscription_id: Nullable[UUID] = ABSENT
    order_id: Nullable[UUID] = ABSENT
    email: Nullable[str] = ABSENT
    external_customer_id: Nullable[str] = ABSENT
    customer_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    member_id: Nullable[UUID] = ABSENT
    metadata: Nullable[dict[str, Any]] = ABSENT
    immediate_claim: bool | None = None
    checkout_id: Nullable[UUID] = ABSENT
