"""The models of Square by name, each imported at first use.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import load

if TYPE_CHECKING:
    from .accept_dispute_response import AcceptDisputeResponse as AcceptDisputeResponse
    from .accepted_payment_methods import AcceptedPaymentMethods as AcceptedPaymentMethods
    from .accumulate_loyalty_points_request import (
        AccumulateLoyaltyPointsRequest as AccumulateLoyaltyPointsRequest,
    )
    from .accumulate_loyalty_points_response import (
        AccumulateLoyaltyPointsResponse as AccumulateLoyaltyPointsResponse,
    )
    from .ach_details import ACHDetails as ACHDetails
    from .action_cancel_reason import ActionCancelReason as ActionCancelReason
    from .activity_type import ActivityType as ActivityType
    from .add_group_to_customer_response import AddGroupToCustomerResponse as AddGroupToCustomerResponse
    from .additional_recipient import AdditionalRecipient as AdditionalRecipient
    from .address import Address as Address
    from .adjust_loyalty_points_request import AdjustLoyaltyPointsRequest as AdjustLoyaltyPointsRequest
    from .adjust_loyalty_points_response import AdjustLoyaltyPointsResponse as AdjustLoyaltyPointsResponse
    from .afterpay_details import AfterpayDetails as AfterpayDetails
    from .application_details import ApplicationDetails as ApplicationDetails
    from .application_details_external_square_product import (
        ApplicationDetailsExternalSquareProduct as ApplicationDetailsExternalSquareProduct,
    )
    from .application_type import ApplicationType as ApplicationType
    from .appointment_segment import AppointmentSegment as AppointmentSegment
    from .archived_state import ArchivedState as ArchivedState
    from .availability import Availability as Availability
    from .bank_account import BankAccount as BankAccount
    from .bank_account_created_event import BankAccountCreatedEvent as BankAccountCreatedEvent
    from .bank_account_created_event_data import BankAccountCreatedEventData as BankAccountCreatedEventData
    from .bank_account_created_event_object import (
        BankAccountCreatedEventObject as BankAccountCreatedEventObject,
    )
    from .bank_account_disabled_event import BankAccountDisabledEvent as BankAccountDisabledEvent
    from .bank_account_disabled_event_data import BankAccountDisabledEventData as BankAccountDisabledEventData
    from .bank_account_disabled_event_object import (
        BankAccountDisabledEventObject as BankAccountDisabledEventObject,
    )
    from .bank_account_payment_details import BankAccountPaymentDetails as BankAccountPaymentDetails
    from .bank_account_status import BankAccountStatus as BankAccountStatus
    from .bank_account_type import BankAccountType as BankAccountType
    from .bank_account_verified_event import BankAccountVerifiedEvent as BankAccountVerifiedEvent
    from .bank_account_verified_event_data import BankAccountVerifiedEventData as BankAccountVerifiedEventData
    from .bank_account_verified_event_object import (
        BankAccountVerifiedEventObject as BankAccountVerifiedEventObject,
    )
    from .batch_change_inventory_request import BatchChangeInventoryRequest as BatchChangeInventoryRequest
    from .batch_change_inventory_response import BatchChangeInventoryResponse as BatchChangeInventoryResponse
    from .batch_delete_catalog_objects_request import (
        BatchDeleteCatalogObjectsRequest as BatchDeleteCatalogObjectsRequest,
    )
    from .batch_delete_catalog_objects_response import (
        BatchDeleteCatalogObjectsResponse as BatchDeleteCatalogObjectsResponse,
    )
    from .batch_retrieve_catalog_objects_request import (
        BatchRetrieveCatalogObjectsRequest as BatchRetrieveCatalogObjectsRequest,
    )
    from .batch_retrieve_catalog_objects_response import (
        BatchRetrieveCatalogObjectsResponse as BatchRetrieveCatalogObjectsResponse,
    )
    from .batch_retrieve_inventory_changes_request import (
        BatchRetrieveInventoryChangesRequest as BatchRetrieveInventoryChangesRequest,
    )
    from .batch_retrieve_inventory_changes_response import (
        BatchRetrieveInventoryChangesResponse as BatchRetrieveInventoryChangesResponse,
    )
    from .batch_retrieve_inventory_counts_request import (
        BatchRetrieveInventoryCountsRequest as BatchRetrieveInventoryCountsRequest,
    )
    from .batch_retrieve_inventory_counts_response import (
        BatchRetrieveInventoryCountsResponse as BatchRetrieveInventoryCountsResponse,
    )
    from .batch_retrieve_orders_request import BatchRetrieveOrdersRequest as BatchRetrieveOrdersRequest
    from .batch_retrieve_orders_response import BatchRetrieveOrdersResponse as BatchRetrieveOrdersResponse
    from .batch_upsert_catalog_objects_request import (
        BatchUpsertCatalogObjectsRequest as BatchUpsertCatalogObjectsRequest,
    )
    from .batch_upsert_catalog_objects_response import (
        BatchUpsertCatalogObjectsResponse as BatchUpsertCatalogObjectsResponse,
    )
    from .booking import Booking as Booking
    from .booking_booking_source import BookingBookingSource as BookingBookingSource
    from .booking_created_event import BookingCreatedEvent as BookingCreatedEvent
    from .booking_created_event_data import BookingCreatedEventData as BookingCreatedEventData
    from .booking_created_event_object import BookingCreatedEventObject as BookingCreatedEventObject
    from .booking_creator_details import BookingCreatorDetails as BookingCreatorDetails
    from .booking_creator_details_creator_type import (
        BookingCreatorDetailsCreatorType as BookingCreatorDetailsCreatorType,
    )
    from .booking_custom_attribute_definition_owned_created_event import (
        BookingCustomAttributeDefinitionOwnedCreatedEvent as BookingCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .booking_custom_attribute_definition_owned_deleted_event import (
        BookingCustomAttributeDefinitionOwnedDeletedEvent as BookingCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .booking_custom_attribute_definition_owned_updated_event import (
        BookingCustomAttributeDefinitionOwnedUpdatedEvent as BookingCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .booking_custom_attribute_definition_visible_created_event import (
        BookingCustomAttributeDefinitionVisibleCreatedEvent as BookingCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .booking_custom_attribute_definition_visible_deleted_event import (
        BookingCustomAttributeDefinitionVisibleDeletedEvent as BookingCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .booking_custom_attribute_definition_visible_updated_event import (
        BookingCustomAttributeDefinitionVisibleUpdatedEvent as BookingCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .booking_custom_attribute_delete_request import (
        BookingCustomAttributeDeleteRequest as BookingCustomAttributeDeleteRequest,
    )
    from .booking_custom_attribute_delete_response import (
        BookingCustomAttributeDeleteResponse as BookingCustomAttributeDeleteResponse,
    )
    from .booking_custom_attribute_owned_deleted_event import (
        BookingCustomAttributeOwnedDeletedEvent as BookingCustomAttributeOwnedDeletedEvent,
    )
    from .booking_custom_attribute_owned_updated_event import (
        BookingCustomAttributeOwnedUpdatedEvent as BookingCustomAttributeOwnedUpdatedEvent,
    )
    from .booking_custom_attribute_upsert_request import (
        BookingCustomAttributeUpsertRequest as BookingCustomAttributeUpsertRequest,
    )
    from .booking_custom_attribute_upsert_response import (
        BookingCustomAttributeUpsertResponse as BookingCustomAttributeUpsertResponse,
    )
    from .booking_custom_attribute_visible_deleted_event import (
        BookingCustomAttributeVisibleDeletedEvent as BookingCustomAttributeVisibleDeletedEvent,
    )
    from .booking_custom_attribute_visible_updated_event import (
        BookingCustomAttributeVisibleUpdatedEvent as BookingCustomAttributeVisibleUpdatedEvent,
    )
    from .booking_status import BookingStatus as BookingStatus
    from .booking_updated_event import BookingUpdatedEvent as BookingUpdatedEvent
    from .booking_updated_event_data import BookingUpdatedEventData as BookingUpdatedEventData
    from .booking_updated_event_object import BookingUpdatedEventObject as BookingUpdatedEventObject
    from .break_ import Break as Break
    from .break_type import BreakType as BreakType
    from .bulk_create_customer_data import BulkCreateCustomerData as BulkCreateCustomerData
    from .bulk_create_customers_request import BulkCreateCustomersRequest as BulkCreateCustomersRequest
    from .bulk_create_customers_response import BulkCreateCustomersResponse as BulkCreateCustomersResponse
    from .bulk_create_team_members_request import BulkCreateTeamMembersRequest as BulkCreateTeamMembersRequest
    from .bulk_create_team_members_response import (
        BulkCreateTeamMembersResponse as BulkCreateTeamMembersResponse,
    )
    from .bulk_create_vendors_request import BulkCreateVendorsRequest as BulkCreateVendorsRequest
    from .bulk_create_vendors_response import BulkCreateVendorsResponse as BulkCreateVendorsResponse
    from .bulk_delete_booking_custom_attributes_request import (
        BulkDeleteBookingCustomAttributesRequest as BulkDeleteBookingCustomAttributesRequest,
    )
    from .bulk_delete_booking_custom_attributes_response import (
        BulkDeleteBookingCustomAttributesResponse as BulkDeleteBookingCustomAttributesResponse,
    )
    from .bulk_delete_customers_request import BulkDeleteCustomersRequest as BulkDeleteCustomersRequest
    from .bulk_delete_customers_response import BulkDeleteCustomersResponse as BulkDeleteCustomersResponse
    from .bulk_delete_location_custom_attributes_request import (
        BulkDeleteLocationCustomAttributesRequest as BulkDeleteLocationCustomAttributesRequest,
    )
    from .bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest as BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
    )
    from .bulk_delete_location_custom_attributes_response import (
        BulkDeleteLocationCustomAttributesResponse as BulkDeleteLocationCustomAttributesResponse,
    )
    from .bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response import (
        BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse as BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse,
    )
    from .bulk_delete_merchant_custom_attributes_request import (
        BulkDeleteMerchantCustomAttributesRequest as BulkDeleteMerchantCustomAttributesRequest,
    )
    from .bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest as BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest,
    )
    from .bulk_delete_merchant_custom_attributes_response import (
        BulkDeleteMerchantCustomAttributesResponse as BulkDeleteMerchantCustomAttributesResponse,
    )
    from .bulk_delete_merchant_custom_attributes_response_merchant_custom_attribute_delete_response import (
        BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse as BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse,
    )
    from .bulk_delete_order_custom_attributes_request import (
        BulkDeleteOrderCustomAttributesRequest as BulkDeleteOrderCustomAttributesRequest,
    )
    from .bulk_delete_order_custom_attributes_request_delete_custom_attribute import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute as BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute,
    )
    from .bulk_delete_order_custom_attributes_response import (
        BulkDeleteOrderCustomAttributesResponse as BulkDeleteOrderCustomAttributesResponse,
    )
    from .bulk_publish_scheduled_shifts_data import (
        BulkPublishScheduledShiftsData as BulkPublishScheduledShiftsData,
    )
    from .bulk_publish_scheduled_shifts_request import (
        BulkPublishScheduledShiftsRequest as BulkPublishScheduledShiftsRequest,
    )
    from .bulk_publish_scheduled_shifts_response import (
        BulkPublishScheduledShiftsResponse as BulkPublishScheduledShiftsResponse,
    )
    from .bulk_retrieve_bookings_request import BulkRetrieveBookingsRequest as BulkRetrieveBookingsRequest
    from .bulk_retrieve_bookings_response import BulkRetrieveBookingsResponse as BulkRetrieveBookingsResponse
    from .bulk_retrieve_customers_request import BulkRetrieveCustomersRequest as BulkRetrieveCustomersRequest
    from .bulk_retrieve_customers_response import (
        BulkRetrieveCustomersResponse as BulkRetrieveCustomersResponse,
    )
    from .bulk_retrieve_team_member_booking_profiles_request import (
        BulkRetrieveTeamMemberBookingProfilesRequest as BulkRetrieveTeamMemberBookingProfilesRequest,
    )
    from .bulk_retrieve_team_member_booking_profiles_response import (
        BulkRetrieveTeamMemberBookingProfilesResponse as BulkRetrieveTeamMemberBookingProfilesResponse,
    )
    from .bulk_retrieve_vendors_request import BulkRetrieveVendorsRequest as BulkRetrieveVendorsRequest
    from .bulk_retrieve_vendors_response import BulkRetrieveVendorsResponse as BulkRetrieveVendorsResponse
    from .bulk_swap_plan_request import BulkSwapPlanRequest as BulkSwapPlanRequest
    from .bulk_swap_plan_response import BulkSwapPlanResponse as BulkSwapPlanResponse
    from .bulk_update_customer_data import BulkUpdateCustomerData as BulkUpdateCustomerData
    from .bulk_update_customers_request import BulkUpdateCustomersRequest as BulkUpdateCustomersRequest
    from .bulk_update_customers_response import BulkUpdateCustomersResponse as BulkUpdateCustomersResponse
    from .bulk_update_team_members_request import BulkUpdateTeamMembersRequest as BulkUpdateTeamMembersRequest
    from .bulk_update_team_members_response import (
        BulkUpdateTeamMembersResponse as BulkUpdateTeamMembersResponse,
    )
    from .bulk_update_vendors_request import BulkUpdateVendorsRequest as BulkUpdateVendorsRequest
    from .bulk_update_vendors_response import BulkUpdateVendorsResponse as BulkUpdateVendorsResponse
    from .bulk_upsert_booking_custom_attributes_request import (
        BulkUpsertBookingCustomAttributesRequest as BulkUpsertBookingCustomAttributesRequest,
    )
    from .bulk_upsert_booking_custom_attributes_response import (
        BulkUpsertBookingCustomAttributesResponse as BulkUpsertBookingCustomAttributesResponse,
    )
    from .bulk_upsert_customer_custom_attributes_request import (
        BulkUpsertCustomerCustomAttributesRequest as BulkUpsertCustomerCustomAttributesRequest,
    )
    from .bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request import (
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest as BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest,
    )
    from .bulk_upsert_customer_custom_attributes_response import (
        BulkUpsertCustomerCustomAttributesResponse as BulkUpsertCustomerCustomAttributesResponse,
    )
    from .bulk_upsert_customer_custom_attributes_response_customer_custom_attribute_upsert_response import (
        BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse as BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse,
    )
    from .bulk_upsert_location_custom_attributes_request import (
        BulkUpsertLocationCustomAttributesRequest as BulkUpsertLocationCustomAttributesRequest,
    )
    from .bulk_upsert_location_custom_attributes_request_location_custom_attribute_upsert_request import (
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest as BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest,
    )
    from .bulk_upsert_location_custom_attributes_response import (
        BulkUpsertLocationCustomAttributesResponse as BulkUpsertLocationCustomAttributesResponse,
    )
    from .bulk_upsert_location_custom_attributes_response_location_custom_attribute_upsert_response import (
        BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse as BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse,
    )
    from .bulk_upsert_merchant_custom_attributes_request import (
        BulkUpsertMerchantCustomAttributesRequest as BulkUpsertMerchantCustomAttributesRequest,
    )
    from .bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request import (
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest as BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest,
    )
    from .bulk_upsert_merchant_custom_attributes_response import (
        BulkUpsertMerchantCustomAttributesResponse as BulkUpsertMerchantCustomAttributesResponse,
    )
    from .bulk_upsert_merchant_custom_attributes_response_merchant_custom_attribute_upsert_response import (
        BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse as BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse,
    )
    from .bulk_upsert_order_custom_attributes_request import (
        BulkUpsertOrderCustomAttributesRequest as BulkUpsertOrderCustomAttributesRequest,
    )
    from .bulk_upsert_order_custom_attributes_request_upsert_custom_attribute import (
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute as BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute,
    )
    from .bulk_upsert_order_custom_attributes_response import (
        BulkUpsertOrderCustomAttributesResponse as BulkUpsertOrderCustomAttributesResponse,
    )
    from .business_appointment_settings import BusinessAppointmentSettings as BusinessAppointmentSettings
    from .business_appointment_settings_alignment_time import (
        BusinessAppointmentSettingsAlignmentTime as BusinessAppointmentSettingsAlignmentTime,
    )
    from .business_appointment_settings_booking_location_type import (
        BusinessAppointmentSettingsBookingLocationType as BusinessAppointmentSettingsBookingLocationType,
    )
    from .business_appointment_settings_cancellation_policy import (
        BusinessAppointmentSettingsCancellationPolicy as BusinessAppointmentSettingsCancellationPolicy,
    )
    from .business_appointment_settings_max_appointments_per_day_limit_type import (
        BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType as BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType,
    )
    from .business_booking_profile import BusinessBookingProfile as BusinessBookingProfile
    from .business_booking_profile_booking_policy import (
        BusinessBookingProfileBookingPolicy as BusinessBookingProfileBookingPolicy,
    )
    from .business_booking_profile_customer_timezone_choice import (
        BusinessBookingProfileCustomerTimezoneChoice as BusinessBookingProfileCustomerTimezoneChoice,
    )
    from .business_hours import BusinessHours as BusinessHours
    from .business_hours_period import BusinessHoursPeriod as BusinessHoursPeriod
    from .buy_now_pay_later_details import BuyNowPayLaterDetails as BuyNowPayLaterDetails
    from .calculate_loyalty_points_request import (
        CalculateLoyaltyPointsRequest as CalculateLoyaltyPointsRequest,
    )
    from .calculate_loyalty_points_response import (
        CalculateLoyaltyPointsResponse as CalculateLoyaltyPointsResponse,
    )
    from .calculate_order_request import CalculateOrderRequest as CalculateOrderRequest
    from .calculate_order_response import CalculateOrderResponse as CalculateOrderResponse
    from .cancel_booking_request import CancelBookingRequest as CancelBookingRequest
    from .cancel_booking_response import CancelBookingResponse as CancelBookingResponse
    from .cancel_invoice_request import CancelInvoiceRequest as CancelInvoiceRequest
    from .cancel_invoice_response import CancelInvoiceResponse as CancelInvoiceResponse
    from .cancel_loyalty_promotion_response import (
        CancelLoyaltyPromotionResponse as CancelLoyaltyPromotionResponse,
    )
    from .cancel_payment_by_idempotency_key_request import (
        CancelPaymentByIdempotencyKeyRequest as CancelPaymentByIdempotencyKeyRequest,
    )
    from .cancel_payment_by_idempotency_key_response import (
        CancelPaymentByIdempotencyKeyResponse as CancelPaymentByIdempotencyKeyResponse,
    )
    from .cancel_payment_response import CancelPaymentResponse as CancelPaymentResponse
    from .cancel_subscription_response import CancelSubscriptionResponse as CancelSubscriptionResponse
    from .cancel_terminal_action_response import CancelTerminalActionResponse as CancelTerminalActionResponse
    from .cancel_terminal_checkout_response import (
        CancelTerminalCheckoutResponse as CancelTerminalCheckoutResponse,
    )
    from .cancel_terminal_refund_response import CancelTerminalRefundResponse as CancelTerminalRefundResponse
    from .capture_transaction_response import CaptureTransactionResponse as CaptureTransactionResponse
    from .card import Card as Card
    from .card_automatically_updated_event import (
        CardAutomaticallyUpdatedEvent as CardAutomaticallyUpdatedEvent,
    )
    from .card_automatically_updated_event_data import (
        CardAutomaticallyUpdatedEventData as CardAutomaticallyUpdatedEventData,
    )
    from .card_automatically_updated_event_object import (
        CardAutomaticallyUpdatedEventObject as CardAutomaticallyUpdatedEventObject,
    )
    from .card_brand import CardBrand as CardBrand
    from .card_co_brand import CardCoBrand as CardCoBrand
    from .card_created_event import CardCreatedEvent as CardCreatedEvent
    from .card_created_event_data import CardCreatedEventData as CardCreatedEventData
    from .card_created_event_object import CardCreatedEventObject as CardCreatedEventObject
    from .card_disabled_event import CardDisabledEvent as CardDisabledEvent
    from .card_disabled_event_data import CardDisabledEventData as CardDisabledEventData
    from .card_disabled_event_object import CardDisabledEventObject as CardDisabledEventObject
    from .card_forgotten_event import CardForgottenEvent as CardForgottenEvent
    from .card_forgotten_event_card import CardForgottenEventCard as CardForgottenEventCard
    from .card_forgotten_event_data import CardForgottenEventData as CardForgottenEventData
    from .card_forgotten_event_object import CardForgottenEventObject as CardForgottenEventObject
    from .card_issuer_alert import CardIssuerAlert as CardIssuerAlert
    from .card_payment_details import CardPaymentDetails as CardPaymentDetails
    from .card_payment_timeline import CardPaymentTimeline as CardPaymentTimeline
    from .card_prepaid_type import CardPrepaidType as CardPrepaidType
    from .card_type import CardType as CardType
    from .card_updated_event import CardUpdatedEvent as CardUpdatedEvent
    from .card_updated_event_data import CardUpdatedEventData as CardUpdatedEventData
    from .card_updated_event_object import CardUpdatedEventObject as CardUpdatedEventObject
    from .cash_app_details import CashAppDetails as CashAppDetails
    from .cash_drawer_device import CashDrawerDevice as CashDrawerDevice
    from .cash_drawer_event_type import CashDrawerEventType as CashDrawerEventType
    from .cash_drawer_shift import CashDrawerShift as CashDrawerShift
    from .cash_drawer_shift_event import CashDrawerShiftEvent as CashDrawerShiftEvent
    from .cash_drawer_shift_state import CashDrawerShiftState as CashDrawerShiftState
    from .cash_drawer_shift_summary import CashDrawerShiftSummary as CashDrawerShiftSummary
    from .cash_payment_details import CashPaymentDetails as CashPaymentDetails
    from .catalog_availability_period import CatalogAvailabilityPeriod as CatalogAvailabilityPeriod
    from .catalog_category import CatalogCategory as CatalogCategory
    from .catalog_category_type import CatalogCategoryType as CatalogCategoryType
    from .catalog_custom_attribute_definition import (
        CatalogCustomAttributeDefinition as CatalogCustomAttributeDefinition,
    )
    from .catalog_custom_attribute_definition_app_visibility import (
        CatalogCustomAttributeDefinitionAppVisibility as CatalogCustomAttributeDefinitionAppVisibility,
    )
    from .catalog_custom_attribute_definition_number_config import (
        CatalogCustomAttributeDefinitionNumberConfig as CatalogCustomAttributeDefinitionNumberConfig,
    )
    from .catalog_custom_attribute_definition_selection_config import (
        CatalogCustomAttributeDefinitionSelectionConfig as CatalogCustomAttributeDefinitionSelectionConfig,
    )
    from .catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
        CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection as CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection,
    )
    from .catalog_custom_attribute_definition_seller_visibility import (
        CatalogCustomAttributeDefinitionSellerVisibility as CatalogCustomAttributeDefinitionSellerVisibility,
    )
    from .catalog_custom_attribute_definition_string_config import (
        CatalogCustomAttributeDefinitionStringConfig as CatalogCustomAttributeDefinitionStringConfig,
    )
    from .catalog_custom_attribute_definition_type import (
        CatalogCustomAttributeDefinitionType as CatalogCustomAttributeDefinitionType,
    )
    from .catalog_custom_attribute_value import CatalogCustomAttributeValue as CatalogCustomAttributeValue
    from .catalog_discount import CatalogDiscount as CatalogDiscount
    from .catalog_discount_modify_tax_basis import (
        CatalogDiscountModifyTaxBasis as CatalogDiscountModifyTaxBasis,
    )
    from .catalog_discount_type import CatalogDiscountType as CatalogDiscountType
    from .catalog_ecom_seo_data import CatalogEcomSeoData as CatalogEcomSeoData
    from .catalog_id_mapping import CatalogIdMapping as CatalogIdMapping
    from .catalog_image import CatalogImage as CatalogImage
    from .catalog_info_response import CatalogInfoResponse as CatalogInfoResponse
    from .catalog_info_response_limits import CatalogInfoResponseLimits as CatalogInfoResponseLimits
    from .catalog_item import CatalogItem as CatalogItem
    from .catalog_item_food_and_beverage_details import (
        CatalogItemFoodAndBeverageDetails as CatalogItemFoodAndBeverageDetails,
    )
    from .catalog_item_food_and_beverage_details_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreference as CatalogItemFoodAndBeverageDetailsDietaryPreference,
    )
    from .catalog_item_food_and_beverage_details_dietary_preference_standard_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference as CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference,
    )
    from .catalog_item_food_and_beverage_details_dietary_preference_type import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType as CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
    )
    from .catalog_item_food_and_beverage_details_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredient as CatalogItemFoodAndBeverageDetailsIngredient,
    )
    from .catalog_item_food_and_beverage_details_ingredient_standard_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient as CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient,
    )
    from .catalog_item_modifier_list_info import CatalogItemModifierListInfo as CatalogItemModifierListInfo
    from .catalog_item_option import CatalogItemOption as CatalogItemOption
    from .catalog_item_option_for_item import CatalogItemOptionForItem as CatalogItemOptionForItem
    from .catalog_item_option_value import CatalogItemOptionValue as CatalogItemOptionValue
    from .catalog_item_option_value_for_item_variation import (
        CatalogItemOptionValueForItemVariation as CatalogItemOptionValueForItemVariation,
    )
    from .catalog_item_product_type import CatalogItemProductType as CatalogItemProductType
    from .catalog_item_variation import CatalogItemVariation as CatalogItemVariation
    from .catalog_measurement_unit import CatalogMeasurementUnit as CatalogMeasurementUnit
    from .catalog_modifier import CatalogModifier as CatalogModifier
    from .catalog_modifier_list import CatalogModifierList as CatalogModifierList
    from .catalog_modifier_list_modifier_type import (
        CatalogModifierListModifierType as CatalogModifierListModifierType,
    )
    from .catalog_modifier_list_selection_type import (
        CatalogModifierListSelectionType as CatalogModifierListSelectionType,
    )
    from .catalog_modifier_override import CatalogModifierOverride as CatalogModifierOverride
    from .catalog_modifier_toggle_override_type import (
        CatalogModifierToggleOverrideType as CatalogModifierToggleOverrideType,
    )
    from .catalog_object import CatalogObject as CatalogObject
    from .catalog_object_batch import CatalogObjectBatch as CatalogObjectBatch
    from .catalog_object_category import CatalogObjectCategory as CatalogObjectCategory
    from .catalog_object_reference import CatalogObjectReference as CatalogObjectReference
    from .catalog_object_type import CatalogObjectType as CatalogObjectType
    from .catalog_pricing_rule import CatalogPricingRule as CatalogPricingRule
    from .catalog_pricing_type import CatalogPricingType as CatalogPricingType
    from .catalog_product_set import CatalogProductSet as CatalogProductSet
    from .catalog_query import CatalogQuery as CatalogQuery
    from .catalog_query_exact import CatalogQueryExact as CatalogQueryExact
    from .catalog_query_item_variations_for_item_option_values import (
        CatalogQueryItemVariationsForItemOptionValues as CatalogQueryItemVariationsForItemOptionValues,
    )
    from .catalog_query_items_for_item_options import (
        CatalogQueryItemsForItemOptions as CatalogQueryItemsForItemOptions,
    )
    from .catalog_query_items_for_modifier_list import (
        CatalogQueryItemsForModifierList as CatalogQueryItemsForModifierList,
    )
    from .catalog_query_items_for_tax import CatalogQueryItemsForTax as CatalogQueryItemsForTax
    from .catalog_query_prefix import CatalogQueryPrefix as CatalogQueryPrefix
    from .catalog_query_range import CatalogQueryRange as CatalogQueryRange
    from .catalog_query_set import CatalogQuerySet as CatalogQuerySet
    from .catalog_query_sorted_attribute import CatalogQuerySortedAttribute as CatalogQuerySortedAttribute
    from .catalog_query_text import CatalogQueryText as CatalogQueryText
    from .catalog_quick_amount import CatalogQuickAmount as CatalogQuickAmount
    from .catalog_quick_amount_type import CatalogQuickAmountType as CatalogQuickAmountType
    from .catalog_quick_amounts_settings import CatalogQuickAmountsSettings as CatalogQuickAmountsSettings
    from .catalog_quick_amounts_settings_option import (
        CatalogQuickAmountsSettingsOption as CatalogQuickAmountsSettingsOption,
    )
    from .catalog_stock_conversion import CatalogStockConversion as CatalogStockConversion
    from .catalog_subscription_plan import CatalogSubscriptionPlan as CatalogSubscriptionPlan
    from .catalog_subscription_plan_variation import (
        CatalogSubscriptionPlanVariation as CatalogSubscriptionPlanVariation,
    )
    from .catalog_tax import CatalogTax as CatalogTax
    from .catalog_time_period import CatalogTimePeriod as CatalogTimePeriod
    from .catalog_v1_id import CatalogV1Id as CatalogV1Id
    from .catalog_version_updated_event import CatalogVersionUpdatedEvent as CatalogVersionUpdatedEvent
    from .catalog_version_updated_event_catalog_version import (
        CatalogVersionUpdatedEventCatalogVersion as CatalogVersionUpdatedEventCatalogVersion,
    )
    from .catalog_version_updated_event_data import (
        CatalogVersionUpdatedEventData as CatalogVersionUpdatedEventData,
    )
    from .catalog_version_updated_event_object import (
        CatalogVersionUpdatedEventObject as CatalogVersionUpdatedEventObject,
    )
    from .category_path_to_root_node import CategoryPathToRootNode as CategoryPathToRootNode
    from .change_billing_anchor_date_request import (
        ChangeBillingAnchorDateRequest as ChangeBillingAnchorDateRequest,
    )
    from .change_billing_anchor_date_response import (
        ChangeBillingAnchorDateResponse as ChangeBillingAnchorDateResponse,
    )
    from .change_timing import ChangeTiming as ChangeTiming
    from .charge_request_additional_recipient import (
        ChargeRequestAdditionalRecipient as ChargeRequestAdditionalRecipient,
    )
    from .checkout import Checkout as Checkout
    from .checkout_location_settings import CheckoutLocationSettings as CheckoutLocationSettings
    from .checkout_location_settings_branding import (
        CheckoutLocationSettingsBranding as CheckoutLocationSettingsBranding,
    )
    from .checkout_location_settings_branding_button_shape import (
        CheckoutLocationSettingsBrandingButtonShape as CheckoutLocationSettingsBrandingButtonShape,
    )
    from .checkout_location_settings_branding_header_type import (
        CheckoutLocationSettingsBrandingHeaderType as CheckoutLocationSettingsBrandingHeaderType,
    )
    from .checkout_location_settings_coupons import (
        CheckoutLocationSettingsCoupons as CheckoutLocationSettingsCoupons,
    )
    from .checkout_location_settings_policy import (
        CheckoutLocationSettingsPolicy as CheckoutLocationSettingsPolicy,
    )
    from .checkout_location_settings_tipping import (
        CheckoutLocationSettingsTipping as CheckoutLocationSettingsTipping,
    )
    from .checkout_merchant_settings import CheckoutMerchantSettings as CheckoutMerchantSettings
    from .checkout_merchant_settings_payment_methods import (
        CheckoutMerchantSettingsPaymentMethods as CheckoutMerchantSettingsPaymentMethods,
    )
    from .checkout_merchant_settings_payment_methods_afterpay_clearpay import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay as CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay,
    )
    from .checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange as CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
    )
    from .checkout_merchant_settings_payment_methods_payment_method import (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod as CheckoutMerchantSettingsPaymentMethodsPaymentMethod,
    )
    from .checkout_options import CheckoutOptions as CheckoutOptions
    from .checkout_options_payment_type import CheckoutOptionsPaymentType as CheckoutOptionsPaymentType
    from .clearpay_details import ClearpayDetails as ClearpayDetails
    from .clone_order_request import CloneOrderRequest as CloneOrderRequest
    from .clone_order_response import CloneOrderResponse as CloneOrderResponse
    from .collected_data import CollectedData as CollectedData
    from .complete_payment_request import CompletePaymentRequest as CompletePaymentRequest
    from .complete_payment_response import CompletePaymentResponse as CompletePaymentResponse
    from .component import Component as Component
    from .component_component_type import ComponentComponentType as ComponentComponentType
    from .confirmation_decision import ConfirmationDecision as ConfirmationDecision
    from .confirmation_options import ConfirmationOptions as ConfirmationOptions
    from .coordinates import Coordinates as Coordinates
    from .country import Country as Country
    from .create_booking_custom_attribute_definition_request import (
        CreateBookingCustomAttributeDefinitionRequest as CreateBookingCustomAttributeDefinitionRequest,
    )
    from .create_booking_custom_attribute_definition_response import (
        CreateBookingCustomAttributeDefinitionResponse as CreateBookingCustomAttributeDefinitionResponse,
    )
    from .create_booking_request import CreateBookingRequest as CreateBookingRequest
    from .create_booking_response import CreateBookingResponse as CreateBookingResponse
    from .create_break_type_request import CreateBreakTypeRequest as CreateBreakTypeRequest
    from .create_break_type_response import CreateBreakTypeResponse as CreateBreakTypeResponse
    from .create_card_request import CreateCardRequest as CreateCardRequest
    from .create_card_response import CreateCardResponse as CreateCardResponse
    from .create_catalog_image_request import CreateCatalogImageRequest as CreateCatalogImageRequest
    from .create_catalog_image_response import CreateCatalogImageResponse as CreateCatalogImageResponse
    from .create_checkout_request import CreateCheckoutRequest as CreateCheckoutRequest
    from .create_checkout_response import CreateCheckoutResponse as CreateCheckoutResponse
    from .create_customer_card_request import CreateCustomerCardRequest as CreateCustomerCardRequest
    from .create_customer_card_response import CreateCustomerCardResponse as CreateCustomerCardResponse
    from .create_customer_custom_attribute_definition_request import (
        CreateCustomerCustomAttributeDefinitionRequest as CreateCustomerCustomAttributeDefinitionRequest,
    )
    from .create_customer_custom_attribute_definition_response import (
        CreateCustomerCustomAttributeDefinitionResponse as CreateCustomerCustomAttributeDefinitionResponse,
    )
    from .create_customer_group_request import CreateCustomerGroupRequest as CreateCustomerGroupRequest
    from .create_customer_group_response import CreateCustomerGroupResponse as CreateCustomerGroupResponse
    from .create_customer_request import CreateCustomerRequest as CreateCustomerRequest
    from .create_customer_response import CreateCustomerResponse as CreateCustomerResponse
    from .create_device_code_request import CreateDeviceCodeRequest as CreateDeviceCodeRequest
    from .create_device_code_response import CreateDeviceCodeResponse as CreateDeviceCodeResponse
    from .create_dispute_evidence_file_request import (
        CreateDisputeEvidenceFileRequest as CreateDisputeEvidenceFileRequest,
    )
    from .create_dispute_evidence_file_response import (
        CreateDisputeEvidenceFileResponse as CreateDisputeEvidenceFileResponse,
    )
    from .create_dispute_evidence_text_request import (
        CreateDisputeEvidenceTextRequest as CreateDisputeEvidenceTextRequest,
    )
    from .create_dispute_evidence_text_response import (
        CreateDisputeEvidenceTextResponse as CreateDisputeEvidenceTextResponse,
    )
    from .create_gift_card_activity_request import (
        CreateGiftCardActivityRequest as CreateGiftCardActivityRequest,
    )
    from .create_gift_card_activity_response import (
        CreateGiftCardActivityResponse as CreateGiftCardActivityResponse,
    )
    from .create_gift_card_request import CreateGiftCardRequest as CreateGiftCardRequest
    from .create_gift_card_response import CreateGiftCardResponse as CreateGiftCardResponse
    from .create_invoice_attachment_request import (
        CreateInvoiceAttachmentRequest as CreateInvoiceAttachmentRequest,
    )
    from .create_invoice_attachment_response import (
        CreateInvoiceAttachmentResponse as CreateInvoiceAttachmentResponse,
    )
    from .create_invoice_request import CreateInvoiceRequest as CreateInvoiceRequest
    from .create_invoice_response import CreateInvoiceResponse as CreateInvoiceResponse
    from .create_job_request import CreateJobRequest as CreateJobRequest
    from .create_job_response import CreateJobResponse as CreateJobResponse
    from .create_location_custom_attribute_definition_request import (
        CreateLocationCustomAttributeDefinitionRequest as CreateLocationCustomAttributeDefinitionRequest,
    )
    from .create_location_custom_attribute_definition_response import (
        CreateLocationCustomAttributeDefinitionResponse as CreateLocationCustomAttributeDefinitionResponse,
    )
    from .create_location_request import CreateLocationRequest as CreateLocationRequest
    from .create_location_response import CreateLocationResponse as CreateLocationResponse
    from .create_loyalty_account_request import CreateLoyaltyAccountRequest as CreateLoyaltyAccountRequest
    from .create_loyalty_account_response import CreateLoyaltyAccountResponse as CreateLoyaltyAccountResponse
    from .create_loyalty_promotion_request import (
        CreateLoyaltyPromotionRequest as CreateLoyaltyPromotionRequest,
    )
    from .create_loyalty_promotion_response import (
        CreateLoyaltyPromotionResponse as CreateLoyaltyPromotionResponse,
    )
    from .create_loyalty_reward_request import CreateLoyaltyRewardRequest as CreateLoyaltyRewardRequest
    from .create_loyalty_reward_response import CreateLoyaltyRewardResponse as CreateLoyaltyRewardResponse
    from .create_merchant_custom_attribute_definition_request import (
        CreateMerchantCustomAttributeDefinitionRequest as CreateMerchantCustomAttributeDefinitionRequest,
    )
    from .create_merchant_custom_attribute_definition_response import (
        CreateMerchantCustomAttributeDefinitionResponse as CreateMerchantCustomAttributeDefinitionResponse,
    )
    from .create_mobile_authorization_code_request import (
        CreateMobileAuthorizationCodeRequest as CreateMobileAuthorizationCodeRequest,
    )
    from .create_mobile_authorization_code_response import (
        CreateMobileAuthorizationCodeResponse as CreateMobileAuthorizationCodeResponse,
    )
    from .create_order_custom_attribute_definition_request import (
        CreateOrderCustomAttributeDefinitionRequest as CreateOrderCustomAttributeDefinitionRequest,
    )
    from .create_order_custom_attribute_definition_response import (
        CreateOrderCustomAttributeDefinitionResponse as CreateOrderCustomAttributeDefinitionResponse,
    )
    from .create_order_request import CreateOrderRequest as CreateOrderRequest
    from .create_order_response import CreateOrderResponse as CreateOrderResponse
    from .create_payment_link_request import CreatePaymentLinkRequest as CreatePaymentLinkRequest
    from .create_payment_link_response import CreatePaymentLinkResponse as CreatePaymentLinkResponse
    from .create_payment_request import CreatePaymentRequest as CreatePaymentRequest
    from .create_payment_response import CreatePaymentResponse as CreatePaymentResponse
    from .create_scheduled_shift_request import CreateScheduledShiftRequest as CreateScheduledShiftRequest
    from .create_scheduled_shift_response import CreateScheduledShiftResponse as CreateScheduledShiftResponse
    from .create_shift_request import CreateShiftRequest as CreateShiftRequest
    from .create_shift_response import CreateShiftResponse as CreateShiftResponse
    from .create_subscription_request import CreateSubscriptionRequest as CreateSubscriptionRequest
    from .create_subscription_response import CreateSubscriptionResponse as CreateSubscriptionResponse
    from .create_team_member_request import CreateTeamMemberRequest as CreateTeamMemberRequest
    from .create_team_member_response import CreateTeamMemberResponse as CreateTeamMemberResponse
    from .create_terminal_action_request import CreateTerminalActionRequest as CreateTerminalActionRequest
    from .create_terminal_action_response import CreateTerminalActionResponse as CreateTerminalActionResponse
    from .create_terminal_checkout_request import (
        CreateTerminalCheckoutRequest as CreateTerminalCheckoutRequest,
    )
    from .create_terminal_checkout_response import (
        CreateTerminalCheckoutResponse as CreateTerminalCheckoutResponse,
    )
    from .create_terminal_refund_request import CreateTerminalRefundRequest as CreateTerminalRefundRequest
    from .create_terminal_refund_response import CreateTerminalRefundResponse as CreateTerminalRefundResponse
    from .create_timecard_request import CreateTimecardRequest as CreateTimecardRequest
    from .create_timecard_response import CreateTimecardResponse as CreateTimecardResponse
    from .create_vendor_request import CreateVendorRequest as CreateVendorRequest
    from .create_vendor_response import CreateVendorResponse as CreateVendorResponse
    from .create_webhook_subscription_request import (
        CreateWebhookSubscriptionRequest as CreateWebhookSubscriptionRequest,
    )
    from .create_webhook_subscription_response import (
        CreateWebhookSubscriptionResponse as CreateWebhookSubscriptionResponse,
    )
    from .currency import Currency as Currency
    from .custom_attribute import CustomAttribute as CustomAttribute
    from .custom_attribute_definition import CustomAttributeDefinition as CustomAttributeDefinition
    from .custom_attribute_definition_event_data import (
        CustomAttributeDefinitionEventData as CustomAttributeDefinitionEventData,
    )
    from .custom_attribute_definition_event_data_object import (
        CustomAttributeDefinitionEventDataObject as CustomAttributeDefinitionEventDataObject,
    )
    from .custom_attribute_definition_visibility import (
        CustomAttributeDefinitionVisibility as CustomAttributeDefinitionVisibility,
    )
    from .custom_attribute_event_data import CustomAttributeEventData as CustomAttributeEventData
    from .custom_attribute_event_data_object import (
        CustomAttributeEventDataObject as CustomAttributeEventDataObject,
    )
    from .custom_attribute_filter import CustomAttributeFilter as CustomAttributeFilter
    from .custom_field import CustomField as CustomField
    from .customer import Customer as Customer
    from .customer_address_filter import CustomerAddressFilter as CustomerAddressFilter
    from .customer_created_event import CustomerCreatedEvent as CustomerCreatedEvent
    from .customer_created_event_data import CustomerCreatedEventData as CustomerCreatedEventData
    from .customer_created_event_event_context import (
        CustomerCreatedEventEventContext as CustomerCreatedEventEventContext,
    )
    from .customer_created_event_event_context_merge import (
        CustomerCreatedEventEventContextMerge as CustomerCreatedEventEventContextMerge,
    )
    from .customer_created_event_object import CustomerCreatedEventObject as CustomerCreatedEventObject
    from .customer_creation_source import CustomerCreationSource as CustomerCreationSource
    from .customer_creation_source_filter import CustomerCreationSourceFilter as CustomerCreationSourceFilter
    from .customer_custom_attribute_definition_created_event import (
        CustomerCustomAttributeDefinitionCreatedEvent as CustomerCustomAttributeDefinitionCreatedEvent,
    )
    from .customer_custom_attribute_definition_created_public_event import (
        CustomerCustomAttributeDefinitionCreatedPublicEvent as CustomerCustomAttributeDefinitionCreatedPublicEvent,
    )
    from .customer_custom_attribute_definition_deleted_event import (
        CustomerCustomAttributeDefinitionDeletedEvent as CustomerCustomAttributeDefinitionDeletedEvent,
    )
    from .customer_custom_attribute_definition_deleted_public_event import (
        CustomerCustomAttributeDefinitionDeletedPublicEvent as CustomerCustomAttributeDefinitionDeletedPublicEvent,
    )
    from .customer_custom_attribute_definition_owned_created_event import (
        CustomerCustomAttributeDefinitionOwnedCreatedEvent as CustomerCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .customer_custom_attribute_definition_owned_deleted_event import (
        CustomerCustomAttributeDefinitionOwnedDeletedEvent as CustomerCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .customer_custom_attribute_definition_owned_updated_event import (
        CustomerCustomAttributeDefinitionOwnedUpdatedEvent as CustomerCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .customer_custom_attribute_definition_updated_event import (
        CustomerCustomAttributeDefinitionUpdatedEvent as CustomerCustomAttributeDefinitionUpdatedEvent,
    )
    from .customer_custom_attribute_definition_updated_public_event import (
        CustomerCustomAttributeDefinitionUpdatedPublicEvent as CustomerCustomAttributeDefinitionUpdatedPublicEvent,
    )
    from .customer_custom_attribute_definition_visible_created_event import (
        CustomerCustomAttributeDefinitionVisibleCreatedEvent as CustomerCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .customer_custom_attribute_definition_visible_deleted_event import (
        CustomerCustomAttributeDefinitionVisibleDeletedEvent as CustomerCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .customer_custom_attribute_definition_visible_updated_event import (
        CustomerCustomAttributeDefinitionVisibleUpdatedEvent as CustomerCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .customer_custom_attribute_deleted_event import (
        CustomerCustomAttributeDeletedEvent as CustomerCustomAttributeDeletedEvent,
    )
    from .customer_custom_attribute_deleted_public_event import (
        CustomerCustomAttributeDeletedPublicEvent as CustomerCustomAttributeDeletedPublicEvent,
    )
    from .customer_custom_attribute_filter import (
        CustomerCustomAttributeFilter as CustomerCustomAttributeFilter,
    )
    from .customer_custom_attribute_filter_value import (
        CustomerCustomAttributeFilterValue as CustomerCustomAttributeFilterValue,
    )
    from .customer_custom_attribute_filters import (
        CustomerCustomAttributeFilters as CustomerCustomAttributeFilters,
    )
    from .customer_custom_attribute_owned_deleted_event import (
        CustomerCustomAttributeOwnedDeletedEvent as CustomerCustomAttributeOwnedDeletedEvent,
    )
    from .customer_custom_attribute_owned_updated_event import (
        CustomerCustomAttributeOwnedUpdatedEvent as CustomerCustomAttributeOwnedUpdatedEvent,
    )
    from .customer_custom_attribute_updated_event import (
        CustomerCustomAttributeUpdatedEvent as CustomerCustomAttributeUpdatedEvent,
    )
    from .customer_custom_attribute_updated_public_event import (
        CustomerCustomAttributeUpdatedPublicEvent as CustomerCustomAttributeUpdatedPublicEvent,
    )
    from .customer_custom_attribute_visible_deleted_event import (
        CustomerCustomAttributeVisibleDeletedEvent as CustomerCustomAttributeVisibleDeletedEvent,
    )
    from .customer_custom_attribute_visible_updated_event import (
        CustomerCustomAttributeVisibleUpdatedEvent as CustomerCustomAttributeVisibleUpdatedEvent,
    )
    from .customer_deleted_event import CustomerDeletedEvent as CustomerDeletedEvent
    from .customer_deleted_event_data import CustomerDeletedEventData as CustomerDeletedEventData
    from .customer_deleted_event_event_context import (
        CustomerDeletedEventEventContext as CustomerDeletedEventEventContext,
    )
    from .customer_deleted_event_event_context_merge import (
        CustomerDeletedEventEventContextMerge as CustomerDeletedEventEventContextMerge,
    )
    from .customer_deleted_event_object import CustomerDeletedEventObject as CustomerDeletedEventObject
    from .customer_details import CustomerDetails as CustomerDetails
    from .customer_filter import CustomerFilter as CustomerFilter
    from .customer_group import CustomerGroup as CustomerGroup
    from .customer_inclusion_exclusion import CustomerInclusionExclusion as CustomerInclusionExclusion
    from .customer_preferences import CustomerPreferences as CustomerPreferences
    from .customer_query import CustomerQuery as CustomerQuery
    from .customer_segment import CustomerSegment as CustomerSegment
    from .customer_sort import CustomerSort as CustomerSort
    from .customer_sort_field import CustomerSortField as CustomerSortField
    from .customer_tax_ids import CustomerTaxIds as CustomerTaxIds
    from .customer_text_filter import CustomerTextFilter as CustomerTextFilter
    from .customer_updated_event import CustomerUpdatedEvent as CustomerUpdatedEvent
    from .customer_updated_event_data import CustomerUpdatedEventData as CustomerUpdatedEventData
    from .customer_updated_event_object import CustomerUpdatedEventObject as CustomerUpdatedEventObject
    from .data_collection_options import DataCollectionOptions as DataCollectionOptions
    from .data_collection_options_input_type import (
        DataCollectionOptionsInputType as DataCollectionOptionsInputType,
    )
    from .date_range import DateRange as DateRange
    from .day_of_week import DayOfWeek as DayOfWeek
    from .delete_booking_custom_attribute_definition_response import (
        DeleteBookingCustomAttributeDefinitionResponse as DeleteBookingCustomAttributeDefinitionResponse,
    )
    from .delete_booking_custom_attribute_response import (
        DeleteBookingCustomAttributeResponse as DeleteBookingCustomAttributeResponse,
    )
    from .delete_break_type_response import DeleteBreakTypeResponse as DeleteBreakTypeResponse
    from .delete_catalog_object_response import DeleteCatalogObjectResponse as DeleteCatalogObjectResponse
    from .delete_customer_card_response import DeleteCustomerCardResponse as DeleteCustomerCardResponse
    from .delete_customer_custom_attribute_definition_response import (
        DeleteCustomerCustomAttributeDefinitionResponse as DeleteCustomerCustomAttributeDefinitionResponse,
    )
    from .delete_customer_custom_attribute_response import (
        DeleteCustomerCustomAttributeResponse as DeleteCustomerCustomAttributeResponse,
    )
    from .delete_customer_group_response import DeleteCustomerGroupResponse as DeleteCustomerGroupResponse
    from .delete_customer_response import DeleteCustomerResponse as DeleteCustomerResponse
    from .delete_dispute_evidence_response import (
        DeleteDisputeEvidenceResponse as DeleteDisputeEvidenceResponse,
    )
    from .delete_invoice_attachment_response import (
        DeleteInvoiceAttachmentResponse as DeleteInvoiceAttachmentResponse,
    )
    from .delete_invoice_response import DeleteInvoiceResponse as DeleteInvoiceResponse
    from .delete_location_custom_attribute_definition_response import (
        DeleteLocationCustomAttributeDefinitionResponse as DeleteLocationCustomAttributeDefinitionResponse,
    )
    from .delete_location_custom_attribute_response import (
        DeleteLocationCustomAttributeResponse as DeleteLocationCustomAttributeResponse,
    )
    from .delete_loyalty_reward_response import DeleteLoyaltyRewardResponse as DeleteLoyaltyRewardResponse
    from .delete_merchant_custom_attribute_definition_response import (
        DeleteMerchantCustomAttributeDefinitionResponse as DeleteMerchantCustomAttributeDefinitionResponse,
    )
    from .delete_merchant_custom_attribute_response import (
        DeleteMerchantCustomAttributeResponse as DeleteMerchantCustomAttributeResponse,
    )
    from .delete_order_custom_attribute_definition_response import (
        DeleteOrderCustomAttributeDefinitionResponse as DeleteOrderCustomAttributeDefinitionResponse,
    )
    from .delete_order_custom_attribute_response import (
        DeleteOrderCustomAttributeResponse as DeleteOrderCustomAttributeResponse,
    )
    from .delete_payment_link_response import DeletePaymentLinkResponse as DeletePaymentLinkResponse
    from .delete_shift_response import DeleteShiftResponse as DeleteShiftResponse
    from .delete_snippet_response import DeleteSnippetResponse as DeleteSnippetResponse
    from .delete_subscription_action_response import (
        DeleteSubscriptionActionResponse as DeleteSubscriptionActionResponse,
    )
    from .delete_timecard_response import DeleteTimecardResponse as DeleteTimecardResponse
    from .delete_webhook_subscription_response import (
        DeleteWebhookSubscriptionResponse as DeleteWebhookSubscriptionResponse,
    )
    from .destination import Destination as Destination
    from .destination_details import DestinationDetails as DestinationDetails
    from .destination_details_card_refund_details import (
        DestinationDetailsCardRefundDetails as DestinationDetailsCardRefundDetails,
    )
    from .destination_details_cash_refund_details import (
        DestinationDetailsCashRefundDetails as DestinationDetailsCashRefundDetails,
    )
    from .destination_details_external_refund_details import (
        DestinationDetailsExternalRefundDetails as DestinationDetailsExternalRefundDetails,
    )
    from .destination_type import DestinationType as DestinationType
    from .device import Device as Device
    from .device_attributes import DeviceAttributes as DeviceAttributes
    from .device_attributes_device_type import DeviceAttributesDeviceType as DeviceAttributesDeviceType
    from .device_checkout_options import DeviceCheckoutOptions as DeviceCheckoutOptions
    from .device_code import DeviceCode as DeviceCode
    from .device_code_paired_event import DeviceCodePairedEvent as DeviceCodePairedEvent
    from .device_code_paired_event_data import DeviceCodePairedEventData as DeviceCodePairedEventData
    from .device_code_paired_event_object import DeviceCodePairedEventObject as DeviceCodePairedEventObject
    from .device_code_status import DeviceCodeStatus as DeviceCodeStatus
    from .device_component_details_application_details import (
        DeviceComponentDetailsApplicationDetails as DeviceComponentDetailsApplicationDetails,
    )
    from .device_component_details_battery_details import (
        DeviceComponentDetailsBatteryDetails as DeviceComponentDetailsBatteryDetails,
    )
    from .device_component_details_card_reader_details import (
        DeviceComponentDetailsCardReaderDetails as DeviceComponentDetailsCardReaderDetails,
    )
    from .device_component_details_ethernet_details import (
        DeviceComponentDetailsEthernetDetails as DeviceComponentDetailsEthernetDetails,
    )
    from .device_component_details_external_power import (
        DeviceComponentDetailsExternalPower as DeviceComponentDetailsExternalPower,
    )
    from .device_component_details_measurement import (
        DeviceComponentDetailsMeasurement as DeviceComponentDetailsMeasurement,
    )
    from .device_component_details_wi_fi_details import (
        DeviceComponentDetailsWiFiDetails as DeviceComponentDetailsWiFiDetails,
    )
    from .device_created_event import DeviceCreatedEvent as DeviceCreatedEvent
    from .device_created_event_data import DeviceCreatedEventData as DeviceCreatedEventData
    from .device_created_event_object import DeviceCreatedEventObject as DeviceCreatedEventObject
    from .device_details import DeviceDetails as DeviceDetails
    from .device_metadata import DeviceMetadata as DeviceMetadata
    from .device_status import DeviceStatus as DeviceStatus
    from .device_status_category import DeviceStatusCategory as DeviceStatusCategory
    from .digital_wallet_details import DigitalWalletDetails as DigitalWalletDetails
    from .disable_card_response import DisableCardResponse as DisableCardResponse
    from .disable_events_response import DisableEventsResponse as DisableEventsResponse
    from .dismiss_terminal_action_response import (
        DismissTerminalActionResponse as DismissTerminalActionResponse,
    )
    from .dismiss_terminal_checkout_response import (
        DismissTerminalCheckoutResponse as DismissTerminalCheckoutResponse,
    )
    from .dismiss_terminal_refund_response import (
        DismissTerminalRefundResponse as DismissTerminalRefundResponse,
    )
    from .dispute import Dispute as Dispute
    from .dispute_created_event import DisputeCreatedEvent as DisputeCreatedEvent
    from .dispute_created_event_data import DisputeCreatedEventData as DisputeCreatedEventData
    from .dispute_created_event_object import DisputeCreatedEventObject as DisputeCreatedEventObject
    from .dispute_evidence import DisputeEvidence as DisputeEvidence
    from .dispute_evidence_added_event import DisputeEvidenceAddedEvent as DisputeEvidenceAddedEvent
    from .dispute_evidence_added_event_data import (
        DisputeEvidenceAddedEventData as DisputeEvidenceAddedEventData,
    )
    from .dispute_evidence_added_event_object import (
        DisputeEvidenceAddedEventObject as DisputeEvidenceAddedEventObject,
    )
    from .dispute_evidence_created_event import DisputeEvidenceCreatedEvent as DisputeEvidenceCreatedEvent
    from .dispute_evidence_created_event_data import (
        DisputeEvidenceCreatedEventData as DisputeEvidenceCreatedEventData,
    )
    from .dispute_evidence_created_event_object import (
        DisputeEvidenceCreatedEventObject as DisputeEvidenceCreatedEventObject,
    )
    from .dispute_evidence_deleted_event import DisputeEvidenceDeletedEvent as DisputeEvidenceDeletedEvent
    from .dispute_evidence_deleted_event_data import (
        DisputeEvidenceDeletedEventData as DisputeEvidenceDeletedEventData,
    )
    from .dispute_evidence_deleted_event_object import (
        DisputeEvidenceDeletedEventObject as DisputeEvidenceDeletedEventObject,
    )
    from .dispute_evidence_file import DisputeEvidenceFile as DisputeEvidenceFile
    from .dispute_evidence_removed_event import DisputeEvidenceRemovedEvent as DisputeEvidenceRemovedEvent
    from .dispute_evidence_removed_event_data import (
        DisputeEvidenceRemovedEventData as DisputeEvidenceRemovedEventData,
    )
    from .dispute_evidence_removed_event_object import (
        DisputeEvidenceRemovedEventObject as DisputeEvidenceRemovedEventObject,
    )
    from .dispute_evidence_type import DisputeEvidenceType as DisputeEvidenceType
    from .dispute_reason import DisputeReason as DisputeReason
    from .dispute_state import DisputeState as DisputeState
    from .dispute_state_changed_event import DisputeStateChangedEvent as DisputeStateChangedEvent
    from .dispute_state_changed_event_data import DisputeStateChangedEventData as DisputeStateChangedEventData
    from .dispute_state_changed_event_object import (
        DisputeStateChangedEventObject as DisputeStateChangedEventObject,
    )
    from .dispute_state_updated_event import DisputeStateUpdatedEvent as DisputeStateUpdatedEvent
    from .dispute_state_updated_event_data import DisputeStateUpdatedEventData as DisputeStateUpdatedEventData
    from .dispute_state_updated_event_object import (
        DisputeStateUpdatedEventObject as DisputeStateUpdatedEventObject,
    )
    from .disputed_payment import DisputedPayment as DisputedPayment
    from .employee import Employee as Employee
    from .employee_status import EmployeeStatus as EmployeeStatus
    from .employee_wage import EmployeeWage as EmployeeWage
    from .enable_events_response import EnableEventsResponse as EnableEventsResponse
    from .error import Error as Error
    from .error_category import ErrorCategory as ErrorCategory
    from .error_code import ErrorCode as ErrorCode
    from .event import Event as Event
    from .event_data import EventData as EventData
    from .event_metadata import EventMetadata as EventMetadata
    from .event_type_metadata import EventTypeMetadata as EventTypeMetadata
    from .exclude_strategy import ExcludeStrategy as ExcludeStrategy
    from .external_payment_details import ExternalPaymentDetails as ExternalPaymentDetails
    from .filter_value import FilterValue as FilterValue
    from .float_number_range import FloatNumberRange as FloatNumberRange
    from .fulfillment import Fulfillment as Fulfillment
    from .fulfillment_delivery_details import FulfillmentDeliveryDetails as FulfillmentDeliveryDetails
    from .fulfillment_delivery_details_order_fulfillment_delivery_details_schedule_type import (
        FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType as FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType,
    )
    from .fulfillment_fulfillment_entry import FulfillmentFulfillmentEntry as FulfillmentFulfillmentEntry
    from .fulfillment_fulfillment_line_item_application import (
        FulfillmentFulfillmentLineItemApplication as FulfillmentFulfillmentLineItemApplication,
    )
    from .fulfillment_pickup_details import FulfillmentPickupDetails as FulfillmentPickupDetails
    from .fulfillment_pickup_details_curbside_pickup_details import (
        FulfillmentPickupDetailsCurbsidePickupDetails as FulfillmentPickupDetailsCurbsidePickupDetails,
    )
    from .fulfillment_pickup_details_schedule_type import (
        FulfillmentPickupDetailsScheduleType as FulfillmentPickupDetailsScheduleType,
    )
    from .fulfillment_recipient import FulfillmentRecipient as FulfillmentRecipient
    from .fulfillment_shipment_details import FulfillmentShipmentDetails as FulfillmentShipmentDetails
    from .fulfillment_state import FulfillmentState as FulfillmentState
    from .fulfillment_type import FulfillmentType as FulfillmentType
    from .get_bank_account_by_v1_id_response import (
        GetBankAccountByV1IdResponse as GetBankAccountByV1IdResponse,
    )
    from .get_bank_account_response import GetBankAccountResponse as GetBankAccountResponse
    from .get_break_type_response import GetBreakTypeResponse as GetBreakTypeResponse
    from .get_device_code_response import GetDeviceCodeResponse as GetDeviceCodeResponse
    from .get_device_response import GetDeviceResponse as GetDeviceResponse
    from .get_employee_wage_response import GetEmployeeWageResponse as GetEmployeeWageResponse
    from .get_invoice_response import GetInvoiceResponse as GetInvoiceResponse
    from .get_payment_refund_response import GetPaymentRefundResponse as GetPaymentRefundResponse
    from .get_payment_response import GetPaymentResponse as GetPaymentResponse
    from .get_payout_response import GetPayoutResponse as GetPayoutResponse
    from .get_shift_response import GetShiftResponse as GetShiftResponse
    from .get_team_member_wage_response import GetTeamMemberWageResponse as GetTeamMemberWageResponse
    from .get_terminal_action_response import GetTerminalActionResponse as GetTerminalActionResponse
    from .get_terminal_checkout_response import GetTerminalCheckoutResponse as GetTerminalCheckoutResponse
    from .get_terminal_refund_response import GetTerminalRefundResponse as GetTerminalRefundResponse
    from .gift_card import GiftCard as GiftCard
    from .gift_card_activity import GiftCardActivity as GiftCardActivity
    from .gift_card_activity_activate import GiftCardActivityActivate as GiftCardActivityActivate
    from .gift_card_activity_adjust_decrement import (
        GiftCardActivityAdjustDecrement as GiftCardActivityAdjustDecrement,
    )
    from .gift_card_activity_adjust_decrement_reason import (
        GiftCardActivityAdjustDecrementReason as GiftCardActivityAdjustDecrementReason,
    )
    from .gift_card_activity_adjust_increment import (
        GiftCardActivityAdjustIncrement as GiftCardActivityAdjustIncrement,
    )
    from .gift_card_activity_adjust_increment_reason import (
        GiftCardActivityAdjustIncrementReason as GiftCardActivityAdjustIncrementReason,
    )
    from .gift_card_activity_block import GiftCardActivityBlock as GiftCardActivityBlock
    from .gift_card_activity_block_reason import GiftCardActivityBlockReason as GiftCardActivityBlockReason
    from .gift_card_activity_clear_balance import GiftCardActivityClearBalance as GiftCardActivityClearBalance
    from .gift_card_activity_clear_balance_reason import (
        GiftCardActivityClearBalanceReason as GiftCardActivityClearBalanceReason,
    )
    from .gift_card_activity_created_event import GiftCardActivityCreatedEvent as GiftCardActivityCreatedEvent
    from .gift_card_activity_created_event_data import (
        GiftCardActivityCreatedEventData as GiftCardActivityCreatedEventData,
    )
    from .gift_card_activity_created_event_object import (
        GiftCardActivityCreatedEventObject as GiftCardActivityCreatedEventObject,
    )
    from .gift_card_activity_deactivate import GiftCardActivityDeactivate as GiftCardActivityDeactivate
    from .gift_card_activity_deactivate_reason import (
        GiftCardActivityDeactivateReason as GiftCardActivityDeactivateReason,
    )
    from .gift_card_activity_import import GiftCardActivityImport as GiftCardActivityImport
    from .gift_card_activity_import_reversal import (
        GiftCardActivityImportReversal as GiftCardActivityImportReversal,
    )
    from .gift_card_activity_load import GiftCardActivityLoad as GiftCardActivityLoad
    from .gift_card_activity_redeem import GiftCardActivityRedeem as GiftCardActivityRedeem
    from .gift_card_activity_redeem_status import GiftCardActivityRedeemStatus as GiftCardActivityRedeemStatus
    from .gift_card_activity_refund import GiftCardActivityRefund as GiftCardActivityRefund
    from .gift_card_activity_transfer_balance_from import (
        GiftCardActivityTransferBalanceFrom as GiftCardActivityTransferBalanceFrom,
    )
    from .gift_card_activity_transfer_balance_to import (
        GiftCardActivityTransferBalanceTo as GiftCardActivityTransferBalanceTo,
    )
    from .gift_card_activity_type import GiftCardActivityType as GiftCardActivityType
    from .gift_card_activity_unblock import GiftCardActivityUnblock as GiftCardActivityUnblock
    from .gift_card_activity_unblock_reason import (
        GiftCardActivityUnblockReason as GiftCardActivityUnblockReason,
    )
    from .gift_card_activity_unlinked_activity_refund import (
        GiftCardActivityUnlinkedActivityRefund as GiftCardActivityUnlinkedActivityRefund,
    )
    from .gift_card_activity_updated_event import GiftCardActivityUpdatedEvent as GiftCardActivityUpdatedEvent
    from .gift_card_activity_updated_event_data import (
        GiftCardActivityUpdatedEventData as GiftCardActivityUpdatedEventData,
    )
    from .gift_card_activity_updated_event_object import (
        GiftCardActivityUpdatedEventObject as GiftCardActivityUpdatedEventObject,
    )
    from .gift_card_created_event import GiftCardCreatedEvent as GiftCardCreatedEvent
    from .gift_card_created_event_data import GiftCardCreatedEventData as GiftCardCreatedEventData
    from .gift_card_created_event_object import GiftCardCreatedEventObject as GiftCardCreatedEventObject
    from .gift_card_customer_linked_event import GiftCardCustomerLinkedEvent as GiftCardCustomerLinkedEvent
    from .gift_card_customer_linked_event_data import (
        GiftCardCustomerLinkedEventData as GiftCardCustomerLinkedEventData,
    )
    from .gift_card_customer_linked_event_object import (
        GiftCardCustomerLinkedEventObject as GiftCardCustomerLinkedEventObject,
    )
    from .gift_card_customer_unlinked_event import (
        GiftCardCustomerUnlinkedEvent as GiftCardCustomerUnlinkedEvent,
    )
    from .gift_card_customer_unlinked_event_data import (
        GiftCardCustomerUnlinkedEventData as GiftCardCustomerUnlinkedEventData,
    )
    from .gift_card_customer_unlinked_event_object import (
        GiftCardCustomerUnlinkedEventObject as GiftCardCustomerUnlinkedEventObject,
    )
    from .gift_card_gan_source import GiftCardGANSource as GiftCardGANSource
    from .gift_card_status import GiftCardStatus as GiftCardStatus
    from .gift_card_type import GiftCardType as GiftCardType
    from .gift_card_updated_event import GiftCardUpdatedEvent as GiftCardUpdatedEvent
    from .gift_card_updated_event_data import GiftCardUpdatedEventData as GiftCardUpdatedEventData
    from .gift_card_updated_event_object import GiftCardUpdatedEventObject as GiftCardUpdatedEventObject
    from .inventory_adjustment import InventoryAdjustment as InventoryAdjustment
    from .inventory_adjustment_group import InventoryAdjustmentGroup as InventoryAdjustmentGroup
    from .inventory_alert_type import InventoryAlertType as InventoryAlertType
    from .inventory_change import InventoryChange as InventoryChange
    from .inventory_change_type import InventoryChangeType as InventoryChangeType
    from .inventory_count import InventoryCount as InventoryCount
    from .inventory_count_updated_event import InventoryCountUpdatedEvent as InventoryCountUpdatedEvent
    from .inventory_count_updated_event_data import (
        InventoryCountUpdatedEventData as InventoryCountUpdatedEventData,
    )
    from .inventory_count_updated_event_object import (
        InventoryCountUpdatedEventObject as InventoryCountUpdatedEventObject,
    )
    from .inventory_physical_count import InventoryPhysicalCount as InventoryPhysicalCount
    from .inventory_state import InventoryState as InventoryState
    from .inventory_transfer import InventoryTransfer as InventoryTransfer
    from .invoice import Invoice as Invoice
    from .invoice_accepted_payment_methods import (
        InvoiceAcceptedPaymentMethods as InvoiceAcceptedPaymentMethods,
    )
    from .invoice_attachment import InvoiceAttachment as InvoiceAttachment
    from .invoice_automatic_payment_source import (
        InvoiceAutomaticPaymentSource as InvoiceAutomaticPaymentSource,
    )
    from .invoice_canceled_event import InvoiceCanceledEvent as InvoiceCanceledEvent
    from .invoice_canceled_event_data import InvoiceCanceledEventData as InvoiceCanceledEventData
    from .invoice_canceled_event_object import InvoiceCanceledEventObject as InvoiceCanceledEventObject
    from .invoice_created_event import InvoiceCreatedEvent as InvoiceCreatedEvent
    from .invoice_created_event_data import InvoiceCreatedEventData as InvoiceCreatedEventData
    from .invoice_created_event_object import InvoiceCreatedEventObject as InvoiceCreatedEventObject
    from .invoice_custom_field import InvoiceCustomField as InvoiceCustomField
    from .invoice_custom_field_placement import InvoiceCustomFieldPlacement as InvoiceCustomFieldPlacement
    from .invoice_deleted_event import InvoiceDeletedEvent as InvoiceDeletedEvent
    from .invoice_deleted_event_data import InvoiceDeletedEventData as InvoiceDeletedEventData
    from .invoice_delivery_method import InvoiceDeliveryMethod as InvoiceDeliveryMethod
    from .invoice_filter import InvoiceFilter as InvoiceFilter
    from .invoice_payment_made_event import InvoicePaymentMadeEvent as InvoicePaymentMadeEvent
    from .invoice_payment_made_event_data import InvoicePaymentMadeEventData as InvoicePaymentMadeEventData
    from .invoice_payment_made_event_object import (
        InvoicePaymentMadeEventObject as InvoicePaymentMadeEventObject,
    )
    from .invoice_payment_reminder import InvoicePaymentReminder as InvoicePaymentReminder
    from .invoice_payment_reminder_status import InvoicePaymentReminderStatus as InvoicePaymentReminderStatus
    from .invoice_payment_request import InvoicePaymentRequest as InvoicePaymentRequest
    from .invoice_published_event import InvoicePublishedEvent as InvoicePublishedEvent
    from .invoice_published_event_data import InvoicePublishedEventData as InvoicePublishedEventData
    from .invoice_published_event_object import InvoicePublishedEventObject as InvoicePublishedEventObject
    from .invoice_query import InvoiceQuery as InvoiceQuery
    from .invoice_recipient import InvoiceRecipient as InvoiceRecipient
    from .invoice_recipient_tax_ids import InvoiceRecipientTaxIds as InvoiceRecipientTaxIds
    from .invoice_refunded_event import InvoiceRefundedEvent as InvoiceRefundedEvent
    from .invoice_refunded_event_data import InvoiceRefundedEventData as InvoiceRefundedEventData
    from .invoice_refunded_event_object import InvoiceRefundedEventObject as InvoiceRefundedEventObject
    from .invoice_request_method import InvoiceRequestMethod as InvoiceRequestMethod
    from .invoice_request_type import InvoiceRequestType as InvoiceRequestType
    from .invoice_scheduled_charge_failed_event import (
        InvoiceScheduledChargeFailedEvent as InvoiceScheduledChargeFailedEvent,
    )
    from .invoice_scheduled_charge_failed_event_data import (
        InvoiceScheduledChargeFailedEventData as InvoiceScheduledChargeFailedEventData,
    )
    from .invoice_scheduled_charge_failed_event_object import (
        InvoiceScheduledChargeFailedEventObject as InvoiceScheduledChargeFailedEventObject,
    )
    from .invoice_sort import InvoiceSort as InvoiceSort
    from .invoice_sort_field import InvoiceSortField as InvoiceSortField
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_updated_event import InvoiceUpdatedEvent as InvoiceUpdatedEvent
    from .invoice_updated_event_data import InvoiceUpdatedEventData as InvoiceUpdatedEventData
    from .invoice_updated_event_object import InvoiceUpdatedEventObject as InvoiceUpdatedEventObject
    from .item_variation_location_overrides import (
        ItemVariationLocationOverrides as ItemVariationLocationOverrides,
    )
    from .job import Job as Job
    from .job_assignment import JobAssignment as JobAssignment
    from .job_assignment_pay_type import JobAssignmentPayType as JobAssignmentPayType
    from .job_created_event import JobCreatedEvent as JobCreatedEvent
    from .job_created_event_data import JobCreatedEventData as JobCreatedEventData
    from .job_created_event_object import JobCreatedEventObject as JobCreatedEventObject
    from .job_updated_event import JobUpdatedEvent as JobUpdatedEvent
    from .job_updated_event_data import JobUpdatedEventData as JobUpdatedEventData
    from .job_updated_event_object import JobUpdatedEventObject as JobUpdatedEventObject
    from .labor_scheduled_shift_created_event import (
        LaborScheduledShiftCreatedEvent as LaborScheduledShiftCreatedEvent,
    )
    from .labor_scheduled_shift_created_event_data import (
        LaborScheduledShiftCreatedEventData as LaborScheduledShiftCreatedEventData,
    )
    from .labor_scheduled_shift_created_event_object import (
        LaborScheduledShiftCreatedEventObject as LaborScheduledShiftCreatedEventObject,
    )
    from .labor_scheduled_shift_deleted_event import (
        LaborScheduledShiftDeletedEvent as LaborScheduledShiftDeletedEvent,
    )
    from .labor_scheduled_shift_deleted_event_data import (
        LaborScheduledShiftDeletedEventData as LaborScheduledShiftDeletedEventData,
    )
    from .labor_scheduled_shift_published_event import (
        LaborScheduledShiftPublishedEvent as LaborScheduledShiftPublishedEvent,
    )
    from .labor_scheduled_shift_published_event_data import (
        LaborScheduledShiftPublishedEventData as LaborScheduledShiftPublishedEventData,
    )
    from .labor_scheduled_shift_published_event_object import (
        LaborScheduledShiftPublishedEventObject as LaborScheduledShiftPublishedEventObject,
    )
    from .labor_scheduled_shift_updated_event import (
        LaborScheduledShiftUpdatedEvent as LaborScheduledShiftUpdatedEvent,
    )
    from .labor_scheduled_shift_updated_event_data import (
        LaborScheduledShiftUpdatedEventData as LaborScheduledShiftUpdatedEventData,
    )
    from .labor_scheduled_shift_updated_event_object import (
        LaborScheduledShiftUpdatedEventObject as LaborScheduledShiftUpdatedEventObject,
    )
    from .labor_shift_created_event import LaborShiftCreatedEvent as LaborShiftCreatedEvent
    from .labor_shift_created_event_data import LaborShiftCreatedEventData as LaborShiftCreatedEventData
    from .labor_shift_created_event_object import LaborShiftCreatedEventObject as LaborShiftCreatedEventObject
    from .labor_shift_deleted_event import LaborShiftDeletedEvent as LaborShiftDeletedEvent
    from .labor_shift_deleted_event_data import LaborShiftDeletedEventData as LaborShiftDeletedEventData
    from .labor_shift_updated_event import LaborShiftUpdatedEvent as LaborShiftUpdatedEvent
    from .labor_shift_updated_event_data import LaborShiftUpdatedEventData as LaborShiftUpdatedEventData
    from .labor_shift_updated_event_object import LaborShiftUpdatedEventObject as LaborShiftUpdatedEventObject
    from .labor_timecard_created_event import LaborTimecardCreatedEvent as LaborTimecardCreatedEvent
    from .labor_timecard_created_event_data import (
        LaborTimecardCreatedEventData as LaborTimecardCreatedEventData,
    )
    from .labor_timecard_created_event_object import (
        LaborTimecardCreatedEventObject as LaborTimecardCreatedEventObject,
    )
    from .labor_timecard_deleted_event import LaborTimecardDeletedEvent as LaborTimecardDeletedEvent
    from .labor_timecard_deleted_event_data import (
        LaborTimecardDeletedEventData as LaborTimecardDeletedEventData,
    )
    from .labor_timecard_updated_event import LaborTimecardUpdatedEvent as LaborTimecardUpdatedEvent
    from .labor_timecard_updated_event_data import (
        LaborTimecardUpdatedEventData as LaborTimecardUpdatedEventData,
    )
    from .labor_timecard_updated_event_object import (
        LaborTimecardUpdatedEventObject as LaborTimecardUpdatedEventObject,
    )
    from .link_customer_to_gift_card_request import (
        LinkCustomerToGiftCardRequest as LinkCustomerToGiftCardRequest,
    )
    from .link_customer_to_gift_card_response import (
        LinkCustomerToGiftCardResponse as LinkCustomerToGiftCardResponse,
    )
    from .list_bank_accounts_response import ListBankAccountsResponse as ListBankAccountsResponse
    from .list_booking_custom_attribute_definitions_response import (
        ListBookingCustomAttributeDefinitionsResponse as ListBookingCustomAttributeDefinitionsResponse,
    )
    from .list_booking_custom_attributes_response import (
        ListBookingCustomAttributesResponse as ListBookingCustomAttributesResponse,
    )
    from .list_bookings_response import ListBookingsResponse as ListBookingsResponse
    from .list_break_types_response import ListBreakTypesResponse as ListBreakTypesResponse
    from .list_cards_response import ListCardsResponse as ListCardsResponse
    from .list_cash_drawer_shift_events_response import (
        ListCashDrawerShiftEventsResponse as ListCashDrawerShiftEventsResponse,
    )
    from .list_cash_drawer_shifts_response import ListCashDrawerShiftsResponse as ListCashDrawerShiftsResponse
    from .list_catalog_response import ListCatalogResponse as ListCatalogResponse
    from .list_customer_custom_attribute_definitions_response import (
        ListCustomerCustomAttributeDefinitionsResponse as ListCustomerCustomAttributeDefinitionsResponse,
    )
    from .list_customer_custom_attributes_response import (
        ListCustomerCustomAttributesResponse as ListCustomerCustomAttributesResponse,
    )
    from .list_customer_groups_response import ListCustomerGroupsResponse as ListCustomerGroupsResponse
    from .list_customer_segments_response import ListCustomerSegmentsResponse as ListCustomerSegmentsResponse
    from .list_customers_response import ListCustomersResponse as ListCustomersResponse
    from .list_device_codes_response import ListDeviceCodesResponse as ListDeviceCodesResponse
    from .list_devices_response import ListDevicesResponse as ListDevicesResponse
    from .list_dispute_evidence_response import ListDisputeEvidenceResponse as ListDisputeEvidenceResponse
    from .list_disputes_response import ListDisputesResponse as ListDisputesResponse
    from .list_employee_wages_response import ListEmployeeWagesResponse as ListEmployeeWagesResponse
    from .list_employees_response import ListEmployeesResponse as ListEmployeesResponse
    from .list_event_types_response import ListEventTypesResponse as ListEventTypesResponse
    from .list_gift_card_activities_response import (
        ListGiftCardActivitiesResponse as ListGiftCardActivitiesResponse,
    )
    from .list_gift_cards_response import ListGiftCardsResponse as ListGiftCardsResponse
    from .list_invoices_response import ListInvoicesResponse as ListInvoicesResponse
    from .list_jobs_response import ListJobsResponse as ListJobsResponse
    from .list_location_booking_profiles_response import (
        ListLocationBookingProfilesResponse as ListLocationBookingProfilesResponse,
    )
    from .list_location_custom_attribute_definitions_response import (
        ListLocationCustomAttributeDefinitionsResponse as ListLocationCustomAttributeDefinitionsResponse,
    )
    from .list_location_custom_attributes_response import (
        ListLocationCustomAttributesResponse as ListLocationCustomAttributesResponse,
    )
    from .list_locations_response import ListLocationsResponse as ListLocationsResponse
    from .list_loyalty_programs_response import ListLoyaltyProgramsResponse as ListLoyaltyProgramsResponse
    from .list_loyalty_promotions_response import (
        ListLoyaltyPromotionsResponse as ListLoyaltyPromotionsResponse,
    )
    from .list_merchant_custom_attribute_definitions_response import (
        ListMerchantCustomAttributeDefinitionsResponse as ListMerchantCustomAttributeDefinitionsResponse,
    )
    from .list_merchant_custom_attributes_response import (
        ListMerchantCustomAttributesResponse as ListMerchantCustomAttributesResponse,
    )
    from .list_merchants_response import ListMerchantsResponse as ListMerchantsResponse
    from .list_order_custom_attribute_definitions_response import (
        ListOrderCustomAttributeDefinitionsResponse as ListOrderCustomAttributeDefinitionsResponse,
    )
    from .list_order_custom_attributes_response import (
        ListOrderCustomAttributesResponse as ListOrderCustomAttributesResponse,
    )
    from .list_payment_links_response import ListPaymentLinksResponse as ListPaymentLinksResponse
    from .list_payment_refunds_request_sort_field import (
        ListPaymentRefundsRequestSortField as ListPaymentRefundsRequestSortField,
    )
    from .list_payment_refunds_response import ListPaymentRefundsResponse as ListPaymentRefundsResponse
    from .list_payments_request_sort_field import ListPaymentsRequestSortField as ListPaymentsRequestSortField
    from .list_payments_response import ListPaymentsResponse as ListPaymentsResponse
    from .list_payout_entries_response import ListPayoutEntriesResponse as ListPayoutEntriesResponse
    from .list_payouts_response import ListPayoutsResponse as ListPayoutsResponse
    from .list_sites_response import ListSitesResponse as ListSitesResponse
    from .list_subscription_events_response import (
        ListSubscriptionEventsResponse as ListSubscriptionEventsResponse,
    )
    from .list_team_member_booking_profiles_response import (
        ListTeamMemberBookingProfilesResponse as ListTeamMemberBookingProfilesResponse,
    )
    from .list_team_member_wages_response import ListTeamMemberWagesResponse as ListTeamMemberWagesResponse
    from .list_transactions_response import ListTransactionsResponse as ListTransactionsResponse
    from .list_webhook_event_types_response import (
        ListWebhookEventTypesResponse as ListWebhookEventTypesResponse,
    )
    from .list_webhook_subscriptions_response import (
        ListWebhookSubscriptionsResponse as ListWebhookSubscriptionsResponse,
    )
    from .list_workweek_configs_response import ListWorkweekConfigsResponse as ListWorkweekConfigsResponse
    from .location import Location as Location
    from .location_booking_profile import LocationBookingProfile as LocationBookingProfile
    from .location_capability import LocationCapability as LocationCapability
    from .location_created_event import LocationCreatedEvent as LocationCreatedEvent
    from .location_created_event_data import LocationCreatedEventData as LocationCreatedEventData
    from .location_custom_attribute_definition_owned_created_event import (
        LocationCustomAttributeDefinitionOwnedCreatedEvent as LocationCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .location_custom_attribute_definition_owned_deleted_event import (
        LocationCustomAttributeDefinitionOwnedDeletedEvent as LocationCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .location_custom_attribute_definition_owned_updated_event import (
        LocationCustomAttributeDefinitionOwnedUpdatedEvent as LocationCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .location_custom_attribute_definition_visible_created_event import (
        LocationCustomAttributeDefinitionVisibleCreatedEvent as LocationCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .location_custom_attribute_definition_visible_deleted_event import (
        LocationCustomAttributeDefinitionVisibleDeletedEvent as LocationCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .location_custom_attribute_definition_visible_updated_event import (
        LocationCustomAttributeDefinitionVisibleUpdatedEvent as LocationCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .location_custom_attribute_owned_deleted_event import (
        LocationCustomAttributeOwnedDeletedEvent as LocationCustomAttributeOwnedDeletedEvent,
    )
    from .location_custom_attribute_owned_updated_event import (
        LocationCustomAttributeOwnedUpdatedEvent as LocationCustomAttributeOwnedUpdatedEvent,
    )
    from .location_custom_attribute_visible_deleted_event import (
        LocationCustomAttributeVisibleDeletedEvent as LocationCustomAttributeVisibleDeletedEvent,
    )
    from .location_custom_attribute_visible_updated_event import (
        LocationCustomAttributeVisibleUpdatedEvent as LocationCustomAttributeVisibleUpdatedEvent,
    )
    from .location_settings_updated_event import LocationSettingsUpdatedEvent as LocationSettingsUpdatedEvent
    from .location_settings_updated_event_data import (
        LocationSettingsUpdatedEventData as LocationSettingsUpdatedEventData,
    )
    from .location_settings_updated_event_object import (
        LocationSettingsUpdatedEventObject as LocationSettingsUpdatedEventObject,
    )
    from .location_status import LocationStatus as LocationStatus
    from .location_type import LocationType as LocationType
    from .location_updated_event import LocationUpdatedEvent as LocationUpdatedEvent
    from .location_updated_event_data import LocationUpdatedEventData as LocationUpdatedEventData
    from .loyalty_account import LoyaltyAccount as LoyaltyAccount
    from .loyalty_account_created_event import LoyaltyAccountCreatedEvent as LoyaltyAccountCreatedEvent
    from .loyalty_account_created_event_data import (
        LoyaltyAccountCreatedEventData as LoyaltyAccountCreatedEventData,
    )
    from .loyalty_account_created_event_object import (
        LoyaltyAccountCreatedEventObject as LoyaltyAccountCreatedEventObject,
    )
    from .loyalty_account_deleted_event import LoyaltyAccountDeletedEvent as LoyaltyAccountDeletedEvent
    from .loyalty_account_deleted_event_data import (
        LoyaltyAccountDeletedEventData as LoyaltyAccountDeletedEventData,
    )
    from .loyalty_account_deleted_event_object import (
        LoyaltyAccountDeletedEventObject as LoyaltyAccountDeletedEventObject,
    )
    from .loyalty_account_expiring_point_deadline import (
        LoyaltyAccountExpiringPointDeadline as LoyaltyAccountExpiringPointDeadline,
    )
    from .loyalty_account_mapping import LoyaltyAccountMapping as LoyaltyAccountMapping
    from .loyalty_account_updated_event import LoyaltyAccountUpdatedEvent as LoyaltyAccountUpdatedEvent
    from .loyalty_account_updated_event_data import (
        LoyaltyAccountUpdatedEventData as LoyaltyAccountUpdatedEventData,
    )
    from .loyalty_account_updated_event_object import (
        LoyaltyAccountUpdatedEventObject as LoyaltyAccountUpdatedEventObject,
    )
    from .loyalty_event import LoyaltyEvent as LoyaltyEvent
    from .loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints as LoyaltyEventAccumulatePoints
    from .loyalty_event_accumulate_promotion_points import (
        LoyaltyEventAccumulatePromotionPoints as LoyaltyEventAccumulatePromotionPoints,
    )
    from .loyalty_event_adjust_points import LoyaltyEventAdjustPoints as LoyaltyEventAdjustPoints
    from .loyalty_event_create_reward import LoyaltyEventCreateReward as LoyaltyEventCreateReward
    from .loyalty_event_created_event import LoyaltyEventCreatedEvent as LoyaltyEventCreatedEvent
    from .loyalty_event_created_event_data import LoyaltyEventCreatedEventData as LoyaltyEventCreatedEventData
    from .loyalty_event_created_event_object import (
        LoyaltyEventCreatedEventObject as LoyaltyEventCreatedEventObject,
    )
    from .loyalty_event_date_time_filter import LoyaltyEventDateTimeFilter as LoyaltyEventDateTimeFilter
    from .loyalty_event_delete_reward import LoyaltyEventDeleteReward as LoyaltyEventDeleteReward
    from .loyalty_event_expire_points import LoyaltyEventExpirePoints as LoyaltyEventExpirePoints
    from .loyalty_event_filter import LoyaltyEventFilter as LoyaltyEventFilter
    from .loyalty_event_location_filter import LoyaltyEventLocationFilter as LoyaltyEventLocationFilter
    from .loyalty_event_loyalty_account_filter import (
        LoyaltyEventLoyaltyAccountFilter as LoyaltyEventLoyaltyAccountFilter,
    )
    from .loyalty_event_order_filter import LoyaltyEventOrderFilter as LoyaltyEventOrderFilter
    from .loyalty_event_other import LoyaltyEventOther as LoyaltyEventOther
    from .loyalty_event_query import LoyaltyEventQuery as LoyaltyEventQuery
    from .loyalty_event_redeem_reward import LoyaltyEventRedeemReward as LoyaltyEventRedeemReward
    from .loyalty_event_source import LoyaltyEventSource as LoyaltyEventSource
    from .loyalty_event_type import LoyaltyEventType as LoyaltyEventType
    from .loyalty_event_type_filter import LoyaltyEventTypeFilter as LoyaltyEventTypeFilter
    from .loyalty_program import LoyaltyProgram as LoyaltyProgram
    from .loyalty_program_accrual_rule import LoyaltyProgramAccrualRule as LoyaltyProgramAccrualRule
    from .loyalty_program_accrual_rule_category_data import (
        LoyaltyProgramAccrualRuleCategoryData as LoyaltyProgramAccrualRuleCategoryData,
    )
    from .loyalty_program_accrual_rule_item_variation_data import (
        LoyaltyProgramAccrualRuleItemVariationData as LoyaltyProgramAccrualRuleItemVariationData,
    )
    from .loyalty_program_accrual_rule_spend_data import (
        LoyaltyProgramAccrualRuleSpendData as LoyaltyProgramAccrualRuleSpendData,
    )
    from .loyalty_program_accrual_rule_tax_mode import (
        LoyaltyProgramAccrualRuleTaxMode as LoyaltyProgramAccrualRuleTaxMode,
    )
    from .loyalty_program_accrual_rule_type import (
        LoyaltyProgramAccrualRuleType as LoyaltyProgramAccrualRuleType,
    )
    from .loyalty_program_accrual_rule_visit_data import (
        LoyaltyProgramAccrualRuleVisitData as LoyaltyProgramAccrualRuleVisitData,
    )
    from .loyalty_program_created_event import LoyaltyProgramCreatedEvent as LoyaltyProgramCreatedEvent
    from .loyalty_program_created_event_data import (
        LoyaltyProgramCreatedEventData as LoyaltyProgramCreatedEventData,
    )
    from .loyalty_program_created_event_object import (
        LoyaltyProgramCreatedEventObject as LoyaltyProgramCreatedEventObject,
    )
    from .loyalty_program_expiration_policy import (
        LoyaltyProgramExpirationPolicy as LoyaltyProgramExpirationPolicy,
    )
    from .loyalty_program_reward_tier import LoyaltyProgramRewardTier as LoyaltyProgramRewardTier
    from .loyalty_program_status import LoyaltyProgramStatus as LoyaltyProgramStatus
    from .loyalty_program_terminology import LoyaltyProgramTerminology as LoyaltyProgramTerminology
    from .loyalty_program_updated_event import LoyaltyProgramUpdatedEvent as LoyaltyProgramUpdatedEvent
    from .loyalty_program_updated_event_data import (
        LoyaltyProgramUpdatedEventData as LoyaltyProgramUpdatedEventData,
    )
    from .loyalty_program_updated_event_object import (
        LoyaltyProgramUpdatedEventObject as LoyaltyProgramUpdatedEventObject,
    )
    from .loyalty_promotion import LoyaltyPromotion as LoyaltyPromotion
    from .loyalty_promotion_available_time_data import (
        LoyaltyPromotionAvailableTimeData as LoyaltyPromotionAvailableTimeData,
    )
    from .loyalty_promotion_created_event import LoyaltyPromotionCreatedEvent as LoyaltyPromotionCreatedEvent
    from .loyalty_promotion_created_event_data import (
        LoyaltyPromotionCreatedEventData as LoyaltyPromotionCreatedEventData,
    )
    from .loyalty_promotion_created_event_object import (
        LoyaltyPromotionCreatedEventObject as LoyaltyPromotionCreatedEventObject,
    )
    from .loyalty_promotion_incentive import LoyaltyPromotionIncentive as LoyaltyPromotionIncentive
    from .loyalty_promotion_incentive_points_addition_data import (
        LoyaltyPromotionIncentivePointsAdditionData as LoyaltyPromotionIncentivePointsAdditionData,
    )
    from .loyalty_promotion_incentive_points_multiplier_data import (
        LoyaltyPromotionIncentivePointsMultiplierData as LoyaltyPromotionIncentivePointsMultiplierData,
    )
    from .loyalty_promotion_incentive_type import (
        LoyaltyPromotionIncentiveType as LoyaltyPromotionIncentiveType,
    )
    from .loyalty_promotion_status import LoyaltyPromotionStatus as LoyaltyPromotionStatus
    from .loyalty_promotion_trigger_limit import LoyaltyPromotionTriggerLimit as LoyaltyPromotionTriggerLimit
    from .loyalty_promotion_trigger_limit_interval import (
        LoyaltyPromotionTriggerLimitInterval as LoyaltyPromotionTriggerLimitInterval,
    )
    from .loyalty_promotion_updated_event import LoyaltyPromotionUpdatedEvent as LoyaltyPromotionUpdatedEvent
    from .loyalty_promotion_updated_event_data import (
        LoyaltyPromotionUpdatedEventData as LoyaltyPromotionUpdatedEventData,
    )
    from .loyalty_promotion_updated_event_object import (
        LoyaltyPromotionUpdatedEventObject as LoyaltyPromotionUpdatedEventObject,
    )
    from .loyalty_reward import LoyaltyReward as LoyaltyReward
    from .loyalty_reward_status import LoyaltyRewardStatus as LoyaltyRewardStatus
    from .measurement_unit import MeasurementUnit as MeasurementUnit
    from .measurement_unit_area import MeasurementUnitArea as MeasurementUnitArea
    from .measurement_unit_custom import MeasurementUnitCustom as MeasurementUnitCustom
    from .measurement_unit_generic import MeasurementUnitGeneric as MeasurementUnitGeneric
    from .measurement_unit_length import MeasurementUnitLength as MeasurementUnitLength
    from .measurement_unit_time import MeasurementUnitTime as MeasurementUnitTime
    from .measurement_unit_unit_type import MeasurementUnitUnitType as MeasurementUnitUnitType
    from .measurement_unit_volume import MeasurementUnitVolume as MeasurementUnitVolume
    from .measurement_unit_weight import MeasurementUnitWeight as MeasurementUnitWeight
    from .merchant import Merchant as Merchant
    from .merchant_custom_attribute_definition_owned_created_event import (
        MerchantCustomAttributeDefinitionOwnedCreatedEvent as MerchantCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .merchant_custom_attribute_definition_owned_deleted_event import (
        MerchantCustomAttributeDefinitionOwnedDeletedEvent as MerchantCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .merchant_custom_attribute_definition_owned_updated_event import (
        MerchantCustomAttributeDefinitionOwnedUpdatedEvent as MerchantCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .merchant_custom_attribute_definition_visible_created_event import (
        MerchantCustomAttributeDefinitionVisibleCreatedEvent as MerchantCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .merchant_custom_attribute_definition_visible_deleted_event import (
        MerchantCustomAttributeDefinitionVisibleDeletedEvent as MerchantCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .merchant_custom_attribute_definition_visible_updated_event import (
        MerchantCustomAttributeDefinitionVisibleUpdatedEvent as MerchantCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .merchant_custom_attribute_owned_deleted_event import (
        MerchantCustomAttributeOwnedDeletedEvent as MerchantCustomAttributeOwnedDeletedEvent,
    )
    from .merchant_custom_attribute_owned_updated_event import (
        MerchantCustomAttributeOwnedUpdatedEvent as MerchantCustomAttributeOwnedUpdatedEvent,
    )
    from .merchant_custom_attribute_visible_deleted_event import (
        MerchantCustomAttributeVisibleDeletedEvent as MerchantCustomAttributeVisibleDeletedEvent,
    )
    from .merchant_custom_attribute_visible_updated_event import (
        MerchantCustomAttributeVisibleUpdatedEvent as MerchantCustomAttributeVisibleUpdatedEvent,
    )
    from .merchant_settings_updated_event import MerchantSettingsUpdatedEvent as MerchantSettingsUpdatedEvent
    from .merchant_settings_updated_event_data import (
        MerchantSettingsUpdatedEventData as MerchantSettingsUpdatedEventData,
    )
    from .merchant_settings_updated_event_object import (
        MerchantSettingsUpdatedEventObject as MerchantSettingsUpdatedEventObject,
    )
    from .merchant_status import MerchantStatus as MerchantStatus
    from .modifier_location_overrides import ModifierLocationOverrides as ModifierLocationOverrides
    from .money import Money as Money
    from .oauth_authorization_revoked_event import (
        OauthAuthorizationRevokedEvent as OauthAuthorizationRevokedEvent,
    )
    from .oauth_authorization_revoked_event_data import (
        OauthAuthorizationRevokedEventData as OauthAuthorizationRevokedEventData,
    )
    from .oauth_authorization_revoked_event_object import (
        OauthAuthorizationRevokedEventObject as OauthAuthorizationRevokedEventObject,
    )
    from .oauth_authorization_revoked_event_revocation_object import (
        OauthAuthorizationRevokedEventRevocationObject as OauthAuthorizationRevokedEventRevocationObject,
    )
    from .oauth_authorization_revoked_event_revoker_type import (
        OauthAuthorizationRevokedEventRevokerType as OauthAuthorizationRevokedEventRevokerType,
    )
    from .obtain_token_request import ObtainTokenRequest as ObtainTokenRequest
    from .obtain_token_response import ObtainTokenResponse as ObtainTokenResponse
    from .offline_payment_details import OfflinePaymentDetails as OfflinePaymentDetails
    from .order import Order as Order
    from .order_created import OrderCreated as OrderCreated
    from .order_created_event import OrderCreatedEvent as OrderCreatedEvent
    from .order_created_event_data import OrderCreatedEventData as OrderCreatedEventData
    from .order_created_object import OrderCreatedObject as OrderCreatedObject
    from .order_custom_attribute_definition_owned_created_event import (
        OrderCustomAttributeDefinitionOwnedCreatedEvent as OrderCustomAttributeDefinitionOwnedCreatedEvent,
    )
    from .order_custom_attribute_definition_owned_deleted_event import (
        OrderCustomAttributeDefinitionOwnedDeletedEvent as OrderCustomAttributeDefinitionOwnedDeletedEvent,
    )
    from .order_custom_attribute_definition_owned_updated_event import (
        OrderCustomAttributeDefinitionOwnedUpdatedEvent as OrderCustomAttributeDefinitionOwnedUpdatedEvent,
    )
    from .order_custom_attribute_definition_visible_created_event import (
        OrderCustomAttributeDefinitionVisibleCreatedEvent as OrderCustomAttributeDefinitionVisibleCreatedEvent,
    )
    from .order_custom_attribute_definition_visible_deleted_event import (
        OrderCustomAttributeDefinitionVisibleDeletedEvent as OrderCustomAttributeDefinitionVisibleDeletedEvent,
    )
    from .order_custom_attribute_definition_visible_updated_event import (
        OrderCustomAttributeDefinitionVisibleUpdatedEvent as OrderCustomAttributeDefinitionVisibleUpdatedEvent,
    )
    from .order_custom_attribute_owned_deleted_event import (
        OrderCustomAttributeOwnedDeletedEvent as OrderCustomAttributeOwnedDeletedEvent,
    )
    from .order_custom_attribute_owned_updated_event import (
        OrderCustomAttributeOwnedUpdatedEvent as OrderCustomAttributeOwnedUpdatedEvent,
    )
    from .order_custom_attribute_visible_deleted_event import (
        OrderCustomAttributeVisibleDeletedEvent as OrderCustomAttributeVisibleDeletedEvent,
    )
    from .order_custom_attribute_visible_updated_event import (
        OrderCustomAttributeVisibleUpdatedEvent as OrderCustomAttributeVisibleUpdatedEvent,
    )
    from .order_entry import OrderEntry as OrderEntry
    from .order_fulfillment_updated import OrderFulfillmentUpdated as OrderFulfillmentUpdated
    from .order_fulfillment_updated_event import OrderFulfillmentUpdatedEvent as OrderFulfillmentUpdatedEvent
    from .order_fulfillment_updated_event_data import (
        OrderFulfillmentUpdatedEventData as OrderFulfillmentUpdatedEventData,
    )
    from .order_fulfillment_updated_object import (
        OrderFulfillmentUpdatedObject as OrderFulfillmentUpdatedObject,
    )
    from .order_fulfillment_updated_update import (
        OrderFulfillmentUpdatedUpdate as OrderFulfillmentUpdatedUpdate,
    )
    from .order_line_item import OrderLineItem as OrderLineItem
    from .order_line_item_applied_discount import OrderLineItemAppliedDiscount as OrderLineItemAppliedDiscount
    from .order_line_item_applied_service_charge import (
        OrderLineItemAppliedServiceCharge as OrderLineItemAppliedServiceCharge,
    )
    from .order_line_item_applied_tax import OrderLineItemAppliedTax as OrderLineItemAppliedTax
    from .order_line_item_discount import OrderLineItemDiscount as OrderLineItemDiscount
    from .order_line_item_discount_scope import OrderLineItemDiscountScope as OrderLineItemDiscountScope
    from .order_line_item_discount_type import OrderLineItemDiscountType as OrderLineItemDiscountType
    from .order_line_item_item_type import OrderLineItemItemType as OrderLineItemItemType
    from .order_line_item_modifier import OrderLineItemModifier as OrderLineItemModifier
    from .order_line_item_pricing_blocklists import (
        OrderLineItemPricingBlocklists as OrderLineItemPricingBlocklists,
    )
    from .order_line_item_pricing_blocklists_blocked_discount import (
        OrderLineItemPricingBlocklistsBlockedDiscount as OrderLineItemPricingBlocklistsBlockedDiscount,
    )
    from .order_line_item_pricing_blocklists_blocked_tax import (
        OrderLineItemPricingBlocklistsBlockedTax as OrderLineItemPricingBlocklistsBlockedTax,
    )
    from .order_line_item_tax import OrderLineItemTax as OrderLineItemTax
    from .order_line_item_tax_scope import OrderLineItemTaxScope as OrderLineItemTaxScope
    from .order_line_item_tax_type import OrderLineItemTaxType as OrderLineItemTaxType
    from .order_money_amounts import OrderMoneyAmounts as OrderMoneyAmounts
    from .order_pricing_options import OrderPricingOptions as OrderPricingOptions
    from .order_quantity_unit import OrderQuantityUnit as OrderQuantityUnit
    from .order_return import OrderReturn as OrderReturn
    from .order_return_discount import OrderReturnDiscount as OrderReturnDiscount
    from .order_return_line_item import OrderReturnLineItem as OrderReturnLineItem
    from .order_return_line_item_modifier import OrderReturnLineItemModifier as OrderReturnLineItemModifier
    from .order_return_service_charge import OrderReturnServiceCharge as OrderReturnServiceCharge
    from .order_return_tax import OrderReturnTax as OrderReturnTax
    from .order_return_tip import OrderReturnTip as OrderReturnTip
    from .order_reward import OrderReward as OrderReward
    from .order_rounding_adjustment import OrderRoundingAdjustment as OrderRoundingAdjustment
    from .order_service_charge import OrderServiceCharge as OrderServiceCharge
    from .order_service_charge_calculation_phase import (
        OrderServiceChargeCalculationPhase as OrderServiceChargeCalculationPhase,
    )
    from .order_service_charge_scope import OrderServiceChargeScope as OrderServiceChargeScope
    from .order_service_charge_treatment_type import (
        OrderServiceChargeTreatmentType as OrderServiceChargeTreatmentType,
    )
    from .order_service_charge_type import OrderServiceChargeType as OrderServiceChargeType
    from .order_source import OrderSource as OrderSource
    from .order_state import OrderState as OrderState
    from .order_updated import OrderUpdated as OrderUpdated
    from .order_updated_event import OrderUpdatedEvent as OrderUpdatedEvent
    from .order_updated_event_data import OrderUpdatedEventData as OrderUpdatedEventData
    from .order_updated_object import OrderUpdatedObject as OrderUpdatedObject
    from .pause_subscription_request import PauseSubscriptionRequest as PauseSubscriptionRequest
    from .pause_subscription_response import PauseSubscriptionResponse as PauseSubscriptionResponse
    from .pay_order_request import PayOrderRequest as PayOrderRequest
    from .pay_order_response import PayOrderResponse as PayOrderResponse
    from .payment import Payment as Payment
    from .payment_balance_activity_app_fee_refund_detail import (
        PaymentBalanceActivityAppFeeRefundDetail as PaymentBalanceActivityAppFeeRefundDetail,
    )
    from .payment_balance_activity_app_fee_revenue_detail import (
        PaymentBalanceActivityAppFeeRevenueDetail as PaymentBalanceActivityAppFeeRevenueDetail,
    )
    from .payment_balance_activity_automatic_savings_detail import (
        PaymentBalanceActivityAutomaticSavingsDetail as PaymentBalanceActivityAutomaticSavingsDetail,
    )
    from .payment_balance_activity_automatic_savings_reversed_detail import (
        PaymentBalanceActivityAutomaticSavingsReversedDetail as PaymentBalanceActivityAutomaticSavingsReversedDetail,
    )
    from .payment_balance_activity_charge_detail import (
        PaymentBalanceActivityChargeDetail as PaymentBalanceActivityChargeDetail,
    )
    from .payment_balance_activity_deposit_fee_detail import (
        PaymentBalanceActivityDepositFeeDetail as PaymentBalanceActivityDepositFeeDetail,
    )
    from .payment_balance_activity_deposit_fee_reversed_detail import (
        PaymentBalanceActivityDepositFeeReversedDetail as PaymentBalanceActivityDepositFeeReversedDetail,
    )
    from .payment_balance_activity_dispute_detail import (
        PaymentBalanceActivityDisputeDetail as PaymentBalanceActivityDisputeDetail,
    )
    from .payment_balance_activity_fee_detail import (
        PaymentBalanceActivityFeeDetail as PaymentBalanceActivityFeeDetail,
    )
    from .payment_balance_activity_free_processing_detail import (
        PaymentBalanceActivityFreeProcessingDetail as PaymentBalanceActivityFreeProcessingDetail,
    )
    from .payment_balance_activity_hold_adjustment_detail import (
        PaymentBalanceActivityHoldAdjustmentDetail as PaymentBalanceActivityHoldAdjustmentDetail,
    )
    from .payment_balance_activity_open_dispute_detail import (
        PaymentBalanceActivityOpenDisputeDetail as PaymentBalanceActivityOpenDisputeDetail,
    )
    from .payment_balance_activity_other_adjustment_detail import (
        PaymentBalanceActivityOtherAdjustmentDetail as PaymentBalanceActivityOtherAdjustmentDetail,
    )
    from .payment_balance_activity_other_detail import (
        PaymentBalanceActivityOtherDetail as PaymentBalanceActivityOtherDetail,
    )
    from .payment_balance_activity_refund_detail import (
        PaymentBalanceActivityRefundDetail as PaymentBalanceActivityRefundDetail,
    )
    from .payment_balance_activity_release_adjustment_detail import (
        PaymentBalanceActivityReleaseAdjustmentDetail as PaymentBalanceActivityReleaseAdjustmentDetail,
    )
    from .payment_balance_activity_reserve_hold_detail import (
        PaymentBalanceActivityReserveHoldDetail as PaymentBalanceActivityReserveHoldDetail,
    )
    from .payment_balance_activity_reserve_release_detail import (
        PaymentBalanceActivityReserveReleaseDetail as PaymentBalanceActivityReserveReleaseDetail,
    )
    from .payment_balance_activity_square_capital_payment_detail import (
        PaymentBalanceActivitySquareCapitalPaymentDetail as PaymentBalanceActivitySquareCapitalPaymentDetail,
    )
    from .payment_balance_activity_square_capital_reversed_payment_detail import (
        PaymentBalanceActivitySquareCapitalReversedPaymentDetail as PaymentBalanceActivitySquareCapitalReversedPaymentDetail,
    )
    from .payment_balance_activity_square_payroll_transfer_detail import (
        PaymentBalanceActivitySquarePayrollTransferDetail as PaymentBalanceActivitySquarePayrollTransferDetail,
    )
    from .payment_balance_activity_square_payroll_transfer_reversed_detail import (
        PaymentBalanceActivitySquarePayrollTransferReversedDetail as PaymentBalanceActivitySquarePayrollTransferReversedDetail,
    )
    from .payment_balance_activity_tax_on_fee_detail import (
        PaymentBalanceActivityTaxOnFeeDetail as PaymentBalanceActivityTaxOnFeeDetail,
    )
    from .payment_balance_activity_third_party_fee_detail import (
        PaymentBalanceActivityThirdPartyFeeDetail as PaymentBalanceActivityThirdPartyFeeDetail,
    )
    from .payment_balance_activity_third_party_fee_refund_detail import (
        PaymentBalanceActivityThirdPartyFeeRefundDetail as PaymentBalanceActivityThirdPartyFeeRefundDetail,
    )
    from .payment_created_event import PaymentCreatedEvent as PaymentCreatedEvent
    from .payment_created_event_data import PaymentCreatedEventData as PaymentCreatedEventData
    from .payment_created_event_object import PaymentCreatedEventObject as PaymentCreatedEventObject
    from .payment_link import PaymentLink as PaymentLink
    from .payment_link_related_resources import PaymentLinkRelatedResources as PaymentLinkRelatedResources
    from .payment_options import PaymentOptions as PaymentOptions
    from .payment_options_delay_action import PaymentOptionsDelayAction as PaymentOptionsDelayAction
    from .payment_refund import PaymentRefund as PaymentRefund
    from .payment_updated_event import PaymentUpdatedEvent as PaymentUpdatedEvent
    from .payment_updated_event_data import PaymentUpdatedEventData as PaymentUpdatedEventData
    from .payment_updated_event_object import PaymentUpdatedEventObject as PaymentUpdatedEventObject
    from .payout import Payout as Payout
    from .payout_entry import PayoutEntry as PayoutEntry
    from .payout_failed_event import PayoutFailedEvent as PayoutFailedEvent
    from .payout_failed_event_data import PayoutFailedEventData as PayoutFailedEventData
    from .payout_failed_event_object import PayoutFailedEventObject as PayoutFailedEventObject
    from .payout_fee import PayoutFee as PayoutFee
    from .payout_fee_type import PayoutFeeType as PayoutFeeType
    from .payout_paid_event import PayoutPaidEvent as PayoutPaidEvent
    from .payout_paid_event_data import PayoutPaidEventData as PayoutPaidEventData
    from .payout_paid_event_object import PayoutPaidEventObject as PayoutPaidEventObject
    from .payout_sent_event import PayoutSentEvent as PayoutSentEvent
    from .payout_sent_event_data import PayoutSentEventData as PayoutSentEventData
    from .payout_sent_event_object import PayoutSentEventObject as PayoutSentEventObject
    from .payout_status import PayoutStatus as PayoutStatus
    from .payout_type import PayoutType as PayoutType
    from .phase import Phase as Phase
    from .phase_input import PhaseInput as PhaseInput
    from .pre_populated_data import PrePopulatedData as PrePopulatedData
    from .processing_fee import ProcessingFee as ProcessingFee
    from .product import Product as Product
    from .product_type import ProductType as ProductType
    from .publish_invoice_request import PublishInvoiceRequest as PublishInvoiceRequest
    from .publish_invoice_response import PublishInvoiceResponse as PublishInvoiceResponse
    from .publish_scheduled_shift_request import PublishScheduledShiftRequest as PublishScheduledShiftRequest
    from .publish_scheduled_shift_response import (
        PublishScheduledShiftResponse as PublishScheduledShiftResponse,
    )
    from .qr_code_options import QrCodeOptions as QrCodeOptions
    from .quick_pay import QuickPay as QuickPay
    from .range_ import Range as Range
    from .receipt_options import ReceiptOptions as ReceiptOptions
    from .redeem_loyalty_reward_request import RedeemLoyaltyRewardRequest as RedeemLoyaltyRewardRequest
    from .redeem_loyalty_reward_response import RedeemLoyaltyRewardResponse as RedeemLoyaltyRewardResponse
    from .refund import Refund as Refund
    from .refund_created_event import RefundCreatedEvent as RefundCreatedEvent
    from .refund_created_event_data import RefundCreatedEventData as RefundCreatedEventData
    from .refund_created_event_object import RefundCreatedEventObject as RefundCreatedEventObject
    from .refund_payment_request import RefundPaymentRequest as RefundPaymentRequest
    from .refund_payment_response import RefundPaymentResponse as RefundPaymentResponse
    from .refund_status import RefundStatus as RefundStatus
    from .refund_updated_event import RefundUpdatedEvent as RefundUpdatedEvent
    from .refund_updated_event_data import RefundUpdatedEventData as RefundUpdatedEventData
    from .refund_updated_event_object import RefundUpdatedEventObject as RefundUpdatedEventObject
    from .register_domain_request import RegisterDomainRequest as RegisterDomainRequest
    from .register_domain_response import RegisterDomainResponse as RegisterDomainResponse
    from .register_domain_response_status import RegisterDomainResponseStatus as RegisterDomainResponseStatus
    from .remove_group_from_customer_response import (
        RemoveGroupFromCustomerResponse as RemoveGroupFromCustomerResponse,
    )
    from .resume_subscription_request import ResumeSubscriptionRequest as ResumeSubscriptionRequest
    from .resume_subscription_response import ResumeSubscriptionResponse as ResumeSubscriptionResponse
    from .retrieve_booking_custom_attribute_definition_response import (
        RetrieveBookingCustomAttributeDefinitionResponse as RetrieveBookingCustomAttributeDefinitionResponse,
    )
    from .retrieve_booking_custom_attribute_response import (
        RetrieveBookingCustomAttributeResponse as RetrieveBookingCustomAttributeResponse,
    )
    from .retrieve_booking_response import RetrieveBookingResponse as RetrieveBookingResponse
    from .retrieve_business_booking_profile_response import (
        RetrieveBusinessBookingProfileResponse as RetrieveBusinessBookingProfileResponse,
    )
    from .retrieve_card_response import RetrieveCardResponse as RetrieveCardResponse
    from .retrieve_cash_drawer_shift_response import (
        RetrieveCashDrawerShiftResponse as RetrieveCashDrawerShiftResponse,
    )
    from .retrieve_catalog_object_response import (
        RetrieveCatalogObjectResponse as RetrieveCatalogObjectResponse,
    )
    from .retrieve_customer_custom_attribute_definition_response import (
        RetrieveCustomerCustomAttributeDefinitionResponse as RetrieveCustomerCustomAttributeDefinitionResponse,
    )
    from .retrieve_customer_custom_attribute_response import (
        RetrieveCustomerCustomAttributeResponse as RetrieveCustomerCustomAttributeResponse,
    )
    from .retrieve_customer_group_response import (
        RetrieveCustomerGroupResponse as RetrieveCustomerGroupResponse,
    )
    from .retrieve_customer_response import RetrieveCustomerResponse as RetrieveCustomerResponse
    from .retrieve_customer_segment_response import (
        RetrieveCustomerSegmentResponse as RetrieveCustomerSegmentResponse,
    )
    from .retrieve_dispute_evidence_response import (
        RetrieveDisputeEvidenceResponse as RetrieveDisputeEvidenceResponse,
    )
    from .retrieve_dispute_response import RetrieveDisputeResponse as RetrieveDisputeResponse
    from .retrieve_employee_response import RetrieveEmployeeResponse as RetrieveEmployeeResponse
    from .retrieve_gift_card_from_gan_request import (
        RetrieveGiftCardFromGANRequest as RetrieveGiftCardFromGANRequest,
    )
    from .retrieve_gift_card_from_gan_response import (
        RetrieveGiftCardFromGANResponse as RetrieveGiftCardFromGANResponse,
    )
    from .retrieve_gift_card_from_nonce_request import (
        RetrieveGiftCardFromNonceRequest as RetrieveGiftCardFromNonceRequest,
    )
    from .retrieve_gift_card_from_nonce_response import (
        RetrieveGiftCardFromNonceResponse as RetrieveGiftCardFromNonceResponse,
    )
    from .retrieve_gift_card_response import RetrieveGiftCardResponse as RetrieveGiftCardResponse
    from .retrieve_inventory_adjustment_response import (
        RetrieveInventoryAdjustmentResponse as RetrieveInventoryAdjustmentResponse,
    )
    from .retrieve_inventory_changes_response import (
        RetrieveInventoryChangesResponse as RetrieveInventoryChangesResponse,
    )
    from .retrieve_inventory_count_response import (
        RetrieveInventoryCountResponse as RetrieveInventoryCountResponse,
    )
    from .retrieve_inventory_physical_count_response import (
        RetrieveInventoryPhysicalCountResponse as RetrieveInventoryPhysicalCountResponse,
    )
    from .retrieve_inventory_transfer_response import (
        RetrieveInventoryTransferResponse as RetrieveInventoryTransferResponse,
    )
    from .retrieve_job_response import RetrieveJobResponse as RetrieveJobResponse
    from .retrieve_location_booking_profile_response import (
        RetrieveLocationBookingProfileResponse as RetrieveLocationBookingProfileResponse,
    )
    from .retrieve_location_custom_attribute_definition_response import (
        RetrieveLocationCustomAttributeDefinitionResponse as RetrieveLocationCustomAttributeDefinitionResponse,
    )
    from .retrieve_location_custom_attribute_response import (
        RetrieveLocationCustomAttributeResponse as RetrieveLocationCustomAttributeResponse,
    )
    from .retrieve_location_response import RetrieveLocationResponse as RetrieveLocationResponse
    from .retrieve_location_settings_response import (
        RetrieveLocationSettingsResponse as RetrieveLocationSettingsResponse,
    )
    from .retrieve_loyalty_account_response import (
        RetrieveLoyaltyAccountResponse as RetrieveLoyaltyAccountResponse,
    )
    from .retrieve_loyalty_program_response import (
        RetrieveLoyaltyProgramResponse as RetrieveLoyaltyProgramResponse,
    )
    from .retrieve_loyalty_promotion_response import (
        RetrieveLoyaltyPromotionResponse as RetrieveLoyaltyPromotionResponse,
    )
    from .retrieve_loyalty_reward_response import (
        RetrieveLoyaltyRewardResponse as RetrieveLoyaltyRewardResponse,
    )
    from .retrieve_merchant_custom_attribute_definition_response import (
        RetrieveMerchantCustomAttributeDefinitionResponse as RetrieveMerchantCustomAttributeDefinitionResponse,
    )
    from .retrieve_merchant_custom_attribute_response import (
        RetrieveMerchantCustomAttributeResponse as RetrieveMerchantCustomAttributeResponse,
    )
    from .retrieve_merchant_response import RetrieveMerchantResponse as RetrieveMerchantResponse
    from .retrieve_merchant_settings_response import (
        RetrieveMerchantSettingsResponse as RetrieveMerchantSettingsResponse,
    )
    from .retrieve_order_custom_attribute_definition_response import (
        RetrieveOrderCustomAttributeDefinitionResponse as RetrieveOrderCustomAttributeDefinitionResponse,
    )
    from .retrieve_order_custom_attribute_response import (
        RetrieveOrderCustomAttributeResponse as RetrieveOrderCustomAttributeResponse,
    )
    from .retrieve_order_response import RetrieveOrderResponse as RetrieveOrderResponse
    from .retrieve_payment_link_response import RetrievePaymentLinkResponse as RetrievePaymentLinkResponse
    from .retrieve_scheduled_shift_response import (
        RetrieveScheduledShiftResponse as RetrieveScheduledShiftResponse,
    )
    from .retrieve_snippet_response import RetrieveSnippetResponse as RetrieveSnippetResponse
    from .retrieve_subscription_response import RetrieveSubscriptionResponse as RetrieveSubscriptionResponse
    from .retrieve_team_member_booking_profile_response import (
        RetrieveTeamMemberBookingProfileResponse as RetrieveTeamMemberBookingProfileResponse,
    )
    from .retrieve_team_member_response import RetrieveTeamMemberResponse as RetrieveTeamMemberResponse
    from .retrieve_timecard_response import RetrieveTimecardResponse as RetrieveTimecardResponse
    from .retrieve_token_status_response import RetrieveTokenStatusResponse as RetrieveTokenStatusResponse
    from .retrieve_transaction_response import RetrieveTransactionResponse as RetrieveTransactionResponse
    from .retrieve_vendor_response import RetrieveVendorResponse as RetrieveVendorResponse
    from .retrieve_wage_setting_response import RetrieveWageSettingResponse as RetrieveWageSettingResponse
    from .retrieve_webhook_subscription_response import (
        RetrieveWebhookSubscriptionResponse as RetrieveWebhookSubscriptionResponse,
    )
    from .revoke_token_request import RevokeTokenRequest as RevokeTokenRequest
    from .revoke_token_response import RevokeTokenResponse as RevokeTokenResponse
    from .risk_evaluation import RiskEvaluation as RiskEvaluation
    from .risk_evaluation_risk_level import RiskEvaluationRiskLevel as RiskEvaluationRiskLevel
    from .save_card_options import SaveCardOptions as SaveCardOptions
    from .scheduled_shift import ScheduledShift as ScheduledShift
    from .scheduled_shift_details import ScheduledShiftDetails as ScheduledShiftDetails
    from .scheduled_shift_filter import ScheduledShiftFilter as ScheduledShiftFilter
    from .scheduled_shift_filter_assignment_status import (
        ScheduledShiftFilterAssignmentStatus as ScheduledShiftFilterAssignmentStatus,
    )
    from .scheduled_shift_filter_scheduled_shift_status import (
        ScheduledShiftFilterScheduledShiftStatus as ScheduledShiftFilterScheduledShiftStatus,
    )
    from .scheduled_shift_notification_audience import (
        ScheduledShiftNotificationAudience as ScheduledShiftNotificationAudience,
    )
    from .scheduled_shift_query import ScheduledShiftQuery as ScheduledShiftQuery
    from .scheduled_shift_sort import ScheduledShiftSort as ScheduledShiftSort
    from .scheduled_shift_sort_field import ScheduledShiftSortField as ScheduledShiftSortField
    from .scheduled_shift_workday import ScheduledShiftWorkday as ScheduledShiftWorkday
    from .scheduled_shift_workday_matcher import ScheduledShiftWorkdayMatcher as ScheduledShiftWorkdayMatcher
    from .search_availability_filter import SearchAvailabilityFilter as SearchAvailabilityFilter
    from .search_availability_query import SearchAvailabilityQuery as SearchAvailabilityQuery
    from .search_availability_request import SearchAvailabilityRequest as SearchAvailabilityRequest
    from .search_availability_response import SearchAvailabilityResponse as SearchAvailabilityResponse
    from .search_catalog_items_request import SearchCatalogItemsRequest as SearchCatalogItemsRequest
    from .search_catalog_items_request_stock_level import (
        SearchCatalogItemsRequestStockLevel as SearchCatalogItemsRequestStockLevel,
    )
    from .search_catalog_items_response import SearchCatalogItemsResponse as SearchCatalogItemsResponse
    from .search_catalog_objects_request import SearchCatalogObjectsRequest as SearchCatalogObjectsRequest
    from .search_catalog_objects_response import SearchCatalogObjectsResponse as SearchCatalogObjectsResponse
    from .search_customers_request import SearchCustomersRequest as SearchCustomersRequest
    from .search_customers_response import SearchCustomersResponse as SearchCustomersResponse
    from .search_events_filter import SearchEventsFilter as SearchEventsFilter
    from .search_events_query import SearchEventsQuery as SearchEventsQuery
    from .search_events_request import SearchEventsRequest as SearchEventsRequest
    from .search_events_response import SearchEventsResponse as SearchEventsResponse
    from .search_events_sort import SearchEventsSort as SearchEventsSort
    from .search_events_sort_field import SearchEventsSortField as SearchEventsSortField
    from .search_invoices_request import SearchInvoicesRequest as SearchInvoicesRequest
    from .search_invoices_response import SearchInvoicesResponse as SearchInvoicesResponse
    from .search_loyalty_accounts_request import SearchLoyaltyAccountsRequest as SearchLoyaltyAccountsRequest
    from .search_loyalty_accounts_request_loyalty_account_query import (
        SearchLoyaltyAccountsRequestLoyaltyAccountQuery as SearchLoyaltyAccountsRequestLoyaltyAccountQuery,
    )
    from .search_loyalty_accounts_response import (
        SearchLoyaltyAccountsResponse as SearchLoyaltyAccountsResponse,
    )
    from .search_loyalty_events_request import SearchLoyaltyEventsRequest as SearchLoyaltyEventsRequest
    from .search_loyalty_events_response import SearchLoyaltyEventsResponse as SearchLoyaltyEventsResponse
    from .search_loyalty_rewards_request import SearchLoyaltyRewardsRequest as SearchLoyaltyRewardsRequest
    from .search_loyalty_rewards_request_loyalty_reward_query import (
        SearchLoyaltyRewardsRequestLoyaltyRewardQuery as SearchLoyaltyRewardsRequestLoyaltyRewardQuery,
    )
    from .search_loyalty_rewards_response import SearchLoyaltyRewardsResponse as SearchLoyaltyRewardsResponse
    from .search_orders_customer_filter import SearchOrdersCustomerFilter as SearchOrdersCustomerFilter
    from .search_orders_date_time_filter import SearchOrdersDateTimeFilter as SearchOrdersDateTimeFilter
    from .search_orders_filter import SearchOrdersFilter as SearchOrdersFilter
    from .search_orders_fulfillment_filter import (
        SearchOrdersFulfillmentFilter as SearchOrdersFulfillmentFilter,
    )
    from .search_orders_query import SearchOrdersQuery as SearchOrdersQuery
    from .search_orders_request import SearchOrdersRequest as SearchOrdersRequest
    from .search_orders_response import SearchOrdersResponse as SearchOrdersResponse
    from .search_orders_sort import SearchOrdersSort as SearchOrdersSort
    from .search_orders_sort_field import SearchOrdersSortField as SearchOrdersSortField
    from .search_orders_source_filter import SearchOrdersSourceFilter as SearchOrdersSourceFilter
    from .search_orders_state_filter import SearchOrdersStateFilter as SearchOrdersStateFilter
    from .search_scheduled_shifts_request import SearchScheduledShiftsRequest as SearchScheduledShiftsRequest
    from .search_scheduled_shifts_response import (
        SearchScheduledShiftsResponse as SearchScheduledShiftsResponse,
    )
    from .search_shifts_request import SearchShiftsRequest as SearchShiftsRequest
    from .search_shifts_response import SearchShiftsResponse as SearchShiftsResponse
    from .search_subscriptions_filter import SearchSubscriptionsFilter as SearchSubscriptionsFilter
    from .search_subscriptions_query import SearchSubscriptionsQuery as SearchSubscriptionsQuery
    from .search_subscriptions_request import SearchSubscriptionsRequest as SearchSubscriptionsRequest
    from .search_subscriptions_response import SearchSubscriptionsResponse as SearchSubscriptionsResponse
    from .search_team_members_filter import SearchTeamMembersFilter as SearchTeamMembersFilter
    from .search_team_members_query import SearchTeamMembersQuery as SearchTeamMembersQuery
    from .search_team_members_request import SearchTeamMembersRequest as SearchTeamMembersRequest
    from .search_team_members_response import SearchTeamMembersResponse as SearchTeamMembersResponse
    from .search_terminal_actions_request import SearchTerminalActionsRequest as SearchTerminalActionsRequest
    from .search_terminal_actions_response import (
        SearchTerminalActionsResponse as SearchTerminalActionsResponse,
    )
    from .search_terminal_checkouts_request import (
        SearchTerminalCheckoutsRequest as SearchTerminalCheckoutsRequest,
    )
    from .search_terminal_checkouts_response import (
        SearchTerminalCheckoutsResponse as SearchTerminalCheckoutsResponse,
    )
    from .search_terminal_refunds_request import SearchTerminalRefundsRequest as SearchTerminalRefundsRequest
    from .search_terminal_refunds_response import (
        SearchTerminalRefundsResponse as SearchTerminalRefundsResponse,
    )
    from .search_timecards_request import SearchTimecardsRequest as SearchTimecardsRequest
    from .search_timecards_response import SearchTimecardsResponse as SearchTimecardsResponse
    from .search_vendors_request import SearchVendorsRequest as SearchVendorsRequest
    from .search_vendors_request_filter import SearchVendorsRequestFilter as SearchVendorsRequestFilter
    from .search_vendors_request_sort import SearchVendorsRequestSort as SearchVendorsRequestSort
    from .search_vendors_request_sort_field import (
        SearchVendorsRequestSortField as SearchVendorsRequestSortField,
    )
    from .search_vendors_response import SearchVendorsResponse as SearchVendorsResponse
    from .segment_filter import SegmentFilter as SegmentFilter
    from .select_option import SelectOption as SelectOption
    from .select_options import SelectOptions as SelectOptions
    from .shift import Shift as Shift
    from .shift_filter import ShiftFilter as ShiftFilter
    from .shift_filter_status import ShiftFilterStatus as ShiftFilterStatus
    from .shift_query import ShiftQuery as ShiftQuery
    from .shift_sort import ShiftSort as ShiftSort
    from .shift_sort_field import ShiftSortField as ShiftSortField
    from .shift_status import ShiftStatus as ShiftStatus
    from .shift_wage import ShiftWage as ShiftWage
    from .shift_workday import ShiftWorkday as ShiftWorkday
    from .shift_workday_matcher import ShiftWorkdayMatcher as ShiftWorkdayMatcher
    from .shipping_fee import ShippingFee as ShippingFee
    from .signature_image import SignatureImage as SignatureImage
    from .signature_options import SignatureOptions as SignatureOptions
    from .site import Site as Site
    from .snippet import Snippet as Snippet
    from .sort_order import SortOrder as SortOrder
    from .source_application import SourceApplication as SourceApplication
    from .square_account_details import SquareAccountDetails as SquareAccountDetails
    from .standard_unit_description import StandardUnitDescription as StandardUnitDescription
    from .standard_unit_description_group import StandardUnitDescriptionGroup as StandardUnitDescriptionGroup
    from .submit_evidence_response import SubmitEvidenceResponse as SubmitEvidenceResponse
    from .subscription import Subscription as Subscription
    from .subscription_action import SubscriptionAction as SubscriptionAction
    from .subscription_action_type import SubscriptionActionType as SubscriptionActionType
    from .subscription_cadence import SubscriptionCadence as SubscriptionCadence
    from .subscription_created_event import SubscriptionCreatedEvent as SubscriptionCreatedEvent
    from .subscription_created_event_data import SubscriptionCreatedEventData as SubscriptionCreatedEventData
    from .subscription_created_event_object import (
        SubscriptionCreatedEventObject as SubscriptionCreatedEventObject,
    )
    from .subscription_event import SubscriptionEvent as SubscriptionEvent
    from .subscription_event_info import SubscriptionEventInfo as SubscriptionEventInfo
    from .subscription_event_info_code import SubscriptionEventInfoCode as SubscriptionEventInfoCode
    from .subscription_event_subscription_event_type import (
        SubscriptionEventSubscriptionEventType as SubscriptionEventSubscriptionEventType,
    )
    from .subscription_phase import SubscriptionPhase as SubscriptionPhase
    from .subscription_pricing import SubscriptionPricing as SubscriptionPricing
    from .subscription_pricing_type import SubscriptionPricingType as SubscriptionPricingType
    from .subscription_source import SubscriptionSource as SubscriptionSource
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_test_result import SubscriptionTestResult as SubscriptionTestResult
    from .subscription_updated_event import SubscriptionUpdatedEvent as SubscriptionUpdatedEvent
    from .subscription_updated_event_data import SubscriptionUpdatedEventData as SubscriptionUpdatedEventData
    from .subscription_updated_event_object import (
        SubscriptionUpdatedEventObject as SubscriptionUpdatedEventObject,
    )
    from .swap_plan_request import SwapPlanRequest as SwapPlanRequest
    from .swap_plan_response import SwapPlanResponse as SwapPlanResponse
    from .tax_calculation_phase import TaxCalculationPhase as TaxCalculationPhase
    from .tax_ids import TaxIds as TaxIds
    from .tax_inclusion_type import TaxInclusionType as TaxInclusionType
    from .team_member import TeamMember as TeamMember
    from .team_member_assigned_locations import TeamMemberAssignedLocations as TeamMemberAssignedLocations
    from .team_member_assigned_locations_assignment_type import (
        TeamMemberAssignedLocationsAssignmentType as TeamMemberAssignedLocationsAssignmentType,
    )
    from .team_member_booking_profile import TeamMemberBookingProfile as TeamMemberBookingProfile
    from .team_member_created_event import TeamMemberCreatedEvent as TeamMemberCreatedEvent
    from .team_member_created_event_data import TeamMemberCreatedEventData as TeamMemberCreatedEventData
    from .team_member_created_event_object import TeamMemberCreatedEventObject as TeamMemberCreatedEventObject
    from .team_member_status import TeamMemberStatus as TeamMemberStatus
    from .team_member_updated_event import TeamMemberUpdatedEvent as TeamMemberUpdatedEvent
    from .team_member_updated_event_data import TeamMemberUpdatedEventData as TeamMemberUpdatedEventData
    from .team_member_updated_event_object import TeamMemberUpdatedEventObject as TeamMemberUpdatedEventObject
    from .team_member_wage import TeamMemberWage as TeamMemberWage
    from .team_member_wage_setting_updated_event import (
        TeamMemberWageSettingUpdatedEvent as TeamMemberWageSettingUpdatedEvent,
    )
    from .team_member_wage_setting_updated_event_data import (
        TeamMemberWageSettingUpdatedEventData as TeamMemberWageSettingUpdatedEventData,
    )
    from .team_member_wage_setting_updated_event_object import (
        TeamMemberWageSettingUpdatedEventObject as TeamMemberWageSettingUpdatedEventObject,
    )
    from .tender import Tender as Tender
    from .tender_bank_account_details import TenderBankAccountDetails as TenderBankAccountDetails
    from .tender_bank_account_details_status import (
        TenderBankAccountDetailsStatus as TenderBankAccountDetailsStatus,
    )
    from .tender_buy_now_pay_later_details import TenderBuyNowPayLaterDetails as TenderBuyNowPayLaterDetails
    from .tender_buy_now_pay_later_details_brand import (
        TenderBuyNowPayLaterDetailsBrand as TenderBuyNowPayLaterDetailsBrand,
    )
    from .tender_buy_now_pay_later_details_status import (
        TenderBuyNowPayLaterDetailsStatus as TenderBuyNowPayLaterDetailsStatus,
    )
    from .tender_card_details import TenderCardDetails as TenderCardDetails
    from .tender_card_details_entry_method import TenderCardDetailsEntryMethod as TenderCardDetailsEntryMethod
    from .tender_card_details_status import TenderCardDetailsStatus as TenderCardDetailsStatus
    from .tender_cash_details import TenderCashDetails as TenderCashDetails
    from .tender_square_account_details import TenderSquareAccountDetails as TenderSquareAccountDetails
    from .tender_square_account_details_status import (
        TenderSquareAccountDetailsStatus as TenderSquareAccountDetailsStatus,
    )
    from .tender_type import TenderType as TenderType
    from .terminal_action import TerminalAction as TerminalAction
    from .terminal_action_action_type import TerminalActionActionType as TerminalActionActionType
    from .terminal_action_created_event import TerminalActionCreatedEvent as TerminalActionCreatedEvent
    from .terminal_action_created_event_data import (
        TerminalActionCreatedEventData as TerminalActionCreatedEventData,
    )
    from .terminal_action_created_event_object import (
        TerminalActionCreatedEventObject as TerminalActionCreatedEventObject,
    )
    from .terminal_action_query import TerminalActionQuery as TerminalActionQuery
    from .terminal_action_query_filter import TerminalActionQueryFilter as TerminalActionQueryFilter
    from .terminal_action_query_sort import TerminalActionQuerySort as TerminalActionQuerySort
    from .terminal_action_updated_event import TerminalActionUpdatedEvent as TerminalActionUpdatedEvent
    from .terminal_action_updated_event_data import (
        TerminalActionUpdatedEventData as TerminalActionUpdatedEventData,
    )
    from .terminal_action_updated_event_object import (
        TerminalActionUpdatedEventObject as TerminalActionUpdatedEventObject,
    )
    from .terminal_checkout import TerminalCheckout as TerminalCheckout
    from .terminal_checkout_created_event import TerminalCheckoutCreatedEvent as TerminalCheckoutCreatedEvent
    from .terminal_checkout_created_event_data import (
        TerminalCheckoutCreatedEventData as TerminalCheckoutCreatedEventData,
    )
    from .terminal_checkout_created_event_object import (
        TerminalCheckoutCreatedEventObject as TerminalCheckoutCreatedEventObject,
    )
    from .terminal_checkout_query import TerminalCheckoutQuery as TerminalCheckoutQuery
    from .terminal_checkout_query_filter import TerminalCheckoutQueryFilter as TerminalCheckoutQueryFilter
    from .terminal_checkout_query_sort import TerminalCheckoutQuerySort as TerminalCheckoutQuerySort
    from .terminal_checkout_updated_event import TerminalCheckoutUpdatedEvent as TerminalCheckoutUpdatedEvent
    from .terminal_checkout_updated_event_data import (
        TerminalCheckoutUpdatedEventData as TerminalCheckoutUpdatedEventData,
    )
    from .terminal_checkout_updated_event_object import (
        TerminalCheckoutUpdatedEventObject as TerminalCheckoutUpdatedEventObject,
    )
    from .terminal_refund import TerminalRefund as TerminalRefund
    from .terminal_refund_created_event import TerminalRefundCreatedEvent as TerminalRefundCreatedEvent
    from .terminal_refund_created_event_data import (
        TerminalRefundCreatedEventData as TerminalRefundCreatedEventData,
    )
    from .terminal_refund_created_event_object import (
        TerminalRefundCreatedEventObject as TerminalRefundCreatedEventObject,
    )
    from .terminal_refund_query import TerminalRefundQuery as TerminalRefundQuery
    from .terminal_refund_query_filter import TerminalRefundQueryFilter as TerminalRefundQueryFilter
    from .terminal_refund_query_sort import TerminalRefundQuerySort as TerminalRefundQuerySort
    from .terminal_refund_updated_event import TerminalRefundUpdatedEvent as TerminalRefundUpdatedEvent
    from .terminal_refund_updated_event_data import (
        TerminalRefundUpdatedEventData as TerminalRefundUpdatedEventData,
    )
    from .terminal_refund_updated_event_object import (
        TerminalRefundUpdatedEventObject as TerminalRefundUpdatedEventObject,
    )
    from .test_webhook_subscription_request import (
        TestWebhookSubscriptionRequest as TestWebhookSubscriptionRequest,
    )
    from .test_webhook_subscription_response import (
        TestWebhookSubscriptionResponse as TestWebhookSubscriptionResponse,
    )
    from .time_range import TimeRange as TimeRange
    from .timecard import Timecard as Timecard
    from .timecard_filter import TimecardFilter as TimecardFilter
    from .timecard_filter_status import TimecardFilterStatus as TimecardFilterStatus
    from .timecard_query import TimecardQuery as TimecardQuery
    from .timecard_sort import TimecardSort as TimecardSort
    from .timecard_sort_field import TimecardSortField as TimecardSortField
    from .timecard_status import TimecardStatus as TimecardStatus
    from .timecard_wage import TimecardWage as TimecardWage
    from .timecard_workday import TimecardWorkday as TimecardWorkday
    from .timecard_workday_matcher import TimecardWorkdayMatcher as TimecardWorkdayMatcher
    from .tip_settings import TipSettings as TipSettings
    from .transaction import Transaction as Transaction
    from .transaction_product import TransactionProduct as TransactionProduct
    from .unlink_customer_from_gift_card_request import (
        UnlinkCustomerFromGiftCardRequest as UnlinkCustomerFromGiftCardRequest,
    )
    from .unlink_customer_from_gift_card_response import (
        UnlinkCustomerFromGiftCardResponse as UnlinkCustomerFromGiftCardResponse,
    )
    from .update_booking_custom_attribute_definition_request import (
        UpdateBookingCustomAttributeDefinitionRequest as UpdateBookingCustomAttributeDefinitionRequest,
    )
    from .update_booking_custom_attribute_definition_response import (
        UpdateBookingCustomAttributeDefinitionResponse as UpdateBookingCustomAttributeDefinitionResponse,
    )
    from .update_booking_request import UpdateBookingRequest as UpdateBookingRequest
    from .update_booking_response import UpdateBookingResponse as UpdateBookingResponse
    from .update_break_type_request import UpdateBreakTypeRequest as UpdateBreakTypeRequest
    from .update_break_type_response import UpdateBreakTypeResponse as UpdateBreakTypeResponse
    from .update_catalog_image_request import UpdateCatalogImageRequest as UpdateCatalogImageRequest
    from .update_catalog_image_response import UpdateCatalogImageResponse as UpdateCatalogImageResponse
    from .update_customer_custom_attribute_definition_request import (
        UpdateCustomerCustomAttributeDefinitionRequest as UpdateCustomerCustomAttributeDefinitionRequest,
    )
    from .update_customer_custom_attribute_definition_response import (
        UpdateCustomerCustomAttributeDefinitionResponse as UpdateCustomerCustomAttributeDefinitionResponse,
    )
    from .update_customer_group_request import UpdateCustomerGroupRequest as UpdateCustomerGroupRequest
    from .update_customer_group_response import UpdateCustomerGroupResponse as UpdateCustomerGroupResponse
    from .update_customer_request import UpdateCustomerRequest as UpdateCustomerRequest
    from .update_customer_response import UpdateCustomerResponse as UpdateCustomerResponse
    from .update_invoice_request import UpdateInvoiceRequest as UpdateInvoiceRequest
    from .update_invoice_response import UpdateInvoiceResponse as UpdateInvoiceResponse
    from .update_item_modifier_lists_request import (
        UpdateItemModifierListsRequest as UpdateItemModifierListsRequest,
    )
    from .update_item_modifier_lists_response import (
        UpdateItemModifierListsResponse as UpdateItemModifierListsResponse,
    )
    from .update_item_taxes_request import UpdateItemTaxesRequest as UpdateItemTaxesRequest
    from .update_item_taxes_response import UpdateItemTaxesResponse as UpdateItemTaxesResponse
    from .update_job_request import UpdateJobRequest as UpdateJobRequest
    from .update_job_response import UpdateJobResponse as UpdateJobResponse
    from .update_location_custom_attribute_definition_request import (
        UpdateLocationCustomAttributeDefinitionRequest as UpdateLocationCustomAttributeDefinitionRequest,
    )
    from .update_location_custom_attribute_definition_response import (
        UpdateLocationCustomAttributeDefinitionResponse as UpdateLocationCustomAttributeDefinitionResponse,
    )
    from .update_location_request import UpdateLocationRequest as UpdateLocationRequest
    from .update_location_response import UpdateLocationResponse as UpdateLocationResponse
    from .update_location_settings_request import (
        UpdateLocationSettingsRequest as UpdateLocationSettingsRequest,
    )
    from .update_location_settings_response import (
        UpdateLocationSettingsResponse as UpdateLocationSettingsResponse,
    )
    from .update_merchant_custom_attribute_definition_request import (
        UpdateMerchantCustomAttributeDefinitionRequest as UpdateMerchantCustomAttributeDefinitionRequest,
    )
    from .update_merchant_custom_attribute_definition_response import (
        UpdateMerchantCustomAttributeDefinitionResponse as UpdateMerchantCustomAttributeDefinitionResponse,
    )
    from .update_merchant_settings_request import (
        UpdateMerchantSettingsRequest as UpdateMerchantSettingsRequest,
    )
    from .update_merchant_settings_response import (
        UpdateMerchantSettingsResponse as UpdateMerchantSettingsResponse,
    )
    from .update_order_custom_attribute_definition_request import (
        UpdateOrderCustomAttributeDefinitionRequest as UpdateOrderCustomAttributeDefinitionRequest,
    )
    from .update_order_custom_attribute_definition_response import (
        UpdateOrderCustomAttributeDefinitionResponse as UpdateOrderCustomAttributeDefinitionResponse,
    )
    from .update_order_request import UpdateOrderRequest as UpdateOrderRequest
    from .update_order_response import UpdateOrderResponse as UpdateOrderResponse
    from .update_payment_link_request import UpdatePaymentLinkRequest as UpdatePaymentLinkRequest
    from .update_payment_link_response import UpdatePaymentLinkResponse as UpdatePaymentLinkResponse
    from .update_payment_request import UpdatePaymentRequest as UpdatePaymentRequest
    from .update_payment_response import UpdatePaymentResponse as UpdatePaymentResponse
    from .update_scheduled_shift_request import UpdateScheduledShiftRequest as UpdateScheduledShiftRequest
    from .update_scheduled_shift_response import UpdateScheduledShiftResponse as UpdateScheduledShiftResponse
    from .update_shift_request import UpdateShiftRequest as UpdateShiftRequest
    from .update_shift_response import UpdateShiftResponse as UpdateShiftResponse
    from .update_subscription_request import UpdateSubscriptionRequest as UpdateSubscriptionRequest
    from .update_subscription_response import UpdateSubscriptionResponse as UpdateSubscriptionResponse
    from .update_team_member_request import UpdateTeamMemberRequest as UpdateTeamMemberRequest
    from .update_team_member_response import UpdateTeamMemberResponse as UpdateTeamMemberResponse
    from .update_timecard_request import UpdateTimecardRequest as UpdateTimecardRequest
    from .update_timecard_response import UpdateTimecardResponse as UpdateTimecardResponse
    from .update_vendor_request import UpdateVendorRequest as UpdateVendorRequest
    from .update_vendor_response import UpdateVendorResponse as UpdateVendorResponse
    from .update_wage_setting_request import UpdateWageSettingRequest as UpdateWageSettingRequest
    from .update_wage_setting_response import UpdateWageSettingResponse as UpdateWageSettingResponse
    from .update_webhook_subscription_request import (
        UpdateWebhookSubscriptionRequest as UpdateWebhookSubscriptionRequest,
    )
    from .update_webhook_subscription_response import (
        UpdateWebhookSubscriptionResponse as UpdateWebhookSubscriptionResponse,
    )
    from .update_webhook_subscription_signature_key_request import (
        UpdateWebhookSubscriptionSignatureKeyRequest as UpdateWebhookSubscriptionSignatureKeyRequest,
    )
    from .update_webhook_subscription_signature_key_response import (
        UpdateWebhookSubscriptionSignatureKeyResponse as UpdateWebhookSubscriptionSignatureKeyResponse,
    )
    from .update_workweek_config_request import UpdateWorkweekConfigRequest as UpdateWorkweekConfigRequest
    from .update_workweek_config_response import UpdateWorkweekConfigResponse as UpdateWorkweekConfigResponse
    from .upsert_booking_custom_attribute_request import (
        UpsertBookingCustomAttributeRequest as UpsertBookingCustomAttributeRequest,
    )
    from .upsert_booking_custom_attribute_response import (
        UpsertBookingCustomAttributeResponse as UpsertBookingCustomAttributeResponse,
    )
    from .upsert_catalog_object_request import UpsertCatalogObjectRequest as UpsertCatalogObjectRequest
    from .upsert_catalog_object_response import UpsertCatalogObjectResponse as UpsertCatalogObjectResponse
    from .upsert_customer_custom_attribute_request import (
        UpsertCustomerCustomAttributeRequest as UpsertCustomerCustomAttributeRequest,
    )
    from .upsert_customer_custom_attribute_response import (
        UpsertCustomerCustomAttributeResponse as UpsertCustomerCustomAttributeResponse,
    )
    from .upsert_location_custom_attribute_request import (
        UpsertLocationCustomAttributeRequest as UpsertLocationCustomAttributeRequest,
    )
    from .upsert_location_custom_attribute_response import (
        UpsertLocationCustomAttributeResponse as UpsertLocationCustomAttributeResponse,
    )
    from .upsert_merchant_custom_attribute_request import (
        UpsertMerchantCustomAttributeRequest as UpsertMerchantCustomAttributeRequest,
    )
    from .upsert_merchant_custom_attribute_response import (
        UpsertMerchantCustomAttributeResponse as UpsertMerchantCustomAttributeResponse,
    )
    from .upsert_order_custom_attribute_request import (
        UpsertOrderCustomAttributeRequest as UpsertOrderCustomAttributeRequest,
    )
    from .upsert_order_custom_attribute_response import (
        UpsertOrderCustomAttributeResponse as UpsertOrderCustomAttributeResponse,
    )
    from .upsert_snippet_request import UpsertSnippetRequest as UpsertSnippetRequest
    from .upsert_snippet_response import UpsertSnippetResponse as UpsertSnippetResponse
    from .v1_money import V1Money as V1Money
    from .v1_order import V1Order as V1Order
    from .v1_order_history_entry import V1OrderHistoryEntry as V1OrderHistoryEntry
    from .v1_order_history_entry_action import V1OrderHistoryEntryAction as V1OrderHistoryEntryAction
    from .v1_order_state import V1OrderState as V1OrderState
    from .v1_tender import V1Tender as V1Tender
    from .v1_tender_card_brand import V1TenderCardBrand as V1TenderCardBrand
    from .v1_tender_entry_method import V1TenderEntryMethod as V1TenderEntryMethod
    from .v1_tender_type import V1TenderType as V1TenderType
    from .v1_update_order_request import V1UpdateOrderRequest as V1UpdateOrderRequest
    from .v1_update_order_request_action import V1UpdateOrderRequestAction as V1UpdateOrderRequestAction
    from .vendor import Vendor as Vendor
    from .vendor_contact import VendorContact as VendorContact
    from .vendor_created_event import VendorCreatedEvent as VendorCreatedEvent
    from .vendor_created_event_data import VendorCreatedEventData as VendorCreatedEventData
    from .vendor_created_event_object import VendorCreatedEventObject as VendorCreatedEventObject
    from .vendor_created_event_object_operation import (
        VendorCreatedEventObjectOperation as VendorCreatedEventObjectOperation,
    )
    from .vendor_status import VendorStatus as VendorStatus
    from .vendor_updated_event import VendorUpdatedEvent as VendorUpdatedEvent
    from .vendor_updated_event_data import VendorUpdatedEventData as VendorUpdatedEventData
    from .vendor_updated_event_object import VendorUpdatedEventObject as VendorUpdatedEventObject
    from .vendor_updated_event_object_operation import (
        VendorUpdatedEventObjectOperation as VendorUpdatedEventObjectOperation,
    )
    from .visibility_filter import VisibilityFilter as VisibilityFilter
    from .void_transaction_response import VoidTransactionResponse as VoidTransactionResponse
    from .wage_setting import WageSetting as WageSetting
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .weekday import Weekday as Weekday
    from .workweek_config import WorkweekConfig as WorkweekConfig

MODULES: Final[dict[str, str]] = {
    "ACHDetails": "ach_details",
    "AcceptDisputeResponse": "accept_dispute_response",
    "AcceptedPaymentMethods": "accepted_payment_methods",
    "AccumulateLoyaltyPointsRequest": "accumulate_loyalty_points_request",
    "AccumulateLoyaltyPointsResponse": "accumulate_loyalty_points_response",
    "ActionCancelReason": "action_cancel_reason",
    "ActivityType": "activity_type",
    "AddGroupToCustomerResponse": "add_group_to_customer_response",
    "AdditionalRecipient": "additional_recipient",
    "Address": "address",
    "AdjustLoyaltyPointsRequest": "adjust_loyalty_points_request",
    "AdjustLoyaltyPointsResponse": "adjust_loyalty_points_response",
    "AfterpayDetails": "afterpay_details",
    "ApplicationDetails": "application_details",
    "ApplicationDetailsExternalSquareProduct": "application_details_external_square_product",
    "ApplicationType": "application_type",
    "AppointmentSegment": "appointment_segment",
    "ArchivedState": "archived_state",
    "Availability": "availability",
    "BankAccount": "bank_account",
    "BankAccountCreatedEvent": "bank_account_created_event",
    "BankAccountCreatedEventData": "bank_account_created_event_data",
    "BankAccountCreatedEventObject": "bank_account_created_event_object",
    "BankAccountDisabledEvent": "bank_account_disabled_event",
    "BankAccountDisabledEventData": "bank_account_disabled_event_data",
    "BankAccountDisabledEventObject": "bank_account_disabled_event_object",
    "BankAccountPaymentDetails": "bank_account_payment_details",
    "BankAccountStatus": "bank_account_status",
    "BankAccountType": "bank_account_type",
    "BankAccountVerifiedEvent": "bank_account_verified_event",
    "BankAccountVerifiedEventData": "bank_account_verified_event_data",
    "BankAccountVerifiedEventObject": "bank_account_verified_event_object",
    "BatchChangeInventoryRequest": "batch_change_inventory_request",
    "BatchChangeInventoryResponse": "batch_change_inventory_response",
    "BatchDeleteCatalogObjectsRequest": "batch_delete_catalog_objects_request",
    "BatchDeleteCatalogObjectsResponse": "batch_delete_catalog_objects_response",
    "BatchRetrieveCatalogObjectsRequest": "batch_retrieve_catalog_objects_request",
    "BatchRetrieveCatalogObjectsResponse": "batch_retrieve_catalog_objects_response",
    "BatchRetrieveInventoryChangesRequest": "batch_retrieve_inventory_changes_request",
    "BatchRetrieveInventoryChangesResponse": "batch_retrieve_inventory_changes_response",
    "BatchRetrieveInventoryCountsRequest": "batch_retrieve_inventory_counts_request",
    "BatchRetrieveInventoryCountsResponse": "batch_retrieve_inventory_counts_response",
    "BatchRetrieveOrdersRequest": "batch_retrieve_orders_request",
    "BatchRetrieveOrdersResponse": "batch_retrieve_orders_response",
    "BatchUpsertCatalogObjectsRequest": "batch_upsert_catalog_objects_request",
    "BatchUpsertCatalogObjectsResponse": "batch_upsert_catalog_objects_response",
    "Booking": "booking",
    "BookingBookingSource": "booking_booking_source",
    "BookingCreatedEvent": "booking_created_event",
    "BookingCreatedEventData": "booking_created_event_data",
    "BookingCreatedEventObject": "booking_created_event_object",
    "BookingCreatorDetails": "booking_creator_details",
    "BookingCreatorDetailsCreatorType": "booking_creator_details_creator_type",
    "BookingCustomAttributeDefinitionOwnedCreatedEvent": "booking_custom_attribute_definition_owned_created_event",
    "BookingCustomAttributeDefinitionOwnedDeletedEvent": "booking_custom_attribute_definition_owned_deleted_event",
    "BookingCustomAttributeDefinitionOwnedUpdatedEvent": "booking_custom_attribute_definition_owned_updated_event",
    "BookingCustomAttributeDefinitionVisibleCreatedEvent": "booking_custom_attribute_definition_visible_created_event",
    "BookingCustomAttributeDefinitionVisibleDeletedEvent": "booking_custom_attribute_definition_visible_deleted_event",
    "BookingCustomAttributeDefinitionVisibleUpdatedEvent": "booking_custom_attribute_definition_visible_updated_event",
    "BookingCustomAttributeDeleteRequest": "booking_custom_attribute_delete_request",
    "BookingCustomAttributeDeleteResponse": "booking_custom_attribute_delete_response",
    "BookingCustomAttributeOwnedDeletedEvent": "booking_custom_attribute_owned_deleted_event",
    "BookingCustomAttributeOwnedUpdatedEvent": "booking_custom_attribute_owned_updated_event",
    "BookingCustomAttributeUpsertRequest": "booking_custom_attribute_upsert_request",
    "BookingCustomAttributeUpsertResponse": "booking_custom_attribute_upsert_response",
    "BookingCustomAttributeVisibleDeletedEvent": "booking_custom_attribute_visible_deleted_event",
    "BookingCustomAttributeVisibleUpdatedEvent": "booking_custom_attribute_visible_updated_event",
    "BookingStatus": "booking_status",
    "BookingUpdatedEvent": "booking_updated_event",
    "BookingUpdatedEventData": "booking_updated_event_data",
    "BookingUpdatedEventObject": "booking_updated_event_object",
    "Break": "break_",
    "BreakType": "break_type",
    "BulkCreateCustomerData": "bulk_create_customer_data",
    "BulkCreateCustomersRequest": "bulk_create_customers_request",
    "BulkCreateCustomersResponse": "bulk_create_customers_response",
    "BulkCreateTeamMembersRequest": "bulk_create_team_members_request",
    "BulkCreateTeamMembersResponse": "bulk_create_team_members_response",
    "BulkCreateVendorsRequest": "bulk_create_vendors_request",
    "BulkCreateVendorsResponse": "bulk_create_vendors_response",
    "BulkDeleteBookingCustomAttributesRequest": "bulk_delete_booking_custom_attributes_request",
    "BulkDeleteBookingCustomAttributesResponse": "bulk_delete_booking_custom_attributes_response",
    "BulkDeleteCustomersRequest": "bulk_delete_customers_request",
    "BulkDeleteCustomersResponse": "bulk_delete_customers_response",
    "BulkDeleteLocationCustomAttributesRequest": "bulk_delete_location_custom_attributes_request",
    "BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest": "bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request",
    "BulkDeleteLocationCustomAttributesResponse": "bulk_delete_location_custom_attributes_response",
    "BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse": "bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response",
    "BulkDeleteMerchantCustomAttributesRequest": "bulk_delete_merchant_custom_attributes_request",
    "BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest": "bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request",
    "BulkDeleteMerchantCustomAttributesResponse": "bulk_delete_merchant_custom_attributes_response",
    "BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse": "bulk_delete_merchant_custom_attributes_response_merchant_custom_attribute_delete_response",
    "BulkDeleteOrderCustomAttributesRequest": "bulk_delete_order_custom_attributes_request",
    "BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute": "bulk_delete_order_custom_attributes_request_delete_custom_attribute",
    "BulkDeleteOrderCustomAttributesResponse": "bulk_delete_order_custom_attributes_response",
    "BulkPublishScheduledShiftsData": "bulk_publish_scheduled_shifts_data",
    "BulkPublishScheduledShiftsRequest": "bulk_publish_scheduled_shifts_request",
    "BulkPublishScheduledShiftsResponse": "bulk_publish_scheduled_shifts_response",
    "BulkRetrieveBookingsRequest": "bulk_retrieve_bookings_request",
    "BulkRetrieveBookingsResponse": "bulk_retrieve_bookings_response",
    "BulkRetrieveCustomersRequest": "bulk_retrieve_customers_request",
    "BulkRetrieveCustomersResponse": "bulk_retrieve_customers_response",
    "BulkRetrieveTeamMemberBookingProfilesRequest": "bulk_retrieve_team_member_booking_profiles_request",
    "BulkRetrieveTeamMemberBookingProfilesResponse": "bulk_retrieve_team_member_booking_profiles_response",
    "BulkRetrieveVendorsRequest": "bulk_retrieve_vendors_request",
    "BulkRetrieveVendorsResponse": "bulk_retrieve_vendors_response",
    "BulkSwapPlanRequest": "bulk_swap_plan_request",
    "BulkSwapPlanResponse": "bulk_swap_plan_response",
    "BulkUpdateCustomerData": "bulk_update_customer_data",
    "BulkUpdateCustomersRequest": "bulk_update_customers_request",
    "BulkUpdateCustomersResponse": "bulk_update_customers_response",
    "BulkUpdateTeamMembersRequest": "bulk_update_team_members_request",
    "BulkUpdateTeamMembersResponse": "bulk_update_team_members_response",
    "BulkUpdateVendorsRequest": "bulk_update_vendors_request",
    "BulkUpdateVendorsResponse": "bulk_update_vendors_response",
    "BulkUpsertBookingCustomAttributesRequest": "bulk_upsert_booking_custom_attributes_request",
    "BulkUpsertBookingCustomAttributesResponse": "bulk_upsert_booking_custom_attributes_response",
    "BulkUpsertCustomerCustomAttributesRequest": "bulk_upsert_customer_custom_attributes_request",
    "BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest": "bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request",
    "BulkUpsertCustomerCustomAttributesResponse": "bulk_upsert_customer_custom_attributes_response",
    "BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse": "bulk_upsert_customer_custom_attributes_response_customer_custom_attribute_upsert_response",
    "BulkUpsertLocationCustomAttributesRequest": "bulk_upsert_location_custom_attributes_request",
    "BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest": "bulk_upsert_location_custom_attributes_request_location_custom_attribute_upsert_request",
    "BulkUpsertLocationCustomAttributesResponse": "bulk_upsert_location_custom_attributes_response",
    "BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse": "bulk_upsert_location_custom_attributes_response_location_custom_attribute_upsert_response",
    "BulkUpsertMerchantCustomAttributesRequest": "bulk_upsert_merchant_custom_attributes_request",
    "BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest": "bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request",
    "BulkUpsertMerchantCustomAttributesResponse": "bulk_upsert_merchant_custom_attributes_response",
    "BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse": "bulk_upsert_merchant_custom_attributes_response_merchant_custom_attribute_upsert_response",
    "BulkUpsertOrderCustomAttributesRequest": "bulk_upsert_order_custom_attributes_request",
    "BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute": "bulk_upsert_order_custom_attributes_request_upsert_custom_attribute",
    "BulkUpsertOrderCustomAttributesResponse": "bulk_upsert_order_custom_attributes_response",
    "BusinessAppointmentSettings": "business_appointment_settings",
    "BusinessAppointmentSettingsAlignmentTime": "business_appointment_settings_alignment_time",
    "BusinessAppointmentSettingsBookingLocationType": "business_appointment_settings_booking_location_type",
    "BusinessAppointmentSettingsCancellationPolicy": "business_appointment_settings_cancellation_policy",
    "BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType": "business_appointment_settings_max_appointments_per_day_limit_type",
    "BusinessBookingProfile": "business_booking_profile",
    "BusinessBookingProfileBookingPolicy": "business_booking_profile_booking_policy",
    "BusinessBookingProfileCustomerTimezoneChoice": "business_booking_profile_customer_timezone_choice",
    "BusinessHours": "business_hours",
    "BusinessHoursPeriod": "business_hours_period",
    "BuyNowPayLaterDetails": "buy_now_pay_later_details",
    "CalculateLoyaltyPointsRequest": "calculate_loyalty_points_request",
    "CalculateLoyaltyPointsResponse": "calculate_loyalty_points_response",
    "CalculateOrderRequest": "calculate_order_request",
    "CalculateOrderResponse": "calculate_order_response",
    "CancelBookingRequest": "cancel_booking_request",
    "CancelBookingResponse": "cancel_booking_response",
    "CancelInvoiceRequest": "cancel_invoice_request",
    "CancelInvoiceResponse": "cancel_invoice_response",
    "CancelLoyaltyPromotionResponse": "cancel_loyalty_promotion_response",
    "CancelPaymentByIdempotencyKeyRequest": "cancel_payment_by_idempotency_key_request",
    "CancelPaymentByIdempotencyKeyResponse": "cancel_payment_by_idempotency_key_response",
    "CancelPaymentResponse": "cancel_payment_response",
    "CancelSubscriptionResponse": "cancel_subscription_response",
    "CancelTerminalActionResponse": "cancel_terminal_action_response",
    "CancelTerminalCheckoutResponse": "cancel_terminal_checkout_response",
    "CancelTerminalRefundResponse": "cancel_terminal_refund_response",
    "CaptureTransactionResponse": "capture_transaction_response",
    "Card": "card",
    "CardAutomaticallyUpdatedEvent": "card_automatically_updated_event",
    "CardAutomaticallyUpdatedEventData": "card_automatically_updated_event_data",
    "CardAutomaticallyUpdatedEventObject": "card_automatically_updated_event_object",
    "CardBrand": "card_brand",
    "CardCoBrand": "card_co_brand",
    "CardCreatedEvent": "card_created_event",
    "CardCreatedEventData": "card_created_event_data",
    "CardCreatedEventObject": "card_created_event_object",
    "CardDisabledEvent": "card_disabled_event",
    "CardDisabledEventData": "card_disabled_event_data",
    "CardDisabledEventObject": "card_disabled_event_object",
    "CardForgottenEvent": "card_forgotten_event",
    "CardForgottenEventCard": "card_forgotten_event_card",
    "CardForgottenEventData": "card_forgotten_event_data",
    "CardForgottenEventObject": "card_forgotten_event_object",
    "CardIssuerAlert": "card_issuer_alert",
    "CardPaymentDetails": "card_payment_details",
    "CardPaymentTimeline": "card_payment_timeline",
    "CardPrepaidType": "card_prepaid_type",
    "CardType": "card_type",
    "CardUpdatedEvent": "card_updated_event",
    "CardUpdatedEventData": "card_updated_event_data",
    "CardUpdatedEventObject": "card_updated_event_object",
    "CashAppDetails": "cash_app_details",
    "CashDrawerDevice": "cash_drawer_device",
    "CashDrawerEventType": "cash_drawer_event_type",
    "CashDrawerShift": "cash_drawer_shift",
    "CashDrawerShiftEvent": "cash_drawer_shift_event",
    "CashDrawerShiftState": "cash_drawer_shift_state",
    "CashDrawerShiftSummary": "cash_drawer_shift_summary",
    "CashPaymentDetails": "cash_payment_details",
    "CatalogAvailabilityPeriod": "catalog_availability_period",
    "CatalogCategory": "catalog_category",
    "CatalogCategoryType": "catalog_category_type",
    "CatalogCustomAttributeDefinition": "catalog_custom_attribute_definition",
    "CatalogCustomAttributeDefinitionAppVisibility": "catalog_custom_attribute_definition_app_visibility",
    "CatalogCustomAttributeDefinitionNumberConfig": "catalog_custom_attribute_definition_number_config",
    "CatalogCustomAttributeDefinitionSelectionConfig": "catalog_custom_attribute_definition_selection_config",
    "CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection": "catalog_custom_attribute_definition_selection_config_custom_attribute_selection",
    "CatalogCustomAttributeDefinitionSellerVisibility": "catalog_custom_attribute_definition_seller_visibility",
    "CatalogCustomAttributeDefinitionStringConfig": "catalog_custom_attribute_definition_string_config",
    "CatalogCustomAttributeDefinitionType": "catalog_custom_attribute_definition_type",
    "CatalogCustomAttributeValue": "catalog_custom_attribute_value",
    "CatalogDiscount": "catalog_discount",
    "CatalogDiscountModifyTaxBasis": "catalog_discount_modify_tax_basis",
    "CatalogDiscountType": "catalog_discount_type",
    "CatalogEcomSeoData": "catalog_ecom_seo_data",
    "CatalogIdMapping": "catalog_id_mapping",
    "CatalogImage": "catalog_image",
    "CatalogInfoResponse": "catalog_info_response",
    "CatalogInfoResponseLimits": "catalog_info_response_limits",
    "CatalogItem": "catalog_item",
    "CatalogItemFoodAndBeverageDetails": "catalog_item_food_and_beverage_details",
    "CatalogItemFoodAndBeverageDetailsDietaryPreference": "catalog_item_food_and_beverage_details_dietary_preference",
    "CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference": "catalog_item_food_and_beverage_details_dietary_preference_standard_dietary_preference",
    "CatalogItemFoodAndBeverageDetailsDietaryPreferenceType": "catalog_item_food_and_beverage_details_dietary_preference_type",
    "CatalogItemFoodAndBeverageDetailsIngredient": "catalog_item_food_and_beverage_details_ingredient",
    "CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient": "catalog_item_food_and_beverage_details_ingredient_standard_ingredient",
    "CatalogItemModifierListInfo": "catalog_item_modifier_list_info",
    "CatalogItemOption": "catalog_item_option",
    "CatalogItemOptionForItem": "catalog_item_option_for_item",
    "CatalogItemOptionValue": "catalog_item_option_value",
    "CatalogItemOptionValueForItemVariation": "catalog_item_option_value_for_item_variation",
    "CatalogItemProductType": "catalog_item_product_type",
    "CatalogItemVariation": "catalog_item_variation",
    "CatalogMeasurementUnit": "catalog_measurement_unit",
    "CatalogModifier": "catalog_modifier",
    "CatalogModifierList": "catalog_modifier_list",
    "CatalogModifierListModifierType": "catalog_modifier_list_modifier_type",
    "CatalogModifierListSelectionType": "catalog_modifier_list_selection_type",
    "CatalogModifierOverride": "catalog_modifier_override",
    "CatalogModifierToggleOverrideType": "catalog_modifier_toggle_override_type",
    "CatalogObject": "catalog_object",
    "CatalogObjectBatch": "catalog_object_batch",
    "CatalogObjectCategory": "catalog_object_category",
    "CatalogObjectReference": "catalog_object_reference",
    "CatalogObjectType": "catalog_object_type",
    "CatalogPricingRule": "catalog_pricing_rule",
    "CatalogPricingType": "catalog_pricing_type",
    "CatalogProductSet": "catalog_product_set",
    "CatalogQuery": "catalog_query",
    "CatalogQueryExact": "catalog_query_exact",
    "CatalogQueryItemVariationsForItemOptionValues": "catalog_query_item_variations_for_item_option_values",
    "CatalogQueryItemsForItemOptions": "catalog_query_items_for_item_options",
    "CatalogQueryItemsForModifierList": "catalog_query_items_for_modifier_list",
    "CatalogQueryItemsForTax": "catalog_query_items_for_tax",
    "CatalogQueryPrefix": "catalog_query_prefix",
    "CatalogQueryRange": "catalog_query_range",
    "CatalogQuerySet": "catalog_query_set",
    "CatalogQuerySortedAttribute": "catalog_query_sorted_attribute",
    "CatalogQueryText": "catalog_query_text",
    "CatalogQuickAmount": "catalog_quick_amount",
    "CatalogQuickAmountType": "catalog_quick_amount_type",
    "CatalogQuickAmountsSettings": "catalog_quick_amounts_settings",
    "CatalogQuickAmountsSettingsOption": "catalog_quick_amounts_settings_option",
    "CatalogStockConversion": "catalog_stock_conversion",
    "CatalogSubscriptionPlan": "catalog_subscription_plan",
    "CatalogSubscriptionPlanVariation": "catalog_subscription_plan_variation",
    "CatalogTax": "catalog_tax",
    "CatalogTimePeriod": "catalog_time_period",
    "CatalogV1Id": "catalog_v1_id",
    "CatalogVersionUpdatedEvent": "catalog_version_updated_event",
    "CatalogVersionUpdatedEventCatalogVersion": "catalog_version_updated_event_catalog_version",
    "CatalogVersionUpdatedEventData": "catalog_version_updated_event_data",
    "CatalogVersionUpdatedEventObject": "catalog_version_updated_event_object",
    "CategoryPathToRootNode": "category_path_to_root_node",
    "ChangeBillingAnchorDateRequest": "change_billing_anchor_date_request",
    "ChangeBillingAnchorDateResponse": "change_billing_anchor_date_response",
    "ChangeTiming": "change_timing",
    "ChargeRequestAdditionalRecipient": "charge_request_additional_recipient",
    "Checkout": "checkout",
    "CheckoutLocationSettings": "checkout_location_settings",
    "CheckoutLocationSettingsBranding": "checkout_location_settings_branding",
    "CheckoutLocationSettingsBrandingButtonShape": "checkout_location_settings_branding_button_shape",
    "CheckoutLocationSettingsBrandingHeaderType": "checkout_location_settings_branding_header_type",
    "CheckoutLocationSettingsCoupons": "checkout_location_settings_coupons",
    "CheckoutLocationSettingsPolicy": "checkout_location_settings_policy",
    "CheckoutLocationSettingsTipping": "checkout_location_settings_tipping",
    "CheckoutMerchantSettings": "checkout_merchant_settings",
    "CheckoutMerchantSettingsPaymentMethods": "checkout_merchant_settings_payment_methods",
    "CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay": "checkout_merchant_settings_payment_methods_afterpay_clearpay",
    "CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange": "checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range",
    "CheckoutMerchantSettingsPaymentMethodsPaymentMethod": "checkout_merchant_settings_payment_methods_payment_method",
    "CheckoutOptions": "checkout_options",
    "CheckoutOptionsPaymentType": "checkout_options_payment_type",
    "ClearpayDetails": "clearpay_details",
    "CloneOrderRequest": "clone_order_request",
    "CloneOrderResponse": "clone_order_response",
    "CollectedData": "collected_data",
    "CompletePaymentRequest": "complete_payment_request",
    "CompletePaymentResponse": "complete_payment_response",
    "Component": "component",
    "ComponentComponentType": "component_component_type",
    "ConfirmationDecision": "confirmation_decision",
    "ConfirmationOptions": "confirmation_options",
    "Coordinates": "coordinates",
    "Country": "country",
    "CreateBookingCustomAttributeDefinitionRequest": "create_booking_custom_attribute_definition_request",
    "CreateBookingCustomAttributeDefinitionResponse": "create_booking_custom_attribute_definition_response",
    "CreateBookingRequest": "create_booking_request",
    "CreateBookingResponse": "create_booking_response",
    "CreateBreakTypeRequest": "create_break_type_request",
    "CreateBreakTypeResponse": "create_break_type_response",
    "CreateCardRequest": "create_card_request",
    "CreateCardResponse": "create_card_response",
    "CreateCatalogImageRequest": "create_catalog_image_request",
    "CreateCatalogImageResponse": "create_catalog_image_response",
    "CreateCheckoutRequest": "create_checkout_request",
    "CreateCheckoutResponse": "create_checkout_response",
    "CreateCustomerCardRequest": "create_customer_card_request",
    "CreateCustomerCardResponse": "create_customer_card_response",
    "CreateCustomerCustomAttributeDefinitionRequest": "create_customer_custom_attribute_definition_request",
    "CreateCustomerCustomAttributeDefinitionResponse": "create_customer_custom_attribute_definition_response",
    "CreateCustomerGroupRequest": "create_customer_group_request",
    "CreateCustomerGroupResponse": "create_customer_group_response",
    "CreateCustomerRequest": "create_customer_request",
    "CreateCustomerResponse": "create_customer_response",
    "CreateDeviceCodeRequest": "create_device_code_request",
    "CreateDeviceCodeResponse": "create_device_code_response",
    "CreateDisputeEvidenceFileRequest": "create_dispute_evidence_file_request",
    "CreateDisputeEvidenceFileResponse": "create_dispute_evidence_file_response",
    "CreateDisputeEvidenceTextRequest": "create_dispute_evidence_text_request",
    "CreateDisputeEvidenceTextResponse": "create_dispute_evidence_text_response",
    "CreateGiftCardActivityRequest": "create_gift_card_activity_request",
    "CreateGiftCardActivityResponse": "create_gift_card_activity_response",
    "CreateGiftCardRequest": "create_gift_card_request",
    "CreateGiftCardResponse": "create_gift_card_response",
    "CreateInvoiceAttachmentRequest": "create_invoice_attachment_request",
    "CreateInvoiceAttachmentResponse": "create_invoice_attachment_response",
    "CreateInvoiceRequest": "create_invoice_request",
    "CreateInvoiceResponse": "create_invoice_response",
    "CreateJobRequest": "create_job_request",
    "CreateJobResponse": "create_job_response",
    "CreateLocationCustomAttributeDefinitionRequest": "create_location_custom_attribute_definition_request",
    "CreateLocationCustomAttributeDefinitionResponse": "create_location_custom_attribute_definition_response",
    "CreateLocationRequest": "create_location_request",
    "CreateLocationResponse": "create_location_response",
    "CreateLoyaltyAccountRequest": "create_loyalty_account_request",
    "CreateLoyaltyAccountResponse": "create_loyalty_account_response",
    "CreateLoyaltyPromotionRequest": "create_loyalty_promotion_request",
    "CreateLoyaltyPromotionResponse": "create_loyalty_promotion_response",
    "CreateLoyaltyRewardRequest": "create_loyalty_reward_request",
    "CreateLoyaltyRewardResponse": "create_loyalty_reward_response",
    "CreateMerchantCustomAttributeDefinitionRequest": "create_merchant_custom_attribute_definition_request",
    "CreateMerchantCustomAttributeDefinitionResponse": "create_merchant_custom_attribute_definition_response",
    "CreateMobileAuthorizationCodeRequest": "create_mobile_authorization_code_request",
    "CreateMobileAuthorizationCodeResponse": "create_mobile_authorization_code_response",
    "CreateOrderCustomAttributeDefinitionRequest": "create_order_custom_attribute_definition_request",
    "CreateOrderCustomAttributeDefinitionResponse": "create_order_custom_attribute_definition_response",
    "CreateOrderRequest": "create_order_request",
    "CreateOrderResponse": "create_order_response",
    "CreatePaymentLinkRequest": "create_payment_link_request",
    "CreatePaymentLinkResponse": "create_payment_link_response",
    "CreatePaymentRequest": "create_payment_request",
    "CreatePaymentResponse": "create_payment_response",
    "CreateScheduledShiftRequest": "create_scheduled_shift_request",
    "CreateScheduledShiftResponse": "create_scheduled_shift_response",
    "CreateShiftRequest": "create_shift_request",
    "CreateShiftResponse": "create_shift_response",
    "CreateSubscriptionRequest": "create_subscription_request",
    "CreateSubscriptionResponse": "create_subscription_response",
    "CreateTeamMemberRequest": "create_team_member_request",
    "CreateTeamMemberResponse": "create_team_member_response",
    "CreateTerminalActionRequest": "create_terminal_action_request",
    "CreateTerminalActionResponse": "create_terminal_action_response",
    "CreateTerminalCheckoutRequest": "create_terminal_checkout_request",
    "CreateTerminalCheckoutResponse": "create_terminal_checkout_response",
    "CreateTerminalRefundRequest": "create_terminal_refund_request",
    "CreateTerminalRefundResponse": "create_terminal_refund_response",
    "CreateTimecardRequest": "create_timecard_request",
    "CreateTimecardResponse": "create_timecard_response",
    "CreateVendorRequest": "create_vendor_request",
    "CreateVendorResponse": "create_vendor_response",
    "CreateWebhookSubscriptionRequest": "create_webhook_subscription_request",
    "CreateWebhookSubscriptionResponse": "create_webhook_subscription_response",
    "Currency": "currency",
    "CustomAttribute": "custom_attribute",
    "CustomAttributeDefinition": "custom_attribute_definition",
    "CustomAttributeDefinitionEventData": "custom_attribute_definition_event_data",
    "CustomAttributeDefinitionEventDataObject": "custom_attribute_definition_event_data_object",
    "CustomAttributeDefinitionVisibility": "custom_attribute_definition_visibility",
    "CustomAttributeEventData": "custom_attribute_event_data",
    "CustomAttributeEventDataObject": "custom_attribute_event_data_object",
    "CustomAttributeFilter": "custom_attribute_filter",
    "CustomField": "custom_field",
    "Customer": "customer",
    "CustomerAddressFilter": "customer_address_filter",
    "CustomerCreatedEvent": "customer_created_event",
    "CustomerCreatedEventData": "customer_created_event_data",
    "CustomerCreatedEventEventContext": "customer_created_event_event_context",
    "CustomerCreatedEventEventContextMerge": "customer_created_event_event_context_merge",
    "CustomerCreatedEventObject": "customer_created_event_object",
    "CustomerCreationSource": "customer_creation_source",
    "CustomerCreationSourceFilter": "customer_creation_source_filter",
    "CustomerCustomAttributeDefinitionCreatedEvent": "customer_custom_attribute_definition_created_event",
    "CustomerCustomAttributeDefinitionCreatedPublicEvent": "customer_custom_attribute_definition_created_public_event",
    "CustomerCustomAttributeDefinitionDeletedEvent": "customer_custom_attribute_definition_deleted_event",
    "CustomerCustomAttributeDefinitionDeletedPublicEvent": "customer_custom_attribute_definition_deleted_public_event",
    "CustomerCustomAttributeDefinitionOwnedCreatedEvent": "customer_custom_attribute_definition_owned_created_event",
    "CustomerCustomAttributeDefinitionOwnedDeletedEvent": "customer_custom_attribute_definition_owned_deleted_event",
    "CustomerCustomAttributeDefinitionOwnedUpdatedEvent": "customer_custom_attribute_definition_owned_updated_event",
    "CustomerCustomAttributeDefinitionUpdatedEvent": "customer_custom_attribute_definition_updated_event",
    "CustomerCustomAttributeDefinitionUpdatedPublicEvent": "customer_custom_attribute_definition_updated_public_event",
    "CustomerCustomAttributeDefinitionVisibleCreatedEvent": "customer_custom_attribute_definition_visible_created_event",
    "CustomerCustomAttributeDefinitionVisibleDeletedEvent": "customer_custom_attribute_definition_visible_deleted_event",
    "CustomerCustomAttributeDefinitionVisibleUpdatedEvent": "customer_custom_attribute_definition_visible_updated_event",
    "CustomerCustomAttributeDeletedEvent": "customer_custom_attribute_deleted_event",
    "CustomerCustomAttributeDeletedPublicEvent": "customer_custom_attribute_deleted_public_event",
    "CustomerCustomAttributeFilter": "customer_custom_attribute_filter",
    "CustomerCustomAttributeFilterValue": "customer_custom_attribute_filter_value",
    "CustomerCustomAttributeFilters": "customer_custom_attribute_filters",
    "CustomerCustomAttributeOwnedDeletedEvent": "customer_custom_attribute_owned_deleted_event",
    "CustomerCustomAttributeOwnedUpdatedEvent": "customer_custom_attribute_owned_updated_event",
    "CustomerCustomAttributeUpdatedEvent": "customer_custom_attribute_updated_event",
    "CustomerCustomAttributeUpdatedPublicEvent": "customer_custom_attribute_updated_public_event",
    "CustomerCustomAttributeVisibleDeletedEvent": "customer_custom_attribute_visible_deleted_event",
    "CustomerCustomAttributeVisibleUpdatedEvent": "customer_custom_attribute_visible_updated_event",
    "CustomerDeletedEvent": "customer_deleted_event",
    "CustomerDeletedEventData": "customer_deleted_event_data",
    "CustomerDeletedEventEventContext": "customer_deleted_event_event_context",
    "CustomerDeletedEventEventContextMerge": "customer_deleted_event_event_context_merge",
    "CustomerDeletedEventObject": "customer_deleted_event_object",
    "CustomerDetails": "customer_details",
    "CustomerFilter": "customer_filter",
    "CustomerGroup": "customer_group",
    "CustomerInclusionExclusion": "customer_inclusion_exclusion",
    "CustomerPreferences": "customer_preferences",
    "CustomerQuery": "customer_query",
    "CustomerSegment": "customer_segment",
    "CustomerSort": "customer_sort",
    "CustomerSortField": "customer_sort_field",
    "CustomerTaxIds": "customer_tax_ids",
    "CustomerTextFilter": "customer_text_filter",
    "CustomerUpdatedEvent": "customer_updated_event",
    "CustomerUpdatedEventData": "customer_updated_event_data",
    "CustomerUpdatedEventObject": "customer_updated_event_object",
    "DataCollectionOptions": "data_collection_options",
    "DataCollectionOptionsInputType": "data_collection_options_input_type",
    "DateRange": "date_range",
    "DayOfWeek": "day_of_week",
    "DeleteBookingCustomAttributeDefinitionResponse": "delete_booking_custom_attribute_definition_response",
    "DeleteBookingCustomAttributeResponse": "delete_booking_custom_attribute_response",
    "DeleteBreakTypeResponse": "delete_break_type_response",
    "DeleteCatalogObjectResponse": "delete_catalog_object_response",
    "DeleteCustomerCardResponse": "delete_customer_card_response",
    "DeleteCustomerCustomAttributeDefinitionResponse": "delete_customer_custom_attribute_definition_response",
    "DeleteCustomerCustomAttributeResponse": "delete_customer_custom_attribute_response",
    "DeleteCustomerGroupResponse": "delete_customer_group_response",
    "DeleteCustomerResponse": "delete_customer_response",
    "DeleteDisputeEvidenceResponse": "delete_dispute_evidence_response",
    "DeleteInvoiceAttachmentResponse": "delete_invoice_attachment_response",
    "DeleteInvoiceResponse": "delete_invoice_response",
    "DeleteLocationCustomAttributeDefinitionResponse": "delete_location_custom_attribute_definition_response",
    "DeleteLocationCustomAttributeResponse": "delete_location_custom_attribute_response",
    "DeleteLoyaltyRewardResponse": "delete_loyalty_reward_response",
    "DeleteMerchantCustomAttributeDefinitionResponse": "delete_merchant_custom_attribute_definition_response",
    "DeleteMerchantCustomAttributeResponse": "delete_merchant_custom_attribute_response",
    "DeleteOrderCustomAttributeDefinitionResponse": "delete_order_custom_attribute_definition_response",
    "DeleteOrderCustomAttributeResponse": "delete_order_custom_attribute_response",
    "DeletePaymentLinkResponse": "delete_payment_link_response",
    "DeleteShiftResponse": "delete_shift_response",
    "DeleteSnippetResponse": "delete_snippet_response",
    "DeleteSubscriptionActionResponse": "delete_subscription_action_response",
    "DeleteTimecardResponse": "delete_timecard_response",
    "DeleteWebhookSubscriptionResponse": "delete_webhook_subscription_response",
    "Destination": "destination",
    "DestinationDetails": "destination_details",
    "DestinationDetailsCardRefundDetails": "destination_details_card_refund_details",
    "DestinationDetailsCashRefundDetails": "destination_details_cash_refund_details",
    "DestinationDetailsExternalRefundDetails": "destination_details_external_refund_details",
    "DestinationType": "destination_type",
    "Device": "device",
    "DeviceAttributes": "device_attributes",
    "DeviceAttributesDeviceType": "device_attributes_device_type",
    "DeviceCheckoutOptions": "device_checkout_options",
    "DeviceCode": "device_code",
    "DeviceCodePairedEvent": "device_code_paired_event",
    "DeviceCodePairedEventData": "device_code_paired_event_data",
    "DeviceCodePairedEventObject": "device_code_paired_event_object",
    "DeviceCodeStatus": "device_code_status",
    "DeviceComponentDetailsApplicationDetails": "device_component_details_application_details",
    "DeviceComponentDetailsBatteryDetails": "device_component_details_battery_details",
    "DeviceComponentDetailsCardReaderDetails": "device_component_details_card_reader_details",
    "DeviceComponentDetailsEthernetDetails": "device_component_details_ethernet_details",
    "DeviceComponentDetailsExternalPower": "device_component_details_external_power",
    "DeviceComponentDetailsMeasurement": "device_component_details_measurement",
    "DeviceComponentDetailsWiFiDetails": "device_component_details_wi_fi_details",
    "DeviceCreatedEvent": "device_created_event",
    "DeviceCreatedEventData": "device_created_event_data",
    "DeviceCreatedEventObject": "device_created_event_object",
    "DeviceDetails": "device_details",
    "DeviceMetadata": "device_metadata",
    "DeviceStatus": "device_status",
    "DeviceStatusCategory": "device_status_category",
    "DigitalWalletDetails": "digital_wallet_details",
    "DisableCardResponse": "disable_card_response",
    "DisableEventsResponse": "disable_events_response",
    "DismissTerminalActionResponse": "dismiss_terminal_action_response",
    "DismissTerminalCheckoutResponse": "dismiss_terminal_checkout_response",
    "DismissTerminalRefundResponse": "dismiss_terminal_refund_response",
    "Dispute": "dispute",
    "DisputeCreatedEvent": "dispute_created_event",
    "DisputeCreatedEventData": "dispute_created_event_data",
    "DisputeCreatedEventObject": "dispute_created_event_object",
    "DisputeEvidence": "dispute_evidence",
    "DisputeEvidenceAddedEvent": "dispute_evidence_added_event",
    "DisputeEvidenceAddedEventData": "dispute_evidence_added_event_data",
    "DisputeEvidenceAddedEventObject": "dispute_evidence_added_event_object",
    "DisputeEvidenceCreatedEvent": "dispute_evidence_created_event",
    "DisputeEvidenceCreatedEventData": "dispute_evidence_created_event_data",
    "DisputeEvidenceCreatedEventObject": "dispute_evidence_created_event_object",
    "DisputeEvidenceDeletedEvent": "dispute_evidence_deleted_event",
    "DisputeEvidenceDeletedEventData": "dispute_evidence_deleted_event_data",
    "DisputeEvidenceDeletedEventObject": "dispute_evidence_deleted_event_object",
    "DisputeEvidenceFile": "dispute_evidence_file",
    "DisputeEvidenceRemovedEvent": "dispute_evidence_removed_event",
    "DisputeEvidenceRemovedEventData": "dispute_evidence_removed_event_data",
    "DisputeEvidenceRemovedEventObject": "dispute_evidence_removed_event_object",
    "DisputeEvidenceType": "dispute_evidence_type",
    "DisputeReason": "dispute_reason",
    "DisputeState": "dispute_state",
    "DisputeStateChangedEvent": "dispute_state_changed_event",
    "DisputeStateChangedEventData": "dispute_state_changed_event_data",
    "DisputeStateChangedEventObject": "dispute_state_changed_event_object",
    "DisputeStateUpdatedEvent": "dispute_state_updated_event",
    "DisputeStateUpdatedEventData": "dispute_state_updated_event_data",
    "DisputeStateUpdatedEventObject": "dispute_state_updated_event_object",
    "DisputedPayment": "disputed_payment",
    "Employee": "employee",
    "EmployeeStatus": "employee_status",
    "EmployeeWage": "employee_wage",
    "EnableEventsResponse": "enable_events_response",
    "Error": "error",
    "ErrorCategory": "error_category",
    "ErrorCode": "error_code",
    "Event": "event",
    "EventData": "event_data",
    "EventMetadata": "event_metadata",
    "EventTypeMetadata": "event_type_metadata",
    "ExcludeStrategy": "exclude_strategy",
    "ExternalPaymentDetails": "external_payment_details",
    "FilterValue": "filter_value",
    "FloatNumberRange": "float_number_range",
    "Fulfillment": "fulfillment",
    "FulfillmentDeliveryDetails": "fulfillment_delivery_details",
    "FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType": "fulfillment_delivery_details_order_fulfillment_delivery_details_schedule_type",
    "FulfillmentFulfillmentEntry": "fulfillment_fulfillment_entry",
    "FulfillmentFulfillmentLineItemApplication": "fulfillment_fulfillment_line_item_application",
    "FulfillmentPickupDetails": "fulfillment_pickup_details",
    "FulfillmentPickupDetailsCurbsidePickupDetails": "fulfillment_pickup_details_curbside_pickup_details",
    "FulfillmentPickupDetailsScheduleType": "fulfillment_pickup_details_schedule_type",
    "FulfillmentRecipient": "fulfillment_recipient",
    "FulfillmentShipmentDetails": "fulfillment_shipment_details",
    "FulfillmentState": "fulfillment_state",
    "FulfillmentType": "fulfillment_type",
    "GetBankAccountByV1IdResponse": "get_bank_account_by_v1_id_response",
    "GetBankAccountResponse": "get_bank_account_response",
    "GetBreakTypeResponse": "get_break_type_response",
    "GetDeviceCodeResponse": "get_device_code_response",
    "GetDeviceResponse": "get_device_response",
    "GetEmployeeWageResponse": "get_employee_wage_response",
    "GetInvoiceResponse": "get_invoice_response",
    "GetPaymentRefundResponse": "get_payment_refund_response",
    "GetPaymentResponse": "get_payment_response",
    "GetPayoutResponse": "get_payout_response",
    "GetShiftResponse": "get_shift_response",
    "GetTeamMemberWageResponse": "get_team_member_wage_response",
    "GetTerminalActionResponse": "get_terminal_action_response",
    "GetTerminalCheckoutResponse": "get_terminal_checkout_response",
    "GetTerminalRefundResponse": "get_terminal_refund_response",
    "GiftCard": "gift_card",
    "GiftCardActivity": "gift_card_activity",
    "GiftCardActivityActivate": "gift_card_activity_activate",
    "GiftCardActivityAdjustDecrement": "gift_card_activity_adjust_decrement",
    "GiftCardActivityAdjustDecrementReason": "gift_card_activity_adjust_decrement_reason",
    "GiftCardActivityAdjustIncrement": "gift_card_activity_adjust_increment",
    "GiftCardActivityAdjustIncrementReason": "gift_card_activity_adjust_increment_reason",
    "GiftCardActivityBlock": "gift_card_activity_block",
    "GiftCardActivityBlockReason": "gift_card_activity_block_reason",
    "GiftCardActivityClearBalance": "gift_card_activity_clear_balance",
    "GiftCardActivityClearBalanceReason": "gift_card_activity_clear_balance_reason",
    "GiftCardActivityCreatedEvent": "gift_card_activity_created_event",
    "GiftCardActivityCreatedEventData": "gift_card_activity_created_event_data",
    "GiftCardActivityCreatedEventObject": "gift_card_activity_created_event_object",
    "GiftCardActivityDeactivate": "gift_card_activity_deactivate",
    "GiftCardActivityDeactivateReason": "gift_card_activity_deactivate_reason",
    "GiftCardActivityImport": "gift_card_activity_import",
    "GiftCardActivityImportReversal": "gift_card_activity_import_reversal",
    "GiftCardActivityLoad": "gift_card_activity_load",
    "GiftCardActivityRedeem": "gift_card_activity_redeem",
    "GiftCardActivityRedeemStatus": "gift_card_activity_redeem_status",
    "GiftCardActivityRefund": "gift_card_activity_refund",
    "GiftCardActivityTransferBalanceFrom": "gift_card_activity_transfer_balance_from",
    "GiftCardActivityTransferBalanceTo": "gift_card_activity_transfer_balance_to",
    "GiftCardActivityType": "gift_card_activity_type",
    "GiftCardActivityUnblock": "gift_card_activity_unblock",
    "GiftCardActivityUnblockReason": "gift_card_activity_unblock_reason",
    "GiftCardActivityUnlinkedActivityRefund": "gift_card_activity_unlinked_activity_refund",
    "GiftCardActivityUpdatedEvent": "gift_card_activity_updated_event",
    "GiftCardActivityUpdatedEventData": "gift_card_activity_updated_event_data",
    "GiftCardActivityUpdatedEventObject": "gift_card_activity_updated_event_object",
    "GiftCardCreatedEvent": "gift_card_created_event",
    "GiftCardCreatedEventData": "gift_card_created_event_data",
    "GiftCardCreatedEventObject": "gift_card_created_event_object",
    "GiftCardCustomerLinkedEvent": "gift_card_customer_linked_event",
    "GiftCardCustomerLinkedEventData": "gift_card_customer_linked_event_data",
    "GiftCardCustomerLinkedEventObject": "gift_card_customer_linked_event_object",
    "GiftCardCustomerUnlinkedEvent": "gift_card_customer_unlinked_event",
    "GiftCardCustomerUnlinkedEventData": "gift_card_customer_unlinked_event_data",
    "GiftCardCustomerUnlinkedEventObject": "gift_card_customer_unlinked_event_object",
    "GiftCardGANSource": "gift_card_gan_source",
    "GiftCardStatus": "gift_card_status",
    "GiftCardType": "gift_card_type",
    "GiftCardUpdatedEvent": "gift_card_updated_event",
    "GiftCardUpdatedEventData": "gift_card_updated_event_data",
    "GiftCardUpdatedEventObject": "gift_card_updated_event_object",
    "InventoryAdjustment": "inventory_adjustment",
    "InventoryAdjustmentGroup": "inventory_adjustment_group",
    "InventoryAlertType": "inventory_alert_type",
    "InventoryChange": "inventory_change",
    "InventoryChangeType": "inventory_change_type",
    "InventoryCount": "inventory_count",
    "InventoryCountUpdatedEvent": "inventory_count_updated_event",
    "InventoryCountUpdatedEventData": "inventory_count_updated_event_data",
    "InventoryCountUpdatedEventObject": "inventory_count_updated_event_object",
    "InventoryPhysicalCount": "inventory_physical_count",
    "InventoryState": "inventory_state",
    "InventoryTransfer": "inventory_transfer",
    "Invoice": "invoice",
    "InvoiceAcceptedPaymentMethods": "invoice_accepted_payment_methods",
    "InvoiceAttachment": "invoice_attachment",
    "InvoiceAutomaticPaymentSource": "invoice_automatic_payment_source",
    "InvoiceCanceledEvent": "invoice_canceled_event",
    "InvoiceCanceledEventData": "invoice_canceled_event_data",
    "InvoiceCanceledEventObject": "invoice_canceled_event_object",
    "InvoiceCreatedEvent": "invoice_created_event",
    "InvoiceCreatedEventData": "invoice_created_event_data",
    "InvoiceCreatedEventObject": "invoice_created_event_object",
    "InvoiceCustomField": "invoice_custom_field",
    "InvoiceCustomFieldPlacement": "invoice_custom_field_placement",
    "InvoiceDeletedEvent": "invoice_deleted_event",
    "InvoiceDeletedEventData": "invoice_deleted_event_data",
    "InvoiceDeliveryMethod": "invoice_delivery_method",
    "InvoiceFilter": "invoice_filter",
    "InvoicePaymentMadeEvent": "invoice_payment_made_event",
    "InvoicePaymentMadeEventData": "invoice_payment_made_event_data",
    "InvoicePaymentMadeEventObject": "invoice_payment_made_event_object",
    "InvoicePaymentReminder": "invoice_payment_reminder",
    "InvoicePaymentReminderStatus": "invoice_payment_reminder_status",
    "InvoicePaymentRequest": "invoice_payment_request",
    "InvoicePublishedEvent": "invoice_published_event",
    "InvoicePublishedEventData": "invoice_published_event_data",
    "InvoicePublishedEventObject": "invoice_published_event_object",
    "InvoiceQuery": "invoice_query",
    "InvoiceRecipient": "invoice_recipient",
    "InvoiceRecipientTaxIds": "invoice_recipient_tax_ids",
    "InvoiceRefundedEvent": "invoice_refunded_event",
    "InvoiceRefundedEventData": "invoice_refunded_event_data",
    "InvoiceRefundedEventObject": "invoice_refunded_event_object",
    "InvoiceRequestMethod": "invoice_request_method",
    "InvoiceRequestType": "invoice_request_type",
    "InvoiceScheduledChargeFailedEvent": "invoice_scheduled_charge_failed_event",
    "InvoiceScheduledChargeFailedEventData": "invoice_scheduled_charge_failed_event_data",
    "InvoiceScheduledChargeFailedEventObject": "invoice_scheduled_charge_failed_event_object",
    "InvoiceSort": "invoice_sort",
    "InvoiceSortField": "invoice_sort_field",
    "InvoiceStatus": "invoice_status",
    "InvoiceUpdatedEvent": "invoice_updated_event",
    "InvoiceUpdatedEventData": "invoice_updated_event_data",
    "InvoiceUpdatedEventObject": "invoice_updated_event_object",
    "ItemVariationLocationOverrides": "item_variation_location_overrides",
    "Job": "job",
    "JobAssignment": "job_assignment",
    "JobAssignmentPayType": "job_assignment_pay_type",
    "JobCreatedEvent": "job_created_event",
    "JobCreatedEventData": "job_created_event_data",
    "JobCreatedEventObject": "job_created_event_object",
    "JobUpdatedEvent": "job_updated_event",
    "JobUpdatedEventData": "job_updated_event_data",
    "JobUpdatedEventObject": "job_updated_event_object",
    "LaborScheduledShiftCreatedEvent": "labor_scheduled_shift_created_event",
    "LaborScheduledShiftCreatedEventData": "labor_scheduled_shift_created_event_data",
    "LaborScheduledShiftCreatedEventObject": "labor_scheduled_shift_created_event_object",
    "LaborScheduledShiftDeletedEvent": "labor_scheduled_shift_deleted_event",
    "LaborScheduledShiftDeletedEventData": "labor_scheduled_shift_deleted_event_data",
    "LaborScheduledShiftPublishedEvent": "labor_scheduled_shift_published_event",
    "LaborScheduledShiftPublishedEventData": "labor_scheduled_shift_published_event_data",
    "LaborScheduledShiftPublishedEventObject": "labor_scheduled_shift_published_event_object",
    "LaborScheduledShiftUpdatedEvent": "labor_scheduled_shift_updated_event",
    "LaborScheduledShiftUpdatedEventData": "labor_scheduled_shift_updated_event_data",
    "LaborScheduledShiftUpdatedEventObject": "labor_scheduled_shift_updated_event_object",
    "LaborShiftCreatedEvent": "labor_shift_created_event",
    "LaborShiftCreatedEventData": "labor_shift_created_event_data",
    "LaborShiftCreatedEventObject": "labor_shift_created_event_object",
    "LaborShiftDeletedEvent": "labor_shift_deleted_event",
    "LaborShiftDeletedEventData": "labor_shift_deleted_event_data",
    "LaborShiftUpdatedEvent": "labor_shift_updated_event",
    "LaborShiftUpdatedEventData": "labor_shift_updated_event_data",
    "LaborShiftUpdatedEventObject": "labor_shift_updated_event_object",
    "LaborTimecardCreatedEvent": "labor_timecard_created_event",
    "LaborTimecardCreatedEventData": "labor_timecard_created_event_data",
    "LaborTimecardCreatedEventObject": "labor_timecard_created_event_object",
    "LaborTimecardDeletedEvent": "labor_timecard_deleted_event",
    "LaborTimecardDeletedEventData": "labor_timecard_deleted_event_data",
    "LaborTimecardUpdatedEvent": "labor_timecard_updated_event",
    "LaborTimecardUpdatedEventData": "labor_timecard_updated_event_data",
    "LaborTimecardUpdatedEventObject": "labor_timecard_updated_event_object",
    "LinkCustomerToGiftCardRequest": "link_customer_to_gift_card_request",
    "LinkCustomerToGiftCardResponse": "link_customer_to_gift_card_response",
    "ListBankAccountsResponse": "list_bank_accounts_response",
    "ListBookingCustomAttributeDefinitionsResponse": "list_booking_custom_attribute_definitions_response",
    "ListBookingCustomAttributesResponse": "list_booking_custom_attributes_response",
    "ListBookingsResponse": "list_bookings_response",
    "ListBreakTypesResponse": "list_break_types_response",
    "ListCardsResponse": "list_cards_response",
    "ListCashDrawerShiftEventsResponse": "list_cash_drawer_shift_events_response",
    "ListCashDrawerShiftsResponse": "list_cash_drawer_shifts_response",
    "ListCatalogResponse": "list_catalog_response",
    "ListCustomerCustomAttributeDefinitionsResponse": "list_customer_custom_attribute_definitions_response",
    "ListCustomerCustomAttributesResponse": "list_customer_custom_attributes_response",
    "ListCustomerGroupsResponse": "list_customer_groups_response",
    "ListCustomerSegmentsResponse": "list_customer_segments_response",
    "ListCustomersResponse": "list_customers_response",
    "ListDeviceCodesResponse": "list_device_codes_response",
    "ListDevicesResponse": "list_devices_response",
    "ListDisputeEvidenceResponse": "list_dispute_evidence_response",
    "ListDisputesResponse": "list_disputes_response",
    "ListEmployeeWagesResponse": "list_employee_wages_response",
    "ListEmployeesResponse": "list_employees_response",
    "ListEventTypesResponse": "list_event_types_response",
    "ListGiftCardActivitiesResponse": "list_gift_card_activities_response",
    "ListGiftCardsResponse": "list_gift_cards_response",
    "ListInvoicesResponse": "list_invoices_response",
    "ListJobsResponse": "list_jobs_response",
    "ListLocationBookingProfilesResponse": "list_location_booking_profiles_response",
    "ListLocationCustomAttributeDefinitionsResponse": "list_location_custom_attribute_definitions_response",
    "ListLocationCustomAttributesResponse": "list_location_custom_attributes_response",
    "ListLocationsResponse": "list_locations_response",
    "ListLoyaltyProgramsResponse": "list_loyalty_programs_response",
    "ListLoyaltyPromotionsResponse": "list_loyalty_promotions_response",
    "ListMerchantCustomAttributeDefinitionsResponse": "list_merchant_custom_attribute_definitions_response",
    "ListMerchantCustomAttributesResponse": "list_merchant_custom_attributes_response",
    "ListMerchantsResponse": "list_merchants_response",
    "ListOrderCustomAttributeDefinitionsResponse": "list_order_custom_attribute_definitions_response",
    "ListOrderCustomAttributesResponse": "list_order_custom_attributes_response",
    "ListPaymentLinksResponse": "list_payment_links_response",
    "ListPaymentRefundsRequestSortField": "list_payment_refunds_request_sort_field",
    "ListPaymentRefundsResponse": "list_payment_refunds_response",
    "ListPaymentsRequestSortField": "list_payments_request_sort_field",
    "ListPaymentsResponse": "list_payments_response",
    "ListPayoutEntriesResponse": "list_payout_entries_response",
    "ListPayoutsResponse": "list_payouts_response",
    "ListSitesResponse": "list_sites_response",
    "ListSubscriptionEventsResponse": "list_subscription_events_response",
    "ListTeamMemberBookingProfilesResponse": "list_team_member_booking_profiles_response",
    "ListTeamMemberWagesResponse": "list_team_member_wages_response",
    "ListTransactionsResponse": "list_transactions_response",
    "ListWebhookEventTypesResponse": "list_webhook_event_types_response",
    "ListWebhookSubscriptionsResponse": "list_webhook_subscriptions_response",
    "ListWorkweekConfigsResponse": "list_workweek_configs_response",
    "Location": "location",
    "LocationBookingProfile": "location_booking_profile",
    "LocationCapability": "location_capability",
    "LocationCreatedEvent": "location_created_event",
    "LocationCreatedEventData": "location_created_event_data",
    "LocationCustomAttributeDefinitionOwnedCreatedEvent": "location_custom_attribute_definition_owned_created_event",
    "LocationCustomAttributeDefinitionOwnedDeletedEvent": "location_custom_attribute_definition_owned_deleted_event",
    "LocationCustomAttributeDefinitionOwnedUpdatedEvent": "location_custom_attribute_definition_owned_updated_event",
    "LocationCustomAttributeDefinitionVisibleCreatedEvent": "location_custom_attribute_definition_visible_created_event",
    "LocationCustomAttributeDefinitionVisibleDeletedEvent": "location_custom_attribute_definition_visible_deleted_event",
    "LocationCustomAttributeDefinitionVisibleUpdatedEvent": "location_custom_attribute_definition_visible_updated_event",
    "LocationCustomAttributeOwnedDeletedEvent": "location_custom_attribute_owned_deleted_event",
    "LocationCustomAttributeOwnedUpdatedEvent": "location_custom_attribute_owned_updated_event",
    "LocationCustomAttributeVisibleDeletedEvent": "location_custom_attribute_visible_deleted_event",
    "LocationCustomAttributeVisibleUpdatedEvent": "location_custom_attribute_visible_updated_event",
    "LocationSettingsUpdatedEvent": "location_settings_updated_event",
    "LocationSettingsUpdatedEventData": "location_settings_updated_event_data",
    "LocationSettingsUpdatedEventObject": "location_settings_updated_event_object",
    "LocationStatus": "location_status",
    "LocationType": "location_type",
    "LocationUpdatedEvent": "location_updated_event",
    "LocationUpdatedEventData": "location_updated_event_data",
    "LoyaltyAccount": "loyalty_account",
    "LoyaltyAccountCreatedEvent": "loyalty_account_created_event",
    "LoyaltyAccountCreatedEventData": "loyalty_account_created_event_data",
    "LoyaltyAccountCreatedEventObject": "loyalty_account_created_event_object",
    "LoyaltyAccountDeletedEvent": "loyalty_account_deleted_event",
    "LoyaltyAccountDeletedEventData": "loyalty_account_deleted_event_data",
    "LoyaltyAccountDeletedEventObject": "loyalty_account_deleted_event_object",
    "LoyaltyAccountExpiringPointDeadline": "loyalty_account_expiring_point_deadline",
    "LoyaltyAccountMapping": "loyalty_account_mapping",
    "LoyaltyAccountUpdatedEvent": "loyalty_account_updated_event",
    "LoyaltyAccountUpdatedEventData": "loyalty_account_updated_event_data",
    "LoyaltyAccountUpdatedEventObject": "loyalty_account_updated_event_object",
    "LoyaltyEvent": "loyalty_event",
    "LoyaltyEventAccumulatePoints": "loyalty_event_accumulate_points",
    "LoyaltyEventAccumulatePromotionPoints": "loyalty_event_accumulate_promotion_points",
    "LoyaltyEventAdjustPoints": "loyalty_event_adjust_points",
    "LoyaltyEventCreateReward": "loyalty_event_create_reward",
    "LoyaltyEventCreatedEvent": "loyalty_event_created_event",
    "LoyaltyEventCreatedEventData": "loyalty_event_created_event_data",
    "LoyaltyEventCreatedEventObject": "loyalty_event_created_event_object",
    "LoyaltyEventDateTimeFilter": "loyalty_event_date_time_filter",
    "LoyaltyEventDeleteReward": "loyalty_event_delete_reward",
    "LoyaltyEventExpirePoints": "loyalty_event_expire_points",
    "LoyaltyEventFilter": "loyalty_event_filter",
    "LoyaltyEventLocationFilter": "loyalty_event_location_filter",
    "LoyaltyEventLoyaltyAccountFilter": "loyalty_event_loyalty_account_filter",
    "LoyaltyEventOrderFilter": "loyalty_event_order_filter",
    "LoyaltyEventOther": "loyalty_event_other",
    "LoyaltyEventQuery": "loyalty_event_query",
    "LoyaltyEventRedeemReward": "loyalty_event_redeem_reward",
    "LoyaltyEventSource": "loyalty_event_source",
    "LoyaltyEventType": "loyalty_event_type",
    "LoyaltyEventTypeFilter": "loyalty_event_type_filter",
    "LoyaltyProgram": "loyalty_program",
    "LoyaltyProgramAccrualRule": "loyalty_program_accrual_rule",
    "LoyaltyProgramAccrualRuleCategoryData": "loyalty_program_accrual_rule_category_data",
    "LoyaltyProgramAccrualRuleItemVariationData": "loyalty_program_accrual_rule_item_variation_data",
    "LoyaltyProgramAccrualRuleSpendData": "loyalty_program_accrual_rule_spend_data",
    "LoyaltyProgramAccrualRuleTaxMode": "loyalty_program_accrual_rule_tax_mode",
    "LoyaltyProgramAccrualRuleType": "loyalty_program_accrual_rule_type",
    "LoyaltyProgramAccrualRuleVisitData": "loyalty_program_accrual_rule_visit_data",
    "LoyaltyProgramCreatedEvent": "loyalty_program_created_event",
    "LoyaltyProgramCreatedEventData": "loyalty_program_created_event_data",
    "LoyaltyProgramCreatedEventObject": "loyalty_program_created_event_object",
    "LoyaltyProgramExpirationPolicy": "loyalty_program_expiration_policy",
    "LoyaltyProgramRewardTier": "loyalty_program_reward_tier",
    "LoyaltyProgramStatus": "loyalty_program_status",
    "LoyaltyProgramTerminology": "loyalty_program_terminology",
    "LoyaltyProgramUpdatedEvent": "loyalty_program_updated_event",
    "LoyaltyProgramUpdatedEventData": "loyalty_program_updated_event_data",
    "LoyaltyProgramUpdatedEventObject": "loyalty_program_updated_event_object",
    "LoyaltyPromotion": "loyalty_promotion",
    "LoyaltyPromotionAvailableTimeData": "loyalty_promotion_available_time_data",
    "LoyaltyPromotionCreatedEvent": "loyalty_promotion_created_event",
    "LoyaltyPromotionCreatedEventData": "loyalty_promotion_created_event_data",
    "LoyaltyPromotionCreatedEventObject": "loyalty_promotion_created_event_object",
    "LoyaltyPromotionIncentive": "loyalty_promotion_incentive",
    "LoyaltyPromotionIncentivePointsAdditionData": "loyalty_promotion_incentive_points_addition_data",
    "LoyaltyPromotionIncentivePointsMultiplierData": "loyalty_promotion_incentive_points_multiplier_data",
    "LoyaltyPromotionIncentiveType": "loyalty_promotion_incentive_type",
    "LoyaltyPromotionStatus": "loyalty_promotion_status",
    "LoyaltyPromotionTriggerLimit": "loyalty_promotion_trigger_limit",
    "LoyaltyPromotionTriggerLimitInterval": "loyalty_promotion_trigger_limit_interval",
    "LoyaltyPromotionUpdatedEvent": "loyalty_promotion_updated_event",
    "LoyaltyPromotionUpdatedEventData": "loyalty_promotion_updated_event_data",
    "LoyaltyPromotionUpdatedEventObject": "loyalty_promotion_updated_event_object",
    "LoyaltyReward": "loyalty_reward",
    "LoyaltyRewardStatus": "loyalty_reward_status",
    "MeasurementUnit": "measurement_unit",
    "MeasurementUnitArea": "measurement_unit_area",
    "MeasurementUnitCustom": "measurement_unit_custom",
    "MeasurementUnitGeneric": "measurement_unit_generic",
    "MeasurementUnitLength": "measurement_unit_length",
    "MeasurementUnitTime": "measurement_unit_time",
    "MeasurementUnitUnitType": "measurement_unit_unit_type",
    "MeasurementUnitVolume": "measurement_unit_volume",
    "MeasurementUnitWeight": "measurement_unit_weight",
    "Merchant": "merchant",
    "MerchantCustomAttributeDefinitionOwnedCreatedEvent": "merchant_custom_attribute_definition_owned_created_event",
    "MerchantCustomAttributeDefinitionOwnedDeletedEvent": "merchant_custom_attribute_definition_owned_deleted_event",
    "MerchantCustomAttributeDefinitionOwnedUpdatedEvent": "merchant_custom_attribute_definition_owned_updated_event",
    "MerchantCustomAttributeDefinitionVisibleCreatedEvent": "merchant_custom_attribute_definition_visible_created_event",
    "MerchantCustomAttributeDefinitionVisibleDeletedEvent": "merchant_custom_attribute_definition_visible_deleted_event",
    "MerchantCustomAttributeDefinitionVisibleUpdatedEvent": "merchant_custom_attribute_definition_visible_updated_event",
    "MerchantCustomAttributeOwnedDeletedEvent": "merchant_custom_attribute_owned_deleted_event",
    "MerchantCustomAttributeOwnedUpdatedEvent": "merchant_custom_attribute_owned_updated_event",
    "MerchantCustomAttributeVisibleDeletedEvent": "merchant_custom_attribute_visible_deleted_event",
    "MerchantCustomAttributeVisibleUpdatedEvent": "merchant_custom_attribute_visible_updated_event",
    "MerchantSettingsUpdatedEvent": "merchant_settings_updated_event",
    "MerchantSettingsUpdatedEventData": "merchant_settings_updated_event_data",
    "MerchantSettingsUpdatedEventObject": "merchant_settings_updated_event_object",
    "MerchantStatus": "merchant_status",
    "ModifierLocationOverrides": "modifier_location_overrides",
    "Money": "money",
    "OauthAuthorizationRevokedEvent": "oauth_authorization_revoked_event",
    "OauthAuthorizationRevokedEventData": "oauth_authorization_revoked_event_data",
    "OauthAuthorizationRevokedEventObject": "oauth_authorization_revoked_event_object",
    "OauthAuthorizationRevokedEventRevocationObject": "oauth_authorization_revoked_event_revocation_object",
    "OauthAuthorizationRevokedEventRevokerType": "oauth_authorization_revoked_event_revoker_type",
    "ObtainTokenRequest": "obtain_token_request",
    "ObtainTokenResponse": "obtain_token_response",
    "OfflinePaymentDetails": "offline_payment_details",
    "Order": "order",
    "OrderCreated": "order_created",
    "OrderCreatedEvent": "order_created_event",
    "OrderCreatedEventData": "order_created_event_data",
    "OrderCreatedObject": "order_created_object",
    "OrderCustomAttributeDefinitionOwnedCreatedEvent": "order_custom_attribute_definition_owned_created_event",
    "OrderCustomAttributeDefinitionOwnedDeletedEvent": "order_custom_attribute_definition_owned_deleted_event",
    "OrderCustomAttributeDefinitionOwnedUpdatedEvent": "order_custom_attribute_definition_owned_updated_event",
    "OrderCustomAttributeDefinitionVisibleCreatedEvent": "order_custom_attribute_definition_visible_created_event",
    "OrderCustomAttributeDefinitionVisibleDeletedEvent": "order_custom_attribute_definition_visible_deleted_event",
    "OrderCustomAttributeDefinitionVisibleUpdatedEvent": "order_custom_attribute_definition_visible_updated_event",
    "OrderCustomAttributeOwnedDeletedEvent": "order_custom_attribute_owned_deleted_event",
    "OrderCustomAttributeOwnedUpdatedEvent": "order_custom_attribute_owned_updated_event",
    "OrderCustomAttributeVisibleDeletedEvent": "order_custom_attribute_visible_deleted_event",
    "OrderCustomAttributeVisibleUpdatedEvent": "order_custom_attribute_visible_updated_event",
    "OrderEntry": "order_entry",
    "OrderFulfillmentUpdated": "order_fulfillment_updated",
    "OrderFulfillmentUpdatedEvent": "order_fulfillment_updated_event",
    "OrderFulfillmentUpdatedEventData": "order_fulfillment_updated_event_data",
    "OrderFulfillmentUpdatedObject": "order_fulfillment_updated_object",
    "OrderFulfillmentUpdatedUpdate": "order_fulfillment_updated_update",
    "OrderLineItem": "order_line_item",
    "OrderLineItemAppliedDiscount": "order_line_item_applied_discount",
    "OrderLineItemAppliedServiceCharge": "order_line_item_applied_service_charge",
    "OrderLineItemAppliedTax": "order_line_item_applied_tax",
    "OrderLineItemDiscount": "order_line_item_discount",
    "OrderLineItemDiscountScope": "order_line_item_discount_scope",
    "OrderLineItemDiscountType": "order_line_item_discount_type",
    "OrderLineItemItemType": "order_line_item_item_type",
    "OrderLineItemModifier": "order_line_item_modifier",
    "OrderLineItemPricingBlocklists": "order_line_item_pricing_blocklists",
    "OrderLineItemPricingBlocklistsBlockedDiscount": "order_line_item_pricing_blocklists_blocked_discount",
    "OrderLineItemPricingBlocklistsBlockedTax": "order_line_item_pricing_blocklists_blocked_tax",
    "OrderLineItemTax": "order_line_item_tax",
    "OrderLineItemTaxScope": "order_line_item_tax_scope",
    "OrderLineItemTaxType": "order_line_item_tax_type",
    "OrderMoneyAmounts": "order_money_amounts",
    "OrderPricingOptions": "order_pricing_options",
    "OrderQuantityUnit": "order_quantity_unit",
    "OrderReturn": "order_return",
    "OrderReturnDiscount": "order_return_discount",
    "OrderReturnLineItem": "order_return_line_item",
    "OrderReturnLineItemModifier": "order_return_line_item_modifier",
    "OrderReturnServiceCharge": "order_return_service_charge",
    "OrderReturnTax": "order_return_tax",
    "OrderReturnTip": "order_return_tip",
    "OrderReward": "order_reward",
    "OrderRoundingAdjustment": "order_rounding_adjustment",
    "OrderServiceCharge": "order_service_charge",
    "OrderServiceChargeCalculationPhase": "order_service_charge_calculation_phase",
    "OrderServiceChargeScope": "order_service_charge_scope",
    "OrderServiceChargeTreatmentType": "order_service_charge_treatment_type",
    "OrderServiceChargeType": "order_service_charge_type",
    "OrderSource": "order_source",
    "OrderState": "order_state",
    "OrderUpdated": "order_updated",
    "OrderUpdatedEvent": "order_updated_event",
    "OrderUpdatedEventData": "order_updated_event_data",
    "OrderUpdatedObject": "order_updated_object",
    "PauseSubscriptionRequest": "pause_subscription_request",
    "PauseSubscriptionResponse": "pause_subscription_response",
    "PayOrderRequest": "pay_order_request",
    "PayOrderResponse": "pay_order_response",
    "Payment": "payment",
    "PaymentBalanceActivityAppFeeRefundDetail": "payment_balance_activity_app_fee_refund_detail",
    "PaymentBalanceActivityAppFeeRevenueDetail": "payment_balance_activity_app_fee_revenue_detail",
    "PaymentBalanceActivityAutomaticSavingsDetail": "payment_balance_activity_automatic_savings_detail",
    "PaymentBalanceActivityAutomaticSavingsReversedDetail": "payment_balance_activity_automatic_savings_reversed_detail",
    "PaymentBalanceActivityChargeDetail": "payment_balance_activity_charge_detail",
    "PaymentBalanceActivityDepositFeeDetail": "payment_balance_activity_deposit_fee_detail",
    "PaymentBalanceActivityDepositFeeReversedDetail": "payment_balance_activity_deposit_fee_reversed_detail",
    "PaymentBalanceActivityDisputeDetail": "payment_balance_activity_dispute_detail",
    "PaymentBalanceActivityFeeDetail": "payment_balance_activity_fee_detail",
    "PaymentBalanceActivityFreeProcessingDetail": "payment_balance_activity_free_processing_detail",
    "PaymentBalanceActivityHoldAdjustmentDetail": "payment_balance_activity_hold_adjustment_detail",
    "PaymentBalanceActivityOpenDisputeDetail": "payment_balance_activity_open_dispute_detail",
    "PaymentBalanceActivityOtherAdjustmentDetail": "payment_balance_activity_other_adjustment_detail",
    "PaymentBalanceActivityOtherDetail": "payment_balance_activity_other_detail",
    "PaymentBalanceActivityRefundDetail": "payment_balance_activity_refund_detail",
    "PaymentBalanceActivityReleaseAdjustmentDetail": "payment_balance_activity_release_adjustment_detail",
    "PaymentBalanceActivityReserveHoldDetail": "payment_balance_activity_reserve_hold_detail",
    "PaymentBalanceActivityReserveReleaseDetail": "payment_balance_activity_reserve_release_detail",
    "PaymentBalanceActivitySquareCapitalPaymentDetail": "payment_balance_activity_square_capital_payment_detail",
    "PaymentBalanceActivitySquareCapitalReversedPaymentDetail": "payment_balance_activity_square_capital_reversed_payment_detail",
    "PaymentBalanceActivitySquarePayrollTransferDetail": "payment_balance_activity_square_payroll_transfer_detail",
    "PaymentBalanceActivitySquarePayrollTransferReversedDetail": "payment_balance_activity_square_payroll_transfer_reversed_detail",
    "PaymentBalanceActivityTaxOnFeeDetail": "payment_balance_activity_tax_on_fee_detail",
    "PaymentBalanceActivityThirdPartyFeeDetail": "payment_balance_activity_third_party_fee_detail",
    "PaymentBalanceActivityThirdPartyFeeRefundDetail": "payment_balance_activity_third_party_fee_refund_detail",
    "PaymentCreatedEvent": "payment_created_event",
    "PaymentCreatedEventData": "payment_created_event_data",
    "PaymentCreatedEventObject": "payment_created_event_object",
    "PaymentLink": "payment_link",
    "PaymentLinkRelatedResources": "payment_link_related_resources",
    "PaymentOptions": "payment_options",
    "PaymentOptionsDelayAction": "payment_options_delay_action",
    "PaymentRefund": "payment_refund",
    "PaymentUpdatedEvent": "payment_updated_event",
    "PaymentUpdatedEventData": "payment_updated_event_data",
    "PaymentUpdatedEventObject": "payment_updated_event_object",
    "Payout": "payout",
    "PayoutEntry": "payout_entry",
    "PayoutFailedEvent": "payout_failed_event",
    "PayoutFailedEventData": "payout_failed_event_data",
    "PayoutFailedEventObject": "payout_failed_event_object",
    "PayoutFee": "payout_fee",
    "PayoutFeeType": "payout_fee_type",
    "PayoutPaidEvent": "payout_paid_event",
    "PayoutPaidEventData": "payout_paid_event_data",
    "PayoutPaidEventObject": "payout_paid_event_object",
    "PayoutSentEvent": "payout_sent_event",
    "PayoutSentEventData": "payout_sent_event_data",
    "PayoutSentEventObject": "payout_sent_event_object",
    "PayoutStatus": "payout_status",
    "PayoutType": "payout_type",
    "Phase": "phase",
    "PhaseInput": "phase_input",
    "PrePopulatedData": "pre_populated_data",
    "ProcessingFee": "processing_fee",
    "Product": "product",
    "ProductType": "product_type",
    "PublishInvoiceRequest": "publish_invoice_request",
    "PublishInvoiceResponse": "publish_invoice_response",
    "PublishScheduledShiftRequest": "publish_scheduled_shift_request",
    "PublishScheduledShiftResponse": "publish_scheduled_shift_response",
    "QrCodeOptions": "qr_code_options",
    "QuickPay": "quick_pay",
    "Range": "range_",
    "ReceiptOptions": "receipt_options",
    "RedeemLoyaltyRewardRequest": "redeem_loyalty_reward_request",
    "RedeemLoyaltyRewardResponse": "redeem_loyalty_reward_response",
    "Refund": "refund",
    "RefundCreatedEvent": "refund_created_event",
    "RefundCreatedEventData": "refund_created_event_data",
    "RefundCreatedEventObject": "refund_created_event_object",
    "RefundPaymentRequest": "refund_payment_request",
    "RefundPaymentResponse": "refund_payment_response",
    "RefundStatus": "refund_status",
    "RefundUpdatedEvent": "refund_updated_event",
    "RefundUpdatedEventData": "refund_updated_event_data",
    "RefundUpdatedEventObject": "refund_updated_event_object",
    "RegisterDomainRequest": "register_domain_request",
    "RegisterDomainResponse": "register_domain_response",
    "RegisterDomainResponseStatus": "register_domain_response_status",
    "RemoveGroupFromCustomerResponse": "remove_group_from_customer_response",
    "ResumeSubscriptionRequest": "resume_subscription_request",
    "ResumeSubscriptionResponse": "resume_subscription_response",
    "RetrieveBookingCustomAttributeDefinitionResponse": "retrieve_booking_custom_attribute_definition_response",
    "RetrieveBookingCustomAttributeResponse": "retrieve_booking_custom_attribute_response",
    "RetrieveBookingResponse": "retrieve_booking_response",
    "RetrieveBusinessBookingProfileResponse": "retrieve_business_booking_profile_response",
    "RetrieveCardResponse": "retrieve_card_response",
    "RetrieveCashDrawerShiftResponse": "retrieve_cash_drawer_shift_response",
    "RetrieveCatalogObjectResponse": "retrieve_catalog_object_response",
    "RetrieveCustomerCustomAttributeDefinitionResponse": "retrieve_customer_custom_attribute_definition_response",
    "RetrieveCustomerCustomAttributeResponse": "retrieve_customer_custom_attribute_response",
    "RetrieveCustomerGroupResponse": "retrieve_customer_group_response",
    "RetrieveCustomerResponse": "retrieve_customer_response",
    "RetrieveCustomerSegmentResponse": "retrieve_customer_segment_response",
    "RetrieveDisputeEvidenceResponse": "retrieve_dispute_evidence_response",
    "RetrieveDisputeResponse": "retrieve_dispute_response",
    "RetrieveEmployeeResponse": "retrieve_employee_response",
    "RetrieveGiftCardFromGANRequest": "retrieve_gift_card_from_gan_request",
    "RetrieveGiftCardFromGANResponse": "retrieve_gift_card_from_gan_response",
    "RetrieveGiftCardFromNonceRequest": "retrieve_gift_card_from_nonce_request",
    "RetrieveGiftCardFromNonceResponse": "retrieve_gift_card_from_nonce_response",
    "RetrieveGiftCardResponse": "retrieve_gift_card_response",
    "RetrieveInventoryAdjustmentResponse": "retrieve_inventory_adjustment_response",
    "RetrieveInventoryChangesResponse": "retrieve_inventory_changes_response",
    "RetrieveInventoryCountResponse": "retrieve_inventory_count_response",
    "RetrieveInventoryPhysicalCountResponse": "retrieve_inventory_physical_count_response",
    "RetrieveInventoryTransferResponse": "retrieve_inventory_transfer_response",
    "RetrieveJobResponse": "retrieve_job_response",
    "RetrieveLocationBookingProfileResponse": "retrieve_location_booking_profile_response",
    "RetrieveLocationCustomAttributeDefinitionResponse": "retrieve_location_custom_attribute_definition_response",
    "RetrieveLocationCustomAttributeResponse": "retrieve_location_custom_attribute_response",
    "RetrieveLocationResponse": "retrieve_location_response",
    "RetrieveLocationSettingsResponse": "retrieve_location_settings_response",
    "RetrieveLoyaltyAccountResponse": "retrieve_loyalty_account_response",
    "RetrieveLoyaltyProgramResponse": "retrieve_loyalty_program_response",
    "RetrieveLoyaltyPromotionResponse": "retrieve_loyalty_promotion_response",
    "RetrieveLoyaltyRewardResponse": "retrieve_loyalty_reward_response",
    "RetrieveMerchantCustomAttributeDefinitionResponse": "retrieve_merchant_custom_attribute_definition_response",
    "RetrieveMerchantCustomAttributeResponse": "retrieve_merchant_custom_attribute_response",
    "RetrieveMerchantResponse": "retrieve_merchant_response",
    "RetrieveMerchantSettingsResponse": "retrieve_merchant_settings_response",
    "RetrieveOrderCustomAttributeDefinitionResponse": "retrieve_order_custom_attribute_definition_response",
    "RetrieveOrderCustomAttributeResponse": "retrieve_order_custom_attribute_response",
    "RetrieveOrderResponse": "retrieve_order_response",
    "RetrievePaymentLinkResponse": "retrieve_payment_link_response",
    "RetrieveScheduledShiftResponse": "retrieve_scheduled_shift_response",
    "RetrieveSnippetResponse": "retrieve_snippet_response",
    "RetrieveSubscriptionResponse": "retrieve_subscription_response",
    "RetrieveTeamMemberBookingProfileResponse": "retrieve_team_member_booking_profile_response",
    "RetrieveTeamMemberResponse": "retrieve_team_member_response",
    "RetrieveTimecardResponse": "retrieve_timecard_response",
    "RetrieveTokenStatusResponse": "retrieve_token_status_response",
    "RetrieveTransactionResponse": "retrieve_transaction_response",
    "RetrieveVendorResponse": "retrieve_vendor_response",
    "RetrieveWageSettingResponse": "retrieve_wage_setting_response",
    "RetrieveWebhookSubscriptionResponse": "retrieve_webhook_subscription_response",
    "RevokeTokenRequest": "revoke_token_request",
    "RevokeTokenResponse": "revoke_token_response",
    "RiskEvaluation": "risk_evaluation",
    "RiskEvaluationRiskLevel": "risk_evaluation_risk_level",
    "SaveCardOptions": "save_card_options",
    "ScheduledShift": "scheduled_shift",
    "ScheduledShiftDetails": "scheduled_shift_details",
    "ScheduledShiftFilter": "scheduled_shift_filter",
    "ScheduledShiftFilterAssignmentStatus": "scheduled_shift_filter_assignment_status",
    "ScheduledShiftFilterScheduledShiftStatus": "scheduled_shift_filter_scheduled_shift_status",
    "ScheduledShiftNotificationAudience": "scheduled_shift_notification_audience",
    "ScheduledShiftQuery": "scheduled_shift_query",
    "ScheduledShiftSort": "scheduled_shift_sort",
    "ScheduledShiftSortField": "scheduled_shift_sort_field",
    "ScheduledShiftWorkday": "scheduled_shift_workday",
    "ScheduledShiftWorkdayMatcher": "scheduled_shift_workday_matcher",
    "SearchAvailabilityFilter": "search_availability_filter",
    "SearchAvailabilityQuery": "search_availability_query",
    "SearchAvailabilityRequest": "search_availability_request",
    "SearchAvailabilityResponse": "search_availability_response",
    "SearchCatalogItemsRequest": "search_catalog_items_request",
    "SearchCatalogItemsRequestStockLevel": "search_catalog_items_request_stock_level",
    "SearchCatalogItemsResponse": "search_catalog_items_response",
    "SearchCatalogObjectsRequest": "search_catalog_objects_request",
    "SearchCatalogObjectsResponse": "search_catalog_objects_response",
    "SearchCustomersRequest": "search_customers_request",
    "SearchCustomersResponse": "search_customers_response",
    "SearchEventsFilter": "search_events_filter",
    "SearchEventsQuery": "search_events_query",
    "SearchEventsRequest": "search_events_request",
    "SearchEventsResponse": "search_events_response",
    "SearchEventsSort": "search_events_sort",
    "SearchEventsSortField": "search_events_sort_field",
    "SearchInvoicesRequest": "search_invoices_request",
    "SearchInvoicesResponse": "search_invoices_response",
    "SearchLoyaltyAccountsRequest": "search_loyalty_accounts_request",
    "SearchLoyaltyAccountsRequestLoyaltyAccountQuery": "search_loyalty_accounts_request_loyalty_account_query",
    "SearchLoyaltyAccountsResponse": "search_loyalty_accounts_response",
    "SearchLoyaltyEventsRequest": "search_loyalty_events_request",
    "SearchLoyaltyEventsResponse": "search_loyalty_events_response",
    "SearchLoyaltyRewardsRequest": "search_loyalty_rewards_request",
    "SearchLoyaltyRewardsRequestLoyaltyRewardQuery": "search_loyalty_rewards_request_loyalty_reward_query",
    "SearchLoyaltyRewardsResponse": "search_loyalty_rewards_response",
    "SearchOrdersCustomerFilter": "search_orders_customer_filter",
    "SearchOrdersDateTimeFilter": "search_orders_date_time_filter",
    "SearchOrdersFilter": "search_orders_filter",
    "SearchOrdersFulfillmentFilter": "search_orders_fulfillment_filter",
    "SearchOrdersQuery": "search_orders_query",
    "SearchOrdersRequest": "search_orders_request",
    "SearchOrdersResponse": "search_orders_response",
    "SearchOrdersSort": "search_orders_sort",
    "SearchOrdersSortField": "search_orders_sort_field",
    "SearchOrdersSourceFilter": "search_orders_source_filter",
    "SearchOrdersStateFilter": "search_orders_state_filter",
    "SearchScheduledShiftsRequest": "search_scheduled_shifts_request",
    "SearchScheduledShiftsResponse": "search_scheduled_shifts_response",
    "SearchShiftsRequest": "search_shifts_request",
    "SearchShiftsResponse": "search_shifts_response",
    "SearchSubscriptionsFilter": "search_subscriptions_filter",
    "SearchSubscriptionsQuery": "search_subscriptions_query",
    "SearchSubscriptionsRequest": "search_subscriptions_request",
    "SearchSubscriptionsResponse": "search_subscriptions_response",
    "SearchTeamMembersFilter": "search_team_members_filter",
    "SearchTeamMembersQuery": "search_team_members_query",
    "SearchTeamMembersRequest": "search_team_members_request",
    "SearchTeamMembersResponse": "search_team_members_response",
    "SearchTerminalActionsRequest": "search_terminal_actions_request",
    "SearchTerminalActionsResponse": "search_terminal_actions_response",
    "SearchTerminalCheckoutsRequest": "search_terminal_checkouts_request",
    "SearchTerminalCheckoutsResponse": "search_terminal_checkouts_response",
    "SearchTerminalRefundsRequest": "search_terminal_refunds_request",
    "SearchTerminalRefundsResponse": "search_terminal_refunds_response",
    "SearchTimecardsRequest": "search_timecards_request",
    "SearchTimecardsResponse": "search_timecards_response",
    "SearchVendorsRequest": "search_vendors_request",
    "SearchVendorsRequestFilter": "search_vendors_request_filter",
    "SearchVendorsRequestSort": "search_vendors_request_sort",
    "SearchVendorsRequestSortField": "search_vendors_request_sort_field",
    "SearchVendorsResponse": "search_vendors_response",
    "SegmentFilter": "segment_filter",
    "SelectOption": "select_option",
    "SelectOptions": "select_options",
    "Shift": "shift",
    "ShiftFilter": "shift_filter",
    "ShiftFilterStatus": "shift_filter_status",
    "ShiftQuery": "shift_query",
    "ShiftSort": "shift_sort",
    "ShiftSortField": "shift_sort_field",
    "ShiftStatus": "shift_status",
    "ShiftWage": "shift_wage",
    "ShiftWorkday": "shift_workday",
    "ShiftWorkdayMatcher": "shift_workday_matcher",
    "ShippingFee": "shipping_fee",
    "SignatureImage": "signature_image",
    "SignatureOptions": "signature_options",
    "Site": "site",
    "Snippet": "snippet",
    "SortOrder": "sort_order",
    "SourceApplication": "source_application",
    "SquareAccountDetails": "square_account_details",
    "StandardUnitDescription": "standard_unit_description",
    "StandardUnitDescriptionGroup": "standard_unit_description_group",
    "SubmitEvidenceResponse": "submit_evidence_response",
    "Subscription": "subscription",
    "SubscriptionAction": "subscription_action",
    "SubscriptionActionType": "subscription_action_type",
    "SubscriptionCadence": "subscription_cadence",
    "SubscriptionCreatedEvent": "subscription_created_event",
    "SubscriptionCreatedEventData": "subscription_created_event_data",
    "SubscriptionCreatedEventObject": "subscription_created_event_object",
    "SubscriptionEvent": "subscription_event",
    "SubscriptionEventInfo": "subscription_event_info",
    "SubscriptionEventInfoCode": "subscription_event_info_code",
    "SubscriptionEventSubscriptionEventType": "subscription_event_subscription_event_type",
    "SubscriptionPhase": "subscription_phase",
    "SubscriptionPricing": "subscription_pricing",
    "SubscriptionPricingType": "subscription_pricing_type",
    "SubscriptionSource": "subscription_source",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionTestResult": "subscription_test_result",
    "SubscriptionUpdatedEvent": "subscription_updated_event",
    "SubscriptionUpdatedEventData": "subscription_updated_event_data",
    "SubscriptionUpdatedEventObject": "subscription_updated_event_object",
    "SwapPlanRequest": "swap_plan_request",
    "SwapPlanResponse": "swap_plan_response",
    "TaxCalculationPhase": "tax_calculation_phase",
    "TaxIds": "tax_ids",
    "TaxInclusionType": "tax_inclusion_type",
    "TeamMember": "team_member",
    "TeamMemberAssignedLocations": "team_member_assigned_locations",
    "TeamMemberAssignedLocationsAssignmentType": "team_member_assigned_locations_assignment_type",
    "TeamMemberBookingProfile": "team_member_booking_profile",
    "TeamMemberCreatedEvent": "team_member_created_event",
    "TeamMemberCreatedEventData": "team_member_created_event_data",
    "TeamMemberCreatedEventObject": "team_member_created_event_object",
    "TeamMemberStatus": "team_member_status",
    "TeamMemberUpdatedEvent": "team_member_updated_event",
    "TeamMemberUpdatedEventData": "team_member_updated_event_data",
    "TeamMemberUpdatedEventObject": "team_member_updated_event_object",
    "TeamMemberWage": "team_member_wage",
    "TeamMemberWageSettingUpdatedEvent": "team_member_wage_setting_updated_event",
    "TeamMemberWageSettingUpdatedEventData": "team_member_wage_setting_updated_event_data",
    "TeamMemberWageSettingUpdatedEventObject": "team_member_wage_setting_updated_event_object",
    "Tender": "tender",
    "TenderBankAccountDetails": "tender_bank_account_details",
    "TenderBankAccountDetailsStatus": "tender_bank_account_details_status",
    "TenderBuyNowPayLaterDetails": "tender_buy_now_pay_later_details",
    "TenderBuyNowPayLaterDetailsBrand": "tender_buy_now_pay_later_details_brand",
    "TenderBuyNowPayLaterDetailsStatus": "tender_buy_now_pay_later_details_status",
    "TenderCardDetails": "tender_card_details",
    "TenderCardDetailsEntryMethod": "tender_card_details_entry_method",
    "TenderCardDetailsStatus": "tender_card_details_status",
    "TenderCashDetails": "tender_cash_details",
    "TenderSquareAccountDetails": "tender_square_account_details",
    "TenderSquareAccountDetailsStatus": "tender_square_account_details_status",
    "TenderType": "tender_type",
    "TerminalAction": "terminal_action",
    "TerminalActionActionType": "terminal_action_action_type",
    "TerminalActionCreatedEvent": "terminal_action_created_event",
    "TerminalActionCreatedEventData": "terminal_action_created_event_data",
    "TerminalActionCreatedEventObject": "terminal_action_created_event_object",
    "TerminalActionQuery": "terminal_action_query",
    "TerminalActionQueryFilter": "terminal_action_query_filter",
    "TerminalActionQuerySort": "terminal_action_query_sort",
    "TerminalActionUpdatedEvent": "terminal_action_updated_event",
    "TerminalActionUpdatedEventData": "terminal_action_updated_event_data",
    "TerminalActionUpdatedEventObject": "terminal_action_updated_event_object",
    "TerminalCheckout": "terminal_checkout",
    "TerminalCheckoutCreatedEvent": "terminal_checkout_created_event",
    "TerminalCheckoutCreatedEventData": "terminal_checkout_created_event_data",
    "TerminalCheckoutCreatedEventObject": "terminal_checkout_created_event_object",
    "TerminalCheckoutQuery": "terminal_checkout_query",
    "TerminalCheckoutQueryFilter": "terminal_checkout_query_filter",
    "TerminalCheckoutQuerySort": "terminal_checkout_query_sort",
    "TerminalCheckoutUpdatedEvent": "terminal_checkout_updated_event",
    "TerminalCheckoutUpdatedEventData": "terminal_checkout_updated_event_data",
    "TerminalCheckoutUpdatedEventObject": "terminal_checkout_updated_event_object",
    "TerminalRefund": "terminal_refund",
    "TerminalRefundCreatedEvent": "terminal_refund_created_event",
    "TerminalRefundCreatedEventData": "terminal_refund_created_event_data",
    "TerminalRefundCreatedEventObject": "terminal_refund_created_event_object",
    "TerminalRefundQuery": "terminal_refund_query",
    "TerminalRefundQueryFilter": "terminal_refund_query_filter",
    "TerminalRefundQuerySort": "terminal_refund_query_sort",
    "TerminalRefundUpdatedEvent": "terminal_refund_updated_event",
    "TerminalRefundUpdatedEventData": "terminal_refund_updated_event_data",
    "TerminalRefundUpdatedEventObject": "terminal_refund_updated_event_object",
    "TestWebhookSubscriptionRequest": "test_webhook_subscription_request",
    "TestWebhookSubscriptionResponse": "test_webhook_subscription_response",
    "TimeRange": "time_range",
    "Timecard": "timecard",
    "TimecardFilter": "timecard_filter",
    "TimecardFilterStatus": "timecard_filter_status",
    "TimecardQuery": "timecard_query",
    "TimecardSort": "timecard_sort",
    "TimecardSortField": "timecard_sort_field",
    "TimecardStatus": "timecard_status",
    "TimecardWage": "timecard_wage",
    "TimecardWorkday": "timecard_workday",
    "TimecardWorkdayMatcher": "timecard_workday_matcher",
    "TipSettings": "tip_settings",
    "Transaction": "transaction",
    "TransactionProduct": "transaction_product",
    "UnlinkCustomerFromGiftCardRequest": "unlink_customer_from_gift_card_request",
    "UnlinkCustomerFromGiftCardResponse": "unlink_customer_from_gift_card_response",
    "UpdateBookingCustomAttributeDefinitionRequest": "update_booking_custom_attribute_definition_request",
    "UpdateBookingCustomAttributeDefinitionResponse": "update_booking_custom_attribute_definition_response",
    "UpdateBookingRequest": "update_booking_request",
    "UpdateBookingResponse": "update_booking_response",
    "UpdateBreakTypeRequest": "update_break_type_request",
    "UpdateBreakTypeResponse": "update_break_type_response",
    "UpdateCatalogImageRequest": "update_catalog_image_request",
    "UpdateCatalogImageResponse": "update_catalog_image_response",
    "UpdateCustomerCustomAttributeDefinitionRequest": "update_customer_custom_attribute_definition_request",
    "UpdateCustomerCustomAttributeDefinitionResponse": "update_customer_custom_attribute_definition_response",
    "UpdateCustomerGroupRequest": "update_customer_group_request",
    "UpdateCustomerGroupResponse": "update_customer_group_response",
    "UpdateCustomerRequest": "update_customer_request",
    "UpdateCustomerResponse": "update_customer_response",
    "UpdateInvoiceRequest": "update_invoice_request",
    "UpdateInvoiceResponse": "update_invoice_response",
    "UpdateItemModifierListsRequest": "update_item_modifier_lists_request",
    "UpdateItemModifierListsResponse": "update_item_modifier_lists_response",
    "UpdateItemTaxesRequest": "update_item_taxes_request",
    "UpdateItemTaxesResponse": "update_item_taxes_response",
    "UpdateJobRequest": "update_job_request",
    "UpdateJobResponse": "update_job_response",
    "UpdateLocationCustomAttributeDefinitionRequest": "update_location_custom_attribute_definition_request",
    "UpdateLocationCustomAttributeDefinitionResponse": "update_location_custom_attribute_definition_response",
    "UpdateLocationRequest": "update_location_request",
    "UpdateLocationResponse": "update_location_response",
    "UpdateLocationSettingsRequest": "update_location_settings_request",
    "UpdateLocationSettingsResponse": "update_location_settings_response",
    "UpdateMerchantCustomAttributeDefinitionRequest": "update_merchant_custom_attribute_definition_request",
    "UpdateMerchantCustomAttributeDefinitionResponse": "update_merchant_custom_attribute_definition_response",
    "UpdateMerchantSettingsRequest": "update_merchant_settings_request",
    "UpdateMerchantSettingsResponse": "update_merchant_settings_response",
    "UpdateOrderCustomAttributeDefinitionRequest": "update_order_custom_attribute_definition_request",
    "UpdateOrderCustomAttributeDefinitionResponse": "update_order_custom_attribute_definition_response",
    "UpdateOrderRequest": "update_order_request",
    "UpdateOrderResponse": "update_order_response",
    "UpdatePaymentLinkRequest": "update_payment_link_request",
    "UpdatePaymentLinkResponse": "update_payment_link_response",
    "UpdatePaymentRequest": "update_payment_request",
    "UpdatePaymentResponse": "update_payment_response",
    "UpdateScheduledShiftRequest": "update_scheduled_shift_request",
    "UpdateScheduledShiftResponse": "update_scheduled_shift_response",
    "UpdateShiftRequest": "update_shift_request",
    "UpdateShiftResponse": "update_shift_response",
    "UpdateSubscriptionRequest": "update_subscription_request",
    "UpdateSubscriptionResponse": "update_subscription_response",
    "UpdateTeamMemberRequest": "update_team_member_request",
    "UpdateTeamMemberResponse": "update_team_member_response",
    "UpdateTimecardRequest": "update_timecard_request",
    "UpdateTimecardResponse": "update_timecard_response",
    "UpdateVendorRequest": "update_vendor_request",
    "UpdateVendorResponse": "update_vendor_response",
    "UpdateWageSettingRequest": "update_wage_setting_request",
    "UpdateWageSettingResponse": "update_wage_setting_response",
    "UpdateWebhookSubscriptionRequest": "update_webhook_subscription_request",
    "UpdateWebhookSubscriptionResponse": "update_webhook_subscription_response",
    "UpdateWebhookSubscriptionSignatureKeyRequest": "update_webhook_subscription_signature_key_request",
    "UpdateWebhookSubscriptionSignatureKeyResponse": "update_webhook_subscription_signature_key_response",
    "UpdateWorkweekConfigRequest": "update_workweek_config_request",
    "UpdateWorkweekConfigResponse": "update_workweek_config_response",
    "UpsertBookingCustomAttributeRequest": "upsert_booking_custom_attribute_request",
    "UpsertBookingCustomAttributeResponse": "upsert_booking_custom_attribute_response",
    "UpsertCatalogObjectRequest": "upsert_catalog_object_request",
    "UpsertCatalogObjectResponse": "upsert_catalog_object_response",
    "UpsertCustomerCustomAttributeRequest": "upsert_customer_custom_attribute_request",
    "UpsertCustomerCustomAttributeResponse": "upsert_customer_custom_attribute_response",
    "UpsertLocationCustomAttributeRequest": "upsert_location_custom_attribute_request",
    "UpsertLocationCustomAttributeResponse": "upsert_location_custom_attribute_response",
    "UpsertMerchantCustomAttributeRequest": "upsert_merchant_custom_attribute_request",
    "UpsertMerchantCustomAttributeResponse": "upsert_merchant_custom_attribute_response",
    "UpsertOrderCustomAttributeRequest": "upsert_order_custom_attribute_request",
    "UpsertOrderCustomAttributeResponse": "upsert_order_custom_attribute_response",
    "UpsertSnippetRequest": "upsert_snippet_request",
    "UpsertSnippetResponse": "upsert_snippet_response",
    "V1Money": "v1_money",
    "V1Order": "v1_order",
    "V1OrderHistoryEntry": "v1_order_history_entry",
    "V1OrderHistoryEntryAction": "v1_order_history_entry_action",
    "V1OrderState": "v1_order_state",
    "V1Tender": "v1_tender",
    "V1TenderCardBrand": "v1_tender_card_brand",
    "V1TenderEntryMethod": "v1_tender_entry_method",
    "V1TenderType": "v1_tender_type",
    "V1UpdateOrderRequest": "v1_update_order_request",
    "V1UpdateOrderRequestAction": "v1_update_order_request_action",
    "Vendor": "vendor",
    "VendorContact": "vendor_contact",
    "VendorCreatedEvent": "vendor_created_event",
    "VendorCreatedEventData": "vendor_created_event_data",
    "VendorCreatedEventObject": "vendor_created_event_object",
    "VendorCreatedEventObjectOperation": "vendor_created_event_object_operation",
    "VendorStatus": "vendor_status",
    "VendorUpdatedEvent": "vendor_updated_event",
    "VendorUpdatedEventData": "vendor_updated_event_data",
    "VendorUpdatedEventObject": "vendor_updated_event_object",
    "VendorUpdatedEventObjectOperation": "vendor_updated_event_object_operation",
    "VisibilityFilter": "visibility_filter",
    "VoidTransactionResponse": "void_transaction_response",
    "WageSetting": "wage_setting",
    "WebhookSubscription": "webhook_subscription",
    "Weekday": "weekday",
    "WorkweekConfig": "workweek_config",
}

#: Names that stand for open enums: a string at run time.
ENUMS: Final[frozenset[str]] = frozenset(
    (
        "ActionCancelReason",
        "ActivityType",
        "ApplicationDetailsExternalSquareProduct",
        "ApplicationType",
        "ArchivedState",
        "BankAccountStatus",
        "BankAccountType",
        "BookingBookingSource",
        "BookingCreatorDetailsCreatorType",
        "BookingStatus",
        "BusinessAppointmentSettingsAlignmentTime",
        "BusinessAppointmentSettingsBookingLocationType",
        "BusinessAppointmentSettingsCancellationPolicy",
        "BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType",
        "BusinessBookingProfileBookingPolicy",
        "BusinessBookingProfileCustomerTimezoneChoice",
        "CardBrand",
        "CardCoBrand",
        "CardIssuerAlert",
        "CardPrepaidType",
        "CardType",
        "CashDrawerEventType",
        "CashDrawerShiftState",
        "CatalogCategoryType",
        "CatalogCustomAttributeDefinitionAppVisibility",
        "CatalogCustomAttributeDefinitionSellerVisibility",
        "CatalogCustomAttributeDefinitionType",
        "CatalogDiscountModifyTaxBasis",
        "CatalogDiscountType",
        "CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference",
        "CatalogItemFoodAndBeverageDetailsDietaryPreferenceType",
        "CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient",
        "CatalogItemProductType",
        "CatalogModifierListModifierType",
        "CatalogModifierListSelectionType",
        "CatalogModifierToggleOverrideType",
        "CatalogObjectType",
        "CatalogPricingType",
        "CatalogQuickAmountType",
        "CatalogQuickAmountsSettingsOption",
        "ChangeTiming",
        "CheckoutLocationSettingsBrandingButtonShape",
        "CheckoutLocationSettingsBrandingHeaderType",
        "CheckoutOptionsPaymentType",
        "ComponentComponentType",
        "Country",
        "Currency",
        "CustomAttributeDefinitionVisibility",
        "CustomerCreationSource",
        "CustomerInclusionExclusion",
        "CustomerSortField",
        "DataCollectionOptionsInputType",
        "DayOfWeek",
        "DestinationType",
        "DeviceAttributesDeviceType",
        "DeviceCodeStatus",
        "DeviceComponentDetailsExternalPower",
        "DeviceStatusCategory",
        "DisputeEvidenceType",
        "DisputeReason",
        "DisputeState",
        "EmployeeStatus",
        "ErrorCategory",
        "ErrorCode",
        "ExcludeStrategy",
        "FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType",
        "FulfillmentFulfillmentLineItemApplication",
        "FulfillmentPickupDetailsScheduleType",
        "FulfillmentState",
        "FulfillmentType",
        "GiftCardActivityAdjustDecrementReason",
        "GiftCardActivityAdjustIncrementReason",
        "GiftCardActivityBlockReason",
        "GiftCardActivityClearBalanceReason",
        "GiftCardActivityDeactivateReason",
        "GiftCardActivityRedeemStatus",
        "GiftCardActivityType",
        "GiftCardActivityUnblockReason",
        "GiftCardGANSource",
        "GiftCardStatus",
        "GiftCardType",
        "InventoryAlertType",
        "InventoryChangeType",
        "InventoryState",
        "InvoiceAutomaticPaymentSource",
        "InvoiceCustomFieldPlacement",
        "InvoiceDeliveryMethod",
        "InvoicePaymentReminderStatus",
        "InvoiceRequestMethod",
        "InvoiceRequestType",
        "InvoiceSortField",
        "InvoiceStatus",
        "JobAssignmentPayType",
        "ListPaymentRefundsRequestSortField",
        "ListPaymentsRequestSortField",
        "LocationCapability",
        "LocationStatus",
        "LocationType",
        "LoyaltyEventSource",
        "LoyaltyEventType",
        "LoyaltyProgramAccrualRuleTaxMode",
        "LoyaltyProgramAccrualRuleType",
        "LoyaltyProgramStatus",
        "LoyaltyPromotionIncentiveType",
        "LoyaltyPromotionStatus",
        "LoyaltyPromotionTriggerLimitInterval",
        "LoyaltyRewardStatus",
        "MeasurementUnitArea",
        "MeasurementUnitGeneric",
        "MeasurementUnitLength",
        "MeasurementUnitTime",
        "MeasurementUnitUnitType",
        "MeasurementUnitVolume",
        "MeasurementUnitWeight",
        "MerchantStatus",
        "OauthAuthorizationRevokedEventRevokerType",
        "OrderLineItemDiscountScope",
        "OrderLineItemDiscountType",
        "OrderLineItemItemType",
        "OrderLineItemTaxScope",
        "OrderLineItemTaxType",
        "OrderServiceChargeCalculationPhase",
        "OrderServiceChargeScope",
        "OrderServiceChargeTreatmentType",
        "OrderServiceChargeType",
        "OrderState",
        "PaymentOptionsDelayAction",
        "PayoutFeeType",
        "PayoutStatus",
        "PayoutType",
        "Product",
        "ProductType",
        "RefundStatus",
        "RegisterDomainResponseStatus",
        "RiskEvaluationRiskLevel",
        "ScheduledShiftFilterAssignmentStatus",
        "ScheduledShiftFilterScheduledShiftStatus",
        "ScheduledShiftNotificationAudience",
        "ScheduledShiftSortField",
        "ScheduledShiftWorkdayMatcher",
        "SearchCatalogItemsRequestStockLevel",
        "SearchEventsSortField",
        "SearchOrdersSortField",
        "SearchVendorsRequestSortField",
        "ShiftFilterStatus",
        "ShiftSortField",
        "ShiftStatus",
        "ShiftWorkdayMatcher",
        "SortOrder",
        "SubscriptionActionType",
        "SubscriptionCadence",
        "SubscriptionEventInfoCode",
        "SubscriptionEventSubscriptionEventType",
        "SubscriptionPricingType",
        "SubscriptionStatus",
        "TaxCalculationPhase",
        "TaxInclusionType",
        "TeamMemberAssignedLocationsAssignmentType",
        "TeamMemberStatus",
        "TenderBankAccountDetailsStatus",
        "TenderBuyNowPayLaterDetailsBrand",
        "TenderBuyNowPayLaterDetailsStatus",
        "TenderCardDetailsEntryMethod",
        "TenderCardDetailsStatus",
        "TenderSquareAccountDetailsStatus",
        "TenderType",
        "TerminalActionActionType",
        "TimecardFilterStatus",
        "TimecardSortField",
        "TimecardStatus",
        "TimecardWorkdayMatcher",
        "TransactionProduct",
        "V1OrderHistoryEntryAction",
        "V1OrderState",
        "V1TenderCardBrand",
        "V1TenderEntryMethod",
        "V1TenderType",
        "V1UpdateOrderRequestAction",
        "VendorCreatedEventObjectOperation",
        "VendorStatus",
        "VendorUpdatedEventObjectOperation",
        "VisibilityFilter",
        "Weekday",
    )
)
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
