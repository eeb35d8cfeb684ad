"""The model CustomerPortalCustomerUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.address_input import AddressInput


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalCustomerUpdate(Model):
    """What customers may change of themselves.

    Attributes:
        billing_name: Name for invoices.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        default_payment_method_id: The saved payment method to charge from now on.
    """

    billing_name: str | None = None
    billing_address: AddressInput | None = None
    tax_id: str | None = None
    default_payment_method_id: UUID | None = None
