"""The model CustomerUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.address_input import AddressInput
    from ..models.enums import CustomerType


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdate(Model):
    """Changes to a customer.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        email: Email, new to the organization.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
        external_id: Your own id for the customer; can be set only while there is none.
        type: `team` makes an individual customer a team; there is no way back. One of individual, team.
    """

    metadata: dict[str, str | int | float | bool] | None = field(default=None, metadata=NOT_NULL)
    email: str | None = None
    name: str | None = None
    billing_address: AddressInput | None = None
    tax_id: str | None = None
    locale: str | None = None
    external_id: str | None = None
    type: CustomerType | None = None
