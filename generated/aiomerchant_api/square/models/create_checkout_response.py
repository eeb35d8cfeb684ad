"""The model CreateCheckoutResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.address import Address
    from ..models.charge_request_additional_recipient import ChargeRequestAdditionalRecipient
    from ..models.create_order_request import CreateOrderRequest
    from ..models.error import Error
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class CreateCheckoutResponse(Model):
    """Schema `CreateCheckoutResponse`."""

    checkout: Checkout | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class Checkout(Model):
    """Schema `Checkout`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    checkout_page_url: str | None = None
    ask_for_shipping_address: bool | None = None
    merchant_support_email: str | None = None
    pre_populate_buyer_email: str | None = None
    pre_populate_shipping_address: Address | None = None
    redirect_url: str | None = None
    order: Order | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    additional_recipients: list[AdditionalRecipient] | None = None


@define(kw_only=True, eq=False, repr=False)
class CreateCheckoutRequest(Model):
    """Schema `CreateCheckoutRequest`.

    Attributes:
        idempotency_key: 1 to 192 characters.
        merchant_support_email: At most 254 characters.
        pre_populate_buyer_email: At most 254 characters.
        redirect_url: At most 800 characters.
        note: At most 60 characters.
    """

    idempotency_key: str
    order: CreateOrderRequest
    ask_for_shipping_address: bool | None = field(default=None, metadata=NOT_NULL)
    merchant_support_email: str | None = field(default=None, metadata=NOT_NULL)
    pre_populate_buyer_email: str | None = field(default=None, metadata=NOT_NULL)
    pre_populate_shipping_address: Address | None = field(default=None, metadata=NOT_NULL)
    redirect_url: str | None = field(default=None, metadata=NOT_NULL)
    additional_recipients: list[ChargeRequestAdditionalRecipient] | None = field(
        default=None, metadata=NOT_NULL
    )
    note: str | None = field(default=None, metadata=NOT_NULL)
