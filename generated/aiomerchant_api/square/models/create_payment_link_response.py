"""CreatePaymentLinkResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.checkout_options import CheckoutOptions
    from ..models.error import Error
    from ..models.order import Order
    from ..models.payment_link import PaymentLink
    from ..models.pre_populated_data import PrePopulatedData
    from ..models.quick_pay import QuickPay


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
class PaymentLinkRelatedResources(Model):
    """What was made along with a payment link.

    Attributes:
        orders: The order that is paid.
        subscription_plans: The plan that is subscribed to.
    """

    orders: Nullable[list[Order]] = ABSENT
    subscription_plans: Nullable[list[CatalogObject]] = ABSENT
