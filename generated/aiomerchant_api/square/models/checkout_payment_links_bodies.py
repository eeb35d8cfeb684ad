"""The bodies of checkout payment links. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error
    from ..models.money import Money
    from ..models.order import Order


@model
class AcceptedPaymentMethods(Model):
    """Wallets that a checkout page offers.

    Attributes:
        apple_pay: Offer Apple Pay.
        google_pay: Offer Google Pay.
        cash_app_pay: Offer Cash App Pay.
        afterpay_clearpay: Offer Afterpay or Clearpay.
    """

    apple_pay: Nullable[bool] = ABSENT
    google_pay: Nullable[bool] = ABSENT
    cash_app_pay: Nullable[bool] = ABSENT
    afterpay_clearpay: Nullable[bool] = ABSENT


@model
class CheckoutOptions(Model):
    """How a checkout page looks and behaves.

    Attributes:
        allow_tipping: Ask for a tip.
        custom_fields: More things to ask.
        subscription_plan_id: Plan variation to which the buyer subscribes, by its ID in the catalog. At
            most 255 characters.
        redirect_url: Where the buyer goes after the payment. At most 2048 characters.
        merchant_support_email: Email address for the buyer's questions. At most 256 characters.
        ask_for_shipping_address: Ask for a shipping address.
        accepted_payment_methods: Which wallets are offered, besides cards.
        app_fee_money: Share of the application's developer, at most 90 % of the total; not for
            subscriptions.
        shipping_fee: Cost of shipping, which becomes a service charge.
        enable_coupon: Let the buyer use a marketing coupon.
        enable_loyalty: Let the buyer join the loyalty program and use rewards.
    """

    allow_tipping: Nullable[bool] = ABSENT
    custom_fields: Nullable[list[CustomField]] = ABSENT
    subscription_plan_id: Nullable[str] = ABSENT
    redirect_url: Nullable[str] = ABSENT
    merchant_support_email: Nullable[str] = ABSENT
    ask_for_shipping_address: Nullable[bool] = ABSENT
    accepted_payment_methods: Nullable[AcceptedPaymentMethods] = ABSENT
    app_fee_money: Nullable[Money] = ABSENT
    shipping_fee: Nullable[ShippingFee] = ABSENT
    enable_coupon: Nullable[bool] = ABSENT
    enable_loyalty: Nullable[bool] = ABSENT


@model
class CreatePaymentLinkRequest(Model):
    """Schema `CreatePaymentLinkRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
        description: Text for your own use. At most 4096 characters.
        quick_pay: Name and price of the one thing to pay for; instead of `order`.
        order: Order to pay for; instead of `quick_pay`.
        checkout_options: How the page looks and behaves.
        pre_populated_data: What the page knows of the buyer.
        payment_note: Note for the payment. At most 500 characters.
    """

    idempotency_key: str | None = None
    description: str | None = None
    quick_pay: QuickPay | None = None
    order: Order | None = None
    checkout_options: CheckoutOptions | None = None
    pre_populated_data: PrePopulatedData | None = None
    payment_note: str | None = None


@model
class CreatePaymentLinkResponse(Model):
    """Schema `CreatePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_link: The payment link.
        related_resources: The order, and the plan if one is subscribed to.
    """

    errors: list[Error] | None = None
    payment_link: PaymentLink | None = None
    related_resources: PaymentLinkRelatedResources | None = None


@model
class CustomField(Model):
    """One more thing that a checkout page asks.

    Attributes:
        title: What is asked. 1 to 50 characters.
    """

    title: str


@model
class DeletePaymentLinkResponse(Model):
    """Schema `DeletePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        id: ID of the deleted link.
        cancelled_order_id: ID of its order, which is canceled.
    """

    errors: list[Error] | None = None
    id: str | None = None
    cancelled_order_id: str | None = None


@model
class ListPaymentLinksResponse(Model):
    """Schema `ListPaymentLinksResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_links: The payment links.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    payment_links: list[PaymentLink] | None = None
    cursor: str | None = None


@model
class PaymentLink(Model):
    """A link to a hosted checkout page.

    Attributes:
        id: ID of the link.
        version: Number of the current version, for optimistic locking. At most 65535.
        description: Text for your own use. At most 4096 characters.
        order_id: ID of the order that is paid. At most 192 characters.
        checkout_options: How the page looks and behaves.
        pre_populated_data: What the page knows of the buyer.
        url: Short URL, to share. At most 255 characters.
        long_url: Full URL. At most 255 characters.
        created_at: Time of creation.
        updated_at: Time of the last change.
        payment_note: Note for the payment. At most 500 characters.
    """

    id: str | None = None
    version: int
    description: Nullable[str] = ABSENT
    order_id: str | None = None
    checkout_options: Nullable[CheckoutOptions] = ABSENT
    pre_populated_data: Nullable[PrePopulatedData] = ABSENT
    url: str | None = None
    long_url: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    payment_note: Nullable[str] = ABSENT


@model
class PaymentLinkRelatedResources(Model):
    """What was made along with a payment link.

    Attributes:
        orders: The order that is paid.
        subscription_plans: The plan that is subscribed to.
    """

    orders: Nullable[list[Order]] = ABSENT
    subscription_plans: Nullable[list[CatalogObject]] = ABSENT


@model
class PrePopulatedData(Model):
    """What a checkout page knows of the buyer.

    Attributes:
        buyer_email: Email address. At most 256 characters.
        buyer_phone_number: Phone number. At most 17 characters.
        buyer_address: Address.
    """

    buyer_email: Nullable[str] = ABSENT
    buyer_phone_number: Nullable[str] = ABSENT
    buyer_address: Nullable[Address] = ABSENT


@model
class QuickPay(Model):
    """A name and a price to pay.

    Attributes:
        name: Name, which becomes that of the line item. 1 to 255 characters.
        price_money: Price.
        location_id: ID of the location that sells.
    """

    name: str
    price_money: Money
    location_id: str


@model
class RetrievePaymentLinkResponse(Model):
    """Schema `RetrievePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_link: The payment link.
    """

    errors: list[Error] | None = None
    payment_link: PaymentLink


@model
class ShippingFee(Model):
    """The cost of shipping.

    Attributes:
        name: Name.
        charge: Amount.
    """

    name: Nullable[str] = ABSENT
    charge: Money


@model
class UpdatePaymentLinkRequest(Model):
    """Schema `UpdatePaymentLinkRequest`.

    Attributes:
        payment_link: The changed fields with the current `version`.
    """

    payment_link: PaymentLink


@model
class UpdatePaymentLinkResponse(Model):
    """Schema `UpdatePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_link: The payment link.
    """

    errors: list[Error] | None = None
    payment_link: PaymentLink
