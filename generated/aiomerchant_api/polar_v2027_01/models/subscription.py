"""The model Subscription, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Unknown

    from ...polar.models.address import Address
    from ...polar.models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase
    from ...polar.models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase
    from ...polar.models.discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase,
    )
    from ...polar.models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase
    from ...polar.models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ...polar.models.metadata_output_type import MetadataOutputType
    from ...polar.models.meter import Meter
    from ...polar.models.pending_subscription_update import PendingSubscriptionUpdate
    from ..models.enums import (
        CustomerCancellationReason,
        CustomerType,
        RecurringInterval,
        SubscriptionStatus,
        TaxIDFormat,
    )
    from ..models.product import Product
    from ..models.product_price import ProductPrice


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """A recurring purchase of a product by a customer.

    Attributes:
        created_at: When the subscription was created.
        modified_at: When the subscription last changed; None if it never did.
        id: The subscription's id.
        amount: Amount of each period, in minor units.
        currency: Currency in lower case (ISO 4217).
        recurring_interval: Unit of the billing interval. One of day, week, month, year.
        recurring_interval_count: How many of these units a period has.
        status: Where it stands. One of incomplete, incomplete_expired, trialing, active, past_due,
            canceled, unpaid, paused.
        current_period_start: When the current billing period began.
        current_period_end: When the current billing period ends.
        current_meter_period_start: When the current metering period began, where it is apart from billing.
        current_meter_period_end: When the current metering period ends and credits renew, where it is apart
            from billing.
        trial_start: When the trial began, if there was one.
        trial_end: When the trial ends or ended, if there was one.
        cancel_at_period_end: Whether it ends with the current period.
        canceled_at: When it was cancelled; it may be active until `ends_at`.
        started_at: When it started.
        ends_at: When it is going to end, if it is.
        ended_at: When it ended, if it did.
        past_due_at: When a payment first stayed out, for a subscription that is past due.
        pause_at_period_end: Whether it pauses when the current period ends.
        paused_at: When it was paused.
        resumes_at: When a paused subscription goes on by itself, if it does.
        customer_id: The customer's id.
        product_id: The product's id.
        discount_id: The discount's id, if one applies.
        checkout_id: The checkout session that it came from, if any.
        seats: How many seats it has; None where it is not sold by seats.
        units: How many units; None where it is not sold by units.
        customer_cancellation_reason: Why the customer cancelled, if they said. One of customer_service,
            low_quality, missing_features, switched_service, too_complex, too_expensive, unused, other.
        customer_cancellation_comment: What the customer wrote on cancelling.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        custom_field_data: Values of the custom fields, by slug.
        customer: The customer.
        product: The product.
        discount: The discount, if one applies.
        prices: The prices that it is billed by.
        meters: Usage of its meters in this period.
        pending_update: A change that waits for the next period; None if there is none.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    amount: int
    currency: str
    recurring_interval: RecurringInterval
    recurring_interval_count: int
    status: SubscriptionStatus
    current_period_start: datetime
    current_period_end: datetime
    current_meter_period_start: datetime | None
    current_meter_period_end: datetime | None
    trial_start: datetime | None
    trial_end: datetime | None
    cancel_at_period_end: bool
    canceled_at: datetime | None
    started_at: datetime | None
    ends_at: datetime | None
    ended_at: datetime | None
    past_due_at: datetime | None = None
    pause_at_period_end: bool
    paused_at: datetime | None
    resumes_at: datetime | None
    customer_id: UUID
    product_id: UUID
    discount_id: UUID | None
    checkout_id: UUID | None
    seats: int | None = None
    units: int | None
    customer_cancellation_reason: CustomerCancellationReason | None
    customer_cancellation_comment: str | None
    metadata: MetadataOutputType
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = field(
        default=None, metadata=NOT_NULL
    )
    customer: SubscriptionCustomer
    product: Product
    discount: (
        DiscountFixedOnceForeverDurationBase
        | DiscountFixedRepeatDurationBase
        | DiscountPercentageOnceForeverDurationBase
        | DiscountPercentageRepeatDurationBase
        | Unknown
        | None
    )
    prices: list[LegacyRecurringProductPrice | ProductPrice | Unknown]
    meters: list[SubscriptionMeter]
    pending_update: PendingSubscriptionUpdate | None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCustomer(Model):
    """The customer of a subscription.

    Attributes:
        id: The customer's id.
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        external_id: Your own id for the customer, if set; it never changes after.
        email: Email, one customer an organization.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        type: Whether one person (individual) or several (team). One of individual, team.
        name: Name.
        billing_name: Name for invoices; `name` if none was set apart.
        billing_address: Address for invoices and tax.
        tax_id: The tax id and its kind, such as eu_vat. Exactly 2 items.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization that it belongs to.
        default_payment_method_id: The payment method charged unless another is named.
        deleted_at: When the customer was deleted; None for those who are not.
        first_user_event_at: Time of the earliest event recorded for the customer, which may be before
            `created_at`.
        avatar_url: Picture, if any.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    metadata: MetadataOutputType
    external_id: str | None = None
    email: str | None = None
    email_verified: bool
    type: CustomerType
    name: str | None
    billing_name: str | None
    billing_address: Address | None
    tax_id: list[str | TaxIDFormat] | None
    locale: str | None = None
    organization_id: UUID
    default_payment_method_id: UUID | None = None
    deleted_at: datetime | None
    first_user_event_at: datetime | None
    avatar_url: str | None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionMeter(Model):
    """Usage of one meter under a subscription, in this period.

    Attributes:
        created_at: When the entry was created.
        modified_at: When the entry last changed; None if it never did.
        id: The entry's id.
        consumed_units: Units used.
        credited_units: Units credited in advance.
        amount: What is due for it so far, in minor units.
        meter_id: The meter's id.
        meter: The meter.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    consumed_units: float
    credited_units: int
    amount: int
    meter_id: UUID
    meter: Meter
