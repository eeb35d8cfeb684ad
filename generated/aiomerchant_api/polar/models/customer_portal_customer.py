"""CustomerPortalCustomer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.customer_portal_o_auth_account import CustomerPortalOAuthAccount
    from ..models.enums import CustomerType, TaxIDFormat


@model
class CustomerPortalCustomer(Model):
    """The customer, as they see themselves.

    Attributes:
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        id: The customer's id.
        email: Email, one customer an organization.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        name: Name.
        billing_name: Name for invoices; `name` if none was set apart.
        billing_address: Address for invoices and tax.
        tax_id: The tax id and its kind, such as eu_vat. Exactly 2 items.
        oauth_accounts: Accounts elsewhere that the customer has linked, such as on GitHub or Discord.
        default_payment_method_id: The payment method charged unless another is named.
        type: Whether one person (individual) or several (team). One of individual, team.
        locale: Language for emails, portal and checkout (BCP 47).
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    email: Nullable[str]
    email_verified: bool
    name: Nullable[str]
    billing_name: Nullable[str]
    billing_address: Nullable[Address]
    tax_id: Nullable[list[str | TaxIDFormat]]
    oauth_accounts: dict[str, CustomerPortalOAuthAccount]
    default_payment_method_id: Nullable[UUID] = ABSENT
    type: Nullable[CustomerType] = ABSENT
    locale: Nullable[str] = ABSENT
