"""SystemEvent. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.balance_credit_order_event import BalanceCreditOrderEvent
from ..models.balance_dispute_event import BalanceDisputeEvent
from ..models.balance_dispute_reversal_event import BalanceDisputeReversalEvent
from ..models.balance_order_event import BalanceOrderEvent
from ..models.balance_refund_event import BalanceRefundEvent
from ..models.balance_refund_reversal_event import BalanceRefundReversalEvent
from ..models.benefit_cycled_event import BenefitCycledEvent
from ..models.benefit_granted_event import BenefitGrantedEvent
from ..models.benefit_revoked_event import BenefitRevokedEvent
from ..models.benefit_updated_event import BenefitUpdatedEvent
from ..models.checkout_created_event import CheckoutCreatedEvent
from ..models.customer_created_event import CustomerCreatedEvent
from ..models.customer_deleted_event import CustomerDeletedEvent
from ..models.customer_updated_event import CustomerUpdatedEvent
from ..models.meter_credit_event import MeterCreditEvent
from ..models.meter_reset_event import MeterResetEvent
from ..models.order_paid_event import OrderPaidEvent
from ..models.order_refunded_event import OrderRefundedEvent
from ..models.order_unvoided_event import OrderUnvoidedEvent
from ..models.order_voided_event import OrderVoidedEvent
from ..models.subscription_billing_period_updated_event import SubscriptionBillingPeriodUpdatedEvent
from ..models.subscription_canceled_event import SubscriptionCanceledEvent
from ..models.subscription_created_event import SubscriptionCreatedEvent
from ..models.subscription_cycled_event import SubscriptionCycledEvent
from ..models.subscription_migrated_event import SubscriptionMigratedEvent
from ..models.subscription_past_due_event import SubscriptionPastDueEvent
from ..models.subscription_paused_event import SubscriptionPausedEvent
from ..models.subscription_product_updated_event import SubscriptionProductUpdatedEvent
from ..models.subscription_reactivated_event import SubscriptionReactivatedEvent
from ..models.subscription_reinstated_event import SubscriptionReinstatedEvent
from ..models.subscription_resumed_event import SubscriptionResumedEvent
from ..models.subscription_revoked_event import SubscriptionRevokedEvent
from ..models.subscription_seats_updated_event import SubscriptionSeatsUpdatedEvent
from ..models.subscription_uncanceled_event import SubscriptionUncanceledEvent
from ..models.subscription_units_updated_event import SubscriptionUnitsUpdatedEvent
from ..models.subscription_update_cleared_event import SubscriptionUpdateClearedEvent
from ..models.subscription_updated_event import SubscriptionUpdatedEvent

SystemEvent: TypeAlias = (
    MeterCreditEvent
    | MeterResetEvent
    | BenefitGrantedEvent
    | BenefitCycledEvent
    | BenefitUpdatedEvent
    | BenefitRevokedEvent
    | SubscriptionCreatedEvent
    | SubscriptionUpdatedEvent
    | SubscriptionCycledEvent
    | SubscriptionCanceledEvent
    | SubscriptionRevokedEvent
    | SubscriptionPastDueEvent
    | SubscriptionReactivatedEvent
    | SubscriptionReinstatedEvent
    | SubscriptionPausedEvent
    | SubscriptionResumedEvent
    | SubscriptionMigratedEvent
    | SubscriptionUncanceledEvent
    | SubscriptionProductUpdatedEvent
    | SubscriptionSeatsUpdatedEvent
    | SubscriptionUnitsUpdatedEvent
    | SubscriptionBillingPeriodUpdatedEvent
    | SubscriptionUpdateClearedEvent
    | OrderPaidEvent
    | OrderRefundedEvent
    | OrderVoidedEvent
    | OrderUnvoidedEvent
    | CheckoutCreatedEvent
    | CustomerCreatedEvent
    | CustomerUpdatedEvent
    | CustomerDeletedEvent
    | BalanceOrderEvent
    | BalanceCreditOrderEvent
    | BalanceRefundEvent
    | BalanceRefundReversalEvent
    | BalanceDisputeEvent
    | BalanceDisputeReversalEvent
    | Unknown
)
