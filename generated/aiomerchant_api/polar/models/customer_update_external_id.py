"""The model CustomerUpdateExternalID. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.address_input import AddressInput


@define(kw_only=True, eq=False, repr=False)
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

    metadata: dict[str, str | int | float | bool] | None = field(default=None, metadata=NOT_NULL)
    email: str | None = None
    name: str | None = None
    billing_address: AddressInput | None = None
    tax_id: str | None = None
    locale: str | None = None
