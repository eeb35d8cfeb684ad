"""CustomerIndividualCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.member_owner_create import MemberOwnerCreate


@model
class CustomerIndividualCreate(Model):
    """A new customer who is one person.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        external_id: Your own id for the customer, new to the organization; it cannot be changed later.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        owner: The first member and owner; made of the customer's own email and name if left out.
        type: `individual`, which is also what leaving it out means.
        email: Email, new to the organization.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    external_id: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    organization_id: Nullable[UUID] = ABSENT
    owner: Nullable[MemberOwnerCreate] = ABSENT
    type: Literal["individual"] | None = None
    email: str
