"""CustomerUpdateExternalID. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.address_input import AddressInput


@model
class CustomerUpdateExternalID(Model):
    """Changes to a customer found by your own id.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        email: Email, new to the organization.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
    """

    metadata: dict[str, str | int | float | bool] | None = None
    email: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
