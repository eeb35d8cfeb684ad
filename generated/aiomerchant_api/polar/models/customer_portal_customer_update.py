"""CustomerPortalCustomerUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.address_input import AddressInput


@model
class CustomerPortalCustomerUpdate(Model):
    """What customers may change of themselves.

    Attributes:
        billing_name: Name for invoices.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        default_payment_method_id: The saved payment method to charge from now on.
    """

    billing_name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    default_payment_method_id: Nullable[UUID] = ABSENT
