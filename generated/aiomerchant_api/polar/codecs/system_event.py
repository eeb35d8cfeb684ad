"""The codec of SystemEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("name",),
    {
        "meter.credited": "meter_credit_event",
        "meter.reset": "meter_reset_event",
        "benefit.granted": "benefit_granted_event",
        "benefit.cycled": "benefit_cycled_event",
        "benefit.updated": "benefit_updated_event",
        "benefit.revoked": "benefit_revoked_event",
        "subscription.created": "subscription_created_event",
        "subscription.updated": "subscription_updated_event",
        "subscription.cycled": "subscription_cycled_event",
        "subscription.canceled": "subscription_canceled_event",
        "subscription.revoked": "subscription_revoked_event",
        "subscription.past_due": "subscription_past_due_event",
        "subscription.reactivated": "subscription_reactivated_event",
        "subscription.reinstated": "subscription_reinstated_event",
        "subscription.paused": "subscription_paused_event",
        "subscription.resumed": "subscription_resumed_event",
        "subscription.uncanceled": "subscription_uncanceled_event",
        "subscription.product_updated": "subscription_product_updated_event",
        "subscription.seats_updated": "subscription_seats_updated_event",
        "subscription.billing_period_updated": "subscription_billing_period_updated_event",
        "subscription.update_cleared": "subscription_update_cleared_event",
        "order.paid": "order_paid_event",
        "order.refunded": "order_refunded_event",
        "order.voided": "order_voided_event",
        "order.unvoided": "order_unvoided_event",
        "checkout.created": "checkout_created_event",
        "customer.created": "customer_created_event",
        "customer.updated": "customer_updated_event",
        "customer.deleted": "customer_deleted_event",
        "balance.order": "balance_order_event",
        "balance.credit_order": "balance_credit_order_event",
        "balance.refund": "balance_refund_event",
        "balance.refund_reversal": "balance_refund_reversal_event",
        "balance.dispute": "balance_dispute_event",
        "balance.dispute_reversal": "balance_dispute_reversal_event",
    },
)

decode = union_decoder(__name__, "MeterCreditEvent or MeterResetEvent or ...", _RULE)
encode = union_encoder(__name__, _RULE)
