"""The bodies of errors. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AlreadyActiveSubscriptionError(Model):
    """Schema `AlreadyActiveSubscriptionError`."""

    error: Literal["AlreadyActiveSubscriptionError"] = "AlreadyActiveSubscriptionError"
    detail: str


@model
class AlreadyCanceledSubscription(Model):
    """The subscription is cancelled already, or ends with its period."""

    error: Literal["AlreadyCanceledSubscription"] = "AlreadyCanceledSubscription"
    detail: str


@model
class AmbiguousExternalCustomerID(Model):
    """Several customers within reach have this id of yours; use Polar's id."""

    error: Literal["AmbiguousExternalCustomerID"] = "AmbiguousExternalCustomerID"
    detail: str


@model
class BadRequest(Model):
    """The request is not valid."""

    error: Literal["BadRequest"] = "BadRequest"
    detail: str


@model
class CannotCreateOrganizationError(Model):
    """The user may not create an organization now."""

    error: Literal["CannotCreateOrganizationError"] = "CannotCreateOrganizationError"
    detail: str


@model
class CheckoutLocked(Model):
    """The checkout is being confirmed and cannot change."""

    error: Literal["CheckoutLocked"] = "CheckoutLocked"
    detail: str


@model
class CustomerNotReady(Model):
    """The customer cannot confirm a payment method yet."""

    error: Literal["CustomerNotReady"] = "CustomerNotReady"
    detail: str


@model
class DiscountRedemptionLimitReached(Model):
    """Schema `DiscountRedemptionLimitReached`."""

    error: Literal["DiscountRedemptionLimitReached"] = "DiscountRedemptionLimitReached"
    detail: str


@model
class DisputeAutoAcceptNotEnabled(Model):
    """The organization may not have disputes accepted by themselves."""

    error: Literal["DisputeAutoAcceptNotEnabled"] = "DisputeAutoAcceptNotEnabled"
    detail: str


@model
class DisputeNotOpenError(Model):
    """The dispute is over, or not at a stage where it can be accepted."""

    error: Literal["DisputeNotOpenError"] = "DisputeNotOpenError"
    detail: str


@model
class ExpiredCheckoutError(Model):
    """The checkout session has expired."""

    error: Literal["ExpiredCheckoutError"] = "ExpiredCheckoutError"
    detail: str


@model
class HTTPValidationError(Model):
    """The request does not hold what it must; `detail` says where."""

    detail: list[ValidationError] | None = None


@model
class InactiveSubscription(Model):
    """The subscription is not active."""

    error: Literal["InactiveSubscription"] = "InactiveSubscription"
    detail: str


@model
class ManualRetryLimitExceeded(Model):
    """Payment was tried too often; wait before the next try."""

    error: Literal["ManualRetryLimitExceeded"] = "ManualRetryLimitExceeded"
    detail: str


@model
class MissingInvoiceBillingDetails(Model):
    """The order lacks a billing name or address."""

    error: Literal["MissingInvoiceBillingDetails"] = "MissingInvoiceBillingDetails"
    detail: str


@model
class NotOpenCheckout(Model):
    """Schema `NotOpenCheckout`."""

    error: Literal["NotOpenCheckout"] = "NotOpenCheckout"
    detail: str


@model
class NotPermitted(Model):
    """The token may do this, but not to this object or in its state."""

    error: Literal["NotPermitted"] = "NotPermitted"
    detail: str


@model
class OffSessionChargesNotEnabled(Model):
    """The organization may not charge without the customer present."""

    error: Literal["OffSessionChargesNotEnabled"] = "OffSessionChargesNotEnabled"
    detail: str


@model
class OrderNotDraft(Model):
    """The order has been finalized already."""

    error: Literal["OrderNotDraft"] = "OrderNotDraft"
    detail: str


@model
class OrderNotEligibleForInvoice(Model):
    """The order's status allows no invoice."""

    error: Literal["OrderNotEligibleForInvoice"] = "OrderNotEligibleForInvoice"
    detail: str


@model
class OrderNotEligibleForRetry(Model):
    """The order is not waiting for a payment."""

    error: Literal["OrderNotEligibleForRetry"] = "OrderNotEligibleForRetry"
    detail: str


@model
class OrganizationNotReadyForPayments(Model):
    """The organization cannot take payments yet."""

    error: Literal["OrganizationNotReadyForPayments"] = "OrganizationNotReadyForPayments"
    detail: str


@model
class PauseResumeNotAllowed(Model):
    """The organization does not let customers pause subscriptions."""

    error: Literal["PauseResumeNotAllowed"] = "PauseResumeNotAllowed"
    detail: str


@model
class PaymentActionRequired(Model):
    """The bank asks the customer to act, which needs them present."""

    error: Literal["PaymentActionRequired"] = "PaymentActionRequired"
    detail: str


@model
class PaymentAlreadyInProgress(Model):
    """Another payment of the order is under way."""

    error: Literal["PaymentAlreadyInProgress"] = "PaymentAlreadyInProgress"
    detail: str


@model
class PaymentError(Model):
    """The payment did not go through."""

    error: Literal["PaymentError"] = "PaymentError"
    detail: str


@model
class PaymentFailed(Model):
    """The payment failed, and nothing was changed."""

    error: Literal["PaymentFailed"] = "PaymentFailed"
    detail: str


@model
class PaymentMethodInUseByActiveSubscription(Model):
    """A subscription is charged by this payment method and has no other."""

    error: Literal["PaymentMethodInUseByActiveSubscription"] = "PaymentMethodInUseByActiveSubscription"
    detail: str


@model
class PaymentMethodRequired(Model):
    """No payment method is there to charge the subscription by."""

    error: Literal["PaymentMethodRequired"] = "PaymentMethodRequired"
    detail: str


@model
class PaymentMethodSetupFailed(Model):
    """The payment method was declined."""

    error: Literal["PaymentMethodSetupFailed"] = "PaymentMethodSetupFailed"
    detail: str


@model
class PaymentNotReady(Model):
    """Schema `PaymentNotReady`."""

    error: Literal["PaymentNotReady"] = "PaymentNotReady"
    detail: str


@model
class ProductNotDeletable(Model):
    """The product is in use, so that it cannot be deleted."""

    error: Literal["ProductNotDeletable"] = "ProductNotDeletable"
    detail: str


@model
class RefundedAlready(Model):
    """The order has been refunded in full."""

    error: Literal["RefundedAlready"] = "RefundedAlready"
    detail: str


@model
class ResourceNotFound(Model):
    """There is no such object, or the token does not reach it."""

    error: Literal["ResourceNotFound"] = "ResourceNotFound"
    detail: str


@model
class RotateNotPermitted(Model):
    """The license key is not in force, so that it cannot be replaced."""

    error: Literal["RotateNotPermitted"] = "RotateNotPermitted"
    detail: str


@model
class SSOEnforcementRequiresConnection(Model):
    """There is no single sign-on to enforce."""

    error: Literal["SSOEnforcementRequiresConnection"] = "SSOEnforcementRequiresConnection"
    detail: str


@model
class SubscriptionLocked(Model):
    """Another change to the subscription is under way."""

    error: Literal["SubscriptionLocked"] = "SubscriptionLocked"
    detail: str


@model
class SubscriptionNotScheduledToCancel(Model):
    """The subscription does not end with its period, so that there is nothing to take back."""

    error: Literal["SubscriptionNotScheduledToCancel"] = "SubscriptionNotScheduledToCancel"
    detail: str


@model
class TrialAlreadyRedeemed(Model):
    """Schema `TrialAlreadyRedeemed`."""

    error: Literal["TrialAlreadyRedeemed"] = "TrialAlreadyRedeemed"
    detail: str


@model
class Unauthorized(Model):
    """The token does not allow this."""

    error: Literal["Unauthorized"] = "Unauthorized"
    detail: str


@model
class UpdateSubscriptionPlanNotAllowed(Model):
    """Schema `UpdateSubscriptionPlanNotAllowed`."""

    error: Literal["UpdateSubscriptionPlanNotAllowed"] = "UpdateSubscriptionPlanNotAllowed"
    detail: str


@model
class UpdateSubscriptionSeatsNotAllowed(Model):
    """Schema `UpdateSubscriptionSeatsNotAllowed`."""

    error: Literal["UpdateSubscriptionSeatsNotAllowed"] = "UpdateSubscriptionSeatsNotAllowed"
    detail: str


@model
class UpdateSubscriptionUnitsNotAllowed(Model):
    """The number of units cannot be changed."""

    error: Literal["UpdateSubscriptionUnitsNotAllowed"] = "UpdateSubscriptionUnitsNotAllowed"
    detail: str


@model
class ValidationError(Model):
    """One thing that a request lacks or has wrong."""

    loc: list[str | int]
    msg: str
    type: str
    input: Any = field(default=None, metadata={"nullable": False})
    ctx: dict[str, Any] | None = None
