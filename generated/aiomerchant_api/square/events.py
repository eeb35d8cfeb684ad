"""The webhook events of Square: event type to the model of its payload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from aiomerchant_core import UnknownEvent

    from .models.bank_account_created_event import BankAccountCreatedEvent
    from .models.bank_account_disabled_event import BankAccountDisabledEvent
    from .models.bank_account_verified_event import BankAccountVerifiedEvent
    from .models.booking_created_event import BookingCreatedEvent
    from .models.booking_custom_attribute_definition_owned_created_event import (
        BookingCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .models.booking_custom_attribute_definition_owned_deleted_event import (
        BookingCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .models.booking_custom_attribute_definition_owned_updated_event import (
        BookingCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .models.booking_custom_attribute_definition_visible_created_event import (
        BookingCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .models.booking_custom_attribute_definition_visible_deleted_event import (
        BookingCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .models.booking_custom_attribute_definition_visible_updated_event import (
        BookingCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .models.booking_custom_attribute_owned_deleted_event import BookingCustomAttributeOwnedDeletedEvent
    from .models.booking_custom_attribute_owned_updated_event import BookingCustomAttributeOwnedUpdatedEvent
    from .models.booking_custom_attribute_visible_deleted_event import (
        BookingCustomAttributeVisibleDeletedEvent,
    )
    from .models.booking_custom_attribute_visible_updated_event import (
        BookingCustomAttributeVisibleUpdatedEvent,
    )
    from .models.booking_updated_event import BookingUpdatedEvent
    from .models.card_automatically_updated_event import CardAutomaticallyUpdatedEvent
    from .models.card_created_event import CardCreatedEvent
    from .models.card_disabled_event import CardDisabledEvent
    from .models.card_forgotten_event import CardForgottenEvent
    from .models.card_updated_event import CardUpdatedEvent
    from .models.catalog_version_updated_event import CatalogVersionUpdatedEvent
    from .models.customer_created_event import CustomerCreatedEvent
    from .models.customer_custom_attribute_definition_created_event import (
        CustomerCustomAttributeDefinitionCreatedEvent,
    )
    from .models.customer_custom_attribute_definition_created_public_event import (
        CustomerCustomAttributeDefinitionCreatedPublicEvent,
    )
    from .models.customer_custom_attribute_definition_deleted_event import (
        CustomerCustomAttributeDefinitionDeletedEvent,
    )
    from .models.customer_custom_attribute_definition_deleted_public_event import (
        CustomerCustomAttributeDefinitionDeletedPublicEvent,
    )
    from .models.customer_custom_attribute_definition_owned_created_event import (
        CustomerCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .models.customer_custom_attribute_definition_owned_deleted_event import (
        CustomerCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .models.customer_custom_attribute_definition_owned_updated_event import (
        CustomerCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .models.customer_custom_attribute_definition_updated_event import (
        CustomerCustomAttributeDefinitionUpdatedEvent,
    )
    from .models.customer_custom_attribute_definition_updated_public_event import (
        CustomerCustomAttributeDefinitionUpdatedPublicEvent,
    )
    from .models.customer_custom_attribute_definition_visible_created_event import (
        CustomerCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .models.customer_custom_attribute_definition_visible_deleted_event import (
        CustomerCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .models.customer_custom_attribute_definition_visible_updated_event import (
        CustomerCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .models.customer_custom_attribute_deleted_event import CustomerCustomAttributeDeletedEvent
    from .models.customer_custom_attribute_deleted_public_event import (
        CustomerCustomAttributeDeletedPublicEvent,
    )
    from .models.customer_custom_attribute_owned_deleted_event import CustomerCustomAttributeOwnedDeletedEvent
    from .models.customer_custom_attribute_owned_updated_event import CustomerCustomAttributeOwnedUpdatedEvent
    from .models.customer_custom_attribute_updated_event import CustomerCustomAttributeUpdatedEvent
    from .models.customer_custom_attribute_updated_public_event import (
        CustomerCustomAttributeUpdatedPublicEvent,
    )
    from .models.customer_custom_attribute_visible_deleted_event import (
        CustomerCustomAttributeVisibleDeletedEvent,
    )
    from .models.customer_custom_attribute_visible_updated_event import (
        CustomerCustomAttributeVisibleUpdatedEvent,
    )
    from .models.customer_deleted_event import CustomerDeletedEvent
    from .models.customer_updated_event import CustomerUpdatedEvent
    from .models.device_code_paired_event import DeviceCodePairedEvent
    from .models.device_created_event import DeviceCreatedEvent
    from .models.dispute_created_event import DisputeCreatedEvent
    from .models.dispute_evidence_added_event import DisputeEvidenceAddedEvent
    from .models.dispute_evidence_created_event import DisputeEvidenceCreatedEvent
    from .models.dispute_evidence_deleted_event import DisputeEvidenceDeletedEvent
    from .models.dispute_evidence_removed_event import DisputeEvidenceRemovedEvent
    from .models.dispute_state_changed_event import DisputeStateChangedEvent
    from .models.dispute_state_updated_event import DisputeStateUpdatedEvent
    from .models.gift_card_activity_created_event import GiftCardActivityCreatedEvent
    from .models.gift_card_activity_updated_event import GiftCardActivityUpdatedEvent
    from .models.gift_card_created_event import GiftCardCreatedEvent
    from .models.gift_card_customer_linked_event import GiftCardCustomerLinkedEvent
    from .models.gift_card_customer_unlinked_event import GiftCardCustomerUnlinkedEvent
    from .models.gift_card_updated_event import GiftCardUpdatedEvent
    from .models.inventory_count_updated_event import InventoryCountUpdatedEvent
    from .models.invoice_canceled_event import InvoiceCanceledEvent
    from .models.invoice_created_event import InvoiceCreatedEvent
    from .models.invoice_deleted_event import InvoiceDeletedEvent
    from .models.invoice_payment_made_event import InvoicePaymentMadeEvent
    from .models.invoice_published_event import InvoicePublishedEvent
    from .models.invoice_refunded_event import InvoiceRefundedEvent
    from .models.invoice_scheduled_charge_failed_event import InvoiceScheduledChargeFailedEvent
    from .models.invoice_updated_event import InvoiceUpdatedEvent
    from .models.job_created_event import JobCreatedEvent
    from .models.job_updated_event import JobUpdatedEvent
    from .models.labor_scheduled_shift_created_event import LaborScheduledShiftCreatedEvent
    from .models.labor_scheduled_shift_deleted_event import LaborScheduledShiftDeletedEvent
    from .models.labor_scheduled_shift_published_event import LaborScheduledShiftPublishedEvent
    from .models.labor_scheduled_shift_updated_event import LaborScheduledShiftUpdatedEvent
    from .models.labor_shift_created_event import LaborShiftCreatedEvent
    from .models.labor_shift_deleted_event import LaborShiftDeletedEvent
    from .models.labor_shift_updated_event import LaborShiftUpdatedEvent
    from .models.labor_timecard_created_event import LaborTimecardCreatedEvent
    from .models.labor_timecard_deleted_event import LaborTimecardDeletedEvent
    from .models.labor_timecard_updated_event import LaborTimecardUpdatedEvent
    from .models.location_created_event import LocationCreatedEvent
    from .models.location_custom_attribute_definition_owned_created_event import (
        LocationCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .models.location_custom_attribute_definition_owned_deleted_event import (
        LocationCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .models.location_custom_attribute_definition_owned_updated_event import (
        LocationCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .models.location_custom_attribute_definition_visible_created_event import (
        LocationCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .models.location_custom_attribute_definition_visible_deleted_event import (
        LocationCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .models.location_custom_attribute_definition_visible_updated_event import (
        LocationCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .models.location_custom_attribute_owned_deleted_event import LocationCustomAttributeOwnedDeletedEvent
    from .models.location_custom_attribute_owned_updated_event import LocationCustomAttributeOwnedUpdatedEvent
    from .models.location_custom_attribute_visible_deleted_event import (
        LocationCustomAttributeVisibleDeletedEvent,
    )
    from .models.location_custom_attribute_visible_updated_event import (
        LocationCustomAttributeVisibleUpdatedEvent,
    )
    from .models.location_settings_updated_event import LocationSettingsUpdatedEvent
    from .models.location_updated_event import LocationUpdatedEvent
    from .models.loyalty_account_created_event import LoyaltyAccountCreatedEvent
    from .models.loyalty_account_deleted_event import LoyaltyAccountDeletedEvent
    from .models.loyalty_account_updated_event import LoyaltyAccountUpdatedEvent
    from .models.loyalty_event_created_event import LoyaltyEventCreatedEvent
    from .models.loyalty_program_created_event import LoyaltyProgramCreatedEvent
    from .models.loyalty_program_updated_event import LoyaltyProgramUpdatedEvent
    from .models.loyalty_promotion_created_event import LoyaltyPromotionCreatedEvent
    from .models.loyalty_promotion_updated_event import LoyaltyPromotionUpdatedEvent
    from .models.merchant_custom_attribute_definition_owned_created_event import (
        MerchantCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .models.merchant_custom_attribute_definition_owned_deleted_event import (
        MerchantCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .models.merchant_custom_attribute_definition_owned_updated_event import (
        MerchantCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .models.merchant_custom_attribute_definition_visible_created_event import (
        MerchantCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .models.merchant_custom_attribute_definition_visible_deleted_event import (
        MerchantCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .models.merchant_custom_attribute_definition_visible_updated_event import (
        MerchantCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .models.merchant_custom_attribute_owned_deleted_event import MerchantCustomAttributeOwnedDeletedEvent
    from .models.merchant_custom_attribute_owned_updated_event import MerchantCustomAttributeOwnedUpdatedEvent
    from .models.merchant_custom_attribute_visible_deleted_event import (
        MerchantCustomAttributeVisibleDeletedEvent,
    )
    from .models.merchant_custom_attribute_visible_updated_event import (
        MerchantCustomAttributeVisibleUpdatedEvent,
    )
    from .models.merchant_settings_updated_event import MerchantSettingsUpdatedEvent
    from .models.oauth_authorization_revoked_event import OauthAuthorizationRevokedEvent
    from .models.order_created_event import OrderCreatedEvent
    from .models.order_custom_attribute_definition_owned_created_event import (
        OrderCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .models.order_custom_attribute_definition_owned_deleted_event import (
        OrderCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .models.order_custom_attribute_definition_owned_updated_event import (
        OrderCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .models.order_custom_attribute_definition_visible_created_event import (
        OrderCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .models.order_custom_attribute_definition_visible_deleted_event import (
        OrderCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .models.order_custom_attribute_definition_visible_updated_event import (
        OrderCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .models.order_custom_attribute_owned_deleted_event import OrderCustomAttributeOwnedDeletedEvent
    from .models.order_custom_attribute_owned_updated_event import OrderCustomAttributeOwnedUpdatedEvent
    from .models.order_custom_attribute_visible_deleted_event import OrderCustomAttributeVisibleDeletedEvent
    from .models.order_custom_attribute_visible_updated_event import OrderCustomAttributeVisibleUpdatedEvent
    from .models.order_fulfillment_updated_event import OrderFulfillmentUpdatedEvent
    from .models.order_updated_event import OrderUpdatedEvent
    from .models.payment_created_event import PaymentCreatedEvent
    from .models.payment_updated_event import PaymentUpdatedEvent
    from .models.payout_failed_event import PayoutFailedEvent
    from .models.payout_paid_event import PayoutPaidEvent
    from .models.payout_sent_event import PayoutSentEvent
    from .models.refund_created_event import RefundCreatedEvent
    from .models.refund_updated_event import RefundUpdatedEvent
    from .models.subscription_created_event import SubscriptionCreatedEvent
    from .models.subscription_updated_event import SubscriptionUpdatedEvent
    from .models.team_member_created_event import TeamMemberCreatedEvent
    from .models.team_member_updated_event import TeamMemberUpdatedEvent
    from .models.team_member_wage_setting_updated_event import TeamMemberWageSettingUpdatedEvent
    from .models.terminal_action_created_event import TerminalActionCreatedEvent
    from .models.terminal_action_updated_event import TerminalActionUpdatedEvent
    from .models.terminal_checkout_created_event import TerminalCheckoutCreatedEvent
    from .models.terminal_checkout_updated_event import TerminalCheckoutUpdatedEvent
    from .models.terminal_refund_created_event import TerminalRefundCreatedEvent
    from .models.terminal_refund_updated_event import TerminalRefundUpdatedEvent
    from .models.vendor_created_event import VendorCreatedEvent
    from .models.vendor_updated_event import VendorUpdatedEvent

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
