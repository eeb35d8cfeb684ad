"""The webhook events of Square: event type to the model of its payload. Generated from spec/."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from aiomerchant_core import UnknownEvent

    from .models import (
        BankAccountCreatedEvent,
        BankAccountDisabledEvent,
        BankAccountVerifiedEvent,
        BookingCreatedEvent,
        BookingCustomAttributeDefinitionOwnedCreatedEvent,
        BookingCustomAttributeDefinitionOwnedDeletedEvent,
        BookingCustomAttributeDefinitionOwnedUpdatedEvent,
        BookingCustomAttributeDefinitionVisibleCreatedEvent,
        BookingCustomAttributeDefinitionVisibleDeletedEvent,
        BookingCustomAttributeDefinitionVisibleUpdatedEvent,
        BookingCustomAttributeOwnedDeletedEvent,
        BookingCustomAttributeOwnedUpdatedEvent,
        BookingCustomAttributeVisibleDeletedEvent,
        BookingCustomAttributeVisibleUpdatedEvent,
        BookingUpdatedEvent,
        CardAutomaticallyUpdatedEvent,
        CardCreatedEvent,
        CardDisabledEvent,
        CardForgottenEvent,
        CardUpdatedEvent,
        CatalogVersionUpdatedEvent,
        CustomerCreatedEvent,
        CustomerCustomAttributeDefinitionCreatedEvent,
        CustomerCustomAttributeDefinitionCreatedPublicEvent,
        CustomerCustomAttributeDefinitionDeletedEvent,
        CustomerCustomAttributeDefinitionDeletedPublicEvent,
        CustomerCustomAttributeDefinitionOwnedCreatedEvent,
        CustomerCustomAttributeDefinitionOwnedDeletedEvent,
        CustomerCustomAttributeDefinitionOwnedUpdatedEvent,
        CustomerCustomAttributeDefinitionUpdatedEvent,
        CustomerCustomAttributeDefinitionUpdatedPublicEvent,
        CustomerCustomAttributeDefinitionVisibleCreatedEvent,
        CustomerCustomAttributeDefinitionVisibleDeletedEvent,
        CustomerCustomAttributeDefinitionVisibleUpdatedEvent,
        CustomerCustomAttributeDeletedEvent,
        CustomerCustomAttributeDeletedPublicEvent,
        CustomerCustomAttributeOwnedDeletedEvent,
        CustomerCustomAttributeOwnedUpdatedEvent,
        CustomerCustomAttributeUpdatedEvent,
        CustomerCustomAttributeUpdatedPublicEvent,
        CustomerCustomAttributeVisibleDeletedEvent,
        CustomerCustomAttributeVisibleUpdatedEvent,
        CustomerDeletedEvent,
        CustomerUpdatedEvent,
        DeviceCodePairedEvent,
        DeviceCreatedEvent,
        DisputeCreatedEvent,
        DisputeEvidenceAddedEvent,
        DisputeEvidenceCreatedEvent,
        DisputeEvidenceDeletedEvent,
        DisputeEvidenceRemovedEvent,
        DisputeStateChangedEvent,
        DisputeStateUpdatedEvent,
        GiftCardActivityCreatedEvent,
        GiftCardActivityUpdatedEvent,
        GiftCardCreatedEvent,
        GiftCardCustomerLinkedEvent,
        GiftCardCustomerUnlinkedEvent,
        GiftCardUpdatedEvent,
        InventoryCountUpdatedEvent,
        InvoiceCanceledEvent,
        InvoiceCreatedEvent,
        InvoiceDeletedEvent,
        InvoicePaymentMadeEvent,
        InvoicePublishedEvent,
        InvoiceRefundedEvent,
        InvoiceScheduledChargeFailedEvent,
        InvoiceUpdatedEvent,
        JobCreatedEvent,
        JobUpdatedEvent,
        LaborScheduledShiftCreatedEvent,
        LaborScheduledShiftDeletedEvent,
        LaborScheduledShiftPublishedEvent,
        LaborScheduledShiftUpdatedEvent,
        LaborShiftCreatedEvent,
        LaborShiftDeletedEvent,
        LaborShiftUpdatedEvent,
        LaborTimecardCreatedEvent,
        LaborTimecardDeletedEvent,
        LaborTimecardUpdatedEvent,
        LocationCreatedEvent,
        LocationCustomAttributeDefinitionOwnedCreatedEvent,
        LocationCustomAttributeDefinitionOwnedDeletedEvent,
        LocationCustomAttributeDefinitionOwnedUpdatedEvent,
        LocationCustomAttributeDefinitionVisibleCreatedEvent,
        LocationCustomAttributeDefinitionVisibleDeletedEvent,
        LocationCustomAttributeDefinitionVisibleUpdatedEvent,
        LocationCustomAttributeOwnedDeletedEvent,
        LocationCustomAttributeOwnedUpdatedEvent,
        LocationCustomAttributeVisibleDeletedEvent,
        LocationCustomAttributeVisibleUpdatedEvent,
        LocationSettingsUpdatedEvent,
        LocationUpdatedEvent,
        LoyaltyAccountCreatedEvent,
        LoyaltyAccountDeletedEvent,
        LoyaltyAccountUpdatedEvent,
        LoyaltyEventCreatedEvent,
        LoyaltyProgramCreatedEvent,
        LoyaltyProgramUpdatedEvent,
        LoyaltyPromotionCreatedEvent,
        LoyaltyPromotionUpdatedEvent,
        MerchantCustomAttributeDefinitionOwnedCreatedEvent,
        MerchantCustomAttributeDefinitionOwnedDeletedEvent,
        MerchantCustomAttributeDefinitionOwnedUpdatedEvent,
        MerchantCustomAttributeDefinitionVisibleCreatedEvent,
        MerchantCustomAttributeDefinitionVisibleDeletedEvent,
        MerchantCustomAttributeDefinitionVisibleUpdatedEvent,
        MerchantCustomAttributeOwnedDeletedEvent,
        MerchantCustomAttributeOwnedUpdatedEvent,
        MerchantCustomAttributeVisibleDeletedEvent,
        MerchantCustomAttributeVisibleUpdatedEvent,
        MerchantSettingsUpdatedEvent,
        OauthAuthorizationRevokedEvent,
        OrderCreatedEvent,
        OrderCustomAttributeDefinitionOwnedCreatedEvent,
        OrderCustomAttributeDefinitionOwnedDeletedEvent,
        OrderCustomAttributeDefinitionOwnedUpdatedEvent,
        OrderCustomAttributeDefinitionVisibleCreatedEvent,
        OrderCustomAttributeDefinitionVisibleDeletedEvent,
        OrderCustomAttributeDefinitionVisibleUpdatedEvent,
        OrderCustomAttributeOwnedDeletedEvent,
        OrderCustomAttributeOwnedUpdatedEvent,
        OrderCustomAttributeVisibleDeletedEvent,
        OrderCustomAttributeVisibleUpdatedEvent,
        OrderFulfillmentUpdatedEvent,
        OrderUpdatedEvent,
        PaymentCreatedEvent,
        PaymentUpdatedEvent,
        PayoutFailedEvent,
        PayoutPaidEvent,
        PayoutSentEvent,
        RefundCreatedEvent,
        RefundUpdatedEvent,
        SubscriptionCreatedEvent,
        SubscriptionUpdatedEvent,
        TeamMemberCreatedEvent,
        TeamMemberUpdatedEvent,
        TeamMemberWageSettingUpdatedEvent,
        TerminalActionCreatedEvent,
        TerminalActionUpdatedEvent,
        TerminalCheckoutCreatedEvent,
        TerminalCheckoutUpdatedEvent,
        TerminalRefundCreatedEvent,
        TerminalRefundUpdatedEvent,
        TransferOrderCreatedEvent,
        TransferOrderDeletedEvent,
        TransferOrderUpdatedEvent,
        VendorCreatedEvent,
        VendorUpdatedEvent,
    )

EVENTS: Final[dict[str, str]] = {
    "bank_account.created": "BankAccountCreatedEvent",
    "bank_account.disabled": "BankAccountDisabledEvent",
    "bank_account.verified": "BankAccountVerifiedEvent",
    "booking.created": "BookingCreatedEvent",
    "booking.custom_attribute.owned.deleted": "BookingCustomAttributeOwnedDeletedEvent",
    "booking.custom_attribute.owned.updated": "BookingCustomAttributeOwnedUpdatedEvent",
    "booking.custom_attribute.visible.deleted": "BookingCustomAttributeVisibleDeletedEvent",
    "booking.custom_attribute.visible.updated": "BookingCustomAttributeVisibleUpdatedEvent",
    "booking.custom_attribute_definition.owned.created": "BookingCustomAttributeDefinitionOwnedCreatedEvent",
    "booking.custom_attribute_definition.owned.deleted": "BookingCustomAttributeDefinitionOwnedDeletedEvent",
    "booking.custom_attribute_definition.owned.updated": "BookingCustomAttributeDefinitionOwnedUpdatedEvent",
    "booking.custom_attribute_definition.visible.created": "BookingCustomAttributeDefinitionVisibleCreatedEvent",
    "booking.custom_attribute_definition.visible.deleted": "BookingCustomAttributeDefinitionVisibleDeletedEvent",
    "booking.custom_attribute_definition.visible.updated": "BookingCustomAttributeDefinitionVisibleUpdatedEvent",
    "booking.updated": "BookingUpdatedEvent",
    "card.automatically_updated": "CardAutomaticallyUpdatedEvent",
    "card.created": "CardCreatedEvent",
    "card.disabled": "CardDisabledEvent",
    "card.forgotten": "CardForgottenEvent",
    "card.updated": "CardUpdatedEvent",
    "catalog.version.updated": "CatalogVersionUpdatedEvent",
    "customer.created": "CustomerCreatedEvent",
    "customer.custom_attribute.deleted": "CustomerCustomAttributeDeletedEvent",
    "customer.custom_attribute.owned.deleted": "CustomerCustomAttributeOwnedDeletedEvent",
    "customer.custom_attribute.owned.updated": "CustomerCustomAttributeOwnedUpdatedEvent",
    "customer.custom_attribute.public.deleted": "CustomerCustomAttributeDeletedPublicEvent",
    "customer.custom_attribute.public.updated": "CustomerCustomAttributeUpdatedPublicEvent",
    "customer.custom_attribute.updated": "CustomerCustomAttributeUpdatedEvent",
    "customer.custom_attribute.visible.deleted": "CustomerCustomAttributeVisibleDeletedEvent",
    "customer.custom_attribute.visible.updated": "CustomerCustomAttributeVisibleUpdatedEvent",
    "customer.custom_attribute_definition.created": "CustomerCustomAttributeDefinitionCreatedEvent",
    "customer.custom_attribute_definition.deleted": "CustomerCustomAttributeDefinitionDeletedEvent",
    "customer.custom_attribute_definition.owned.created": "CustomerCustomAttributeDefinitionOwnedCreatedEvent",
    "customer.custom_attribute_definition.owned.deleted": "CustomerCustomAttributeDefinitionOwnedDeletedEvent",
    "customer.custom_attribute_definition.owned.updated": "CustomerCustomAttributeDefinitionOwnedUpdatedEvent",
    "customer.custom_attribute_definition.public.created": "CustomerCustomAttributeDefinitionCreatedPublicEvent",
    "customer.custom_attribute_definition.public.deleted": "CustomerCustomAttributeDefinitionDeletedPublicEvent",
    "customer.custom_attribute_definition.public.updated": "CustomerCustomAttributeDefinitionUpdatedPublicEvent",
    "customer.custom_attribute_definition.updated": "CustomerCustomAttributeDefinitionUpdatedEvent",
    "customer.custom_attribute_definition.visible.created": "CustomerCustomAttributeDefinitionVisibleCreatedEvent",
    "customer.custom_attribute_definition.visible.deleted": "CustomerCustomAttributeDefinitionVisibleDeletedEvent",
    "customer.custom_attribute_definition.visible.updated": "CustomerCustomAttributeDefinitionVisibleUpdatedEvent",
    "customer.deleted": "CustomerDeletedEvent",
    "customer.updated": "CustomerUpdatedEvent",
    "device.code.paired": "DeviceCodePairedEvent",
    "device.created": "DeviceCreatedEvent",
    "dispute.created": "DisputeCreatedEvent",
    "dispute.evidence.added": "DisputeEvidenceAddedEvent",
    "dispute.evidence.created": "DisputeEvidenceCreatedEvent",
    "dispute.evidence.deleted": "DisputeEvidenceDeletedEvent",
    "dispute.evidence.removed": "DisputeEvidenceRemovedEvent",
    "dispute.state.changed": "DisputeStateChangedEvent",
    "dispute.state.updated": "DisputeStateUpdatedEvent",
    "gift_card.activity.created": "GiftCardActivityCreatedEvent",
    "gift_card.activity.updated": "GiftCardActivityUpdatedEvent",
    "gift_card.created": "GiftCardCreatedEvent",
    "gift_card.customer_linked": "GiftCardCustomerLinkedEvent",
    "gift_card.customer_unlinked": "GiftCardCustomerUnlinkedEvent",
    "gift_card.updated": "GiftCardUpdatedEvent",
    "inventory.count.updated": "InventoryCountUpdatedEvent",
    "invoice.canceled": "InvoiceCanceledEvent",
    "invoice.created": "InvoiceCreatedEvent",
    "invoice.deleted": "InvoiceDeletedEvent",
    "invoice.payment_made": "InvoicePaymentMadeEvent",
    "invoice.published": "InvoicePublishedEvent",
    "invoice.refunded": "InvoiceRefundedEvent",
    "invoice.scheduled_charge_failed": "InvoiceScheduledChargeFailedEvent",
    "invoice.updated": "InvoiceUpdatedEvent",
    "job.created": "JobCreatedEvent",
    "job.updated": "JobUpdatedEvent",
    "labor.scheduled_shift.created": "LaborScheduledShiftCreatedEvent",
    "labor.scheduled_shift.deleted": "LaborScheduledShiftDeletedEvent",
    "labor.scheduled_shift.published": "LaborScheduledShiftPublishedEvent",
    "labor.scheduled_shift.updated": "LaborScheduledShiftUpdatedEvent",
    "labor.shift.created": "LaborShiftCreatedEvent",
    "labor.shift.deleted": "LaborShiftDeletedEvent",
    "labor.shift.updated": "LaborShiftUpdatedEvent",
    "labor.timecard.created": "LaborTimecardCreatedEvent",
    "labor.timecard.deleted": "LaborTimecardDeletedEvent",
    "labor.timecard.updated": "LaborTimecardUpdatedEvent",
    "location.created": "LocationCreatedEvent",
    "location.custom_attribute.owned.deleted": "LocationCustomAttributeOwnedDeletedEvent",
    "location.custom_attribute.owned.updated": "LocationCustomAttributeOwnedUpdatedEvent",
    "location.custom_attribute.visible.deleted": "LocationCustomAttributeVisibleDeletedEvent",
    "location.custom_attribute.visible.updated": "LocationCustomAttributeVisibleUpdatedEvent",
    "location.custom_attribute_definition.owned.created": "LocationCustomAttributeDefinitionOwnedCreatedEvent",
    "location.custom_attribute_definition.owned.deleted": "LocationCustomAttributeDefinitionOwnedDeletedEvent",
    "location.custom_attribute_definition.owned.updated": "LocationCustomAttributeDefinitionOwnedUpdatedEvent",
    "location.custom_attribute_definition.visible.created": "LocationCustomAttributeDefinitionVisibleCreatedEvent",
    "location.custom_attribute_definition.visible.deleted": "LocationCustomAttributeDefinitionVisibleDeletedEvent",
    "location.custom_attribute_definition.visible.updated": "LocationCustomAttributeDefinitionVisibleUpdatedEvent",
    "location.updated": "LocationUpdatedEvent",
    "loyalty.account.created": "LoyaltyAccountCreatedEvent",
    "loyalty.account.deleted": "LoyaltyAccountDeletedEvent",
    "loyalty.account.updated": "LoyaltyAccountUpdatedEvent",
    "loyalty.event.created": "LoyaltyEventCreatedEvent",
    "loyalty.program.created": "LoyaltyProgramCreatedEvent",
    "loyalty.program.updated": "LoyaltyProgramUpdatedEvent",
    "loyalty.promotion.created": "LoyaltyPromotionCreatedEvent",
    "loyalty.promotion.updated": "LoyaltyPromotionUpdatedEvent",
    "merchant.custom_attribute.owned.deleted": "MerchantCustomAttributeOwnedDeletedEvent",
    "merchant.custom_attribute.owned.updated": "MerchantCustomAttributeOwnedUpdatedEvent",
    "merchant.custom_attribute.visible.deleted": "MerchantCustomAttributeVisibleDeletedEvent",
    "merchant.custom_attribute.visible.updated": "MerchantCustomAttributeVisibleUpdatedEvent",
    "merchant.custom_attribute_definition.owned.created": "MerchantCustomAttributeDefinitionOwnedCreatedEvent",
    "merchant.custom_attribute_definition.owned.deleted": "MerchantCustomAttributeDefinitionOwnedDeletedEvent",
    "merchant.custom_attribute_definition.owned.updated": "MerchantCustomAttributeDefinitionOwnedUpdatedEvent",
    "merchant.custom_attribute_definition.visible.created": "MerchantCustomAttributeDefinitionVisibleCreatedEvent",
    "merchant.custom_attribute_definition.visible.deleted": "MerchantCustomAttributeDefinitionVisibleDeletedEvent",
    "merchant.custom_attribute_definition.visible.updated": "MerchantCustomAttributeDefinitionVisibleUpdatedEvent",
    "oauth.authorization.revoked": "OauthAuthorizationRevokedEvent",
    "online_checkout.location_settings.updated": "LocationSettingsUpdatedEvent",
    "online_checkout.merchant_settings.updated": "MerchantSettingsUpdatedEvent",
    "order.created": "OrderCreatedEvent",
    "order.custom_attribute.owned.deleted": "OrderCustomAttributeOwnedDeletedEvent",
    "order.custom_attribute.owned.updated": "OrderCustomAttributeOwnedUpdatedEvent",
    "order.custom_attribute.visible.deleted": "OrderCustomAttributeVisibleDeletedEvent",
    "order.custom_attribute.visible.updated": "OrderCustomAttributeVisibleUpdatedEvent",
    "order.custom_attribute_definition.owned.created": "OrderCustomAttributeDefinitionOwnedCreatedEvent",
    "order.custom_attribute_definition.owned.deleted": "OrderCustomAttributeDefinitionOwnedDeletedEvent",
    "order.custom_attribute_definition.owned.updated": "OrderCustomAttributeDefinitionOwnedUpdatedEvent",
    "order.custom_attribute_definition.visible.created": "OrderCustomAttributeDefinitionVisibleCreatedEvent",
    "order.custom_attribute_definition.visible.deleted": "OrderCustomAttributeDefinitionVisibleDeletedEvent",
    "order.custom_attribute_definition.visible.updated": "OrderCustomAttributeDefinitionVisibleUpdatedEvent",
    "order.fulfillment.updated": "OrderFulfillmentUpdatedEvent",
    "order.updated": "OrderUpdatedEvent",
    "payment.created": "PaymentCreatedEvent",
    "payment.updated": "PaymentUpdatedEvent",
    "payout.failed": "PayoutFailedEvent",
    "payout.paid": "PayoutPaidEvent",
    "payout.sent": "PayoutSentEvent",
    "refund.created": "RefundCreatedEvent",
    "refund.updated": "RefundUpdatedEvent",
    "subscription.created": "SubscriptionCreatedEvent",
    "subscription.updated": "SubscriptionUpdatedEvent",
    "team_member.created": "TeamMemberCreatedEvent",
    "team_member.updated": "TeamMemberUpdatedEvent",
    "team_member.wage_setting.updated": "TeamMemberWageSettingUpdatedEvent",
    "terminal.action.created": "TerminalActionCreatedEvent",
    "terminal.action.updated": "TerminalActionUpdatedEvent",
    "terminal.checkout.created": "TerminalCheckoutCreatedEvent",
    "terminal.checkout.updated": "TerminalCheckoutUpdatedEvent",
    "terminal.refund.created": "TerminalRefundCreatedEvent",
    "terminal.refund.updated": "TerminalRefundUpdatedEvent",
    "transfer_order.created": "TransferOrderCreatedEvent",
    "transfer_order.deleted": "TransferOrderDeletedEvent",
    "transfer_order.updated": "TransferOrderUpdatedEvent",
    "vendor.created": "VendorCreatedEvent",
    "vendor.updated": "VendorUpdatedEvent",
}

SquareEventType: TypeAlias = Literal[
    "bank_account.created",
    "bank_account.disabled",
    "bank_account.verified",
    "booking.created",
    "booking.custom_attribute.owned.deleted",
    "booking.custom_attribute.owned.updated",
    "booking.custom_attribute.visible.deleted",
    "booking.custom_attribute.visible.updated",
    "booking.custom_attribute_definition.owned.created",
    "booking.custom_attribute_definition.owned.deleted",
    "booking.custom_attribute_definition.owned.updated",
    "booking.custom_attribute_definition.visible.created",
    "booking.custom_attribute_definition.visible.deleted",
    "booking.custom_attribute_definition.visible.updated",
    "booking.updated",
    "card.automatically_updated",
    "card.created",
    "card.disabled",
    "card.forgotten",
    "card.updated",
    "catalog.version.updated",
    "customer.created",
    "customer.custom_attribute.deleted",
    "customer.custom_attribute.owned.deleted",
    "customer.custom_attribute.owned.updated",
    "customer.custom_attribute.public.deleted",
    "customer.custom_attribute.public.updated",
    "customer.custom_attribute.updated",
    "customer.custom_attribute.visible.deleted",
    "customer.custom_attribute.visible.updated",
    "customer.custom_attribute_definition.created",
    "customer.custom_attribute_definition.deleted",
    "customer.custom_attribute_definition.owned.created",
    "customer.custom_attribute_definition.owned.deleted",
    "customer.custom_attribute_definition.owned.updated",
    "customer.custom_attribute_definition.public.created",
    "customer.custom_attribute_definition.public.deleted",
    "customer.custom_attribute_definition.public.updated",
    "customer.custom_attribute_definition.updated",
    "customer.custom_attribute_definition.visible.created",
    "customer.custom_attribute_definition.visible.deleted",
    "customer.custom_attribute_definition.visible.updated",
    "customer.deleted",
    "customer.updated",
    "device.code.paired",
    "device.created",
    "dispute.created",
    "dispute.evidence.added",
    "dispute.evidence.created",
    "dispute.evidence.deleted",
    "dispute.evidence.removed",
    "dispute.state.changed",
    "dispute.state.updated",
    "gift_card.activity.created",
    "gift_card.activity.updated",
    "gift_card.created",
    "gift_card.customer_linked",
    "gift_card.customer_unlinked",
    "gift_card.updated",
    "inventory.count.updated",
    "invoice.canceled",
    "invoice.created",
    "invoice.deleted",
    "invoice.payment_made",
    "invoice.published",
    "invoice.refunded",
    "invoice.scheduled_charge_failed",
    "invoice.updated",
    "job.created",
    "job.updated",
    "labor.scheduled_shift.created",
    "labor.scheduled_shift.deleted",
    "labor.scheduled_shift.published",
    "labor.scheduled_shift.updated",
    "labor.shift.created",
    "labor.shift.deleted",
    "labor.shift.updated",
    "labor.timecard.created",
    "labor.timecard.deleted",
    "labor.timecard.updated",
    "location.created",
    "location.custom_attribute.owned.deleted",
    "location.custom_attribute.owned.updated",
    "location.custom_attribute.visible.deleted",
    "location.custom_attribute.visible.updated",
    "location.custom_attribute_definition.owned.created",
    "location.custom_attribute_definition.owned.deleted",
    "location.custom_attribute_definition.owned.updated",
    "location.custom_attribute_definition.visible.created",
    "location.custom_attribute_definition.visible.deleted",
    "location.custom_attribute_definition.visible.updated",
    "location.updated",
    "loyalty.account.created",
    "loyalty.account.deleted",
    "loyalty.account.updated",
    "loyalty.event.created",
    "loyalty.program.created",
    "loyalty.program.updated",
    "loyalty.promotion.created",
    "loyalty.promotion.updated",
    "merchant.custom_attribute.owned.deleted",
    "merchant.custom_attribute.owned.updated",
    "merchant.custom_attribute.visible.deleted",
    "merchant.custom_attribute.visible.updated",
    "merchant.custom_attribute_definition.owned.created",
    "merchant.custom_attribute_definition.owned.deleted",
    "merchant.custom_attribute_definition.owned.updated",
    "merchant.custom_attribute_definition.visible.created",
    "merchant.custom_attribute_definition.visible.deleted",
    "merchant.custom_attribute_definition.visible.updated",
    "oauth.authorization.revoked",
    "online_checkout.location_settings.updated",
    "online_checkout.merchant_settings.updated",
    "order.created",
    "order.custom_attribute.owned.deleted",
    "order.custom_attribute.owned.updated",
    "order.custom_attribute.visible.deleted",
    "order.custom_attribute.visible.updated",
    "order.custom_attribute_definition.owned.created",
    "order.custom_attribute_definition.owned.deleted",
    "order.custom_attribute_definition.owned.updated",
    "order.custom_attribute_definition.visible.created",
    "order.custom_attribute_definition.visible.deleted",
    "order.custom_attribute_definition.visible.updated",
    "order.fulfillment.updated",
    "order.updated",
    "payment.created",
    "payment.updated",
    "payout.failed",
    "payout.paid",
    "payout.sent",
    "refund.created",
    "refund.updated",
    "subscription.created",
    "subscription.updated",
    "team_member.created",
    "team_member.updated",
    "team_member.wage_setting.updated",
    "terminal.action.created",
    "terminal.action.updated",
    "terminal.checkout.created",
    "terminal.checkout.updated",
    "terminal.refund.created",
    "terminal.refund.updated",
    "transfer_order.created",
    "transfer_order.deleted",
    "transfer_order.updated",
    "vendor.created",
    "vendor.updated",
]

if TYPE_CHECKING:
    #: What a delivery may hold. Type checkers narrow it by class and by `type`.
    SquareEvent: TypeAlias = (
        BankAccountCreatedEvent
        | BankAccountDisabledEvent
        | BankAccountVerifiedEvent
        | BookingCreatedEvent
        | BookingCustomAttributeOwnedDeletedEvent
        | BookingCustomAttributeOwnedUpdatedEvent
        | BookingCustomAttributeVisibleDeletedEvent
        | BookingCustomAttributeVisibleUpdatedEvent
        | BookingCustomAttributeDefinitionOwnedCreatedEvent
        | BookingCustomAttributeDefinitionOwnedDeletedEvent
        | BookingCustomAttributeDefinitionOwnedUpdatedEvent
        | BookingCustomAttributeDefinitionVisibleCreatedEvent
        | BookingCustomAttributeDefinitionVisibleDeletedEvent
        | BookingCustomAttributeDefinitionVisibleUpdatedEvent
        | BookingUpdatedEvent
        | CardAutomaticallyUpdatedEvent
        | CardCreatedEvent
        | CardDisabledEvent
        | CardForgottenEvent
        | CardUpdatedEvent
        | CatalogVersionUpdatedEvent
        | CustomerCreatedEvent
        | CustomerCustomAttributeDeletedEvent
        | CustomerCustomAttributeOwnedDeletedEvent
        | CustomerCustomAttributeOwnedUpdatedEvent
        | CustomerCustomAttributeDeletedPublicEvent
        | CustomerCustomAttributeUpdatedPublicEvent
        | CustomerCustomAttributeUpdatedEvent
        | CustomerCustomAttributeVisibleDeletedEvent
        | CustomerCustomAttributeVisibleUpdatedEvent
        | CustomerCustomAttributeDefinitionCreatedEvent
        | CustomerCustomAttributeDefinitionDeletedEvent
        | CustomerCustomAttributeDefinitionOwnedCreatedEvent
        | CustomerCustomAttributeDefinitionOwnedDeletedEvent
        | CustomerCustomAttributeDefinitionOwnedUpdatedEvent
        | CustomerCustomAttributeDefinitionCreatedPublicEvent
        | CustomerCustomAttributeDefinitionDeletedPublicEvent
        | CustomerCustomAttributeDefinitionUpdatedPublicEvent
        | CustomerCustomAttributeDefinitionUpdatedEvent
        | CustomerCustomAttributeDefinitionVisibleCreatedEvent
        | CustomerCustomAttributeDefinitionVisibleDeletedEvent
        | CustomerCustomAttributeDefinitionVisibleUpdatedEvent
        | CustomerDeletedEvent
        | CustomerUpdatedEvent
        | DeviceCodePairedEvent
        | DeviceCreatedEvent
        | DisputeCreatedEvent
        | DisputeEvidenceAddedEvent
        | DisputeEvidenceCreatedEvent
        | DisputeEvidenceDeletedEvent
        | DisputeEvidenceRemovedEvent
        | DisputeStateChangedEvent
        | DisputeStateUpdatedEvent
        | GiftCardActivityCreatedEvent
        | GiftCardActivityUpdatedEvent
        | GiftCardCreatedEvent
        | GiftCardCustomerLinkedEvent
        | GiftCardCustomerUnlinkedEvent
        | GiftCardUpdatedEvent
        | InventoryCountUpdatedEvent
        | InvoiceCanceledEvent
        | InvoiceCreatedEvent
        | InvoiceDeletedEvent
        | InvoicePaymentMadeEvent
        | InvoicePublishedEvent
        | InvoiceRefundedEvent
        | InvoiceScheduledChargeFailedEvent
        | InvoiceUpdatedEvent
        | JobCreatedEvent
        | JobUpdatedEvent
        | LaborScheduledShiftCreatedEvent
        | LaborScheduledShiftDeletedEvent
        | LaborScheduledShiftPublishedEvent
        | LaborScheduledShiftUpdatedEvent
        | LaborShiftCreatedEvent
        | LaborShiftDeletedEvent
        | LaborShiftUpdatedEvent
        | LaborTimecardCreatedEvent
        | LaborTimecardDeletedEvent
        | LaborTimecardUpdatedEvent
        | LocationCreatedEvent
        | LocationCustomAttributeOwnedDeletedEvent
        | LocationCustomAttributeOwnedUpdatedEvent
        | LocationCustomAttributeVisibleDeletedEvent
        | LocationCustomAttributeVisibleUpdatedEvent
        | LocationCustomAttributeDefinitionOwnedCreatedEvent
        | LocationCustomAttributeDefinitionOwnedDeletedEvent
        | LocationCustomAttributeDefinitionOwnedUpdatedEvent
        | LocationCustomAttributeDefinitionVisibleCreatedEvent
        | LocationCustomAttributeDefinitionVisibleDeletedEvent
        | LocationCustomAttributeDefinitionVisibleUpdatedEvent
        | LocationUpdatedEvent
        | LoyaltyAccountCreatedEvent
        | LoyaltyAccountDeletedEvent
        | LoyaltyAccountUpdatedEvent
        | LoyaltyEventCreatedEvent
        | LoyaltyProgramCreatedEvent
        | LoyaltyProgramUpdatedEvent
        | LoyaltyPromotionCreatedEvent
        | LoyaltyPromotionUpdatedEvent
        | MerchantCustomAttributeOwnedDeletedEvent
        | MerchantCustomAttributeOwnedUpdatedEvent
        | MerchantCustomAttributeVisibleDeletedEvent
        | MerchantCustomAttributeVisibleUpdatedEvent
        | MerchantCustomAttributeDefinitionOwnedCreatedEvent
        | MerchantCustomAttributeDefinitionOwnedDeletedEvent
        | MerchantCustomAttributeDefinitionOwnedUpdatedEvent
        | MerchantCustomAttributeDefinitionVisibleCreatedEvent
        | MerchantCustomAttributeDefinitionVisibleDeletedEvent
        | MerchantCustomAttributeDefinitionVisibleUpdatedEvent
        | OauthAuthorizationRevokedEvent
        | LocationSettingsUpdatedEvent
        | MerchantSettingsUpdatedEvent
        | OrderCreatedEvent
        | OrderCustomAttributeOwnedDeletedEvent
        | OrderCustomAttributeOwnedUpdatedEvent
        | OrderCustomAttributeVisibleDeletedEvent
        | OrderCustomAttributeVisibleUpdatedEvent
        | OrderCustomAttributeDefinitionOwnedCreatedEvent
        | OrderCustomAttributeDefinitionOwnedDeletedEvent
        | OrderCustomAttributeDefinitionOwnedUpdatedEvent
        | OrderCustomAttributeDefinitionVisibleCreatedEvent
        | OrderCustomAttributeDefinitionVisibleDeletedEvent
        | OrderCustomAttributeDefinitionVisibleUpdatedEvent
        | OrderFulfillmentUpdatedEvent
        | OrderUpdatedEvent
        | PaymentCreatedEvent
        | PaymentUpdatedEvent
        | PayoutFailedEvent
        | PayoutPaidEvent
        | PayoutSentEvent
        | RefundCreatedEvent
        | RefundUpdatedEvent
        | SubscriptionCreatedEvent
        | SubscriptionUpdatedEvent
        | TeamMemberCreatedEvent
        | TeamMemberUpdatedEvent
        | TeamMemberWageSettingUpdatedEvent
        | TerminalActionCreatedEvent
        | TerminalActionUpdatedEvent
        | TerminalCheckoutCreatedEvent
        | TerminalCheckoutUpdatedEvent
        | TerminalRefundCreatedEvent
        | TerminalRefundUpdatedEvent
        | TransferOrderCreatedEvent
        | TransferOrderDeletedEvent
        | TransferOrderUpdatedEvent
        | VendorCreatedEvent
        | VendorUpdatedEvent
        | UnknownEvent
    )

else:
    # A type checker that sees it takes any misspelt name for one that is there.
    def __getattr__(name: str) -> Any:
        # At run time the union is put together when it is asked for, since it needs all of its members.
        if name != "SquareEvent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from aiomerchant_core import UnknownEvent

        models = import_module(".models", __package__)
        members = [getattr(models, model) for model in EVENTS.values()]
        value = globals()[name] = Union[(*members, UnknownEvent)]
        return value
