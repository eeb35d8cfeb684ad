"""The handlers that each type of webhook events takes. Type checkers alone read this.

Generated from spec/.
"""

# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, overload

if TYPE_CHECKING:
    from .polar import models as polar
    from .polar.events import PolarEventType
    from .polar_v2027_01 import models as polar_v2027_01
    from .square import models as square
    from .square.events import SquareEventType

Event = TypeVar("Event")
Takes: TypeAlias = Callable[[Event], Awaitable[object]]

#: A handler of several types of events.
Handler = TypeVar("Handler", bound="Takes[Any]")
BankAccountCreated = TypeVar("BankAccountCreated", bound="Takes[square.BankAccountCreatedEvent]")
BankAccountDisabled = TypeVar("BankAccountDisabled", bound="Takes[square.BankAccountDisabledEvent]")
BankAccountVerified = TypeVar("BankAccountVerified", bound="Takes[square.BankAccountVerifiedEvent]")
BenefitCreated = TypeVar("BenefitCreated", bound="Takes[polar.WebhookBenefitCreatedPayload]")
BenefitUpdated = TypeVar("BenefitUpdated", bound="Takes[polar.WebhookBenefitUpdatedPayload]")
BenefitGrantCreated = TypeVar("BenefitGrantCreated", bound="Takes[polar.WebhookBenefitGrantCreatedPayload]")
BenefitGrantCycled = TypeVar("BenefitGrantCycled", bound="Takes[polar.WebhookBenefitGrantCycledPayload]")
BenefitGrantRevoked = TypeVar("BenefitGrantRevoked", bound="Takes[polar.WebhookBenefitGrantRevokedPayload]")
BenefitGrantUpdated = TypeVar("BenefitGrantUpdated", bound="Takes[polar.WebhookBenefitGrantUpdatedPayload]")
BookingCreated = TypeVar("BookingCreated", bound="Takes[square.BookingCreatedEvent]")
BookingCustomAttributeOwnedDeleted = TypeVar(
    "BookingCustomAttributeOwnedDeleted", bound="Takes[square.BookingCustomAttributeOwnedDeletedEvent]"
)
BookingCustomAttributeOwnedUpdated = TypeVar(
    "BookingCustomAttributeOwnedUpdated", bound="Takes[square.BookingCustomAttributeOwnedUpdatedEvent]"
)
BookingCustomAttributeVisibleDeleted = TypeVar(
    "BookingCustomAttributeVisibleDeleted", bound="Takes[square.BookingCustomAttributeVisibleDeletedEvent]"
)
BookingCustomAttributeVisibleUpdated = TypeVar(
    "BookingCustomAttributeVisibleUpdated", bound="Takes[square.BookingCustomAttributeVisibleUpdatedEvent]"
)
BookingCustomAttributeDefinitionOwnedCreated = TypeVar(
    "BookingCustomAttributeDefinitionOwnedCreated",
    bound="Takes[square.BookingCustomAttributeDefinitionOwnedCreatedEvent]",
)
BookingCustomAttributeDefinitionOwnedDeleted = TypeVar(
    "BookingCustomAttributeDefinitionOwnedDeleted",
    bound="Takes[square.BookingCustomAttributeDefinitionOwnedDeletedEvent]",
)
BookingCustomAttributeDefinitionOwnedUpdated = TypeVar(
    "BookingCustomAttributeDefinitionOwnedUpdated",
    bound="Takes[square.BookingCustomAttributeDefinitionOwnedUpdatedEvent]",
)
BookingCustomAttributeDefinitionVisibleCreated = TypeVar(
    "BookingCustomAttributeDefinitionVisibleCreated",
    bound="Takes[square.BookingCustomAttributeDefinitionVisibleCreatedEvent]",
)
BookingCustomAttributeDefinitionVisibleDeleted = TypeVar(
    "BookingCustomAttributeDefinitionVisibleDeleted",
    bound="Takes[square.BookingCustomAttributeDefinitionVisibleDeletedEvent]",
)
BookingCustomAttributeDefinitionVisibleUpdated = TypeVar(
    "BookingCustomAttributeDefinitionVisibleUpdated",
    bound="Takes[square.BookingCustomAttributeDefinitionVisibleUpdatedEvent]",
)
BookingUpdated = TypeVar("BookingUpdated", bound="Takes[square.BookingUpdatedEvent]")
CardAutomaticallyUpdated = TypeVar(
    "CardAutomaticallyUpdated", bound="Takes[square.CardAutomaticallyUpdatedEvent]"
)
CardCreated = TypeVar("CardCreated", bound="Takes[square.CardCreatedEvent]")
CardDisabled = TypeVar("CardDisabled", bound="Takes[square.CardDisabledEvent]")
CardForgotten = TypeVar("CardForgotten", bound="Takes[square.CardForgottenEvent]")
CardUpdated = TypeVar("CardUpdated", bound="Takes[square.CardUpdatedEvent]")
CatalogVersionUpdated = TypeVar("CatalogVersionUpdated", bound="Takes[square.CatalogVersionUpdatedEvent]")
CheckoutCreated = TypeVar(
    "CheckoutCreated",
    bound="Takes[polar.WebhookCheckoutCreatedPayload] | Takes[polar_v2027_01.WebhookCheckoutCreatedPayload]",
)
CheckoutExpired = TypeVar(
    "CheckoutExpired",
    bound="Takes[polar.WebhookCheckoutExpiredPayload] | Takes[polar_v2027_01.WebhookCheckoutExpiredPayload]",
)
CheckoutUpdated = TypeVar(
    "CheckoutUpdated",
    bound="Takes[polar.WebhookCheckoutUpdatedPayload] | Takes[polar_v2027_01.WebhookCheckoutUpdatedPayload]",
)
PolarCustomerCreated = TypeVar("PolarCustomerCreated", bound="Takes[polar.WebhookCustomerCreatedPayload]")
SquareCustomerCreated = TypeVar("SquareCustomerCreated", bound="Takes[square.CustomerCreatedEvent]")
CustomerCreated = TypeVar(
    "CustomerCreated", bound="Takes[polar.WebhookCustomerCreatedPayload] | Takes[square.CustomerCreatedEvent]"
)
CustomerCustomAttributeDeleted = TypeVar(
    "CustomerCustomAttributeDeleted", bound="Takes[square.CustomerCustomAttributeDeletedEvent]"
)
CustomerCustomAttributeOwnedDeleted = TypeVar(
    "CustomerCustomAttributeOwnedDeleted", bound="Takes[square.CustomerCustomAttributeOwnedDeletedEvent]"
)
CustomerCustomAttributeOwnedUpdated = TypeVar(
    "CustomerCustomAttributeOwnedUpdated", bound="Takes[square.CustomerCustomAttributeOwnedUpdatedEvent]"
)
CustomerCustomAttributePublicDeleted = TypeVar(
    "CustomerCustomAttributePublicDeleted", bound="Takes[square.CustomerCustomAttributeDeletedPublicEvent]"
)
CustomerCustomAttributePublicUpdated = TypeVar(
    "CustomerCustomAttributePublicUpdated", bound="Takes[square.CustomerCustomAttributeUpdatedPublicEvent]"
)
CustomerCustomAttributeUpdated = TypeVar(
    "CustomerCustomAttributeUpdated", bound="Takes[square.CustomerCustomAttributeUpdatedEvent]"
)
CustomerCustomAttributeVisibleDeleted = TypeVar(
    "CustomerCustomAttributeVisibleDeleted", bound="Takes[square.CustomerCustomAttributeVisibleDeletedEvent]"
)
CustomerCustomAttributeVisibleUpdated = TypeVar(
    "CustomerCustomAttributeVisibleUpdated", bound="Takes[square.CustomerCustomAttributeVisibleUpdatedEvent]"
)
CustomerCustomAttributeDefinitionCreated = TypeVar(
    "CustomerCustomAttributeDefinitionCreated",
    bound="Takes[square.CustomerCustomAttributeDefinitionCreatedEvent]",
)
CustomerCustomAttributeDefinitionDeleted = TypeVar(
    "CustomerCustomAttributeDefinitionDeleted",
    bound="Takes[square.CustomerCustomAttributeDefinitionDeletedEvent]",
)
CustomerCustomAttributeDefinitionOwnedCreated = TypeVar(
    "CustomerCustomAttributeDefinitionOwnedCreated",
    bound="Takes[square.CustomerCustomAttributeDefinitionOwnedCreatedEvent]",
)
CustomerCustomAttributeDefinitionOwnedDeleted = TypeVar(
    "CustomerCustomAttributeDefinitionOwnedDeleted",
    bound="Takes[square.CustomerCustomAttributeDefinitionOwnedDeletedEvent]",
)
CustomerCustomAttributeDefinitionOwnedUpdated = TypeVar(
    "CustomerCustomAttributeDefinitionOwnedUpdated",
    bound="Takes[square.CustomerCustomAttributeDefinitionOwnedUpdatedEvent]",
)
CustomerCustomAttributeDefinitionPublicCreated = TypeVar(
    "CustomerCustomAttributeDefinitionPublicCreated",
    bound="Takes[square.CustomerCustomAttributeDefinitionCreatedPublicEvent]",
)
CustomerCustomAttributeDefinitionPublicDeleted = TypeVar(
    "CustomerCustomAttributeDefinitionPublicDeleted",
    bound="Takes[square.CustomerCustomAttributeDefinitionDeletedPublicEvent]",
)
CustomerCustomAttributeDefinitionPublicUpdated = TypeVar(
    "CustomerCustomAttributeDefinitionPublicUpdated",
    bound="Takes[square.CustomerCustomAttributeDefinitionUpdatedPublicEvent]",
)
CustomerCustomAttributeDefinitionUpdated = TypeVar(
    "CustomerCustomAttributeDefinitionUpdated",
    bound="Takes[square.CustomerCustomAttributeDefinitionUpdatedEvent]",
)
CustomerCustomAttributeDefinitionVisibleCreated = TypeVar(
    "CustomerCustomAttributeDefinitionVisibleCreated",
    bound="Takes[square.CustomerCustomAttributeDefinitionVisibleCreatedEvent]",
)
CustomerCustomAttributeDefinitionVisibleDeleted = TypeVar(
    "CustomerCustomAttributeDefinitionVisibleDeleted",
    bound="Takes[square.CustomerCustomAttributeDefinitionVisibleDeletedEvent]",
)
CustomerCustomAttributeDefinitionVisibleUpdated = TypeVar(
    "CustomerCustomAttributeDefinitionVisibleUpdated",
    bound="Takes[square.CustomerCustomAttributeDefinitionVisibleUpdatedEvent]",
)
PolarCustomerDeleted = TypeVar("PolarCustomerDeleted", bound="Takes[polar.WebhookCustomerDeletedPayload]")
SquareCustomerDeleted = TypeVar("SquareCustomerDeleted", bound="Takes[square.CustomerDeletedEvent]")
CustomerDeleted = TypeVar(
    "CustomerDeleted", bound="Takes[polar.WebhookCustomerDeletedPayload] | Takes[square.CustomerDeletedEvent]"
)
CustomerStateChanged = TypeVar(
    "CustomerStateChanged", bound="Takes[polar.WebhookCustomerStateChangedPayload]"
)
PolarCustomerUpdated = TypeVar("PolarCustomerUpdated", bound="Takes[polar.WebhookCustomerUpdatedPayload]")
SquareCustomerUpdated = TypeVar("SquareCustomerUpdated", bound="Takes[square.CustomerUpdatedEvent]")
CustomerUpdated = TypeVar(
    "CustomerUpdated", bound="Takes[polar.WebhookCustomerUpdatedPayload] | Takes[square.CustomerUpdatedEvent]"
)
CustomerSeatAssigned = TypeVar(
    "CustomerSeatAssigned", bound="Takes[polar.WebhookCustomerSeatAssignedPayload]"
)
CustomerSeatClaimed = TypeVar("CustomerSeatClaimed", bound="Takes[polar.WebhookCustomerSeatClaimedPayload]")
CustomerSeatRevoked = TypeVar("CustomerSeatRevoked", bound="Takes[polar.WebhookCustomerSeatRevokedPayload]")
DeviceCodePaired = TypeVar("DeviceCodePaired", bound="Takes[square.DeviceCodePairedEvent]")
DeviceCreated = TypeVar("DeviceCreated", bound="Takes[square.DeviceCreatedEvent]")
DiscountCreated = TypeVar("DiscountCreated", bound="Takes[polar.WebhookDiscountCreatedPayload]")
DiscountDeleted = TypeVar("DiscountDeleted", bound="Takes[polar.WebhookDiscountDeletedPayload]")
DiscountUpdated = TypeVar("DiscountUpdated", bound="Takes[polar.WebhookDiscountUpdatedPayload]")
DisputeCreated = TypeVar("DisputeCreated", bound="Takes[square.DisputeCreatedEvent]")
DisputeEvidenceAdded = TypeVar("DisputeEvidenceAdded", bound="Takes[square.DisputeEvidenceAddedEvent]")
DisputeEvidenceCreated = TypeVar("DisputeEvidenceCreated", bound="Takes[square.DisputeEvidenceCreatedEvent]")
DisputeEvidenceDeleted = TypeVar("DisputeEvidenceDeleted", bound="Takes[square.DisputeEvidenceDeletedEvent]")
DisputeEvidenceRemoved = TypeVar("DisputeEvidenceRemoved", bound="Takes[square.DisputeEvidenceRemovedEvent]")
DisputeStateChanged = TypeVar("DisputeStateChanged", bound="Takes[square.DisputeStateChangedEvent]")
DisputeStateUpdated = TypeVar("DisputeStateUpdated", bound="Takes[square.DisputeStateUpdatedEvent]")
GiftCardActivityCreated = TypeVar(
    "GiftCardActivityCreated", bound="Takes[square.GiftCardActivityCreatedEvent]"
)
GiftCardActivityUpdated = TypeVar(
    "GiftCardActivityUpdated", bound="Takes[square.GiftCardActivityUpdatedEvent]"
)
GiftCardCreated = TypeVar("GiftCardCreated", bound="Takes[square.GiftCardCreatedEvent]")
GiftCardCustomerLinked = TypeVar("GiftCardCustomerLinked", bound="Takes[square.GiftCardCustomerLinkedEvent]")
GiftCardCustomerUnlinked = TypeVar(
    "GiftCardCustomerUnlinked", bound="Takes[square.GiftCardCustomerUnlinkedEvent]"
)
GiftCardUpdated = TypeVar("GiftCardUpdated", bound="Takes[square.GiftCardUpdatedEvent]")
InventoryCountUpdated = TypeVar("InventoryCountUpdated", bound="Takes[square.InventoryCountUpdatedEvent]")
InvoiceCanceled = TypeVar("InvoiceCanceled", bound="Takes[square.InvoiceCanceledEvent]")
InvoiceCreated = TypeVar("InvoiceCreated", bound="Takes[square.InvoiceCreatedEvent]")
InvoiceDeleted = TypeVar("InvoiceDeleted", bound="Takes[square.InvoiceDeletedEvent]")
InvoicePaymentMade = TypeVar("InvoicePaymentMade", bound="Takes[square.InvoicePaymentMadeEvent]")
InvoicePublished = TypeVar("InvoicePublished", bound="Takes[square.InvoicePublishedEvent]")
InvoiceRefunded = TypeVar("InvoiceRefunded", bound="Takes[square.InvoiceRefundedEvent]")
InvoiceScheduledChargeFailed = TypeVar(
    "InvoiceScheduledChargeFailed", bound="Takes[square.InvoiceScheduledChargeFailedEvent]"
)
InvoiceUpdated = TypeVar("InvoiceUpdated", bound="Takes[square.InvoiceUpdatedEvent]")
JobCreated = TypeVar("JobCreated", bound="Takes[square.JobCreatedEvent]")
JobUpdated = TypeVar("JobUpdated", bound="Takes[square.JobUpdatedEvent]")
LaborScheduledShiftCreated = TypeVar(
    "LaborScheduledShiftCreated", bound="Takes[square.LaborScheduledShiftCreatedEvent]"
)
LaborScheduledShiftDeleted = TypeVar(
    "LaborScheduledShiftDeleted", bound="Takes[square.LaborScheduledShiftDeletedEvent]"
)
LaborScheduledShiftPublished = TypeVar(
    "LaborScheduledShiftPublished", bound="Takes[square.LaborScheduledShiftPublishedEvent]"
)
LaborScheduledShiftUpdated = TypeVar(
    "LaborScheduledShiftUpdated", bound="Takes[square.LaborScheduledShiftUpdatedEvent]"
)
LaborShiftCreated = TypeVar("LaborShiftCreated", bound="Takes[square.LaborShiftCreatedEvent]")
LaborShiftDeleted = TypeVar("LaborShiftDeleted", bound="Takes[square.LaborShiftDeletedEvent]")
LaborShiftUpdated = TypeVar("LaborShiftUpdated", bound="Takes[square.LaborShiftUpdatedEvent]")
LaborTimecardCreated = TypeVar("LaborTimecardCreated", bound="Takes[square.LaborTimecardCreatedEvent]")
LaborTimecardDeleted = TypeVar("LaborTimecardDeleted", bound="Takes[square.LaborTimecardDeletedEvent]")
LaborTimecardUpdated = TypeVar("LaborTimecardUpdated", bound="Takes[square.LaborTimecardUpdatedEvent]")
LocationCreated = TypeVar("LocationCreated", bound="Takes[square.LocationCreatedEvent]")
LocationCustomAttributeOwnedDeleted = TypeVar(
    "LocationCustomAttributeOwnedDeleted", bound="Takes[square.LocationCustomAttributeOwnedDeletedEvent]"
)
LocationCustomAttributeOwnedUpdated = TypeVar(
    "LocationCustomAttributeOwnedUpdated", bound="Takes[square.LocationCustomAttributeOwnedUpdatedEvent]"
)
LocationCustomAttributeVisibleDeleted = TypeVar(
    "LocationCustomAttributeVisibleDeleted", bound="Takes[square.LocationCustomAttributeVisibleDeletedEvent]"
)
LocationCustomAttributeVisibleUpdated = TypeVar(
    "LocationCustomAttributeVisibleUpdated", bound="Takes[square.LocationCustomAttributeVisibleUpdatedEvent]"
)
LocationCustomAttributeDefinitionOwnedCreated = TypeVar(
    "LocationCustomAttributeDefinitionOwnedCreated",
    bound="Takes[square.LocationCustomAttributeDefinitionOwnedCreatedEvent]",
)
LocationCustomAttributeDefinitionOwnedDeleted = TypeVar(
    "LocationCustomAttributeDefinitionOwnedDeleted",
    bound="Takes[square.LocationCustomAttributeDefinitionOwnedDeletedEvent]",
)
LocationCustomAttributeDefinitionOwnedUpdated = TypeVar(
    "LocationCustomAttributeDefinitionOwnedUpdated",
    bound="Takes[square.LocationCustomAttributeDefinitionOwnedUpdatedEvent]",
)
LocationCustomAttributeDefinitionVisibleCreated = TypeVar(
    "LocationCustomAttributeDefinitionVisibleCreated",
    bound="Takes[square.LocationCustomAttributeDefinitionVisibleCreatedEvent]",
)
LocationCustomAttributeDefinitionVisibleDeleted = TypeVar(
    "LocationCustomAttributeDefinitionVisibleDeleted",
    bound="Takes[square.LocationCustomAttributeDefinitionVisibleDeletedEvent]",
)
LocationCustomAttributeDefinitionVisibleUpdated = TypeVar(
    "LocationCustomAttributeDefinitionVisibleUpdated",
    bound="Takes[square.LocationCustomAttributeDefinitionVisibleUpdatedEvent]",
)
LocationUpdated = TypeVar("LocationUpdated", bound="Takes[square.LocationUpdatedEvent]")
LoyaltyAccountCreated = TypeVar("LoyaltyAccountCreated", bound="Takes[square.LoyaltyAccountCreatedEvent]")
LoyaltyAccountDeleted = TypeVar("LoyaltyAccountDeleted", bound="Takes[square.LoyaltyAccountDeletedEvent]")
LoyaltyAccountUpdated = TypeVar("LoyaltyAccountUpdated", bound="Takes[square.LoyaltyAccountUpdatedEvent]")
LoyaltyEventCreated = TypeVar("LoyaltyEventCreated", bound="Takes[square.LoyaltyEventCreatedEvent]")
LoyaltyProgramCreated = TypeVar("LoyaltyProgramCreated", bound="Takes[square.LoyaltyProgramCreatedEvent]")
LoyaltyProgramUpdated = TypeVar("LoyaltyProgramUpdated", bound="Takes[square.LoyaltyProgramUpdatedEvent]")
LoyaltyPromotionCreated = TypeVar(
    "LoyaltyPromotionCreated", bound="Takes[square.LoyaltyPromotionCreatedEvent]"
)
LoyaltyPromotionUpdated = TypeVar(
    "LoyaltyPromotionUpdated", bound="Takes[square.LoyaltyPromotionUpdatedEvent]"
)
MemberCreated = TypeVar("MemberCreated", bound="Takes[polar.WebhookMemberCreatedPayload]")
MemberDeleted = TypeVar("MemberDeleted", bound="Takes[polar.WebhookMemberDeletedPayload]")
MemberUpdated = TypeVar("MemberUpdated", bound="Takes[polar.WebhookMemberUpdatedPayload]")
MerchantCustomAttributeOwnedDeleted = TypeVar(
    "MerchantCustomAttributeOwnedDeleted", bound="Takes[square.MerchantCustomAttributeOwnedDeletedEvent]"
)
MerchantCustomAttributeOwnedUpdated = TypeVar(
    "MerchantCustomAttributeOwnedUpdated", bound="Takes[square.MerchantCustomAttributeOwnedUpdatedEvent]"
)
MerchantCustomAttributeVisibleDeleted = TypeVar(
    "MerchantCustomAttributeVisibleDeleted", bound="Takes[square.MerchantCustomAttributeVisibleDeletedEvent]"
)
MerchantCustomAttributeVisibleUpdated = TypeVar(
    "MerchantCustomAttributeVisibleUpdated", bound="Takes[square.MerchantCustomAttributeVisibleUpdatedEvent]"
)
MerchantCustomAttributeDefinitionOwnedCreated = TypeVar(
    "MerchantCustomAttributeDefinitionOwnedCreated",
    bound="Takes[square.MerchantCustomAttributeDefinitionOwnedCreatedEvent]",
)
MerchantCustomAttributeDefinitionOwnedDeleted = TypeVar(
    "MerchantCustomAttributeDefinitionOwnedDeleted",
    bound="Takes[square.MerchantCustomAttributeDefinitionOwnedDeletedEvent]",
)
MerchantCustomAttributeDefinitionOwnedUpdated = TypeVar(
    "MerchantCustomAttributeDefinitionOwnedUpdated",
    bound="Takes[square.MerchantCustomAttributeDefinitionOwnedUpdatedEvent]",
)
MerchantCustomAttributeDefinitionVisibleCreated = TypeVar(
    "MerchantCustomAttributeDefinitionVisibleCreated",
    bound="Takes[square.MerchantCustomAttributeDefinitionVisibleCreatedEvent]",
)
MerchantCustomAttributeDefinitionVisibleDeleted = TypeVar(
    "MerchantCustomAttributeDefinitionVisibleDeleted",
    bound="Takes[square.MerchantCustomAttributeDefinitionVisibleDeletedEvent]",
)
MerchantCustomAttributeDefinitionVisibleUpdated = TypeVar(
    "MerchantCustomAttributeDefinitionVisibleUpdated",
    bound="Takes[square.MerchantCustomAttributeDefinitionVisibleUpdatedEvent]",
)
OauthAuthorizationRevoked = TypeVar(
    "OauthAuthorizationRevoked", bound="Takes[square.OauthAuthorizationRevokedEvent]"
)
OnlineCheckoutLocationSettingsUpdated = TypeVar(
    "OnlineCheckoutLocationSettingsUpdated", bound="Takes[square.LocationSettingsUpdatedEvent]"
)
OnlineCheckoutMerchantSettingsUpdated = TypeVar(
    "OnlineCheckoutMerchantSettingsUpdated", bound="Takes[square.MerchantSettingsUpdatedEvent]"
)
PolarOrderCreated = TypeVar("PolarOrderCreated", bound="Takes[polar.WebhookOrderCreatedPayload]")
SquareOrderCreated = TypeVar("SquareOrderCreated", bound="Takes[square.OrderCreatedEvent]")
OrderCreated = TypeVar(
    "OrderCreated", bound="Takes[polar.WebhookOrderCreatedPayload] | Takes[square.OrderCreatedEvent]"
)
OrderCustomAttributeOwnedDeleted = TypeVar(
    "OrderCustomAttributeOwnedDeleted", bound="Takes[square.OrderCustomAttributeOwnedDeletedEvent]"
)
OrderCustomAttributeOwnedUpdated = TypeVar(
    "OrderCustomAttributeOwnedUpdated", bound="Takes[square.OrderCustomAttributeOwnedUpdatedEvent]"
)
OrderCustomAttributeVisibleDeleted = TypeVar(
    "OrderCustomAttributeVisibleDeleted", bound="Takes[square.OrderCustomAttributeVisibleDeletedEvent]"
)
OrderCustomAttributeVisibleUpdated = TypeVar(
    "OrderCustomAttributeVisibleUpdated", bound="Takes[square.OrderCustomAttributeVisibleUpdatedEvent]"
)
OrderCustomAttributeDefinitionOwnedCreated = TypeVar(
    "OrderCustomAttributeDefinitionOwnedCreated",
    bound="Takes[square.OrderCustomAttributeDefinitionOwnedCreatedEvent]",
)
OrderCustomAttributeDefinitionOwnedDeleted = TypeVar(
    "OrderCustomAttributeDefinitionOwnedDeleted",
    bound="Takes[square.OrderCustomAttributeDefinitionOwnedDeletedEvent]",
)
OrderCustomAttributeDefinitionOwnedUpdated = TypeVar(
    "OrderCustomAttributeDefinitionOwnedUpdated",
    bound="Takes[square.OrderCustomAttributeDefinitionOwnedUpdatedEvent]",
)
OrderCustomAttributeDefinitionVisibleCreated = TypeVar(
    "OrderCustomAttributeDefinitionVisibleCreated",
    bound="Takes[square.OrderCustomAttributeDefinitionVisibleCreatedEvent]",
)
OrderCustomAttributeDefinitionVisibleDeleted = TypeVar(
    "OrderCustomAttributeDefinitionVisibleDeleted",
    bound="Takes[square.OrderCustomAttributeDefinitionVisibleDeletedEvent]",
)
OrderCustomAttributeDefinitionVisibleUpdated = TypeVar(
    "OrderCustomAttributeDefinitionVisibleUpdated",
    bound="Takes[square.OrderCustomAttributeDefinitionVisibleUpdatedEvent]",
)
OrderFulfillmentUpdated = TypeVar(
    "OrderFulfillmentUpdated", bound="Takes[square.OrderFulfillmentUpdatedEvent]"
)
OrderPaid = TypeVar("OrderPaid", bound="Takes[polar.WebhookOrderPaidPayload]")
OrderRefunded = TypeVar("OrderRefunded", bound="Takes[polar.WebhookOrderRefundedPayload]")
PolarOrderUpdated = TypeVar("PolarOrderUpdated", bound="Takes[polar.WebhookOrderUpdatedPayload]")
SquareOrderUpdated = TypeVar("SquareOrderUpdated", bound="Takes[square.OrderUpdatedEvent]")
OrderUpdated = TypeVar(
    "OrderUpdated", bound="Takes[polar.WebhookOrderUpdatedPayload] | Takes[square.OrderUpdatedEvent]"
)
OrganizationUpdated = TypeVar("OrganizationUpdated", bound="Takes[polar.WebhookOrganizationUpdatedPayload]")
PaymentCreated = TypeVar("PaymentCreated", bound="Takes[square.PaymentCreatedEvent]")
PaymentUpdated = TypeVar("PaymentUpdated", bound="Takes[square.PaymentUpdatedEvent]")
PayoutFailed = TypeVar("PayoutFailed", bound="Takes[square.PayoutFailedEvent]")
PayoutPaid = TypeVar("PayoutPaid", bound="Takes[square.PayoutPaidEvent]")
PayoutSent = TypeVar("PayoutSent", bound="Takes[square.PayoutSentEvent]")
ProductCreated = TypeVar(
    "ProductCreated",
    bound="Takes[polar.WebhookProductCreatedPayload] | Takes[polar_v2027_01.WebhookProductCreatedPayload]",
)
ProductUpdated = TypeVar(
    "ProductUpdated",
    bound="Takes[polar.WebhookProductUpdatedPayload] | Takes[polar_v2027_01.WebhookProductUpdatedPayload]",
)
PolarRefundCreated = TypeVar("PolarRefundCreated", bound="Takes[polar.WebhookRefundCreatedPayload]")
SquareRefundCreated = TypeVar("SquareRefundCreated", bound="Takes[square.RefundCreatedEvent]")
RefundCreated = TypeVar(
    "RefundCreated", bound="Takes[polar.WebhookRefundCreatedPayload] | Takes[square.RefundCreatedEvent]"
)
PolarRefundUpdated = TypeVar("PolarRefundUpdated", bound="Takes[polar.WebhookRefundUpdatedPayload]")
SquareRefundUpdated = TypeVar("SquareRefundUpdated", bound="Takes[square.RefundUpdatedEvent]")
RefundUpdated = TypeVar(
    "RefundUpdated", bound="Takes[polar.WebhookRefundUpdatedPayload] | Takes[square.RefundUpdatedEvent]"
)
SubscriptionActive = TypeVar(
    "SubscriptionActive",
    bound="Takes[polar.WebhookSubscriptionActivePayload] | Takes[polar_v2027_01.WebhookSubscriptionActivePayload]",
)
SubscriptionCanceled = TypeVar(
    "SubscriptionCanceled",
    bound="Takes[polar.WebhookSubscriptionCanceledPayload] | Takes[polar_v2027_01.WebhookSubscriptionCanceledPayload]",
)
PolarSubscriptionCreated = TypeVar(
    "PolarSubscriptionCreated",
    bound="Takes[polar.WebhookSubscriptionCreatedPayload] | Takes[polar_v2027_01.WebhookSubscriptionCreatedPayload]",
)
SquareSubscriptionCreated = TypeVar(
    "SquareSubscriptionCreated", bound="Takes[square.SubscriptionCreatedEvent]"
)
SubscriptionCreated = TypeVar(
    "SubscriptionCreated",
    bound="Takes[polar.WebhookSubscriptionCreatedPayload] | Takes[polar_v2027_01.WebhookSubscriptionCreatedPayload] | Takes[square.SubscriptionCreatedEvent]",
)
SubscriptionCycled = TypeVar(
    "SubscriptionCycled",
    bound="Takes[polar.WebhookSubscriptionCycledPayload] | Takes[polar_v2027_01.WebhookSubscriptionCycledPayload]",
)
SubscriptionMigrated = TypeVar(
    "SubscriptionMigrated",
    bound="Takes[polar.WebhookSubscriptionMigratedPayload] | Takes[polar_v2027_01.WebhookSubscriptionMigratedPayload]",
)
SubscriptionPastDue = TypeVar(
    "SubscriptionPastDue",
    bound="Takes[polar.WebhookSubscriptionPastDuePayload] | Takes[polar_v2027_01.WebhookSubscriptionPastDuePayload]",
)
SubscriptionPaused = TypeVar(
    "SubscriptionPaused",
    bound="Takes[polar.WebhookSubscriptionPausedPayload] | Takes[polar_v2027_01.WebhookSubscriptionPausedPayload]",
)
SubscriptionResumed = TypeVar(
    "SubscriptionResumed",
    bound="Takes[polar.WebhookSubscriptionResumedPayload] | Takes[polar_v2027_01.WebhookSubscriptionResumedPayload]",
)
SubscriptionRevoked = TypeVar(
    "SubscriptionRevoked",
    bound="Takes[polar.WebhookSubscriptionRevokedPayload] | Takes[polar_v2027_01.WebhookSubscriptionRevokedPayload]",
)
SubscriptionUncanceled = TypeVar(
    "SubscriptionUncanceled",
    bound="Takes[polar.WebhookSubscriptionUncanceledPayload] | Takes[polar_v2027_01.WebhookSubscriptionUncanceledPayload]",
)
PolarSubscriptionUpdated = TypeVar(
    "PolarSubscriptionUpdated",
    bound="Takes[polar.WebhookSubscriptionUpdatedPayload] | Takes[polar_v2027_01.WebhookSubscriptionUpdatedPayload]",
)
SquareSubscriptionUpdated = TypeVar(
    "SquareSubscriptionUpdated", bound="Takes[square.SubscriptionUpdatedEvent]"
)
SubscriptionUpdated = TypeVar(
    "SubscriptionUpdated",
    bound="Takes[polar.WebhookSubscriptionUpdatedPayload] | Takes[polar_v2027_01.WebhookSubscriptionUpdatedPayload] | Takes[square.SubscriptionUpdatedEvent]",
)
TeamMemberCreated = TypeVar("TeamMemberCreated", bound="Takes[square.TeamMemberCreatedEvent]")
TeamMemberUpdated = TypeVar("TeamMemberUpdated", bound="Takes[square.TeamMemberUpdatedEvent]")
TeamMemberWageSettingUpdated = TypeVar(
    "TeamMemberWageSettingUpdated", bound="Takes[square.TeamMemberWageSettingUpdatedEvent]"
)
TerminalActionCreated = TypeVar("TerminalActionCreated", bound="Takes[square.TerminalActionCreatedEvent]")
TerminalActionUpdated = TypeVar("TerminalActionUpdated", bound="Takes[square.TerminalActionUpdatedEvent]")
TerminalCheckoutCreated = TypeVar(
    "TerminalCheckoutCreated", bound="Takes[square.TerminalCheckoutCreatedEvent]"
)
TerminalCheckoutUpdated = TypeVar(
    "TerminalCheckoutUpdated", bound="Takes[square.TerminalCheckoutUpdatedEvent]"
)
TerminalRefundCreated = TypeVar("TerminalRefundCreated", bound="Takes[square.TerminalRefundCreatedEvent]")
TerminalRefundUpdated = TypeVar("TerminalRefundUpdated", bound="Takes[square.TerminalRefundUpdatedEvent]")
TransferOrderCreated = TypeVar("TransferOrderCreated", bound="Takes[square.TransferOrderCreatedEvent]")
TransferOrderDeleted = TypeVar("TransferOrderDeleted", bound="Takes[square.TransferOrderDeletedEvent]")
TransferOrderUpdated = TypeVar("TransferOrderUpdated", bound="Takes[square.TransferOrderUpdatedEvent]")
VendorCreated = TypeVar("VendorCreated", bound="Takes[square.VendorCreatedEvent]")
VendorUpdated = TypeVar("VendorUpdated", bound="Takes[square.VendorUpdatedEvent]")


class NoSuchEvent:
    """What `on` returns for a type that no provider has: it decorates nothing."""


class OnEvent(Protocol):
    """The `on` of a router: the handler of one type of events is one that takes these."""

    @overload
    def __call__(
        self, type: Literal["bank_account.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[BankAccountCreated], BankAccountCreated]: ...
    @overload
    def __call__(
        self, type: Literal["bank_account.disabled"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[BankAccountDisabled], BankAccountDisabled]: ...
    @overload
    def __call__(
        self, type: Literal["bank_account.verified"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[BankAccountVerified], BankAccountVerified]: ...
    @overload
    def __call__(
        self, type: Literal["benefit.created"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[BenefitCreated], BenefitCreated]: ...
    @overload
    def __call__(
        self, type: Literal["benefit.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[BenefitUpdated], BenefitUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["benefit_grant.created"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[BenefitGrantCreated], BenefitGrantCreated]: ...
    @overload
    def __call__(
        self, type: Literal["benefit_grant.cycled"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[BenefitGrantCycled], BenefitGrantCycled]: ...
    @overload
    def __call__(
        self, type: Literal["benefit_grant.revoked"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[BenefitGrantRevoked], BenefitGrantRevoked]: ...
    @overload
    def __call__(
        self, type: Literal["benefit_grant.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[BenefitGrantUpdated], BenefitGrantUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["booking.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[BookingCreated], BookingCreated]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[BookingCustomAttributeOwnedDeleted], BookingCustomAttributeOwnedDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[BookingCustomAttributeOwnedUpdated], BookingCustomAttributeOwnedUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[BookingCustomAttributeVisibleDeleted], BookingCustomAttributeVisibleDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[BookingCustomAttributeVisibleUpdated], BookingCustomAttributeVisibleUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute_definition.owned.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [BookingCustomAttributeDefinitionOwnedCreated], BookingCustomAttributeDefinitionOwnedCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute_definition.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [BookingCustomAttributeDefinitionOwnedDeleted], BookingCustomAttributeDefinitionOwnedDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute_definition.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [BookingCustomAttributeDefinitionOwnedUpdated], BookingCustomAttributeDefinitionOwnedUpdated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute_definition.visible.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [BookingCustomAttributeDefinitionVisibleCreated], BookingCustomAttributeDefinitionVisibleCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute_definition.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [BookingCustomAttributeDefinitionVisibleDeleted], BookingCustomAttributeDefinitionVisibleDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["booking.custom_attribute_definition.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [BookingCustomAttributeDefinitionVisibleUpdated], BookingCustomAttributeDefinitionVisibleUpdated
    ]: ...
    @overload
    def __call__(
        self, type: Literal["booking.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[BookingUpdated], BookingUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["card.automatically_updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[CardAutomaticallyUpdated], CardAutomaticallyUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["card.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[CardCreated], CardCreated]: ...
    @overload
    def __call__(
        self, type: Literal["card.disabled"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[CardDisabled], CardDisabled]: ...
    @overload
    def __call__(
        self, type: Literal["card.forgotten"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[CardForgotten], CardForgotten]: ...
    @overload
    def __call__(
        self, type: Literal["card.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[CardUpdated], CardUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["catalog.version.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[CatalogVersionUpdated], CatalogVersionUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["checkout.created"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CheckoutCreated], CheckoutCreated]: ...
    @overload
    def __call__(
        self, type: Literal["checkout.expired"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CheckoutExpired], CheckoutExpired]: ...
    @overload
    def __call__(
        self, type: Literal["checkout.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CheckoutUpdated], CheckoutUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["customer.created"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarCustomerCreated], PolarCustomerCreated]: ...
    @overload
    def __call__(
        self, type: Literal["customer.created"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareCustomerCreated], SquareCustomerCreated]: ...
    @overload
    def __call__(
        self, type: Literal["customer.created"], /, *, provider: None = None
    ) -> Callable[[CustomerCreated], CustomerCreated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeDeleted], CustomerCustomAttributeDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeOwnedDeleted], CustomerCustomAttributeOwnedDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeOwnedUpdated], CustomerCustomAttributeOwnedUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.public.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributePublicDeleted], CustomerCustomAttributePublicDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.public.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributePublicUpdated], CustomerCustomAttributePublicUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeUpdated], CustomerCustomAttributeUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeVisibleDeleted], CustomerCustomAttributeVisibleDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeVisibleUpdated], CustomerCustomAttributeVisibleUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeDefinitionCreated], CustomerCustomAttributeDefinitionCreated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeDefinitionDeleted], CustomerCustomAttributeDefinitionDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.owned.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionOwnedCreated], CustomerCustomAttributeDefinitionOwnedCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionOwnedDeleted], CustomerCustomAttributeDefinitionOwnedDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionOwnedUpdated], CustomerCustomAttributeDefinitionOwnedUpdated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.public.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionPublicCreated], CustomerCustomAttributeDefinitionPublicCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.public.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionPublicDeleted], CustomerCustomAttributeDefinitionPublicDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.public.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionPublicUpdated], CustomerCustomAttributeDefinitionPublicUpdated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[CustomerCustomAttributeDefinitionUpdated], CustomerCustomAttributeDefinitionUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.visible.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionVisibleCreated], CustomerCustomAttributeDefinitionVisibleCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionVisibleDeleted], CustomerCustomAttributeDefinitionVisibleDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["customer.custom_attribute_definition.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [CustomerCustomAttributeDefinitionVisibleUpdated], CustomerCustomAttributeDefinitionVisibleUpdated
    ]: ...
    @overload
    def __call__(
        self, type: Literal["customer.deleted"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarCustomerDeleted], PolarCustomerDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["customer.deleted"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareCustomerDeleted], SquareCustomerDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["customer.deleted"], /, *, provider: None = None
    ) -> Callable[[CustomerDeleted], CustomerDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["customer.state_changed"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CustomerStateChanged], CustomerStateChanged]: ...
    @overload
    def __call__(
        self, type: Literal["customer.updated"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarCustomerUpdated], PolarCustomerUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["customer.updated"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareCustomerUpdated], SquareCustomerUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["customer.updated"], /, *, provider: None = None
    ) -> Callable[[CustomerUpdated], CustomerUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["customer_seat.assigned"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CustomerSeatAssigned], CustomerSeatAssigned]: ...
    @overload
    def __call__(
        self, type: Literal["customer_seat.claimed"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CustomerSeatClaimed], CustomerSeatClaimed]: ...
    @overload
    def __call__(
        self, type: Literal["customer_seat.revoked"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[CustomerSeatRevoked], CustomerSeatRevoked]: ...
    @overload
    def __call__(
        self, type: Literal["device.code.paired"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DeviceCodePaired], DeviceCodePaired]: ...
    @overload
    def __call__(
        self, type: Literal["device.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DeviceCreated], DeviceCreated]: ...
    @overload
    def __call__(
        self, type: Literal["discount.created"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[DiscountCreated], DiscountCreated]: ...
    @overload
    def __call__(
        self, type: Literal["discount.deleted"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[DiscountDeleted], DiscountDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["discount.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[DiscountUpdated], DiscountUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeCreated], DisputeCreated]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.evidence.added"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeEvidenceAdded], DisputeEvidenceAdded]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.evidence.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeEvidenceCreated], DisputeEvidenceCreated]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.evidence.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeEvidenceDeleted], DisputeEvidenceDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.evidence.removed"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeEvidenceRemoved], DisputeEvidenceRemoved]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.state.changed"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeStateChanged], DisputeStateChanged]: ...
    @overload
    def __call__(
        self, type: Literal["dispute.state.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[DisputeStateUpdated], DisputeStateUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["gift_card.activity.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[GiftCardActivityCreated], GiftCardActivityCreated]: ...
    @overload
    def __call__(
        self, type: Literal["gift_card.activity.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[GiftCardActivityUpdated], GiftCardActivityUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["gift_card.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[GiftCardCreated], GiftCardCreated]: ...
    @overload
    def __call__(
        self, type: Literal["gift_card.customer_linked"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[GiftCardCustomerLinked], GiftCardCustomerLinked]: ...
    @overload
    def __call__(
        self, type: Literal["gift_card.customer_unlinked"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[GiftCardCustomerUnlinked], GiftCardCustomerUnlinked]: ...
    @overload
    def __call__(
        self, type: Literal["gift_card.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[GiftCardUpdated], GiftCardUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["inventory.count.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InventoryCountUpdated], InventoryCountUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.canceled"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoiceCanceled], InvoiceCanceled]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoiceCreated], InvoiceCreated]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoiceDeleted], InvoiceDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.payment_made"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoicePaymentMade], InvoicePaymentMade]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.published"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoicePublished], InvoicePublished]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.refunded"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoiceRefunded], InvoiceRefunded]: ...
    @overload
    def __call__(
        self,
        type: Literal["invoice.scheduled_charge_failed"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[InvoiceScheduledChargeFailed], InvoiceScheduledChargeFailed]: ...
    @overload
    def __call__(
        self, type: Literal["invoice.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[InvoiceUpdated], InvoiceUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["job.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[JobCreated], JobCreated]: ...
    @overload
    def __call__(
        self, type: Literal["job.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[JobUpdated], JobUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["labor.scheduled_shift.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborScheduledShiftCreated], LaborScheduledShiftCreated]: ...
    @overload
    def __call__(
        self, type: Literal["labor.scheduled_shift.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborScheduledShiftDeleted], LaborScheduledShiftDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["labor.scheduled_shift.published"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[LaborScheduledShiftPublished], LaborScheduledShiftPublished]: ...
    @overload
    def __call__(
        self, type: Literal["labor.scheduled_shift.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborScheduledShiftUpdated], LaborScheduledShiftUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["labor.shift.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborShiftCreated], LaborShiftCreated]: ...
    @overload
    def __call__(
        self, type: Literal["labor.shift.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborShiftDeleted], LaborShiftDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["labor.shift.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborShiftUpdated], LaborShiftUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["labor.timecard.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborTimecardCreated], LaborTimecardCreated]: ...
    @overload
    def __call__(
        self, type: Literal["labor.timecard.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborTimecardDeleted], LaborTimecardDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["labor.timecard.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LaborTimecardUpdated], LaborTimecardUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["location.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LocationCreated], LocationCreated]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[LocationCustomAttributeOwnedDeleted], LocationCustomAttributeOwnedDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[LocationCustomAttributeOwnedUpdated], LocationCustomAttributeOwnedUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[LocationCustomAttributeVisibleDeleted], LocationCustomAttributeVisibleDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[LocationCustomAttributeVisibleUpdated], LocationCustomAttributeVisibleUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute_definition.owned.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [LocationCustomAttributeDefinitionOwnedCreated], LocationCustomAttributeDefinitionOwnedCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute_definition.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [LocationCustomAttributeDefinitionOwnedDeleted], LocationCustomAttributeDefinitionOwnedDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute_definition.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [LocationCustomAttributeDefinitionOwnedUpdated], LocationCustomAttributeDefinitionOwnedUpdated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute_definition.visible.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [LocationCustomAttributeDefinitionVisibleCreated], LocationCustomAttributeDefinitionVisibleCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute_definition.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [LocationCustomAttributeDefinitionVisibleDeleted], LocationCustomAttributeDefinitionVisibleDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["location.custom_attribute_definition.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [LocationCustomAttributeDefinitionVisibleUpdated], LocationCustomAttributeDefinitionVisibleUpdated
    ]: ...
    @overload
    def __call__(
        self, type: Literal["location.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LocationUpdated], LocationUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.account.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyAccountCreated], LoyaltyAccountCreated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.account.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyAccountDeleted], LoyaltyAccountDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.account.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyAccountUpdated], LoyaltyAccountUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.event.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyEventCreated], LoyaltyEventCreated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.program.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyProgramCreated], LoyaltyProgramCreated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.program.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyProgramUpdated], LoyaltyProgramUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.promotion.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyPromotionCreated], LoyaltyPromotionCreated]: ...
    @overload
    def __call__(
        self, type: Literal["loyalty.promotion.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[LoyaltyPromotionUpdated], LoyaltyPromotionUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["member.created"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[MemberCreated], MemberCreated]: ...
    @overload
    def __call__(
        self, type: Literal["member.deleted"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[MemberDeleted], MemberDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["member.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[MemberUpdated], MemberUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[MerchantCustomAttributeOwnedDeleted], MerchantCustomAttributeOwnedDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[MerchantCustomAttributeOwnedUpdated], MerchantCustomAttributeOwnedUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[MerchantCustomAttributeVisibleDeleted], MerchantCustomAttributeVisibleDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[MerchantCustomAttributeVisibleUpdated], MerchantCustomAttributeVisibleUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute_definition.owned.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [MerchantCustomAttributeDefinitionOwnedCreated], MerchantCustomAttributeDefinitionOwnedCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute_definition.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [MerchantCustomAttributeDefinitionOwnedDeleted], MerchantCustomAttributeDefinitionOwnedDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute_definition.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [MerchantCustomAttributeDefinitionOwnedUpdated], MerchantCustomAttributeDefinitionOwnedUpdated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute_definition.visible.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [MerchantCustomAttributeDefinitionVisibleCreated], MerchantCustomAttributeDefinitionVisibleCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute_definition.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [MerchantCustomAttributeDefinitionVisibleDeleted], MerchantCustomAttributeDefinitionVisibleDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["merchant.custom_attribute_definition.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [MerchantCustomAttributeDefinitionVisibleUpdated], MerchantCustomAttributeDefinitionVisibleUpdated
    ]: ...
    @overload
    def __call__(
        self, type: Literal["oauth.authorization.revoked"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[OauthAuthorizationRevoked], OauthAuthorizationRevoked]: ...
    @overload
    def __call__(
        self,
        type: Literal["online_checkout.location_settings.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[OnlineCheckoutLocationSettingsUpdated], OnlineCheckoutLocationSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["online_checkout.merchant_settings.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[OnlineCheckoutMerchantSettingsUpdated], OnlineCheckoutMerchantSettingsUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["order.created"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarOrderCreated], PolarOrderCreated]: ...
    @overload
    def __call__(
        self, type: Literal["order.created"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareOrderCreated], SquareOrderCreated]: ...
    @overload
    def __call__(
        self, type: Literal["order.created"], /, *, provider: None = None
    ) -> Callable[[OrderCreated], OrderCreated]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[OrderCustomAttributeOwnedDeleted], OrderCustomAttributeOwnedDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[OrderCustomAttributeOwnedUpdated], OrderCustomAttributeOwnedUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[OrderCustomAttributeVisibleDeleted], OrderCustomAttributeVisibleDeleted]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[OrderCustomAttributeVisibleUpdated], OrderCustomAttributeVisibleUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute_definition.owned.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [OrderCustomAttributeDefinitionOwnedCreated], OrderCustomAttributeDefinitionOwnedCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute_definition.owned.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [OrderCustomAttributeDefinitionOwnedDeleted], OrderCustomAttributeDefinitionOwnedDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute_definition.owned.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [OrderCustomAttributeDefinitionOwnedUpdated], OrderCustomAttributeDefinitionOwnedUpdated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute_definition.visible.created"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [OrderCustomAttributeDefinitionVisibleCreated], OrderCustomAttributeDefinitionVisibleCreated
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute_definition.visible.deleted"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [OrderCustomAttributeDefinitionVisibleDeleted], OrderCustomAttributeDefinitionVisibleDeleted
    ]: ...
    @overload
    def __call__(
        self,
        type: Literal["order.custom_attribute_definition.visible.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[
        [OrderCustomAttributeDefinitionVisibleUpdated], OrderCustomAttributeDefinitionVisibleUpdated
    ]: ...
    @overload
    def __call__(
        self, type: Literal["order.fulfillment.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[OrderFulfillmentUpdated], OrderFulfillmentUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["order.paid"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[OrderPaid], OrderPaid]: ...
    @overload
    def __call__(
        self, type: Literal["order.refunded"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[OrderRefunded], OrderRefunded]: ...
    @overload
    def __call__(
        self, type: Literal["order.updated"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarOrderUpdated], PolarOrderUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["order.updated"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareOrderUpdated], SquareOrderUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["order.updated"], /, *, provider: None = None
    ) -> Callable[[OrderUpdated], OrderUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["organization.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[OrganizationUpdated], OrganizationUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["payment.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[PaymentCreated], PaymentCreated]: ...
    @overload
    def __call__(
        self, type: Literal["payment.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[PaymentUpdated], PaymentUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["payout.failed"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[PayoutFailed], PayoutFailed]: ...
    @overload
    def __call__(
        self, type: Literal["payout.paid"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[PayoutPaid], PayoutPaid]: ...
    @overload
    def __call__(
        self, type: Literal["payout.sent"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[PayoutSent], PayoutSent]: ...
    @overload
    def __call__(
        self, type: Literal["product.created"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[ProductCreated], ProductCreated]: ...
    @overload
    def __call__(
        self, type: Literal["product.updated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[ProductUpdated], ProductUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["refund.created"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarRefundCreated], PolarRefundCreated]: ...
    @overload
    def __call__(
        self, type: Literal["refund.created"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareRefundCreated], SquareRefundCreated]: ...
    @overload
    def __call__(
        self, type: Literal["refund.created"], /, *, provider: None = None
    ) -> Callable[[RefundCreated], RefundCreated]: ...
    @overload
    def __call__(
        self, type: Literal["refund.updated"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarRefundUpdated], PolarRefundUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["refund.updated"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareRefundUpdated], SquareRefundUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["refund.updated"], /, *, provider: None = None
    ) -> Callable[[RefundUpdated], RefundUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.active"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionActive], SubscriptionActive]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.canceled"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionCanceled], SubscriptionCanceled]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.created"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarSubscriptionCreated], PolarSubscriptionCreated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.created"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareSubscriptionCreated], SquareSubscriptionCreated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.created"], /, *, provider: None = None
    ) -> Callable[[SubscriptionCreated], SubscriptionCreated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.cycled"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionCycled], SubscriptionCycled]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.migrated"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionMigrated], SubscriptionMigrated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.past_due"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionPastDue], SubscriptionPastDue]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.paused"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionPaused], SubscriptionPaused]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.resumed"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionResumed], SubscriptionResumed]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.revoked"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionRevoked], SubscriptionRevoked]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.uncanceled"], /, *, provider: Literal["polar"] | None = None
    ) -> Callable[[SubscriptionUncanceled], SubscriptionUncanceled]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.updated"], /, *, provider: Literal["polar"]
    ) -> Callable[[PolarSubscriptionUpdated], PolarSubscriptionUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.updated"], /, *, provider: Literal["square"]
    ) -> Callable[[SquareSubscriptionUpdated], SquareSubscriptionUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["subscription.updated"], /, *, provider: None = None
    ) -> Callable[[SubscriptionUpdated], SubscriptionUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["team_member.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TeamMemberCreated], TeamMemberCreated]: ...
    @overload
    def __call__(
        self, type: Literal["team_member.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TeamMemberUpdated], TeamMemberUpdated]: ...
    @overload
    def __call__(
        self,
        type: Literal["team_member.wage_setting.updated"],
        /,
        *,
        provider: Literal["square"] | None = None,
    ) -> Callable[[TeamMemberWageSettingUpdated], TeamMemberWageSettingUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["terminal.action.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TerminalActionCreated], TerminalActionCreated]: ...
    @overload
    def __call__(
        self, type: Literal["terminal.action.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TerminalActionUpdated], TerminalActionUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["terminal.checkout.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TerminalCheckoutCreated], TerminalCheckoutCreated]: ...
    @overload
    def __call__(
        self, type: Literal["terminal.checkout.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TerminalCheckoutUpdated], TerminalCheckoutUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["terminal.refund.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TerminalRefundCreated], TerminalRefundCreated]: ...
    @overload
    def __call__(
        self, type: Literal["terminal.refund.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TerminalRefundUpdated], TerminalRefundUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["transfer_order.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TransferOrderCreated], TransferOrderCreated]: ...
    @overload
    def __call__(
        self, type: Literal["transfer_order.deleted"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TransferOrderDeleted], TransferOrderDeleted]: ...
    @overload
    def __call__(
        self, type: Literal["transfer_order.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[TransferOrderUpdated], TransferOrderUpdated]: ...
    @overload
    def __call__(
        self, type: Literal["vendor.created"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[VendorCreated], VendorCreated]: ...
    @overload
    def __call__(
        self, type: Literal["vendor.updated"], /, *, provider: Literal["square"] | None = None
    ) -> Callable[[VendorUpdated], VendorUpdated]: ...
    @overload
    def __call__(
        self, *types: PolarEventType | SquareEventType, provider: str | None = None
    ) -> Callable[[Handler], Handler]: ...
    @overload
    def __call__(self, *types: str, provider: str | None = None) -> NoSuchEvent: ...
