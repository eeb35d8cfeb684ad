"""The webhook events of Polar: event type to the model of its payload. Generated from spec/."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from aiomerchant_core import UnknownEvent

    from .models import (
        WebhookBenefitCreatedPayload,
        WebhookBenefitGrantCreatedPayload,
        WebhookBenefitGrantCycledPayload,
        WebhookBenefitGrantRevokedPayload,
        WebhookBenefitGrantUpdatedPayload,
        WebhookBenefitUpdatedPayload,
        WebhookCheckoutCreatedPayload,
        WebhookCheckoutExpiredPayload,
        WebhookCheckoutUpdatedPayload,
        WebhookCustomerCreatedPayload,
        WebhookCustomerDeletedPayload,
        WebhookCustomerSeatAssignedPayload,
        WebhookCustomerSeatClaimedPayload,
        WebhookCustomerSeatRevokedPayload,
        WebhookCustomerStateChangedPayload,
        WebhookCustomerUpdatedPayload,
        WebhookDiscountCreatedPayload,
        WebhookDiscountDeletedPayload,
        WebhookDiscountUpdatedPayload,
        WebhookMemberCreatedPayload,
        WebhookMemberDeletedPayload,
        WebhookMemberUpdatedPayload,
        WebhookOrderCreatedPayload,
        WebhookOrderPaidPayload,
        WebhookOrderRefundedPayload,
        WebhookOrderUpdatedPayload,
        WebhookOrganizationUpdatedPayload,
        WebhookProductCreatedPayload,
        WebhookProductUpdatedPayload,
        WebhookRefundCreatedPayload,
        WebhookRefundUpdatedPayload,
        WebhookSubscriptionActivePayload,
        WebhookSubscriptionCanceledPayload,
        WebhookSubscriptionCreatedPayload,
        WebhookSubscriptionCycledPayload,
        WebhookSubscriptionMigratedPayload,
        WebhookSubscriptionPastDuePayload,
        WebhookSubscriptionPausedPayload,
        WebhookSubscriptionResumedPayload,
        WebhookSubscriptionRevokedPayload,
        WebhookSubscriptionUncanceledPayload,
        WebhookSubscriptionUpdatedPayload,
    )

EVENTS: Final[dict[str, str]] = {
    "benefit.created": "WebhookBenefitCreatedPayload",
    "benefit.updated": "WebhookBenefitUpdatedPayload",
    "benefit_grant.created": "WebhookBenefitGrantCreatedPayload",
    "benefit_grant.cycled": "WebhookBenefitGrantCycledPayload",
    "benefit_grant.revoked": "WebhookBenefitGrantRevokedPayload",
    "benefit_grant.updated": "WebhookBenefitGrantUpdatedPayload",
    "checkout.created": "WebhookCheckoutCreatedPayload",
    "checkout.expired": "WebhookCheckoutExpiredPayload",
    "checkout.updated": "WebhookCheckoutUpdatedPayload",
    "customer.created": "WebhookCustomerCreatedPayload",
    "customer.deleted": "WebhookCustomerDeletedPayload",
    "customer.state_changed": "WebhookCustomerStateChangedPayload",
    "customer.updated": "WebhookCustomerUpdatedPayload",
    "customer_seat.assigned": "WebhookCustomerSeatAssignedPayload",
    "customer_seat.claimed": "WebhookCustomerSeatClaimedPayload",
    "customer_seat.revoked": "WebhookCustomerSeatRevokedPayload",
    "discount.created": "WebhookDiscountCreatedPayload",
    "discount.deleted": "WebhookDiscountDeletedPayload",
    "discount.updated": "WebhookDiscountUpdatedPayload",
    "member.created": "WebhookMemberCreatedPayload",
    "member.deleted": "WebhookMemberDeletedPayload",
    "member.updated": "WebhookMemberUpdatedPayload",
    "order.created": "WebhookOrderCreatedPayload",
    "order.paid": "WebhookOrderPaidPayload",
    "order.refunded": "WebhookOrderRefundedPayload",
    "order.updated": "WebhookOrderUpdatedPayload",
    "organization.updated": "WebhookOrganizationUpdatedPayload",
    "product.created": "WebhookProductCreatedPayload",
    "product.updated": "WebhookProductUpdatedPayload",
    "refund.created": "WebhookRefundCreatedPayload",
    "refund.updated": "WebhookRefundUpdatedPayload",
    "subscription.active": "WebhookSubscriptionActivePayload",
    "subscription.canceled": "WebhookSubscriptionCanceledPayload",
    "subscription.created": "WebhookSubscriptionCreatedPayload",
    "subscription.cycled": "WebhookSubscriptionCycledPayload",
    "subscription.migrated": "WebhookSubscriptionMigratedPayload",
    "subscription.past_due": "WebhookSubscriptionPastDuePayload",
    "subscription.paused": "WebhookSubscriptionPausedPayload",
    "subscription.resumed": "WebhookSubscriptionResumedPayload",
    "subscription.revoked": "WebhookSubscriptionRevokedPayload",
    "subscription.uncanceled": "WebhookSubscriptionUncanceledPayload",
    "subscription.updated": "WebhookSubscriptionUpdatedPayload",
}

PolarEventType: TypeAlias = Literal[
    "benefit.created",
    "benefit.updated",
    "benefit_grant.created",
    "benefit_grant.cycled",
    "benefit_grant.revoked",
    "benefit_grant.updated",
    "checkout.created",
    "checkout.expired",
    "checkout.updated",
    "customer.created",
    "customer.deleted",
    "customer.state_changed",
    "customer.updated",
    "customer_seat.assigned",
    "customer_seat.claimed",
    "customer_seat.revoked",
    "discount.created",
    "discount.deleted",
    "discount.updated",
    "member.created",
    "member.deleted",
    "member.updated",
    "order.created",
    "order.paid",
    "order.refunded",
    "order.updated",
    "organization.updated",
    "product.created",
    "product.updated",
    "refund.created",
    "refund.updated",
    "subscription.active",
    "subscription.canceled",
    "subscription.created",
    "subscription.cycled",
    "subscription.migrated",
    "subscription.past_due",
    "subscription.paused",
    "subscription.resumed",
    "subscription.revoked",
    "subscription.uncanceled",
    "subscription.updated",
]

if TYPE_CHECKING:
    #: What a delivery may hold. Type checkers narrow it by class and by `type`.
    PolarEvent: TypeAlias = (
        WebhookBenefitCreatedPayload
        | WebhookBenefitUpdatedPayload
        | WebhookBenefitGrantCreatedPayload
        | WebhookBenefitGrantCycledPayload
        | WebhookBenefitGrantRevokedPayload
        | WebhookBenefitGrantUpdatedPayload
        | WebhookCheckoutCreatedPayload
        | WebhookCheckoutExpiredPayload
        | WebhookCheckoutUpdatedPayload
        | WebhookCustomerCreatedPayload
        | WebhookCustomerDeletedPayload
        | WebhookCustomerStateChangedPayload
        | WebhookCustomerUpdatedPayload
        | WebhookCustomerSeatAssignedPayload
        | WebhookCustomerSeatClaimedPayload
        | WebhookCustomerSeatRevokedPayload
        | WebhookDiscountCreatedPayload
        | WebhookDiscountDeletedPayload
        | WebhookDiscountUpdatedPayload
        | WebhookMemberCreatedPayload
        | WebhookMemberDeletedPayload
        | WebhookMemberUpdatedPayload
        | WebhookOrderCreatedPayload
        | WebhookOrderPaidPayload
        | WebhookOrderRefundedPayload
        | WebhookOrderUpdatedPayload
        | WebhookOrganizationUpdatedPayload
        | WebhookProductCreatedPayload
        | WebhookProductUpdatedPayload
        | WebhookRefundCreatedPayload
        | WebhookRefundUpdatedPayload
        | WebhookSubscriptionActivePayload
        | WebhookSubscriptionCanceledPayload
        | WebhookSubscriptionCreatedPayload
        | WebhookSubscriptionCycledPayload
        | WebhookSubscriptionMigratedPayload
        | WebhookSubscriptionPastDuePayload
        | WebhookSubscriptionPausedPayload
        | WebhookSubscriptionResumedPayload
        | WebhookSubscriptionRevokedPayload
        | WebhookSubscriptionUncanceledPayload
        | WebhookSubscriptionUpdatedPayload
        | UnknownEvent
    )

else:
    # A type checker that sees it takes any misspelt name for one that is there.
    def __getattr__(name: str) -> Any:
        # At run time the union is put together when it is asked for, since it needs all of its members.
        if name != "PolarEvent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from aiomerchant_core import UnknownEvent

        models = import_module(".models", __package__)
        members = [getattr(models, model) for model in EVENTS.values()]
        value = globals()[name] = Union[(*members, UnknownEvent)]
        return value
