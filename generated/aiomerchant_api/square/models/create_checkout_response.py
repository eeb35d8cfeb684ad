"""CreateCheckoutResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.address import Address
    from ..models.charge_request_additional_recipient import ChargeRequestAdditionalRecipient
    from ..models.create_order_request import CreateOrderRequest
    from ..models.error import Error
    from ..models.order import Order


@model
class CreateCheckoutResponse(Model):
    """Schema `CreateCheckoutResponse`."""

    checkout: Checkout
    errors: list[Error] | None = None


@model
class Checkout(Model):
    """Schema `Checkout`."""

    id: str
    checkout_page_url: Nullable[str] = ABSENT
    ask_for_shipping_address: Nullable[bool] = ABSENT
    merchant_support_email: Nullable[str] = ABSENT
    pre_populate_buyer_email: Nullable[str] = ABSENT
    pre_populate_shipping_address: Nullable[Address] = ABSENT
    redirect_url: Nullable[str] = ABSENT
    order: Nullable[Order] = ABSENT
    created_at: datetime | None = None
    additional_recipients: Nullable[list[AdditionalRecipient]] = ABSENT


@model
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
    ask_for_shipping_address: bool | None = None
    merchant_support_email: str | None = None
    pre_populate_buyer_email: str | None = None
    pre_populate_shipping_address: Address | None = None
    redirect_url: str | None = None
    additional_recipients: list[ChargeRequestAdditionalRecipient] | None = None
    note: str | None = None
