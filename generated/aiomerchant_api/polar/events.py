"""The webhook events of Polar: event type to the model of its payload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from aiomerchant_core import UnknownEvent

    from .models.webhook_benefit_created_payload import WebhookBenefitCreatedPayload
    from .models.webhook_benefit_grant_created_payload import WebhookBenefitGrantCreatedPayload
    from .models.webhook_benefit_grant_cycled_payload import WebhookBenefitGrantCycledPayload
    from .models.webhook_benefit_grant_revoked_payload import WebhookBenefitGrantRevokedPayload
    from .models.webhook_benefit_grant_updated_payload import WebhookBenefitGrantUpdatedPayload
    from .models.webhook_benefit_updated_payload import WebhookBenefitUpdatedPayload
    from .models.webhook_checkout_created_payload import WebhookCheckoutCreatedPayload
    from .models.webhook_checkout_expired_payload import WebhookCheckoutExpiredPayload
    from .models.webhook_checkout_updated_payload import WebhookCheckoutUpdatedPayload
    from .models.webhook_customer_created_payload import WebhookCustomerCreatedPayload
    from .models.webhook_customer_deleted_payload import WebhookCustomerDeletedPayload
    from .models.webhook_customer_seat_assigned_payload import WebhookCustomerSeatAssignedPayload
    from .models.webhook_customer_seat_claimed_payload import WebhookCustomerSeatClaimedPayload
    from .models.webhook_customer_seat_revoked_payload import WebhookCustomerSeatRevokedPayload
    from .models.webhook_customer_state_changed_payload import WebhookCustomerStateChangedPayload
    from .models.webhook_customer_updated_payload import WebhookCustomerUpdatedPayload
    from .models.webhook_discount_created_payload import WebhookDiscountCreatedPayload
    from .models.webhook_discount_deleted_payload import WebhookDiscountDeletedPayload
    from .models.webhook_discount_updated_payload import WebhookDiscountUpdatedPayload
    from .models.webhook_member_created_payload import WebhookMemberCreatedPayload
    from .models.webhook_member_deleted_payload import WebhookMemberDeletedPayload
    from .models.webhook_member_updated_payload import WebhookMemberUpdatedPayload
    from .models.webhook_order_created_payload import WebhookOrderCreatedPayload
    from .models.webhook_order_paid_payload import WebhookOrderPaidPayload
    from .models.webhook_order_refunded_payload import WebhookOrderRefundedPayload
    from .models.webhook_order_updated_payload import WebhookOrderUpdatedPayload
    from .models.webhook_organization_updated_payload import WebhookOrganizationUpdatedPayload
    from .models.webhook_product_created_payload import WebhookProductCreatedPayload
    from .models.webhook_product_updated_payload import WebhookProductUpdatedPayload
    from .models.webhook_refund_created_payload import WebhookRefundCreatedPayload
    from .models.webhook_refund_updated_payload import WebhookRefundUpdatedPayload
    from .models.webhook_subscription_active_payload import WebhookSubscriptionActivePayload
    from .models.webhook_subscription_canceled_payload import WebhookSubscriptionCanceledPayload
    from .models.webhook_subscription_created_payload import WebhookSubscriptionCreatedPayload
    from .models.webhook_subscription_cycled_payload import WebhookSubscriptionCycledPayload
    from .models.webhook_subscription_past_due_payload import WebhookSubscriptionPastDuePayload
    from .models.webhook_subscription_paused_payload import WebhookSubscriptionPausedPayload
    from .models.webhook_subscription_resumed_payload import WebhookSubscriptionResumedPayload
    from .models.webhook_subscription_revoked_payload import WebhookSubscriptionRevokedPayload
    from .models.webhook_subscription_uncanceled_payload import WebhookSubscriptionUncanceledPayload
    from .models.webhook_subscription_updated_payload import WebhookSubscriptionUpdatedPayload

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
