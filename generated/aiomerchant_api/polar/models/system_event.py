"""SystemEvent. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.events_bodies import (
    BalanceCreditOrderEvent,
    BalanceDisputeEvent,
    BalanceDisputeReversalEvent,
    BalanceOrderEvent,
    BalanceRefundEvent,
    BalanceRefundReversalEvent,
    BenefitCycledEvent,
    BenefitGrantedEvent,
    BenefitRevokedEvent,
    BenefitUpdatedEvent,
    CheckoutCreatedEvent,
    CustomerCreatedEvent,
    CustomerDeletedEvent,
    CustomerUpdatedEvent,
    MeterCreditEvent,
    MeterResetEvent,
    OrderPaidEvent,
    OrderRefundedEvent,
    OrderUnvoidedEvent,
    OrderVoidedEvent,
    SubscriptionBillingPeriodUpdatedEvent,
    SubscriptionCanceledEvent,
    SubscriptionCreatedEvent,
    SubscriptionCycledEvent,
    SubscriptionMigratedEvent,
    SubscriptionPastDueEvent,
    SubscriptionPausedEvent,
    SubscriptionProductUpdatedEvent,
    SubscriptionReactivatedEvent,
    SubscriptionReinstatedEvent,
    SubscriptionResumedEvent,
    SubscriptionRevokedEvent,
    SubscriptionSeatsUpdatedEvent,
    SubscriptionUncanceledEvent,
    SubscriptionUnitsUpdatedEvent,
    SubscriptionUpdateClearedEvent,
    SubscriptionUpdatedEvent,
)

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
