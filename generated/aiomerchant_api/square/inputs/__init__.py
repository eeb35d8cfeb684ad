"""The TypedDicts of Square by name, each imported at first use.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import load

if TYPE_CHECKING:
    from .accepted_payment_methods import AcceptedPaymentMethodsDict as AcceptedPaymentMethodsDict
    from .ach_details import ACHDetailsDict as ACHDetailsDict
    from .additional_recipient import AdditionalRecipientDict as AdditionalRecipientDict
    from .address import AddressDict as AddressDict
    from .afterpay_details import AfterpayDetailsDict as AfterpayDetailsDict
    from .application_details import ApplicationDetailsDict as ApplicationDetailsDict
    from .appointment_segment import AppointmentSegmentDict as AppointmentSegmentDict
    from .bank_account_payment_details import BankAccountPaymentDetailsDict as BankAccountPaymentDetailsDict
    from .booking import BookingDict as BookingDict
    from .booking_creator_details import BookingCreatorDetailsDict as BookingCreatorDetailsDict
    from .booking_custom_attribute_delete_request import (
        BookingCustomAttributeDeleteRequestDict as BookingCustomAttributeDeleteRequestDict,
    )
    from .booking_custom_attribute_upsert_request import (
        BookingCustomAttributeUpsertRequestDict as BookingCustomAttributeUpsertRequestDict,
    )
    from .break_ import BreakDict as BreakDict
    from .break_type import BreakTypeDict as BreakTypeDict
    from .bulk_create_customer_data import BulkCreateCustomerDataDict as BulkCreateCustomerDataDict
    from .bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict as BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict,
    )
    from .bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict as BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict,
    )
    from .bulk_delete_order_custom_attributes_request_delete_custom_attribute import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict as BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict,
    )
    from .bulk_publish_scheduled_shifts_data import (
        BulkPublishScheduledShiftsDataDict as BulkPublishScheduledShiftsDataDict,
    )
    from .bulk_update_customer_data import BulkUpdateCustomerDataDict as BulkUpdateCustomerDataDict
    from .bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request import (
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict as BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict,
    )
    from .bulk_upsert_location_custom_attributes_request_location_custom_attribute_upsert_request import (
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict as BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict,
    )
    from .bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request import (
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict as BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict,
    )
    from .bulk_upsert_order_custom_attributes_request_upsert_custom_attribute import (
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict as BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict,
    )
    from .business_hours import BusinessHoursDict as BusinessHoursDict
    from .business_hours_period import BusinessHoursPeriodDict as BusinessHoursPeriodDict
    from .buy_now_pay_later_details import BuyNowPayLaterDetailsDict as BuyNowPayLaterDetailsDict
    from .card import CardDict as CardDict
    from .card_payment_details import CardPaymentDetailsDict as CardPaymentDetailsDict
    from .card_payment_timeline import CardPaymentTimelineDict as CardPaymentTimelineDict
    from .cash_app_details import CashAppDetailsDict as CashAppDetailsDict
    from .cash_payment_details import CashPaymentDetailsDict as CashPaymentDetailsDict
    from .catalog_availability_period import CatalogAvailabilityPeriodDict as CatalogAvailabilityPeriodDict
    from .catalog_category import CatalogCategoryDict as CatalogCategoryDict
    from .catalog_custom_attribute_definition import (
        CatalogCustomAttributeDefinitionDict as CatalogCustomAttributeDefinitionDict,
    )
    from .catalog_custom_attribute_definition_number_config import (
        CatalogCustomAttributeDefinitionNumberConfigDict as CatalogCustomAttributeDefinitionNumberConfigDict,
    )
    from .catalog_custom_attribute_definition_selection_config import (
        CatalogCustomAttributeDefinitionSelectionConfigDict as CatalogCustomAttributeDefinitionSelectionConfigDict,
    )
    from .catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
        CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict as CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict,
    )
    from .catalog_custom_attribute_definition_string_config import (
        CatalogCustomAttributeDefinitionStringConfigDict as CatalogCustomAttributeDefinitionStringConfigDict,
    )
    from .catalog_custom_attribute_value import (
        CatalogCustomAttributeValueDict as CatalogCustomAttributeValueDict,
    )
    from .catalog_discount import CatalogDiscountDict as CatalogDiscountDict
    from .catalog_ecom_seo_data import CatalogEcomSeoDataDict as CatalogEcomSeoDataDict
    from .catalog_image import CatalogImageDict as CatalogImageDict
    from .catalog_item import CatalogItemDict as CatalogItemDict
    from .catalog_item_food_and_beverage_details import (
        CatalogItemFoodAndBeverageDetailsDict as CatalogItemFoodAndBeverageDetailsDict,
    )
    from .catalog_item_food_and_beverage_details_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict as CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict,
    )
    from .catalog_item_food_and_beverage_details_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredientDict as CatalogItemFoodAndBeverageDetailsIngredientDict,
    )
    from .catalog_item_modifier_list_info import (
        CatalogItemModifierListInfoDict as CatalogItemModifierListInfoDict,
    )
    from .catalog_item_option import CatalogItemOptionDict as CatalogItemOptionDict
    from .catalog_item_option_for_item import CatalogItemOptionForItemDict as CatalogItemOptionForItemDict
    from .catalog_item_option_value import CatalogItemOptionValueDict as CatalogItemOptionValueDict
    from .catalog_item_option_value_for_item_variation import (
        CatalogItemOptionValueForItemVariationDict as CatalogItemOptionValueForItemVariationDict,
    )
    from .catalog_item_variation import CatalogItemVariationDict as CatalogItemVariationDict
    from .catalog_measurement_unit import CatalogMeasurementUnitDict as CatalogMeasurementUnitDict
    from .catalog_modifier import CatalogModifierDict as CatalogModifierDict
    from .catalog_modifier_list import CatalogModifierListDict as CatalogModifierListDict
    from .catalog_modifier_override import CatalogModifierOverrideDict as CatalogModifierOverrideDict
    from .catalog_object import CatalogObjectDict as CatalogObjectDict
    from .catalog_object_batch import CatalogObjectBatchDict as CatalogObjectBatchDict
    from .catalog_object_category import CatalogObjectCategoryDict as CatalogObjectCategoryDict
    from .catalog_pricing_rule import CatalogPricingRuleDict as CatalogPricingRuleDict
    from .catalog_product_set import CatalogProductSetDict as CatalogProductSetDict
    from .catalog_query import CatalogQueryDict as CatalogQueryDict
    from .catalog_query_exact import CatalogQueryExactDict as CatalogQueryExactDict
    from .catalog_query_item_variations_for_item_option_values import (
        CatalogQueryItemVariationsForItemOptionValuesDict as CatalogQueryItemVariationsForItemOptionValuesDict,
    )
    from .catalog_query_items_for_item_options import (
        CatalogQueryItemsForItemOptionsDict as CatalogQueryItemsForItemOptionsDict,
    )
    from .catalog_query_items_for_modifier_list import (
        CatalogQueryItemsForModifierListDict as CatalogQueryItemsForModifierListDict,
    )
    from .catalog_query_items_for_tax import CatalogQueryItemsForTaxDict as CatalogQueryItemsForTaxDict
    from .catalog_query_prefix import CatalogQueryPrefixDict as CatalogQueryPrefixDict
    from .catalog_query_range import CatalogQueryRangeDict as CatalogQueryRangeDict
    from .catalog_query_set import CatalogQuerySetDict as CatalogQuerySetDict
    from .catalog_query_sorted_attribute import (
        CatalogQuerySortedAttributeDict as CatalogQuerySortedAttributeDict,
    )
    from .catalog_query_text import CatalogQueryTextDict as CatalogQueryTextDict
    from .catalog_quick_amount import CatalogQuickAmountDict as CatalogQuickAmountDict
    from .catalog_quick_amounts_settings import (
        CatalogQuickAmountsSettingsDict as CatalogQuickAmountsSettingsDict,
    )
    from .catalog_stock_conversion import CatalogStockConversionDict as CatalogStockConversionDict
    from .catalog_subscription_plan import CatalogSubscriptionPlanDict as CatalogSubscriptionPlanDict
    from .catalog_subscription_plan_variation import (
        CatalogSubscriptionPlanVariationDict as CatalogSubscriptionPlanVariationDict,
    )
    from .catalog_tax import CatalogTaxDict as CatalogTaxDict
    from .catalog_time_period import CatalogTimePeriodDict as CatalogTimePeriodDict
    from .catalog_v1_id import CatalogV1IdDict as CatalogV1IdDict
    from .category_path_to_root_node import CategoryPathToRootNodeDict as CategoryPathToRootNodeDict
    from .charge_request_additional_recipient import (
        ChargeRequestAdditionalRecipientDict as ChargeRequestAdditionalRecipientDict,
    )
    from .checkout_location_settings import CheckoutLocationSettingsDict as CheckoutLocationSettingsDict
    from .checkout_location_settings_branding import (
        CheckoutLocationSettingsBrandingDict as CheckoutLocationSettingsBrandingDict,
    )
    from .checkout_location_settings_coupons import (
        CheckoutLocationSettingsCouponsDict as CheckoutLocationSettingsCouponsDict,
    )
    from .checkout_location_settings_policy import (
        CheckoutLocationSettingsPolicyDict as CheckoutLocationSettingsPolicyDict,
    )
    from .checkout_location_settings_tipping import (
        CheckoutLocationSettingsTippingDict as CheckoutLocationSettingsTippingDict,
    )
    from .checkout_merchant_settings import CheckoutMerchantSettingsDict as CheckoutMerchantSettingsDict
    from .checkout_merchant_settings_payment_methods import (
        CheckoutMerchantSettingsPaymentMethodsDict as CheckoutMerchantSettingsPaymentMethodsDict,
    )
    from .checkout_merchant_settings_payment_methods_afterpay_clearpay import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict as CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict,
    )
    from .checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict as CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict,
    )
    from .checkout_merchant_settings_payment_methods_payment_method import (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict as CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict,
    )
    from .checkout_options import CheckoutOptionsDict as CheckoutOptionsDict
    from .clearpay_details import ClearpayDetailsDict as ClearpayDetailsDict
    from .collected_data import CollectedDataDict as CollectedDataDict
    from .confirmation_decision import ConfirmationDecisionDict as ConfirmationDecisionDict
    from .confirmation_options import ConfirmationOptionsDict as ConfirmationOptionsDict
    from .coordinates import CoordinatesDict as CoordinatesDict
    from .create_order_request import CreateOrderRequestDict as CreateOrderRequestDict
    from .create_team_member_request import CreateTeamMemberRequestDict as CreateTeamMemberRequestDict
    from .custom_attribute import CustomAttributeDict as CustomAttributeDict
    from .custom_attribute_definition import CustomAttributeDefinitionDict as CustomAttributeDefinitionDict
    from .custom_attribute_filter import CustomAttributeFilterDict as CustomAttributeFilterDict
    from .custom_field import CustomFieldDict as CustomFieldDict
    from .customer_address_filter import CustomerAddressFilterDict as CustomerAddressFilterDict
    from .customer_creation_source_filter import (
        CustomerCreationSourceFilterDict as CustomerCreationSourceFilterDict,
    )
    from .customer_custom_attribute_filter import (
        CustomerCustomAttributeFilterDict as CustomerCustomAttributeFilterDict,
    )
    from .customer_custom_attribute_filter_value import (
        CustomerCustomAttributeFilterValueDict as CustomerCustomAttributeFilterValueDict,
    )
    from .customer_custom_attribute_filters import (
        CustomerCustomAttributeFiltersDict as CustomerCustomAttributeFiltersDict,
    )
    from .customer_details import CustomerDetailsDict as CustomerDetailsDict
    from .customer_filter import CustomerFilterDict as CustomerFilterDict
    from .customer_group import CustomerGroupDict as CustomerGroupDict
    from .customer_query import CustomerQueryDict as CustomerQueryDict
    from .customer_sort import CustomerSortDict as CustomerSortDict
    from .customer_tax_ids import CustomerTaxIdsDict as CustomerTaxIdsDict
    from .customer_text_filter import CustomerTextFilterDict as CustomerTextFilterDict
    from .data_collection_options import DataCollectionOptionsDict as DataCollectionOptionsDict
    from .date_range import DateRangeDict as DateRangeDict
    from .destination_details_cash_refund_details import (
        DestinationDetailsCashRefundDetailsDict as DestinationDetailsCashRefundDetailsDict,
    )
    from .destination_details_external_refund_details import (
        DestinationDetailsExternalRefundDetailsDict as DestinationDetailsExternalRefundDetailsDict,
    )
    from .device_checkout_options import DeviceCheckoutOptionsDict as DeviceCheckoutOptionsDict
    from .device_code import DeviceCodeDict as DeviceCodeDict
    from .device_details import DeviceDetailsDict as DeviceDetailsDict
    from .device_metadata import DeviceMetadataDict as DeviceMetadataDict
    from .digital_wallet_details import DigitalWalletDetailsDict as DigitalWalletDetailsDict
    from .error import ErrorDict as ErrorDict
    from .external_payment_details import ExternalPaymentDetailsDict as ExternalPaymentDetailsDict
    from .filter_value import FilterValueDict as FilterValueDict
    from .float_number_range import FloatNumberRangeDict as FloatNumberRangeDict
    from .fulfillment import FulfillmentDict as FulfillmentDict
    from .fulfillment_delivery_details import FulfillmentDeliveryDetailsDict as FulfillmentDeliveryDetailsDict
    from .fulfillment_fulfillment_entry import (
        FulfillmentFulfillmentEntryDict as FulfillmentFulfillmentEntryDict,
    )
    from .fulfillment_pickup_details import FulfillmentPickupDetailsDict as FulfillmentPickupDetailsDict
    from .fulfillment_pickup_details_curbside_pickup_details import (
        FulfillmentPickupDetailsCurbsidePickupDetailsDict as FulfillmentPickupDetailsCurbsidePickupDetailsDict,
    )
    from .fulfillment_recipient import FulfillmentRecipientDict as FulfillmentRecipientDict
    from .fulfillment_shipment_details import FulfillmentShipmentDetailsDict as FulfillmentShipmentDetailsDict
    from .gift_card import GiftCardDict as GiftCardDict
    from .gift_card_activity import GiftCardActivityDict as GiftCardActivityDict
    from .gift_card_activity_activate import GiftCardActivityActivateDict as GiftCardActivityActivateDict
    from .gift_card_activity_adjust_decrement import (
        GiftCardActivityAdjustDecrementDict as GiftCardActivityAdjustDecrementDict,
    )
    from .gift_card_activity_adjust_increment import (
        GiftCardActivityAdjustIncrementDict as GiftCardActivityAdjustIncrementDict,
    )
    from .gift_card_activity_block import GiftCardActivityBlockDict as GiftCardActivityBlockDict
    from .gift_card_activity_clear_balance import (
        GiftCardActivityClearBalanceDict as GiftCardActivityClearBalanceDict,
    )
    from .gift_card_activity_deactivate import (
        GiftCardActivityDeactivateDict as GiftCardActivityDeactivateDict,
    )
    from .gift_card_activity_import import GiftCardActivityImportDict as GiftCardActivityImportDict
    from .gift_card_activity_import_reversal import (
        GiftCardActivityImportReversalDict as GiftCardActivityImportReversalDict,
    )
    from .gift_card_activity_load import GiftCardActivityLoadDict as GiftCardActivityLoadDict
    from .gift_card_activity_redeem import GiftCardActivityRedeemDict as GiftCardActivityRedeemDict
    from .gift_card_activity_refund import GiftCardActivityRefundDict as GiftCardActivityRefundDict
    from .gift_card_activity_transfer_balance_from import (
        GiftCardActivityTransferBalanceFromDict as GiftCardActivityTransferBalanceFromDict,
    )
    from .gift_card_activity_transfer_balance_to import (
        GiftCardActivityTransferBalanceToDict as GiftCardActivityTransferBalanceToDict,
    )
    from .gift_card_activity_unblock import GiftCardActivityUnblockDict as GiftCardActivityUnblockDict
    from .gift_card_activity_unlinked_activity_refund import (
        GiftCardActivityUnlinkedActivityRefundDict as GiftCardActivityUnlinkedActivityRefundDict,
    )
    from .inventory_adjustment import InventoryAdjustmentDict as InventoryAdjustmentDict
    from .inventory_adjustment_group import InventoryAdjustmentGroupDict as InventoryAdjustmentGroupDict
    from .inventory_change import InventoryChangeDict as InventoryChangeDict
    from .inventory_physical_count import InventoryPhysicalCountDict as InventoryPhysicalCountDict
    from .inventory_transfer import InventoryTransferDict as InventoryTransferDict
    from .invoice import InvoiceDict as InvoiceDict
    from .invoice_accepted_payment_methods import (
        InvoiceAcceptedPaymentMethodsDict as InvoiceAcceptedPaymentMethodsDict,
    )
    from .invoice_attachment import InvoiceAttachmentDict as InvoiceAttachmentDict
    from .invoice_custom_field import InvoiceCustomFieldDict as InvoiceCustomFieldDict
    from .invoice_filter import InvoiceFilterDict as InvoiceFilterDict
    from .invoice_payment_reminder import InvoicePaymentReminderDict as InvoicePaymentReminderDict
    from .invoice_payment_request import InvoicePaymentRequestDict as InvoicePaymentRequestDict
    from .invoice_query import InvoiceQueryDict as InvoiceQueryDict
    from .invoice_recipient import InvoiceRecipientDict as InvoiceRecipientDict
    from .invoice_recipient_tax_ids import InvoiceRecipientTaxIdsDict as InvoiceRecipientTaxIdsDict
    from .invoice_sort import InvoiceSortDict as InvoiceSortDict
    from .item_variation_location_overrides import (
        ItemVariationLocationOverridesDict as ItemVariationLocationOverridesDict,
    )
    from .job import JobDict as JobDict
    from .job_assignment import JobAssignmentDict as JobAssignmentDict
    from .location import LocationDict as LocationDict
    from .loyalty_account import LoyaltyAccountDict as LoyaltyAccountDict
    from .loyalty_account_expiring_point_deadline import (
        LoyaltyAccountExpiringPointDeadlineDict as LoyaltyAccountExpiringPointDeadlineDict,
    )
    from .loyalty_account_mapping import LoyaltyAccountMappingDict as LoyaltyAccountMappingDict
    from .loyalty_event_accumulate_points import (
        LoyaltyEventAccumulatePointsDict as LoyaltyEventAccumulatePointsDict,
    )
    from .loyalty_event_adjust_points import LoyaltyEventAdjustPointsDict as LoyaltyEventAdjustPointsDict
    from .loyalty_event_date_time_filter import (
        LoyaltyEventDateTimeFilterDict as LoyaltyEventDateTimeFilterDict,
    )
    from .loyalty_event_filter import LoyaltyEventFilterDict as LoyaltyEventFilterDict
    from .loyalty_event_location_filter import (
        LoyaltyEventLocationFilterDict as LoyaltyEventLocationFilterDict,
    )
    from .loyalty_event_loyalty_account_filter import (
        LoyaltyEventLoyaltyAccountFilterDict as LoyaltyEventLoyaltyAccountFilterDict,
    )
    from .loyalty_event_order_filter import LoyaltyEventOrderFilterDict as LoyaltyEventOrderFilterDict
    from .loyalty_event_query import LoyaltyEventQueryDict as LoyaltyEventQueryDict
    from .loyalty_event_type_filter import LoyaltyEventTypeFilterDict as LoyaltyEventTypeFilterDict
    from .loyalty_promotion import LoyaltyPromotionDict as LoyaltyPromotionDict
    from .loyalty_promotion_available_time_data import (
        LoyaltyPromotionAvailableTimeDataDict as LoyaltyPromotionAvailableTimeDataDict,
    )
    from .loyalty_promotion_incentive import LoyaltyPromotionIncentiveDict as LoyaltyPromotionIncentiveDict
    from .loyalty_promotion_incentive_points_addition_data import (
        LoyaltyPromotionIncentivePointsAdditionDataDict as LoyaltyPromotionIncentivePointsAdditionDataDict,
    )
    from .loyalty_promotion_incentive_points_multiplier_data import (
        LoyaltyPromotionIncentivePointsMultiplierDataDict as LoyaltyPromotionIncentivePointsMultiplierDataDict,
    )
    from .loyalty_promotion_trigger_limit import (
        LoyaltyPromotionTriggerLimitDict as LoyaltyPromotionTriggerLimitDict,
    )
    from .loyalty_reward import LoyaltyRewardDict as LoyaltyRewardDict
    from .measurement_unit import MeasurementUnitDict as MeasurementUnitDict
    from .measurement_unit_custom import MeasurementUnitCustomDict as MeasurementUnitCustomDict
    from .modifier_location_overrides import ModifierLocationOverridesDict as ModifierLocationOverridesDict
    from .money import MoneyDict as MoneyDict
    from .offline_payment_details import OfflinePaymentDetailsDict as OfflinePaymentDetailsDict
    from .order import OrderDict as OrderDict
    from .order_line_item import OrderLineItemDict as OrderLineItemDict
    from .order_line_item_applied_discount import (
        OrderLineItemAppliedDiscountDict as OrderLineItemAppliedDiscountDict,
    )
    from .order_line_item_applied_service_charge import (
        OrderLineItemAppliedServiceChargeDict as OrderLineItemAppliedServiceChargeDict,
    )
    from .order_line_item_applied_tax import OrderLineItemAppliedTaxDict as OrderLineItemAppliedTaxDict
    from .order_line_item_discount import OrderLineItemDiscountDict as OrderLineItemDiscountDict
    from .order_line_item_modifier import OrderLineItemModifierDict as OrderLineItemModifierDict
    from .order_line_item_pricing_blocklists import (
        OrderLineItemPricingBlocklistsDict as OrderLineItemPricingBlocklistsDict,
    )
    from .order_line_item_pricing_blocklists_blocked_discount import (
        OrderLineItemPricingBlocklistsBlockedDiscountDict as OrderLineItemPricingBlocklistsBlockedDiscountDict,
    )
    from .order_line_item_pricing_blocklists_blocked_tax import (
        OrderLineItemPricingBlocklistsBlockedTaxDict as OrderLineItemPricingBlocklistsBlockedTaxDict,
    )
    from .order_line_item_tax import OrderLineItemTaxDict as OrderLineItemTaxDict
    from .order_money_amounts import OrderMoneyAmountsDict as OrderMoneyAmountsDict
    from .order_pricing_options import OrderPricingOptionsDict as OrderPricingOptionsDict
    from .order_quantity_unit import OrderQuantityUnitDict as OrderQuantityUnitDict
    from .order_return import OrderReturnDict as OrderReturnDict
    from .order_return_discount import OrderReturnDiscountDict as OrderReturnDiscountDict
    from .order_return_line_item import OrderReturnLineItemDict as OrderReturnLineItemDict
    from .order_return_line_item_modifier import (
        OrderReturnLineItemModifierDict as OrderReturnLineItemModifierDict,
    )
    from .order_return_service_charge import OrderReturnServiceChargeDict as OrderReturnServiceChargeDict
    from .order_return_tax import OrderReturnTaxDict as OrderReturnTaxDict
    from .order_return_tip import OrderReturnTipDict as OrderReturnTipDict
    from .order_reward import OrderRewardDict as OrderRewardDict
    from .order_rounding_adjustment import OrderRoundingAdjustmentDict as OrderRoundingAdjustmentDict
    from .order_service_charge import OrderServiceChargeDict as OrderServiceChargeDict
    from .order_source import OrderSourceDict as OrderSourceDict
    from .payment import PaymentDict as PaymentDict
    from .payment_link import PaymentLinkDict as PaymentLinkDict
    from .payment_options import PaymentOptionsDict as PaymentOptionsDict
    from .phase import PhaseDict as PhaseDict
    from .phase_input import PhaseInputDict as PhaseInputDict
    from .pre_populated_data import PrePopulatedDataDict as PrePopulatedDataDict
    from .processing_fee import ProcessingFeeDict as ProcessingFeeDict
    from .qr_code_options import QrCodeOptionsDict as QrCodeOptionsDict
    from .quick_pay import QuickPayDict as QuickPayDict
    from .range_ import RangeDict as RangeDict
    from .receipt_options import ReceiptOptionsDict as ReceiptOptionsDict
    from .refund import RefundDict as RefundDict
    from .risk_evaluation import RiskEvaluationDict as RiskEvaluationDict
    from .save_card_options import SaveCardOptionsDict as SaveCardOptionsDict
    from .scheduled_shift import ScheduledShiftDict as ScheduledShiftDict
    from .scheduled_shift_details import ScheduledShiftDetailsDict as ScheduledShiftDetailsDict
    from .scheduled_shift_filter import ScheduledShiftFilterDict as ScheduledShiftFilterDict
    from .scheduled_shift_query import ScheduledShiftQueryDict as ScheduledShiftQueryDict
    from .scheduled_shift_sort import ScheduledShiftSortDict as ScheduledShiftSortDict
    from .scheduled_shift_workday import ScheduledShiftWorkdayDict as ScheduledShiftWorkdayDict
    from .search_availability_filter import SearchAvailabilityFilterDict as SearchAvailabilityFilterDict
    from .search_availability_query import SearchAvailabilityQueryDict as SearchAvailabilityQueryDict
    from .search_events_filter import SearchEventsFilterDict as SearchEventsFilterDict
    from .search_events_query import SearchEventsQueryDict as SearchEventsQueryDict
    from .search_events_sort import SearchEventsSortDict as SearchEventsSortDict
    from .search_loyalty_accounts_request_loyalty_account_query import (
        SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict as SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict,
    )
    from .search_loyalty_rewards_request_loyalty_reward_query import (
        SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict as SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict,
    )
    from .search_orders_customer_filter import (
        SearchOrdersCustomerFilterDict as SearchOrdersCustomerFilterDict,
    )
    from .search_orders_date_time_filter import (
        SearchOrdersDateTimeFilterDict as SearchOrdersDateTimeFilterDict,
    )
    from .search_orders_filter import SearchOrdersFilterDict as SearchOrdersFilterDict
    from .search_orders_fulfillment_filter import (
        SearchOrdersFulfillmentFilterDict as SearchOrdersFulfillmentFilterDict,
    )
    from .search_orders_query import SearchOrdersQueryDict as SearchOrdersQueryDict
    from .search_orders_sort import SearchOrdersSortDict as SearchOrdersSortDict
    from .search_orders_source_filter import SearchOrdersSourceFilterDict as SearchOrdersSourceFilterDict
    from .search_orders_state_filter import SearchOrdersStateFilterDict as SearchOrdersStateFilterDict
    from .search_subscriptions_filter import SearchSubscriptionsFilterDict as SearchSubscriptionsFilterDict
    from .search_subscriptions_query import SearchSubscriptionsQueryDict as SearchSubscriptionsQueryDict
    from .search_team_members_filter import SearchTeamMembersFilterDict as SearchTeamMembersFilterDict
    from .search_team_members_query import SearchTeamMembersQueryDict as SearchTeamMembersQueryDict
    from .search_vendors_request_filter import (
        SearchVendorsRequestFilterDict as SearchVendorsRequestFilterDict,
    )
    from .search_vendors_request_sort import SearchVendorsRequestSortDict as SearchVendorsRequestSortDict
    from .segment_filter import SegmentFilterDict as SegmentFilterDict
    from .select_option import SelectOptionDict as SelectOptionDict
    from .select_options import SelectOptionsDict as SelectOptionsDict
    from .shift import ShiftDict as ShiftDict
    from .shift_filter import ShiftFilterDict as ShiftFilterDict
    from .shift_query import ShiftQueryDict as ShiftQueryDict
    from .shift_sort import ShiftSortDict as ShiftSortDict
    from .shift_wage import ShiftWageDict as ShiftWageDict
    from .shift_workday import ShiftWorkdayDict as ShiftWorkdayDict
    from .shipping_fee import ShippingFeeDict as ShippingFeeDict
    from .signature_image import SignatureImageDict as SignatureImageDict
    from .signature_options import SignatureOptionsDict as SignatureOptionsDict
    from .snippet import SnippetDict as SnippetDict
    from .source_application import SourceApplicationDict as SourceApplicationDict
    from .square_account_details import SquareAccountDetailsDict as SquareAccountDetailsDict
    from .subscription import SubscriptionDict as SubscriptionDict
    from .subscription_action import SubscriptionActionDict as SubscriptionActionDict
    from .subscription_phase import SubscriptionPhaseDict as SubscriptionPhaseDict
    from .subscription_pricing import SubscriptionPricingDict as SubscriptionPricingDict
    from .subscription_source import SubscriptionSourceDict as SubscriptionSourceDict
    from .tax_ids import TaxIdsDict as TaxIdsDict
    from .team_member import TeamMemberDict as TeamMemberDict
    from .team_member_assigned_locations import (
        TeamMemberAssignedLocationsDict as TeamMemberAssignedLocationsDict,
    )
    from .tender import TenderDict as TenderDict
    from .tender_bank_account_details import TenderBankAccountDetailsDict as TenderBankAccountDetailsDict
    from .tender_buy_now_pay_later_details import (
        TenderBuyNowPayLaterDetailsDict as TenderBuyNowPayLaterDetailsDict,
    )
    from .tender_card_details import TenderCardDetailsDict as TenderCardDetailsDict
    from .tender_cash_details import TenderCashDetailsDict as TenderCashDetailsDict
    from .tender_square_account_details import (
        TenderSquareAccountDetailsDict as TenderSquareAccountDetailsDict,
    )
    from .terminal_action import TerminalActionDict as TerminalActionDict
    from .terminal_action_query import TerminalActionQueryDict as TerminalActionQueryDict
    from .terminal_action_query_filter import TerminalActionQueryFilterDict as TerminalActionQueryFilterDict
    from .terminal_action_query_sort import TerminalActionQuerySortDict as TerminalActionQuerySortDict
    from .terminal_checkout import TerminalCheckoutDict as TerminalCheckoutDict
    from .terminal_checkout_query import TerminalCheckoutQueryDict as TerminalCheckoutQueryDict
    from .terminal_checkout_query_filter import (
        TerminalCheckoutQueryFilterDict as TerminalCheckoutQueryFilterDict,
    )
    from .terminal_checkout_query_sort import TerminalCheckoutQuerySortDict as TerminalCheckoutQuerySortDict
    from .terminal_refund import TerminalRefundDict as TerminalRefundDict
    from .terminal_refund_query import TerminalRefundQueryDict as TerminalRefundQueryDict
    from .terminal_refund_query_filter import TerminalRefundQueryFilterDict as TerminalRefundQueryFilterDict
    from .terminal_refund_query_sort import TerminalRefundQuerySortDict as TerminalRefundQuerySortDict
    from .time_range import TimeRangeDict as TimeRangeDict
    from .timecard import TimecardDict as TimecardDict
    from .timecard_filter import TimecardFilterDict as TimecardFilterDict
    from .timecard_query import TimecardQueryDict as TimecardQueryDict
    from .timecard_sort import TimecardSortDict as TimecardSortDict
    from .timecard_wage import TimecardWageDict as TimecardWageDict
    from .timecard_workday import TimecardWorkdayDict as TimecardWorkdayDict
    from .tip_settings import TipSettingsDict as TipSettingsDict
    from .update_team_member_request import UpdateTeamMemberRequestDict as UpdateTeamMemberRequestDict
    from .update_vendor_request import UpdateVendorRequestDict as UpdateVendorRequestDict
    from .vendor import VendorDict as VendorDict
    from .vendor_contact import VendorContactDict as VendorContactDict
    from .wage_setting import WageSettingDict as WageSettingDict
    from .webhook_subscription import WebhookSubscriptionDict as WebhookSubscriptionDict
    from .workweek_config import WorkweekConfigDict as WorkweekConfigDict

MODULES: Final[dict[str, str]] = {
    "ACHDetailsDict": "ach_details",
    "AcceptedPaymentMethodsDict": "accepted_payment_methods",
    "AdditionalRecipientDict": "additional_recipient",
    "AddressDict": "address",
    "AfterpayDetailsDict": "afterpay_details",
    "ApplicationDetailsDict": "application_details",
    "AppointmentSegmentDict": "appointment_segment",
    "BankAccountPaymentDetailsDict": "bank_account_payment_details",
    "BookingCreatorDetailsDict": "booking_creator_details",
    "BookingCustomAttributeDeleteRequestDict": "booking_custom_attribute_delete_request",
    "BookingCustomAttributeUpsertRequestDict": "booking_custom_attribute_upsert_request",
    "BookingDict": "booking",
    "BreakDict": "break_",
    "BreakTypeDict": "break_type",
    "BulkCreateCustomerDataDict": "bulk_create_customer_data",
    "BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict": "bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request",
    "BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict": "bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request",
    "BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict": "bulk_delete_order_custom_attributes_request_delete_custom_attribute",
    "BulkPublishScheduledShiftsDataDict": "bulk_publish_scheduled_shifts_data",
    "BulkUpdateCustomerDataDict": "bulk_update_customer_data",
    "BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict": "bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request",
    "BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict": "bulk_upsert_location_custom_attributes_request_location_custom_attribute_upsert_request",
    "BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict": "bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request",
    "BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict": "bulk_upsert_order_custom_attributes_request_upsert_custom_attribute",
    "BusinessHoursDict": "business_hours",
    "BusinessHoursPeriodDict": "business_hours_period",
    "BuyNowPayLaterDetailsDict": "buy_now_pay_later_details",
    "CardDict": "card",
    "CardPaymentDetailsDict": "card_payment_details",
    "CardPaymentTimelineDict": "card_payment_timeline",
    "CashAppDetailsDict": "cash_app_details",
    "CashPaymentDetailsDict": "cash_payment_details",
    "CatalogAvailabilityPeriodDict": "catalog_availability_period",
    "CatalogCategoryDict": "catalog_category",
    "CatalogCustomAttributeDefinitionDict": "catalog_custom_attribute_definition",
    "CatalogCustomAttributeDefinitionNumberConfigDict": "catalog_custom_attribute_definition_number_config",
    "CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict": "catalog_custom_attribute_definition_selection_config_custom_attribute_selection",
    "CatalogCustomAttributeDefinitionSelectionConfigDict": "catalog_custom_attribute_definition_selection_config",
    "CatalogCustomAttributeDefinitionStringConfigDict": "catalog_custom_attribute_definition_string_config",
    "CatalogCustomAttributeValueDict": "catalog_custom_attribute_value",
    "CatalogDiscountDict": "catalog_discount",
    "CatalogEcomSeoDataDict": "catalog_ecom_seo_data",
    "CatalogImageDict": "catalog_image",
    "CatalogItemDict": "catalog_item",
    "CatalogItemFoodAndBeverageDetailsDict": "catalog_item_food_and_beverage_details",
    "CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict": "catalog_item_food_and_beverage_details_dietary_preference",
    "CatalogItemFoodAndBeverageDetailsIngredientDict": "catalog_item_food_and_beverage_details_ingredient",
    "CatalogItemModifierListInfoDict": "catalog_item_modifier_list_info",
    "CatalogItemOptionDict": "catalog_item_option",
    "CatalogItemOptionForItemDict": "catalog_item_option_for_item",
    "CatalogItemOptionValueDict": "catalog_item_option_value",
    "CatalogItemOptionValueForItemVariationDict": "catalog_item_option_value_for_item_variation",
    "CatalogItemVariationDict": "catalog_item_variation",
    "CatalogMeasurementUnitDict": "catalog_measurement_unit",
    "CatalogModifierDict": "catalog_modifier",
    "CatalogModifierListDict": "catalog_modifier_list",
    "CatalogModifierOverrideDict": "catalog_modifier_override",
    "CatalogObjectBatchDict": "catalog_object_batch",
    "CatalogObjectCategoryDict": "catalog_object_category",
    "CatalogObjectDict": "catalog_object",
    "CatalogPricingRuleDict": "catalog_pricing_rule",
    "CatalogProductSetDict": "catalog_product_set",
    "CatalogQueryDict": "catalog_query",
    "CatalogQueryExactDict": "catalog_query_exact",
    "CatalogQueryItemVariationsForItemOptionValuesDict": "catalog_query_item_variations_for_item_option_values",
    "CatalogQueryItemsForItemOptionsDict": "catalog_query_items_for_item_options",
    "CatalogQueryItemsForModifierListDict": "catalog_query_items_for_modifier_list",
    "CatalogQueryItemsForTaxDict": "catalog_query_items_for_tax",
    "CatalogQueryPrefixDict": "catalog_query_prefix",
    "CatalogQueryRangeDict": "catalog_query_range",
    "CatalogQuerySetDict": "catalog_query_set",
    "CatalogQuerySortedAttributeDict": "catalog_query_sorted_attribute",
    "CatalogQueryTextDict": "catalog_query_text",
    "CatalogQuickAmountDict": "catalog_quick_amount",
    "CatalogQuickAmountsSettingsDict": "catalog_quick_amounts_settings",
    "CatalogStockConversionDict": "catalog_stock_conversion",
    "CatalogSubscriptionPlanDict": "catalog_subscription_plan",
    "CatalogSubscriptionPlanVariationDict": "catalog_subscription_plan_variation",
    "CatalogTaxDict": "catalog_tax",
    "CatalogTimePeriodDict": "catalog_time_period",
    "CatalogV1IdDict": "catalog_v1_id",
    "CategoryPathToRootNodeDict": "category_path_to_root_node",
    "ChargeRequestAdditionalRecipientDict": "charge_request_additional_recipient",
    "CheckoutLocationSettingsBrandingDict": "checkout_location_settings_branding",
    "CheckoutLocationSettingsCouponsDict": "checkout_location_settings_coupons",
    "CheckoutLocationSettingsDict": "checkout_location_settings",
    "CheckoutLocationSettingsPolicyDict": "checkout_location_settings_policy",
    "CheckoutLocationSettingsTippingDict": "checkout_location_settings_tipping",
    "CheckoutMerchantSettingsDict": "checkout_merchant_settings",
    "CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict": "checkout_merchant_settings_payment_methods_afterpay_clearpay",
    "CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict": "checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range",
    "CheckoutMerchantSettingsPaymentMethodsDict": "checkout_merchant_settings_payment_methods",
    "CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict": "checkout_merchant_settings_payment_methods_payment_method",
    "CheckoutOptionsDict": "checkout_options",
    "ClearpayDetailsDict": "clearpay_details",
    "CollectedDataDict": "collected_data",
    "ConfirmationDecisionDict": "confirmation_decision",
    "ConfirmationOptionsDict": "confirmation_options",
    "CoordinatesDict": "coordinates",
    "CreateOrderRequestDict": "create_order_request",
    "CreateTeamMemberRequestDict": "create_team_member_request",
    "CustomAttributeDefinitionDict": "custom_attribute_definition",
    "CustomAttributeDict": "custom_attribute",
    "CustomAttributeFilterDict": "custom_attribute_filter",
    "CustomFieldDict": "custom_field",
    "CustomerAddressFilterDict": "customer_address_filter",
    "CustomerCreationSourceFilterDict": "customer_creation_source_filter",
    "CustomerCustomAttributeFilterDict": "customer_custom_attribute_filter",
    "CustomerCustomAttributeFilterValueDict": "customer_custom_attribute_filter_value",
    "CustomerCustomAttributeFiltersDict": "customer_custom_attribute_filters",
    "CustomerDetailsDict": "customer_details",
    "CustomerFilterDict": "customer_filter",
    "CustomerGroupDict": "customer_group",
    "CustomerQueryDict": "customer_query",
    "CustomerSortDict": "customer_sort",
    "CustomerTaxIdsDict": "customer_tax_ids",
    "CustomerTextFilterDict": "customer_text_filter",
    "DataCollectionOptionsDict": "data_collection_options",
    "DateRangeDict": "date_range",
    "DestinationDetailsCashRefundDetailsDict": "destination_details_cash_refund_details",
    "DestinationDetailsExternalRefundDetailsDict": "destination_details_external_refund_details",
    "DeviceCheckoutOptionsDict": "device_checkout_options",
    "DeviceCodeDict": "device_code",
    "DeviceDetailsDict": "device_details",
    "DeviceMetadataDict": "device_metadata",
    "DigitalWalletDetailsDict": "digital_wallet_details",
    "ErrorDict": "error",
    "ExternalPaymentDetailsDict": "external_payment_details",
    "FilterValueDict": "filter_value",
    "FloatNumberRangeDict": "float_number_range",
    "FulfillmentDeliveryDetailsDict": "fulfillment_delivery_details",
    "FulfillmentDict": "fulfillment",
    "FulfillmentFulfillmentEntryDict": "fulfillment_fulfillment_entry",
    "FulfillmentPickupDetailsCurbsidePickupDetailsDict": "fulfillment_pickup_details_curbside_pickup_details",
    "FulfillmentPickupDetailsDict": "fulfillment_pickup_details",
    "FulfillmentRecipientDict": "fulfillment_recipient",
    "FulfillmentShipmentDetailsDict": "fulfillment_shipment_details",
    "GiftCardActivityActivateDict": "gift_card_activity_activate",
    "GiftCardActivityAdjustDecrementDict": "gift_card_activity_adjust_decrement",
    "GiftCardActivityAdjustIncrementDict": "gift_card_activity_adjust_increment",
    "GiftCardActivityBlockDict": "gift_card_activity_block",
    "GiftCardActivityClearBalanceDict": "gift_card_activity_clear_balance",
    "GiftCardActivityDeactivateDict": "gift_card_activity_deactivate",
    "GiftCardActivityDict": "gift_card_activity",
    "GiftCardActivityImportDict": "gift_card_activity_import",
    "GiftCardActivityImportReversalDict": "gift_card_activity_import_reversal",
    "GiftCardActivityLoadDict": "gift_card_activity_load",
    "GiftCardActivityRedeemDict": "gift_card_activity_redeem",
    "GiftCardActivityRefundDict": "gift_card_activity_refund",
    "GiftCardActivityTransferBalanceFromDict": "gift_card_activity_transfer_balance_from",
    "GiftCardActivityTransferBalanceToDict": "gift_card_activity_transfer_balance_to",
    "GiftCardActivityUnblockDict": "gift_card_activity_unblock",
    "GiftCardActivityUnlinkedActivityRefundDict": "gift_card_activity_unlinked_activity_refund",
    "GiftCardDict": "gift_card",
    "InventoryAdjustmentDict": "inventory_adjustment",
    "InventoryAdjustmentGroupDict": "inventory_adjustment_group",
    "InventoryChangeDict": "inventory_change",
    "InventoryPhysicalCountDict": "inventory_physical_count",
    "InventoryTransferDict": "inventory_transfer",
    "InvoiceAcceptedPaymentMethodsDict": "invoice_accepted_payment_methods",
    "InvoiceAttachmentDict": "invoice_attachment",
    "InvoiceCustomFieldDict": "invoice_custom_field",
    "InvoiceDict": "invoice",
    "InvoiceFilterDict": "invoice_filter",
    "InvoicePaymentReminderDict": "invoice_payment_reminder",
    "InvoicePaymentRequestDict": "invoice_payment_request",
    "InvoiceQueryDict": "invoice_query",
    "InvoiceRecipientDict": "invoice_recipient",
    "InvoiceRecipientTaxIdsDict": "invoice_recipient_tax_ids",
    "InvoiceSortDict": "invoice_sort",
    "ItemVariationLocationOverridesDict": "item_variation_location_overrides",
    "JobAssignmentDict": "job_assignment",
    "JobDict": "job",
    "LocationDict": "location",
    "LoyaltyAccountDict": "loyalty_account",
    "LoyaltyAccountExpiringPointDeadlineDict": "loyalty_account_expiring_point_deadline",
    "LoyaltyAccountMappingDict": "loyalty_account_mapping",
    "LoyaltyEventAccumulatePointsDict": "loyalty_event_accumulate_points",
    "LoyaltyEventAdjustPointsDict": "loyalty_event_adjust_points",
    "LoyaltyEventDateTimeFilterDict": "loyalty_event_date_time_filter",
    "LoyaltyEventFilterDict": "loyalty_event_filter",
    "LoyaltyEventLocationFilterDict": "loyalty_event_location_filter",
    "LoyaltyEventLoyaltyAccountFilterDict": "loyalty_event_loyalty_account_filter",
    "LoyaltyEventOrderFilterDict": "loyalty_event_order_filter",
    "LoyaltyEventQueryDict": "loyalty_event_query",
    "LoyaltyEventTypeFilterDict": "loyalty_event_type_filter",
    "LoyaltyPromotionAvailableTimeDataDict": "loyalty_promotion_available_time_data",
    "LoyaltyPromotionDict": "loyalty_promotion",
    "LoyaltyPromotionIncentiveDict": "loyalty_promotion_incentive",
    "LoyaltyPromotionIncentivePointsAdditionDataDict": "loyalty_promotion_incentive_points_addition_data",
    "LoyaltyPromotionIncentivePointsMultiplierDataDict": "loyalty_promotion_incentive_points_multiplier_data",
    "LoyaltyPromotionTriggerLimitDict": "loyalty_promotion_trigger_limit",
    "LoyaltyRewardDict": "loyalty_reward",
    "MeasurementUnitCustomDict": "measurement_unit_custom",
    "MeasurementUnitDict": "measurement_unit",
    "ModifierLocationOverridesDict": "modifier_location_overrides",
    "MoneyDict": "money",
    "OfflinePaymentDetailsDict": "offline_payment_details",
    "OrderDict": "order",
    "OrderLineItemAppliedDiscountDict": "order_line_item_applied_discount",
    "OrderLineItemAppliedServiceChargeDict": "order_line_item_applied_service_charge",
    "OrderLineItemAppliedTaxDict": "order_line_item_applied_tax",
    "OrderLineItemDict": "order_line_item",
    "OrderLineItemDiscountDict": "order_line_item_discount",
    "OrderLineItemModifierDict": "order_line_item_modifier",
    "OrderLineItemPricingBlocklistsBlockedDiscountDict": "order_line_item_pricing_blocklists_blocked_discount",
    "OrderLineItemPricingBlocklistsBlockedTaxDict": "order_line_item_pricing_blocklists_blocked_tax",
    "OrderLineItemPricingBlocklistsDict": "order_line_item_pricing_blocklists",
    "OrderLineItemTaxDict": "order_line_item_tax",
    "OrderMoneyAmountsDict": "order_money_amounts",
    "OrderPricingOptionsDict": "order_pricing_options",
    "OrderQuantityUnitDict": "order_quantity_unit",
    "OrderReturnDict": "order_return",
    "OrderReturnDiscountDict": "order_return_discount",
    "OrderReturnLineItemDict": "order_return_line_item",
    "OrderReturnLineItemModifierDict": "order_return_line_item_modifier",
    "OrderReturnServiceChargeDict": "order_return_service_charge",
    "OrderReturnTaxDict": "order_return_tax",
    "OrderReturnTipDict": "order_return_tip",
    "OrderRewardDict": "order_reward",
    "OrderRoundingAdjustmentDict": "order_rounding_adjustment",
    "OrderServiceChargeDict": "order_service_charge",
    "OrderSourceDict": "order_source",
    "PaymentDict": "payment",
    "PaymentLinkDict": "payment_link",
    "PaymentOptionsDict": "payment_options",
    "PhaseDict": "phase",
    "PhaseInputDict": "phase_input",
    "PrePopulatedDataDict": "pre_populated_data",
    "ProcessingFeeDict": "processing_fee",
    "QrCodeOptionsDict": "qr_code_options",
    "QuickPayDict": "quick_pay",
    "RangeDict": "range_",
    "ReceiptOptionsDict": "receipt_options",
    "RefundDict": "refund",
    "RiskEvaluationDict": "risk_evaluation",
    "SaveCardOptionsDict": "save_card_options",
    "ScheduledShiftDetailsDict": "scheduled_shift_details",
    "ScheduledShiftDict": "scheduled_shift",
    "ScheduledShiftFilterDict": "scheduled_shift_filter",
    "ScheduledShiftQueryDict": "scheduled_shift_query",
    "ScheduledShiftSortDict": "scheduled_shift_sort",
    "ScheduledShiftWorkdayDict": "scheduled_shift_workday",
    "SearchAvailabilityFilterDict": "search_availability_filter",
    "SearchAvailabilityQueryDict": "search_availability_query",
    "SearchEventsFilterDict": "search_events_filter",
    "SearchEventsQueryDict": "search_events_query",
    "SearchEventsSortDict": "search_events_sort",
    "SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict": "search_loyalty_accounts_request_loyalty_account_query",
    "SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict": "search_loyalty_rewards_request_loyalty_reward_query",
    "SearchOrdersCustomerFilterDict": "search_orders_customer_filter",
    "SearchOrdersDateTimeFilterDict": "search_orders_date_time_filter",
    "SearchOrdersFilterDict": "search_orders_filter",
    "SearchOrdersFulfillmentFilterDict": "search_orders_fulfillment_filter",
    "SearchOrdersQueryDict": "search_orders_query",
    "SearchOrdersSortDict": "search_orders_sort",
    "SearchOrdersSourceFilterDict": "search_orders_source_filter",
    "SearchOrdersStateFilterDict": "search_orders_state_filter",
    "SearchSubscriptionsFilterDict": "search_subscriptions_filter",
    "SearchSubscriptionsQueryDict": "search_subscriptions_query",
    "SearchTeamMembersFilterDict": "search_team_members_filter",
    "SearchTeamMembersQueryDict": "search_team_members_query",
    "SearchVendorsRequestFilterDict": "search_vendors_request_filter",
    "SearchVendorsRequestSortDict": "search_vendors_request_sort",
    "SegmentFilterDict": "segment_filter",
    "SelectOptionDict": "select_option",
    "SelectOptionsDict": "select_options",
    "ShiftDict": "shift",
    "ShiftFilterDict": "shift_filter",
    "ShiftQueryDict": "shift_query",
    "ShiftSortDict": "shift_sort",
    "ShiftWageDict": "shift_wage",
    "ShiftWorkdayDict": "shift_workday",
    "ShippingFeeDict": "shipping_fee",
    "SignatureImageDict": "signature_image",
    "SignatureOptionsDict": "signature_options",
    "SnippetDict": "snippet",
    "SourceApplicationDict": "source_application",
    "SquareAccountDetailsDict": "square_account_details",
    "SubscriptionActionDict": "subscription_action",
    "SubscriptionDict": "subscription",
    "SubscriptionPhaseDict": "subscription_phase",
    "SubscriptionPricingDict": "subscription_pricing",
    "SubscriptionSourceDict": "subscription_source",
    "TaxIdsDict": "tax_ids",
    "TeamMemberAssignedLocationsDict": "team_member_assigned_locations",
    "TeamMemberDict": "team_member",
    "TenderBankAccountDetailsDict": "tender_bank_account_details",
    "TenderBuyNowPayLaterDetailsDict": "tender_buy_now_pay_later_details",
    "TenderCardDetailsDict": "tender_card_details",
    "TenderCashDetailsDict": "tender_cash_details",
    "TenderDict": "tender",
    "TenderSquareAccountDetailsDict": "tender_square_account_details",
    "TerminalActionDict": "terminal_action",
    "TerminalActionQueryDict": "terminal_action_query",
    "TerminalActionQueryFilterDict": "terminal_action_query_filter",
    "TerminalActionQuerySortDict": "terminal_action_query_sort",
    "TerminalCheckoutDict": "terminal_checkout",
    "TerminalCheckoutQueryDict": "terminal_checkout_query",
    "TerminalCheckoutQueryFilterDict": "terminal_checkout_query_filter",
    "TerminalCheckoutQuerySortDict": "terminal_checkout_query_sort",
    "TerminalRefundDict": "terminal_refund",
    "TerminalRefundQueryDict": "terminal_refund_query",
    "TerminalRefundQueryFilterDict": "terminal_refund_query_filter",
    "TerminalRefundQuerySortDict": "terminal_refund_query_sort",
    "TimeRangeDict": "time_range",
    "TimecardDict": "timecard",
    "TimecardFilterDict": "timecard_filter",
    "TimecardQueryDict": "timecard_query",
    "TimecardSortDict": "timecard_sort",
    "TimecardWageDict": "timecard_wage",
    "TimecardWorkdayDict": "timecard_workday",
    "TipSettingsDict": "tip_settings",
    "UpdateTeamMemberRequestDict": "update_team_member_request",
    "UpdateVendorRequestDict": "update_vendor_request",
    "VendorContactDict": "vendor_contact",
    "VendorDict": "vendor",
    "WageSettingDict": "wage_setting",
    "WebhookSubscriptionDict": "webhook_subscription",
    "WorkweekConfigDict": "workweek_config",
}

if not TYPE_CHECKING:
    # A type checker that sees it takes any misspelt name for one that is there.
    def __getattr__(name: str) -> Any:
        try:
            module = MODULES[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        value = globals()[name] = getattr(load(__name__, module), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES})
