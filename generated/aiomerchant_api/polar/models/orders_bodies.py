"""The bodies of orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.order import Order
    from ..models.pagination import Pagination


@model
class ListResourceOrder(Model):
    """Schema `ListResource_Order_`."""

    items: list[Order]
    pagination: Pagination


@model
class OrderCreate(Model):
    """A draft order, to be charged later.

    Attributes:
        custom_field_data: Values of the custom fields, by slug.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        customer_id: The customer to charge, of the same organization.
        product_id: A one-time product with a fixed price, or a free one.
        currency: Currency in lower case (ISO 4217); the organization's own if left out.
        amount: Amount in minor units, in place of the product's price. At least 0.
        units: How many units; None where it is not sold by units.
        description: What the line on invoice and receipt says; the product's name if left out. At most 500
            characters.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    metadata: dict[str, str | int | float | bool] | None = None
    organization_id: Nullable[UUID] = ABSENT
    customer_id: UUID
    product_id: UUID
    currency: Nullable[str] = ABSENT
    amount: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    description: Nullable[str] = ABSENT


@model
class OrderFinalize(Model):
    """How to charge a draft order.

    Attributes:
        payment_method_id: One of the customer's saved payment methods; their default one if left out.
    """

    payment_method_id: Nullable[UUID] = ABSENT


@model
class OrderInvoice(Model):
    """Where an order's invoice is.

    Attributes:
        url: Link to the PDF.
    """

    url: str


@model
class OrderReceipt(Model):
    """Where an order's receipt is.

    Attributes:
        url: Time-limited link to the PDF.
    """

    url: str


@model
class OrderUpdate(Model):
    """Changes to what an order's invoice says.

    Attributes:
        billing_name: Name on the invoice.
        billing_address: Address on the invoice; its country and state must stay as they are.
    """

    billing_name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
