"""The models of Polar by name, each imported at first use.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import load

if TYPE_CHECKING:
    from .address import Address as Address
    from .address_dict import AddressDict as AddressDict
    from .address_input import AddressInput as AddressInput
    from .aggregation_function import AggregationFunction as AggregationFunction
    from .already_active_subscription_error import (
        AlreadyActiveSubscriptionError as AlreadyActiveSubscriptionError,
    )
    from .already_canceled_subscription import AlreadyCanceledSubscription as AlreadyCanceledSubscription
    from .ambiguous_external_customer_id import AmbiguousExternalCustomerID as AmbiguousExternalCustomerID
    from .attached_custom_field import AttachedCustomField as AttachedCustomField
    from .attached_custom_field_create import AttachedCustomFieldCreate as AttachedCustomFieldCreate
    from .authorization_code_token_request import (
        AuthorizationCodeTokenRequest as AuthorizationCodeTokenRequest,
    )
    from .authorize_organization import AuthorizeOrganization as AuthorizeOrganization
    from .authorize_response_organization import (
        AuthorizeResponseOrganization as AuthorizeResponseOrganization,
    )
    from .authorize_response_user import AuthorizeResponseUser as AuthorizeResponseUser
    from .authorize_user import AuthorizeUser as AuthorizeUser
    from .balance_credit_order_event import BalanceCreditOrderEvent as BalanceCreditOrderEvent
    from .balance_credit_order_metadata import BalanceCreditOrderMetadata as BalanceCreditOrderMetadata
    from .balance_dispute_event import BalanceDisputeEvent as BalanceDisputeEvent
    from .balance_dispute_metadata import BalanceDisputeMetadata as BalanceDisputeMetadata
    from .balance_dispute_reversal_event import BalanceDisputeReversalEvent as BalanceDisputeReversalEvent
    from .balance_order_event import BalanceOrderEvent as BalanceOrderEvent
    from .balance_order_metadata import BalanceOrderMetadata as BalanceOrderMetadata
    from .balance_refund_event import BalanceRefundEvent as BalanceRefundEvent
    from .balance_refund_metadata import BalanceRefundMetadata as BalanceRefundMetadata
    from .balance_refund_reversal_event import BalanceRefundReversalEvent as BalanceRefundReversalEvent
    from .benefit import Benefit as Benefit
    from .benefit_create import BenefitCreate as BenefitCreate
    from .benefit_custom import BenefitCustom as BenefitCustom
    from .benefit_custom_create import BenefitCustomCreate as BenefitCustomCreate
    from .benefit_custom_create_properties import (
        BenefitCustomCreateProperties as BenefitCustomCreateProperties,
    )
    from .benefit_custom_properties import BenefitCustomProperties as BenefitCustomProperties
    from .benefit_custom_subscriber import BenefitCustomSubscriber as BenefitCustomSubscriber
    from .benefit_custom_subscriber_properties import (
        BenefitCustomSubscriberProperties as BenefitCustomSubscriberProperties,
    )
    from .benefit_custom_update import BenefitCustomUpdate as BenefitCustomUpdate
    from .benefit_cycled_event import BenefitCycledEvent as BenefitCycledEvent
    from .benefit_discord import BenefitDiscord as BenefitDiscord
    from .benefit_discord_create import BenefitDiscordCreate as BenefitDiscordCreate
    from .benefit_discord_create_properties import (
        BenefitDiscordCreateProperties as BenefitDiscordCreateProperties,
    )
    from .benefit_discord_properties import BenefitDiscordProperties as BenefitDiscordProperties
    from .benefit_discord_subscriber import BenefitDiscordSubscriber as BenefitDiscordSubscriber
    from .benefit_discord_subscriber_properties import (
        BenefitDiscordSubscriberProperties as BenefitDiscordSubscriberProperties,
    )
    from .benefit_discord_update import BenefitDiscordUpdate as BenefitDiscordUpdate
    from .benefit_downloadable_file import BenefitDownloadableFile as BenefitDownloadableFile
    from .benefit_downloadables import BenefitDownloadables as BenefitDownloadables
    from .benefit_downloadables_create import BenefitDownloadablesCreate as BenefitDownloadablesCreate
    from .benefit_downloadables_create_properties import (
        BenefitDownloadablesCreateProperties as BenefitDownloadablesCreateProperties,
    )
    from .benefit_downloadables_properties import (
        BenefitDownloadablesProperties as BenefitDownloadablesProperties,
    )
    from .benefit_downloadables_subscriber import (
        BenefitDownloadablesSubscriber as BenefitDownloadablesSubscriber,
    )
    from .benefit_downloadables_subscriber_properties import (
        BenefitDownloadablesSubscriberProperties as BenefitDownloadablesSubscriberProperties,
    )
    from .benefit_downloadables_update import BenefitDownloadablesUpdate as BenefitDownloadablesUpdate
    from .benefit_feature_flag import BenefitFeatureFlag as BenefitFeatureFlag
    from .benefit_feature_flag_create import BenefitFeatureFlagCreate as BenefitFeatureFlagCreate
    from .benefit_feature_flag_create_properties import (
        BenefitFeatureFlagCreateProperties as BenefitFeatureFlagCreateProperties,
    )
    from .benefit_feature_flag_properties import BenefitFeatureFlagProperties as BenefitFeatureFlagProperties
    from .benefit_feature_flag_subscriber import BenefitFeatureFlagSubscriber as BenefitFeatureFlagSubscriber
    from .benefit_feature_flag_subscriber_properties import (
        BenefitFeatureFlagSubscriberProperties as BenefitFeatureFlagSubscriberProperties,
    )
    from .benefit_feature_flag_update import BenefitFeatureFlagUpdate as BenefitFeatureFlagUpdate
    from .benefit_git_hub_repository import BenefitGitHubRepository as BenefitGitHubRepository
    from .benefit_git_hub_repository_create import (
        BenefitGitHubRepositoryCreate as BenefitGitHubRepositoryCreate,
    )
    from .benefit_git_hub_repository_create_properties import (
        BenefitGitHubRepositoryCreateProperties as BenefitGitHubRepositoryCreateProperties,
    )
    from .benefit_git_hub_repository_properties import (
        BenefitGitHubRepositoryProperties as BenefitGitHubRepositoryProperties,
    )
    from .benefit_git_hub_repository_subscriber import (
        BenefitGitHubRepositorySubscriber as BenefitGitHubRepositorySubscriber,
    )
    from .benefit_git_hub_repository_subscriber_properties import (
        BenefitGitHubRepositorySubscriberProperties as BenefitGitHubRepositorySubscriberProperties,
    )
    from .benefit_git_hub_repository_update import (
        BenefitGitHubRepositoryUpdate as BenefitGitHubRepositoryUpdate,
    )
    from .benefit_grant import BenefitGrant as BenefitGrant
    from .benefit_grant_custom_properties import BenefitGrantCustomProperties as BenefitGrantCustomProperties
    from .benefit_grant_custom_webhook import BenefitGrantCustomWebhook as BenefitGrantCustomWebhook
    from .benefit_grant_discord_properties import (
        BenefitGrantDiscordProperties as BenefitGrantDiscordProperties,
    )
    from .benefit_grant_discord_webhook import BenefitGrantDiscordWebhook as BenefitGrantDiscordWebhook
    from .benefit_grant_downloadables_properties import (
        BenefitGrantDownloadablesProperties as BenefitGrantDownloadablesProperties,
    )
    from .benefit_grant_downloadables_webhook import (
        BenefitGrantDownloadablesWebhook as BenefitGrantDownloadablesWebhook,
    )
    from .benefit_grant_error import BenefitGrantError as BenefitGrantError
    from .benefit_grant_feature_flag_properties import (
        BenefitGrantFeatureFlagProperties as BenefitGrantFeatureFlagProperties,
    )
    from .benefit_grant_feature_flag_webhook import (
        BenefitGrantFeatureFlagWebhook as BenefitGrantFeatureFlagWebhook,
    )
    from .benefit_grant_git_hub_repository_properties import (
        BenefitGrantGitHubRepositoryProperties as BenefitGrantGitHubRepositoryProperties,
    )
    from .benefit_grant_git_hub_repository_webhook import (
        BenefitGrantGitHubRepositoryWebhook as BenefitGrantGitHubRepositoryWebhook,
    )
    from .benefit_grant_license_keys_properties import (
        BenefitGrantLicenseKeysProperties as BenefitGrantLicenseKeysProperties,
    )
    from .benefit_grant_license_keys_webhook import (
        BenefitGrantLicenseKeysWebhook as BenefitGrantLicenseKeysWebhook,
    )
    from .benefit_grant_metadata import BenefitGrantMetadata as BenefitGrantMetadata
    from .benefit_grant_meter_credit_properties import (
        BenefitGrantMeterCreditProperties as BenefitGrantMeterCreditProperties,
    )
    from .benefit_grant_meter_credit_webhook import (
        BenefitGrantMeterCreditWebhook as BenefitGrantMeterCreditWebhook,
    )
    from .benefit_grant_slack_shared_channel_properties import (
        BenefitGrantSlackSharedChannelProperties as BenefitGrantSlackSharedChannelProperties,
    )
    from .benefit_grant_slack_shared_channel_webhook import (
        BenefitGrantSlackSharedChannelWebhook as BenefitGrantSlackSharedChannelWebhook,
    )
    from .benefit_grant_sort_property import BenefitGrantSortProperty as BenefitGrantSortProperty
    from .benefit_grant_webhook import BenefitGrantWebhook as BenefitGrantWebhook
    from .benefit_granted_event import BenefitGrantedEvent as BenefitGrantedEvent
    from .benefit_license_key_activation_create_properties import (
        BenefitLicenseKeyActivationCreateProperties as BenefitLicenseKeyActivationCreateProperties,
    )
    from .benefit_license_key_activation_properties import (
        BenefitLicenseKeyActivationProperties as BenefitLicenseKeyActivationProperties,
    )
    from .benefit_license_key_expiration_properties import (
        BenefitLicenseKeyExpirationProperties as BenefitLicenseKeyExpirationProperties,
    )
    from .benefit_license_keys import BenefitLicenseKeys as BenefitLicenseKeys
    from .benefit_license_keys_create import BenefitLicenseKeysCreate as BenefitLicenseKeysCreate
    from .benefit_license_keys_create_properties import (
        BenefitLicenseKeysCreateProperties as BenefitLicenseKeysCreateProperties,
    )
    from .benefit_license_keys_properties import BenefitLicenseKeysProperties as BenefitLicenseKeysProperties
    from .benefit_license_keys_subscriber import BenefitLicenseKeysSubscriber as BenefitLicenseKeysSubscriber
    from .benefit_license_keys_subscriber_properties import (
        BenefitLicenseKeysSubscriberProperties as BenefitLicenseKeysSubscriberProperties,
    )
    from .benefit_license_keys_update import BenefitLicenseKeysUpdate as BenefitLicenseKeysUpdate
    from .benefit_meter_credit import BenefitMeterCredit as BenefitMeterCredit
    from .benefit_meter_credit_create import BenefitMeterCreditCreate as BenefitMeterCreditCreate
    from .benefit_meter_credit_create_properties import (
        BenefitMeterCreditCreateProperties as BenefitMeterCreditCreateProperties,
    )
    from .benefit_meter_credit_properties import BenefitMeterCreditProperties as BenefitMeterCreditProperties
    from .benefit_meter_credit_subscriber import BenefitMeterCreditSubscriber as BenefitMeterCreditSubscriber
    from .benefit_meter_credit_subscriber_properties import (
        BenefitMeterCreditSubscriberProperties as BenefitMeterCreditSubscriberProperties,
    )
    from .benefit_meter_credit_update import BenefitMeterCreditUpdate as BenefitMeterCreditUpdate
    from .benefit_public import BenefitPublic as BenefitPublic
    from .benefit_revoked_event import BenefitRevokedEvent as BenefitRevokedEvent
    from .benefit_slack_shared_channel import BenefitSlackSharedChannel as BenefitSlackSharedChannel
    from .benefit_slack_shared_channel_create import (
        BenefitSlackSharedChannelCreate as BenefitSlackSharedChannelCreate,
    )
    from .benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreateProperties as BenefitSlackSharedChannelCreateProperties,
    )
    from .benefit_slack_shared_channel_properties import (
        BenefitSlackSharedChannelProperties as BenefitSlackSharedChannelProperties,
    )
    from .benefit_slack_shared_channel_subscriber import (
        BenefitSlackSharedChannelSubscriber as BenefitSlackSharedChannelSubscriber,
    )
    from .benefit_slack_shared_channel_subscriber_properties import (
        BenefitSlackSharedChannelSubscriberProperties as BenefitSlackSharedChannelSubscriberProperties,
    )
    from .benefit_slack_shared_channel_update import (
        BenefitSlackSharedChannelUpdate as BenefitSlackSharedChannelUpdate,
    )
    from .benefit_sort_property import BenefitSortProperty as BenefitSortProperty
    from .benefit_subscriber_organization import (
        BenefitSubscriberOrganization as BenefitSubscriberOrganization,
    )
    from .benefit_type import BenefitType as BenefitType
    from .benefit_updated_event import BenefitUpdatedEvent as BenefitUpdatedEvent
    from .benefit_visibility import BenefitVisibility as BenefitVisibility
    from .benefits_update_request import BenefitsUpdateRequest as BenefitsUpdateRequest
    from .billing_address_field_mode import BillingAddressFieldMode as BillingAddressFieldMode
    from .cannot_create_organization_error import (
        CannotCreateOrganizationError as CannotCreateOrganizationError,
    )
    from .card_payment import CardPayment as CardPayment
    from .card_payment_metadata import CardPaymentMetadata as CardPaymentMetadata
    from .checkout import Checkout as Checkout
    from .checkout_billing_address_fields import CheckoutBillingAddressFields as CheckoutBillingAddressFields
    from .checkout_confirm_stripe import CheckoutConfirmStripe as CheckoutConfirmStripe
    from .checkout_create import CheckoutCreate as CheckoutCreate
    from .checkout_created_event import CheckoutCreatedEvent as CheckoutCreatedEvent
    from .checkout_created_metadata import CheckoutCreatedMetadata as CheckoutCreatedMetadata
    from .checkout_discount_fixed_once_forever_duration import (
        CheckoutDiscountFixedOnceForeverDuration as CheckoutDiscountFixedOnceForeverDuration,
    )
    from .checkout_discount_fixed_repeat_duration import (
        CheckoutDiscountFixedRepeatDuration as CheckoutDiscountFixedRepeatDuration,
    )
    from .checkout_discount_percentage_once_forever_duration import (
        CheckoutDiscountPercentageOnceForeverDuration as CheckoutDiscountPercentageOnceForeverDuration,
    )
    from .checkout_discount_percentage_repeat_duration import (
        CheckoutDiscountPercentageRepeatDuration as CheckoutDiscountPercentageRepeatDuration,
    )
    from .checkout_forbidden_error import CheckoutForbiddenError as CheckoutForbiddenError
    from .checkout_link import CheckoutLink as CheckoutLink
    from .checkout_link_create import CheckoutLinkCreate as CheckoutLinkCreate
    from .checkout_link_create_product import CheckoutLinkCreateProduct as CheckoutLinkCreateProduct
    from .checkout_link_create_product_price import (
        CheckoutLinkCreateProductPrice as CheckoutLinkCreateProductPrice,
    )
    from .checkout_link_create_products import CheckoutLinkCreateProducts as CheckoutLinkCreateProducts
    from .checkout_link_product import CheckoutLinkProduct as CheckoutLinkProduct
    from .checkout_link_sort_property import CheckoutLinkSortProperty as CheckoutLinkSortProperty
    from .checkout_link_update import CheckoutLinkUpdate as CheckoutLinkUpdate
    from .checkout_organization import CheckoutOrganization as CheckoutOrganization
    from .checkout_product import CheckoutProduct as CheckoutProduct
    from .checkout_products_create import CheckoutProductsCreate as CheckoutProductsCreate
    from .checkout_public import CheckoutPublic as CheckoutPublic
    from .checkout_public_confirmed import CheckoutPublicConfirmed as CheckoutPublicConfirmed
    from .checkout_sort_property import CheckoutSortProperty as CheckoutSortProperty
    from .checkout_status import CheckoutStatus as CheckoutStatus
    from .checkout_update import CheckoutUpdate as CheckoutUpdate
    from .checkout_update_public import CheckoutUpdatePublic as CheckoutUpdatePublic
    from .cost_metadata_input import CostMetadataInput as CostMetadataInput
    from .cost_metadata_output import CostMetadataOutput as CostMetadataOutput
    from .count_aggregation import CountAggregation as CountAggregation
    from .cursor_pagination import CursorPagination as CursorPagination
    from .custom_field import CustomField as CustomField
    from .custom_field_checkbox import CustomFieldCheckbox as CustomFieldCheckbox
    from .custom_field_checkbox_properties import (
        CustomFieldCheckboxProperties as CustomFieldCheckboxProperties,
    )
    from .custom_field_create import CustomFieldCreate as CustomFieldCreate
    from .custom_field_create_checkbox import CustomFieldCreateCheckbox as CustomFieldCreateCheckbox
    from .custom_field_create_date import CustomFieldCreateDate as CustomFieldCreateDate
    from .custom_field_create_number import CustomFieldCreateNumber as CustomFieldCreateNumber
    from .custom_field_create_select import CustomFieldCreateSelect as CustomFieldCreateSelect
    from .custom_field_create_text import CustomFieldCreateText as CustomFieldCreateText
    from .custom_field_date import CustomFieldDate as CustomFieldDate
    from .custom_field_date_properties import CustomFieldDateProperties as CustomFieldDateProperties
    from .custom_field_number import CustomFieldNumber as CustomFieldNumber
    from .custom_field_number_properties import CustomFieldNumberProperties as CustomFieldNumberProperties
    from .custom_field_select import CustomFieldSelect as CustomFieldSelect
    from .custom_field_select_option import CustomFieldSelectOption as CustomFieldSelectOption
    from .custom_field_select_properties import CustomFieldSelectProperties as CustomFieldSelectProperties
    from .custom_field_sort_property import CustomFieldSortProperty as CustomFieldSortProperty
    from .custom_field_text import CustomFieldText as CustomFieldText
    from .custom_field_text_properties import CustomFieldTextProperties as CustomFieldTextProperties
    from .custom_field_type import CustomFieldType as CustomFieldType
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .custom_field_update_checkbox import CustomFieldUpdateCheckbox as CustomFieldUpdateCheckbox
    from .custom_field_update_date import CustomFieldUpdateDate as CustomFieldUpdateDate
    from .custom_field_update_number import CustomFieldUpdateNumber as CustomFieldUpdateNumber
    from .custom_field_update_select import CustomFieldUpdateSelect as CustomFieldUpdateSelect
    from .custom_field_update_text import CustomFieldUpdateText as CustomFieldUpdateText
    from .customer import Customer as Customer
    from .customer_benefit_grant import CustomerBenefitGrant as CustomerBenefitGrant
    from .customer_benefit_grant_custom import CustomerBenefitGrantCustom as CustomerBenefitGrantCustom
    from .customer_benefit_grant_custom_update import (
        CustomerBenefitGrantCustomUpdate as CustomerBenefitGrantCustomUpdate,
    )
    from .customer_benefit_grant_discord import CustomerBenefitGrantDiscord as CustomerBenefitGrantDiscord
    from .customer_benefit_grant_discord_properties_update import (
        CustomerBenefitGrantDiscordPropertiesUpdate as CustomerBenefitGrantDiscordPropertiesUpdate,
    )
    from .customer_benefit_grant_discord_update import (
        CustomerBenefitGrantDiscordUpdate as CustomerBenefitGrantDiscordUpdate,
    )
    from .customer_benefit_grant_downloadables import (
        CustomerBenefitGrantDownloadables as CustomerBenefitGrantDownloadables,
    )
    from .customer_benefit_grant_downloadables_update import (
        CustomerBenefitGrantDownloadablesUpdate as CustomerBenefitGrantDownloadablesUpdate,
    )
    from .customer_benefit_grant_feature_flag import (
        CustomerBenefitGrantFeatureFlag as CustomerBenefitGrantFeatureFlag,
    )
    from .customer_benefit_grant_feature_flag_update import (
        CustomerBenefitGrantFeatureFlagUpdate as CustomerBenefitGrantFeatureFlagUpdate,
    )
    from .customer_benefit_grant_git_hub_repository import (
        CustomerBenefitGrantGitHubRepository as CustomerBenefitGrantGitHubRepository,
    )
    from .customer_benefit_grant_git_hub_repository_properties_update import (
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate as CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    )
    from .customer_benefit_grant_git_hub_repository_update import (
        CustomerBenefitGrantGitHubRepositoryUpdate as CustomerBenefitGrantGitHubRepositoryUpdate,
    )
    from .customer_benefit_grant_license_keys import (
        CustomerBenefitGrantLicenseKeys as CustomerBenefitGrantLicenseKeys,
    )
    from .customer_benefit_grant_license_keys_update import (
        CustomerBenefitGrantLicenseKeysUpdate as CustomerBenefitGrantLicenseKeysUpdate,
    )
    from .customer_benefit_grant_meter_credit import (
        CustomerBenefitGrantMeterCredit as CustomerBenefitGrantMeterCredit,
    )
    from .customer_benefit_grant_meter_credit_update import (
        CustomerBenefitGrantMeterCreditUpdate as CustomerBenefitGrantMeterCreditUpdate,
    )
    from .customer_benefit_grant_slack_shared_channel import (
        CustomerBenefitGrantSlackSharedChannel as CustomerBenefitGrantSlackSharedChannel,
    )
    from .customer_benefit_grant_slack_shared_channel_properties_update import (
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate as CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    )
    from .customer_benefit_grant_slack_shared_channel_update import (
        CustomerBenefitGrantSlackSharedChannelUpdate as CustomerBenefitGrantSlackSharedChannelUpdate,
    )
    from .customer_benefit_grant_sort_property import (
        CustomerBenefitGrantSortProperty as CustomerBenefitGrantSortProperty,
    )
    from .customer_benefit_grant_update import CustomerBenefitGrantUpdate as CustomerBenefitGrantUpdate
    from .customer_cancellation_reason import CustomerCancellationReason as CustomerCancellationReason
    from .customer_create import CustomerCreate as CustomerCreate
    from .customer_created_event import CustomerCreatedEvent as CustomerCreatedEvent
    from .customer_created_metadata import CustomerCreatedMetadata as CustomerCreatedMetadata
    from .customer_customer_meter import CustomerCustomerMeter as CustomerCustomerMeter
    from .customer_customer_meter_meter import CustomerCustomerMeterMeter as CustomerCustomerMeterMeter
    from .customer_customer_meter_sort_property import (
        CustomerCustomerMeterSortProperty as CustomerCustomerMeterSortProperty,
    )
    from .customer_customer_session import CustomerCustomerSession as CustomerCustomerSession
    from .customer_deleted_event import CustomerDeletedEvent as CustomerDeletedEvent
    from .customer_deleted_metadata import CustomerDeletedMetadata as CustomerDeletedMetadata
    from .customer_email_update_request import CustomerEmailUpdateRequest as CustomerEmailUpdateRequest
    from .customer_email_update_verify_request import (
        CustomerEmailUpdateVerifyRequest as CustomerEmailUpdateVerifyRequest,
    )
    from .customer_email_update_verify_response import (
        CustomerEmailUpdateVerifyResponse as CustomerEmailUpdateVerifyResponse,
    )
    from .customer_individual import CustomerIndividual as CustomerIndividual
    from .customer_individual_create import CustomerIndividualCreate as CustomerIndividualCreate
    from .customer_meter import CustomerMeter as CustomerMeter
    from .customer_meter_sort_property import CustomerMeterSortProperty as CustomerMeterSortProperty
    from .customer_not_ready import CustomerNotReady as CustomerNotReady
    from .customer_order import CustomerOrder as CustomerOrder
    from .customer_order_confirm_payment import CustomerOrderConfirmPayment as CustomerOrderConfirmPayment
    from .customer_order_invoice import CustomerOrderInvoice as CustomerOrderInvoice
    from .customer_order_payment_confirmation import (
        CustomerOrderPaymentConfirmation as CustomerOrderPaymentConfirmation,
    )
    from .customer_order_payment_status import CustomerOrderPaymentStatus as CustomerOrderPaymentStatus
    from .customer_order_product import CustomerOrderProduct as CustomerOrderProduct
    from .customer_order_receipt import CustomerOrderReceipt as CustomerOrderReceipt
    from .customer_order_sort_property import CustomerOrderSortProperty as CustomerOrderSortProperty
    from .customer_order_subscription import CustomerOrderSubscription as CustomerOrderSubscription
    from .customer_order_update import CustomerOrderUpdate as CustomerOrderUpdate
    from .customer_organization import CustomerOrganization as CustomerOrganization
    from .customer_organization_data import CustomerOrganizationData as CustomerOrganizationData
    from .customer_organization_feature_settings import (
        CustomerOrganizationFeatureSettings as CustomerOrganizationFeatureSettings,
    )
    from .customer_payment_method import CustomerPaymentMethod as CustomerPaymentMethod
    from .customer_payment_method_card import CustomerPaymentMethodCard as CustomerPaymentMethodCard
    from .customer_payment_method_confirm import CustomerPaymentMethodConfirm as CustomerPaymentMethodConfirm
    from .customer_payment_method_create import CustomerPaymentMethodCreate as CustomerPaymentMethodCreate
    from .customer_payment_method_create_requires_action_response import (
        CustomerPaymentMethodCreateRequiresActionResponse as CustomerPaymentMethodCreateRequiresActionResponse,
    )
    from .customer_payment_method_create_response import (
        CustomerPaymentMethodCreateResponse as CustomerPaymentMethodCreateResponse,
    )
    from .customer_payment_method_create_succeeded_response import (
        CustomerPaymentMethodCreateSucceededResponse as CustomerPaymentMethodCreateSucceededResponse,
    )
    from .customer_payment_method_generic import CustomerPaymentMethodGeneric as CustomerPaymentMethodGeneric
    from .customer_portal_customer import CustomerPortalCustomer as CustomerPortalCustomer
    from .customer_portal_customer_settings import (
        CustomerPortalCustomerSettings as CustomerPortalCustomerSettings,
    )
    from .customer_portal_customer_update import CustomerPortalCustomerUpdate as CustomerPortalCustomerUpdate
    from .customer_portal_member import CustomerPortalMember as CustomerPortalMember
    from .customer_portal_member_create import CustomerPortalMemberCreate as CustomerPortalMemberCreate
    from .customer_portal_member_update import CustomerPortalMemberUpdate as CustomerPortalMemberUpdate
    from .customer_portal_o_auth_account import CustomerPortalOAuthAccount as CustomerPortalOAuthAccount
    from .customer_portal_subscription_settings import (
        CustomerPortalSubscriptionSettings as CustomerPortalSubscriptionSettings,
    )
    from .customer_portal_usage_settings import CustomerPortalUsageSettings as CustomerPortalUsageSettings
    from .customer_product import CustomerProduct as CustomerProduct
    from .customer_seat import CustomerSeat as CustomerSeat
    from .customer_seat_assign import CustomerSeatAssign as CustomerSeatAssign
    from .customer_seat_claim_response import CustomerSeatClaimResponse as CustomerSeatClaimResponse
    from .customer_session import CustomerSession as CustomerSession
    from .customer_session_customer_external_id_create import (
        CustomerSessionCustomerExternalIDCreate as CustomerSessionCustomerExternalIDCreate,
    )
    from .customer_session_customer_id_create import (
        CustomerSessionCustomerIDCreate as CustomerSessionCustomerIDCreate,
    )
    from .customer_sessions_create_request import (
        CustomerSessionsCreateRequest as CustomerSessionsCreateRequest,
    )
    from .customer_sort_property import CustomerSortProperty as CustomerSortProperty
    from .customer_state import CustomerState as CustomerState
    from .customer_state_benefit_grant import CustomerStateBenefitGrant as CustomerStateBenefitGrant
    from .customer_state_individual import CustomerStateIndividual as CustomerStateIndividual
    from .customer_state_meter import CustomerStateMeter as CustomerStateMeter
    from .customer_state_subscription import CustomerStateSubscription as CustomerStateSubscription
    from .customer_state_subscription_meter import (
        CustomerStateSubscriptionMeter as CustomerStateSubscriptionMeter,
    )
    from .customer_state_team import CustomerStateTeam as CustomerStateTeam
    from .customer_subscription import CustomerSubscription as CustomerSubscription
    from .customer_subscription_cancel import CustomerSubscriptionCancel as CustomerSubscriptionCancel
    from .customer_subscription_meter import CustomerSubscriptionMeter as CustomerSubscriptionMeter
    from .customer_subscription_meter_meter import (
        CustomerSubscriptionMeterMeter as CustomerSubscriptionMeterMeter,
    )
    from .customer_subscription_pause import CustomerSubscriptionPause as CustomerSubscriptionPause
    from .customer_subscription_product import CustomerSubscriptionProduct as CustomerSubscriptionProduct
    from .customer_subscription_resume import CustomerSubscriptionResume as CustomerSubscriptionResume
    from .customer_subscription_sort_property import (
        CustomerSubscriptionSortProperty as CustomerSubscriptionSortProperty,
    )
    from .customer_subscription_update import CustomerSubscriptionUpdate as CustomerSubscriptionUpdate
    from .customer_subscription_update_clear import (
        CustomerSubscriptionUpdateClear as CustomerSubscriptionUpdateClear,
    )
    from .customer_subscription_update_product import (
        CustomerSubscriptionUpdateProduct as CustomerSubscriptionUpdateProduct,
    )
    from .customer_subscription_update_seats import (
        CustomerSubscriptionUpdateSeats as CustomerSubscriptionUpdateSeats,
    )
    from .customer_team import CustomerTeam as CustomerTeam
    from .customer_team_create import CustomerTeamCreate as CustomerTeamCreate
    from .customer_type import CustomerType as CustomerType
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_update_external_id import CustomerUpdateExternalID as CustomerUpdateExternalID
    from .customer_updated_event import CustomerUpdatedEvent as CustomerUpdatedEvent
    from .customer_updated_fields import CustomerUpdatedFields as CustomerUpdatedFields
    from .customer_updated_metadata import CustomerUpdatedMetadata as CustomerUpdatedMetadata
    from .customer_wallet import CustomerWallet as CustomerWallet
    from .customer_wallet_sort_property import CustomerWalletSortProperty as CustomerWalletSortProperty
    from .discount import Discount as Discount
    from .discount_create import DiscountCreate as DiscountCreate
    from .discount_duration import DiscountDuration as DiscountDuration
    from .discount_fixed_create import DiscountFixedCreate as DiscountFixedCreate
    from .discount_fixed_once_forever_duration import (
        DiscountFixedOnceForeverDuration as DiscountFixedOnceForeverDuration,
    )
    from .discount_fixed_once_forever_duration_base import (
        DiscountFixedOnceForeverDurationBase as DiscountFixedOnceForeverDurationBase,
    )
    from .discount_fixed_repeat_duration import DiscountFixedRepeatDuration as DiscountFixedRepeatDuration
    from .discount_fixed_repeat_duration_base import (
        DiscountFixedRepeatDurationBase as DiscountFixedRepeatDurationBase,
    )
    from .discount_percentage_create import DiscountPercentageCreate as DiscountPercentageCreate
    from .discount_percentage_once_forever_duration import (
        DiscountPercentageOnceForeverDuration as DiscountPercentageOnceForeverDuration,
    )
    from .discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase as DiscountPercentageOnceForeverDurationBase,
    )
    from .discount_percentage_repeat_duration import (
        DiscountPercentageRepeatDuration as DiscountPercentageRepeatDuration,
    )
    from .discount_percentage_repeat_duration_base import (
        DiscountPercentageRepeatDurationBase as DiscountPercentageRepeatDurationBase,
    )
    from .discount_product import DiscountProduct as DiscountProduct
    from .discount_redemption_limit_reached import (
        DiscountRedemptionLimitReached as DiscountRedemptionLimitReached,
    )
    from .discount_sort_property import DiscountSortProperty as DiscountSortProperty
    from .discount_type import DiscountType as DiscountType
    from .discount_update import DiscountUpdate as DiscountUpdate
    from .dispute import Dispute as Dispute
    from .dispute_auto_accept_not_enabled import DisputeAutoAcceptNotEnabled as DisputeAutoAcceptNotEnabled
    from .dispute_customer import DisputeCustomer as DisputeCustomer
    from .dispute_not_open_error import DisputeNotOpenError as DisputeNotOpenError
    from .dispute_sort_property import DisputeSortProperty as DisputeSortProperty
    from .dispute_status import DisputeStatus as DisputeStatus
    from .downloadable_file_create import DownloadableFileCreate as DownloadableFileCreate
    from .downloadable_file_read import DownloadableFileRead as DownloadableFileRead
    from .downloadable_read import DownloadableRead as DownloadableRead
    from .event import Event as Event
    from .event_create_customer import EventCreateCustomer as EventCreateCustomer
    from .event_create_external_customer import EventCreateExternalCustomer as EventCreateExternalCustomer
    from .event_metadata_input import EventMetadataInput as EventMetadataInput
    from .event_metadata_output import EventMetadataOutput as EventMetadataOutput
    from .event_name import EventName as EventName
    from .event_names_sort_property import EventNamesSortProperty as EventNamesSortProperty
    from .event_sort_property import EventSortProperty as EventSortProperty
    from .event_source import EventSource as EventSource
    from .event_type import EventType as EventType
    from .event_type_update import EventTypeUpdate as EventTypeUpdate
    from .event_type_with_stats import EventTypeWithStats as EventTypeWithStats
    from .event_types_sort_property import EventTypesSortProperty as EventTypesSortProperty
    from .events_ingest import EventsIngest as EventsIngest
    from .events_ingest_response import EventsIngestResponse as EventsIngestResponse
    from .events_list_response import EventsListResponse as EventsListResponse
    from .existing_product_price import ExistingProductPrice as ExistingProductPrice
    from .expired_checkout_error import ExpiredCheckoutError as ExpiredCheckoutError
    from .file_create import FileCreate as FileCreate
    from .file_download import FileDownload as FileDownload
    from .file_patch import FilePatch as FilePatch
    from .file_read import FileRead as FileRead
    from .file_service_types import FileServiceTypes as FileServiceTypes
    from .file_upload import FileUpload as FileUpload
    from .file_upload_completed import FileUploadCompleted as FileUploadCompleted
    from .filter_ import Filter as Filter
    from .filter_clause import FilterClause as FilterClause
    from .filter_conjunction import FilterConjunction as FilterConjunction
    from .filter_operator import FilterOperator as FilterOperator
    from .generic_payment import GenericPayment as GenericPayment
    from .http_validation_error import HTTPValidationError as HTTPValidationError
    from .inactive_subscription import InactiveSubscription as InactiveSubscription
    from .introspect_token_request import IntrospectTokenRequest as IntrospectTokenRequest
    from .introspect_token_response import IntrospectTokenResponse as IntrospectTokenResponse
    from .legacy_recurring_product_price import LegacyRecurringProductPrice as LegacyRecurringProductPrice
    from .legacy_recurring_product_price_custom import (
        LegacyRecurringProductPriceCustom as LegacyRecurringProductPriceCustom,
    )
    from .legacy_recurring_product_price_fixed import (
        LegacyRecurringProductPriceFixed as LegacyRecurringProductPriceFixed,
    )
    from .license_key_activate import LicenseKeyActivate as LicenseKeyActivate
    from .license_key_activation_base import LicenseKeyActivationBase as LicenseKeyActivationBase
    from .license_key_activation_read import LicenseKeyActivationRead as LicenseKeyActivationRead
    from .license_key_customer import LicenseKeyCustomer as LicenseKeyCustomer
    from .license_key_deactivate import LicenseKeyDeactivate as LicenseKeyDeactivate
    from .license_key_read import LicenseKeyRead as LicenseKeyRead
    from .license_key_status import LicenseKeyStatus as LicenseKeyStatus
    from .license_key_update import LicenseKeyUpdate as LicenseKeyUpdate
    from .license_key_validate import LicenseKeyValidate as LicenseKeyValidate
    from .license_key_with_activations import LicenseKeyWithActivations as LicenseKeyWithActivations
    from .list_resource_benefit import ListResourceBenefit as ListResourceBenefit
    from .list_resource_benefit_downloadable_file import (
        ListResourceBenefitDownloadableFile as ListResourceBenefitDownloadableFile,
    )
    from .list_resource_benefit_grant import ListResourceBenefitGrant as ListResourceBenefitGrant
    from .list_resource_checkout import ListResourceCheckout as ListResourceCheckout
    from .list_resource_checkout_link import ListResourceCheckoutLink as ListResourceCheckoutLink
    from .list_resource_custom_field import ListResourceCustomField as ListResourceCustomField
    from .list_resource_customer import ListResourceCustomer as ListResourceCustomer
    from .list_resource_customer_benefit_grant import (
        ListResourceCustomerBenefitGrant as ListResourceCustomerBenefitGrant,
    )
    from .list_resource_customer_customer_meter import (
        ListResourceCustomerCustomerMeter as ListResourceCustomerCustomerMeter,
    )
    from .list_resource_customer_meter import ListResourceCustomerMeter as ListResourceCustomerMeter
    from .list_resource_customer_order import ListResourceCustomerOrder as ListResourceCustomerOrder
    from .list_resource_customer_payment_method import (
        ListResourceCustomerPaymentMethod as ListResourceCustomerPaymentMethod,
    )
    from .list_resource_customer_portal_member import (
        ListResourceCustomerPortalMember as ListResourceCustomerPortalMember,
    )
    from .list_resource_customer_subscription import (
        ListResourceCustomerSubscription as ListResourceCustomerSubscription,
    )
    from .list_resource_customer_wallet import ListResourceCustomerWallet as ListResourceCustomerWallet
    from .list_resource_discount import ListResourceDiscount as ListResourceDiscount
    from .list_resource_dispute import ListResourceDispute as ListResourceDispute
    from .list_resource_downloadable_read import ListResourceDownloadableRead as ListResourceDownloadableRead
    from .list_resource_event import ListResourceEvent as ListResourceEvent
    from .list_resource_event_name import ListResourceEventName as ListResourceEventName
    from .list_resource_event_type_with_stats import (
        ListResourceEventTypeWithStats as ListResourceEventTypeWithStats,
    )
    from .list_resource_file_read import ListResourceFileRead as ListResourceFileRead
    from .list_resource_license_key_read import ListResourceLicenseKeyRead as ListResourceLicenseKeyRead
    from .list_resource_member import ListResourceMember as ListResourceMember
    from .list_resource_meter import ListResourceMeter as ListResourceMeter
    from .list_resource_order import ListResourceOrder as ListResourceOrder
    from .list_resource_organization import ListResourceOrganization as ListResourceOrganization
    from .list_resource_payment import ListResourcePayment as ListResourcePayment
    from .list_resource_payment_method import ListResourcePaymentMethod as ListResourcePaymentMethod
    from .list_resource_product import ListResourceProduct as ListResourceProduct
    from .list_resource_refund import ListResourceRefund as ListResourceRefund
    from .list_resource_subscription import ListResourceSubscription as ListResourceSubscription
    from .list_resource_webhook_delivery import ListResourceWebhookDelivery as ListResourceWebhookDelivery
    from .list_resource_webhook_endpoint import ListResourceWebhookEndpoint as ListResourceWebhookEndpoint
    from .list_resource_with_cursor_pagination_event import (
        ListResourceWithCursorPaginationEvent as ListResourceWithCursorPaginationEvent,
    )
    from .llm_metadata import LLMMetadata as LLMMetadata
    from .manual_retry_limit_exceeded import ManualRetryLimitExceeded as ManualRetryLimitExceeded
    from .member import Member as Member
    from .member_create_from_customer import MemberCreateFromCustomer as MemberCreateFromCustomer
    from .member_owner_create import MemberOwnerCreate as MemberOwnerCreate
    from .member_role import MemberRole as MemberRole
    from .member_sort_property import MemberSortProperty as MemberSortProperty
    from .member_update import MemberUpdate as MemberUpdate
    from .metadata_output_type import MetadataOutputType as MetadataOutputType
    from .metadata_query import MetadataQuery as MetadataQuery
    from .meter import Meter as Meter
    from .meter_create import MeterCreate as MeterCreate
    from .meter_credit_event import MeterCreditEvent as MeterCreditEvent
    from .meter_credited_metadata import MeterCreditedMetadata as MeterCreditedMetadata
    from .meter_quantities import MeterQuantities as MeterQuantities
    from .meter_quantity import MeterQuantity as MeterQuantity
    from .meter_reset_event import MeterResetEvent as MeterResetEvent
    from .meter_reset_metadata import MeterResetMetadata as MeterResetMetadata
    from .meter_sort_property import MeterSortProperty as MeterSortProperty
    from .meter_unit import MeterUnit as MeterUnit
    from .meter_update import MeterUpdate as MeterUpdate
    from .metric import Metric as Metric
    from .metric_dashboard_create import MetricDashboardCreate as MetricDashboardCreate
    from .metric_dashboard_schema import MetricDashboardSchema as MetricDashboardSchema
    from .metric_dashboard_update import MetricDashboardUpdate as MetricDashboardUpdate
    from .metric_period import MetricPeriod as MetricPeriod
    from .metric_type import MetricType as MetricType
    from .metrics import Metrics as Metrics
    from .metrics_interval_limit import MetricsIntervalLimit as MetricsIntervalLimit
    from .metrics_intervals_limits import MetricsIntervalsLimits as MetricsIntervalsLimits
    from .metrics_limits import MetricsLimits as MetricsLimits
    from .metrics_response import MetricsResponse as MetricsResponse
    from .metrics_totals import MetricsTotals as MetricsTotals
    from .missing_invoice_billing_details import MissingInvoiceBillingDetails as MissingInvoiceBillingDetails
    from .not_open_checkout import NotOpenCheckout as NotOpenCheckout
    from .not_permitted import NotPermitted as NotPermitted
    from .o_auth_2_client_configuration import OAuth2ClientConfiguration as OAuth2ClientConfiguration
    from .o_auth_2_client_configuration_update import (
        OAuth2ClientConfigurationUpdate as OAuth2ClientConfigurationUpdate,
    )
    from .o_auth_2_client_public import OAuth2ClientPublic as OAuth2ClientPublic
    from .oauth_2_authorize_response import Oauth2AuthorizeResponse as Oauth2AuthorizeResponse
    from .oauth_2_token_request import Oauth2TokenRequest as Oauth2TokenRequest
    from .oauth_2_userinfo_response import Oauth2UserinfoResponse as Oauth2UserinfoResponse
    from .off_session_charges_not_enabled import OffSessionChargesNotEnabled as OffSessionChargesNotEnabled
    from .order import Order as Order
    from .order_billing_reason import OrderBillingReason as OrderBillingReason
    from .order_create import OrderCreate as OrderCreate
    from .order_customer import OrderCustomer as OrderCustomer
    from .order_export_column import OrderExportColumn as OrderExportColumn
    from .order_finalize import OrderFinalize as OrderFinalize
    from .order_invoice import OrderInvoice as OrderInvoice
    from .order_item_schema import OrderItemSchema as OrderItemSchema
    from .order_not_draft import OrderNotDraft as OrderNotDraft
    from .order_not_eligible_for_invoice import OrderNotEligibleForInvoice as OrderNotEligibleForInvoice
    from .order_not_eligible_for_retry import OrderNotEligibleForRetry as OrderNotEligibleForRetry
    from .order_paid_event import OrderPaidEvent as OrderPaidEvent
    from .order_paid_metadata import OrderPaidMetadata as OrderPaidMetadata
    from .order_product import OrderProduct as OrderProduct
    from .order_receipt import OrderReceipt as OrderReceipt
    from .order_refunded_event import OrderRefundedEvent as OrderRefundedEvent
    from .order_refunded_metadata import OrderRefundedMetadata as OrderRefundedMetadata
    from .order_sort_property import OrderSortProperty as OrderSortProperty
    from .order_status import OrderStatus as OrderStatus
    from .order_subscription import OrderSubscription as OrderSubscription
    from .order_unvoided_event import OrderUnvoidedEvent as OrderUnvoidedEvent
    from .order_unvoided_metadata import OrderUnvoidedMetadata as OrderUnvoidedMetadata
    from .order_update import OrderUpdate as OrderUpdate
    from .order_voided_event import OrderVoidedEvent as OrderVoidedEvent
    from .order_voided_metadata import OrderVoidedMetadata as OrderVoidedMetadata
    from .organization import Organization as Organization
    from .organization_avatar_file_create import OrganizationAvatarFileCreate as OrganizationAvatarFileCreate
    from .organization_avatar_file_read import OrganizationAvatarFileRead as OrganizationAvatarFileRead
    from .organization_capabilities import OrganizationCapabilities as OrganizationCapabilities
    from .organization_company_legal_entity_schema import (
        OrganizationCompanyLegalEntitySchema as OrganizationCompanyLegalEntitySchema,
    )
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_customer_email_settings import (
        OrganizationCustomerEmailSettings as OrganizationCustomerEmailSettings,
    )
    from .organization_customer_portal_settings import (
        OrganizationCustomerPortalSettings as OrganizationCustomerPortalSettings,
    )
    from .organization_details import OrganizationDetails as OrganizationDetails
    from .organization_dispute_settings import OrganizationDisputeSettings as OrganizationDisputeSettings
    from .organization_dispute_settings_update import (
        OrganizationDisputeSettingsUpdate as OrganizationDisputeSettingsUpdate,
    )
    from .organization_feature_settings import OrganizationFeatureSettings as OrganizationFeatureSettings
    from .organization_feature_settings_update import (
        OrganizationFeatureSettingsUpdate as OrganizationFeatureSettingsUpdate,
    )
    from .organization_individual_legal_entity_schema import (
        OrganizationIndividualLegalEntitySchema as OrganizationIndividualLegalEntitySchema,
    )
    from .organization_not_ready_for_payments import (
        OrganizationNotReadyForPayments as OrganizationNotReadyForPayments,
    )
    from .organization_social_link import OrganizationSocialLink as OrganizationSocialLink
    from .organization_social_platforms import OrganizationSocialPlatforms as OrganizationSocialPlatforms
    from .organization_sort_property import OrganizationSortProperty as OrganizationSortProperty
    from .organization_status import OrganizationStatus as OrganizationStatus
    from .organization_subscription_settings import (
        OrganizationSubscriptionSettings as OrganizationSubscriptionSettings,
    )
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .pagination import Pagination as Pagination
    from .pause_resume_not_allowed import PauseResumeNotAllowed as PauseResumeNotAllowed
    from .payment import Payment as Payment
    from .payment_action_required import PaymentActionRequired as PaymentActionRequired
    from .payment_already_in_progress import PaymentAlreadyInProgress as PaymentAlreadyInProgress
    from .payment_error import PaymentError as PaymentError
    from .payment_failed import PaymentFailed as PaymentFailed
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_card import PaymentMethodCard as PaymentMethodCard
    from .payment_method_card_metadata import PaymentMethodCardMetadata as PaymentMethodCardMetadata
    from .payment_method_generic import PaymentMethodGeneric as PaymentMethodGeneric
    from .payment_method_in_use_by_active_subscription import (
        PaymentMethodInUseByActiveSubscription as PaymentMethodInUseByActiveSubscription,
    )
    from .payment_method_required import PaymentMethodRequired as PaymentMethodRequired
    from .payment_method_setup_failed import PaymentMethodSetupFailed as PaymentMethodSetupFailed
    from .payment_not_ready import PaymentNotReady as PaymentNotReady
    from .payment_processor import PaymentProcessor as PaymentProcessor
    from .payment_sort_property import PaymentSortProperty as PaymentSortProperty
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_trigger import PaymentTrigger as PaymentTrigger
    from .pending_subscription_update import PendingSubscriptionUpdate as PendingSubscriptionUpdate
    from .portal_authenticated_user import PortalAuthenticatedUser as PortalAuthenticatedUser
    from .presentment_currency import PresentmentCurrency as PresentmentCurrency
    from .product import Product as Product
    from .product_benefits_update import ProductBenefitsUpdate as ProductBenefitsUpdate
    from .product_billing_type import ProductBillingType as ProductBillingType
    from .product_create import ProductCreate as ProductCreate
    from .product_create_one_time import ProductCreateOneTime as ProductCreateOneTime
    from .product_create_recurring import ProductCreateRecurring as ProductCreateRecurring
    from .product_media_file_create import ProductMediaFileCreate as ProductMediaFileCreate
    from .product_media_file_read import ProductMediaFileRead as ProductMediaFileRead
    from .product_price import ProductPrice as ProductPrice
    from .product_price_custom import ProductPriceCustom as ProductPriceCustom
    from .product_price_custom_create import ProductPriceCustomCreate as ProductPriceCustomCreate
    from .product_price_fixed import ProductPriceFixed as ProductPriceFixed
    from .product_price_fixed_create import ProductPriceFixedCreate as ProductPriceFixedCreate
    from .product_price_meter import ProductPriceMeter as ProductPriceMeter
    from .product_price_metered_unit import ProductPriceMeteredUnit as ProductPriceMeteredUnit
    from .product_price_metered_unit_create import (
        ProductPriceMeteredUnitCreate as ProductPriceMeteredUnitCreate,
    )
    from .product_price_seat_based import ProductPriceSeatBased as ProductPriceSeatBased
    from .product_price_seat_based_create import ProductPriceSeatBasedCreate as ProductPriceSeatBasedCreate
    from .product_price_seat_tier import ProductPriceSeatTier as ProductPriceSeatTier
    from .product_price_seat_tiers_input import ProductPriceSeatTiersInput as ProductPriceSeatTiersInput
    from .product_price_seat_tiers_output import ProductPriceSeatTiersOutput as ProductPriceSeatTiersOutput
    from .product_price_source import ProductPriceSource as ProductPriceSource
    from .product_sort_property import ProductSortProperty as ProductSortProperty
    from .product_update import ProductUpdate as ProductUpdate
    from .product_visibility import ProductVisibility as ProductVisibility
    from .property_aggregation import PropertyAggregation as PropertyAggregation
    from .recurring_interval import RecurringInterval as RecurringInterval
    from .refresh_token_request import RefreshTokenRequest as RefreshTokenRequest
    from .refund import Refund as Refund
    from .refund_create import RefundCreate as RefundCreate
    from .refund_dispute import RefundDispute as RefundDispute
    from .refund_reason import RefundReason as RefundReason
    from .refund_sort_property import RefundSortProperty as RefundSortProperty
    from .refund_status import RefundStatus as RefundStatus
    from .refunded_already import RefundedAlready as RefundedAlready
    from .resource_not_found import ResourceNotFound as ResourceNotFound
    from .revoke_token_request import RevokeTokenRequest as RevokeTokenRequest
    from .revoke_token_response import RevokeTokenResponse as RevokeTokenResponse
    from .s3_download_url import S3DownloadURL as S3DownloadURL
    from .s3_file_create_multipart import S3FileCreateMultipart as S3FileCreateMultipart
    from .s3_file_create_part import S3FileCreatePart as S3FileCreatePart
    from .s3_file_upload_completed_part import S3FileUploadCompletedPart as S3FileUploadCompletedPart
    from .s3_file_upload_multipart import S3FileUploadMultipart as S3FileUploadMultipart
    from .s3_file_upload_part import S3FileUploadPart as S3FileUploadPart
    from .scope import Scope as Scope
    from .seat_assign import SeatAssign as SeatAssign
    from .seat_claim import SeatClaim as SeatClaim
    from .seat_claim_info import SeatClaimInfo as SeatClaimInfo
    from .seat_status import SeatStatus as SeatStatus
    from .seat_tier_type import SeatTierType as SeatTierType
    from .seats_list import SeatsList as SeatsList
    from .sso_enforcement_requires_connection import (
        SSOEnforcementRequiresConnection as SSOEnforcementRequiresConnection,
    )
    from .sub_type import SubType as SubType
    from .subscription import Subscription as Subscription
    from .subscription_billing_period_updated_event import (
        SubscriptionBillingPeriodUpdatedEvent as SubscriptionBillingPeriodUpdatedEvent,
    )
    from .subscription_billing_period_updated_metadata import (
        SubscriptionBillingPeriodUpdatedMetadata as SubscriptionBillingPeriodUpdatedMetadata,
    )
    from .subscription_cancel import SubscriptionCancel as SubscriptionCancel
    from .subscription_canceled_event import SubscriptionCanceledEvent as SubscriptionCanceledEvent
    from .subscription_canceled_metadata import SubscriptionCanceledMetadata as SubscriptionCanceledMetadata
    from .subscription_create_customer import SubscriptionCreateCustomer as SubscriptionCreateCustomer
    from .subscription_create_external_customer import (
        SubscriptionCreateExternalCustomer as SubscriptionCreateExternalCustomer,
    )
    from .subscription_created_event import SubscriptionCreatedEvent as SubscriptionCreatedEvent
    from .subscription_created_metadata import SubscriptionCreatedMetadata as SubscriptionCreatedMetadata
    from .subscription_customer import SubscriptionCustomer as SubscriptionCustomer
    from .subscription_cycled_event import SubscriptionCycledEvent as SubscriptionCycledEvent
    from .subscription_cycled_metadata import SubscriptionCycledMetadata as SubscriptionCycledMetadata
    from .subscription_export_column import SubscriptionExportColumn as SubscriptionExportColumn
    from .subscription_locked import SubscriptionLocked as SubscriptionLocked
    from .subscription_meter import SubscriptionMeter as SubscriptionMeter
    from .subscription_past_due_event import SubscriptionPastDueEvent as SubscriptionPastDueEvent
    from .subscription_past_due_metadata import SubscriptionPastDueMetadata as SubscriptionPastDueMetadata
    from .subscription_pause import SubscriptionPause as SubscriptionPause
    from .subscription_paused_event import SubscriptionPausedEvent as SubscriptionPausedEvent
    from .subscription_paused_metadata import SubscriptionPausedMetadata as SubscriptionPausedMetadata
    from .subscription_product_updated_event import (
        SubscriptionProductUpdatedEvent as SubscriptionProductUpdatedEvent,
    )
    from .subscription_product_updated_metadata import (
        SubscriptionProductUpdatedMetadata as SubscriptionProductUpdatedMetadata,
    )
    from .subscription_proration_behavior import (
        SubscriptionProrationBehavior as SubscriptionProrationBehavior,
    )
    from .subscription_reactivated_event import SubscriptionReactivatedEvent as SubscriptionReactivatedEvent
    from .subscription_reactivated_metadata import (
        SubscriptionReactivatedMetadata as SubscriptionReactivatedMetadata,
    )
    from .subscription_reinstated_event import SubscriptionReinstatedEvent as SubscriptionReinstatedEvent
    from .subscription_reinstated_metadata import (
        SubscriptionReinstatedMetadata as SubscriptionReinstatedMetadata,
    )
    from .subscription_resume import SubscriptionResume as SubscriptionResume
    from .subscription_resumed_event import SubscriptionResumedEvent as SubscriptionResumedEvent
    from .subscription_resumed_metadata import SubscriptionResumedMetadata as SubscriptionResumedMetadata
    from .subscription_revoke import SubscriptionRevoke as SubscriptionRevoke
    from .subscription_revoked_event import SubscriptionRevokedEvent as SubscriptionRevokedEvent
    from .subscription_revoked_metadata import SubscriptionRevokedMetadata as SubscriptionRevokedMetadata
    from .subscription_seats_updated_event import (
        SubscriptionSeatsUpdatedEvent as SubscriptionSeatsUpdatedEvent,
    )
    from .subscription_seats_updated_metadata import (
        SubscriptionSeatsUpdatedMetadata as SubscriptionSeatsUpdatedMetadata,
    )
    from .subscription_sort_property import SubscriptionSortProperty as SubscriptionSortProperty
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_uncanceled_event import SubscriptionUncanceledEvent as SubscriptionUncanceledEvent
    from .subscription_uncanceled_metadata import (
        SubscriptionUncanceledMetadata as SubscriptionUncanceledMetadata,
    )
    from .subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .subscription_update_base import SubscriptionUpdateBase as SubscriptionUpdateBase
    from .subscription_update_billing_period import (
        SubscriptionUpdateBillingPeriod as SubscriptionUpdateBillingPeriod,
    )
    from .subscription_update_clear import SubscriptionUpdateClear as SubscriptionUpdateClear
    from .subscription_update_cleared_event import (
        SubscriptionUpdateClearedEvent as SubscriptionUpdateClearedEvent,
    )
    from .subscription_update_cleared_metadata import (
        SubscriptionUpdateClearedMetadata as SubscriptionUpdateClearedMetadata,
    )
    from .subscription_update_seats import SubscriptionUpdateSeats as SubscriptionUpdateSeats
    from .subscription_updated_event import SubscriptionUpdatedEvent as SubscriptionUpdatedEvent
    from .subscription_updated_metadata import SubscriptionUpdatedMetadata as SubscriptionUpdatedMetadata
    from .subscriptions_create_request import SubscriptionsCreateRequest as SubscriptionsCreateRequest
    from .support_case_attachment_file_create import (
        SupportCaseAttachmentFileCreate as SupportCaseAttachmentFileCreate,
    )
    from .support_case_attachment_file_read import (
        SupportCaseAttachmentFileRead as SupportCaseAttachmentFileRead,
    )
    from .system_event import SystemEvent as SystemEvent
    from .tax_behavior import TaxBehavior as TaxBehavior
    from .tax_behavior_option import TaxBehaviorOption as TaxBehaviorOption
    from .tax_id_format import TaxIDFormat as TaxIDFormat
    from .time_interval import TimeInterval as TimeInterval
    from .token_response import TokenResponse as TokenResponse
    from .trial_already_redeemed import TrialAlreadyRedeemed as TrialAlreadyRedeemed
    from .trial_interval import TrialInterval as TrialInterval
    from .unauthorized import Unauthorized as Unauthorized
    from .unique_aggregation import UniqueAggregation as UniqueAggregation
    from .user_event import UserEvent as UserEvent
    from .user_info_organization import UserInfoOrganization as UserInfoOrganization
    from .user_info_user import UserInfoUser as UserInfoUser
    from .validated_license_key import ValidatedLicenseKey as ValidatedLicenseKey
    from .validation_error import ValidationError as ValidationError
    from .web_token_request import WebTokenRequest as WebTokenRequest
    from .webhook_benefit_created_payload import WebhookBenefitCreatedPayload as WebhookBenefitCreatedPayload
    from .webhook_benefit_grant_created_payload import (
        WebhookBenefitGrantCreatedPayload as WebhookBenefitGrantCreatedPayload,
    )
    from .webhook_benefit_grant_cycled_payload import (
        WebhookBenefitGrantCycledPayload as WebhookBenefitGrantCycledPayload,
    )
    from .webhook_benefit_grant_revoked_payload import (
        WebhookBenefitGrantRevokedPayload as WebhookBenefitGrantRevokedPayload,
    )
    from .webhook_benefit_grant_updated_payload import (
        WebhookBenefitGrantUpdatedPayload as WebhookBenefitGrantUpdatedPayload,
    )
    from .webhook_benefit_updated_payload import WebhookBenefitUpdatedPayload as WebhookBenefitUpdatedPayload
    from .webhook_checkout_created_payload import (
        WebhookCheckoutCreatedPayload as WebhookCheckoutCreatedPayload,
    )
    from .webhook_checkout_expired_payload import (
        WebhookCheckoutExpiredPayload as WebhookCheckoutExpiredPayload,
    )
    from .webhook_checkout_updated_payload import (
        WebhookCheckoutUpdatedPayload as WebhookCheckoutUpdatedPayload,
    )
    from .webhook_customer_created_payload import (
        WebhookCustomerCreatedPayload as WebhookCustomerCreatedPayload,
    )
    from .webhook_customer_deleted_payload import (
        WebhookCustomerDeletedPayload as WebhookCustomerDeletedPayload,
    )
    from .webhook_customer_seat_assigned_payload import (
        WebhookCustomerSeatAssignedPayload as WebhookCustomerSeatAssignedPayload,
    )
    from .webhook_customer_seat_claimed_payload import (
        WebhookCustomerSeatClaimedPayload as WebhookCustomerSeatClaimedPayload,
    )
    from .webhook_customer_seat_revoked_payload import (
        WebhookCustomerSeatRevokedPayload as WebhookCustomerSeatRevokedPayload,
    )
    from .webhook_customer_state_changed_payload import (
        WebhookCustomerStateChangedPayload as WebhookCustomerStateChangedPayload,
    )
    from .webhook_customer_updated_payload import (
        WebhookCustomerUpdatedPayload as WebhookCustomerUpdatedPayload,
    )
    from .webhook_delivery import WebhookDelivery as WebhookDelivery
    from .webhook_discount_created_payload import (
        WebhookDiscountCreatedPayload as WebhookDiscountCreatedPayload,
    )
    from .webhook_discount_deleted_payload import (
        WebhookDiscountDeletedPayload as WebhookDiscountDeletedPayload,
    )
    from .webhook_discount_updated_payload import (
        WebhookDiscountUpdatedPayload as WebhookDiscountUpdatedPayload,
    )
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_create import WebhookEndpointCreate as WebhookEndpointCreate
    from .webhook_endpoint_update import WebhookEndpointUpdate as WebhookEndpointUpdate
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_format import WebhookFormat as WebhookFormat
    from .webhook_member_created_payload import WebhookMemberCreatedPayload as WebhookMemberCreatedPayload
    from .webhook_member_deleted_payload import WebhookMemberDeletedPayload as WebhookMemberDeletedPayload
    from .webhook_member_updated_payload import WebhookMemberUpdatedPayload as WebhookMemberUpdatedPayload
    from .webhook_order_created_payload import WebhookOrderCreatedPayload as WebhookOrderCreatedPayload
    from .webhook_order_paid_payload import WebhookOrderPaidPayload as WebhookOrderPaidPayload
    from .webhook_order_refunded_payload import WebhookOrderRefundedPayload as WebhookOrderRefundedPayload
    from .webhook_order_updated_payload import WebhookOrderUpdatedPayload as WebhookOrderUpdatedPayload
    from .webhook_organization_updated_payload import (
        WebhookOrganizationUpdatedPayload as WebhookOrganizationUpdatedPayload,
    )
    from .webhook_product_created_payload import WebhookProductCreatedPayload as WebhookProductCreatedPayload
    from .webhook_product_updated_payload import WebhookProductUpdatedPayload as WebhookProductUpdatedPayload
    from .webhook_refund_created_payload import WebhookRefundCreatedPayload as WebhookRefundCreatedPayload
    from .webhook_refund_updated_payload import WebhookRefundUpdatedPayload as WebhookRefundUpdatedPayload
    from .webhook_subscription_active_payload import (
        WebhookSubscriptionActivePayload as WebhookSubscriptionActivePayload,
    )
    from .webhook_subscription_canceled_payload import (
        WebhookSubscriptionCanceledPayload as WebhookSubscriptionCanceledPayload,
    )
    from .webhook_subscription_created_payload import (
        WebhookSubscriptionCreatedPayload as WebhookSubscriptionCreatedPayload,
    )
    from .webhook_subscription_cycled_payload import (
        WebhookSubscriptionCycledPayload as WebhookSubscriptionCycledPayload,
    )
    from .webhook_subscription_past_due_payload import (
        WebhookSubscriptionPastDuePayload as WebhookSubscriptionPastDuePayload,
    )
    from .webhook_subscription_paused_payload import (
        WebhookSubscriptionPausedPayload as WebhookSubscriptionPausedPayload,
    )
    from .webhook_subscription_resumed_payload import (
        WebhookSubscriptionResumedPayload as WebhookSubscriptionResumedPayload,
    )
    from .webhook_subscription_revoked_payload import (
        WebhookSubscriptionRevokedPayload as WebhookSubscriptionRevokedPayload,
    )
    from .webhook_subscription_uncanceled_payload import (
        WebhookSubscriptionUncanceledPayload as WebhookSubscriptionUncanceledPayload,
    )
    from .webhook_subscription_updated_payload import (
        WebhookSubscriptionUpdatedPayload as WebhookSubscriptionUpdatedPayload,
    )

MODULES: Final[dict[str, str]] = {
    "Address": "address",
    "AddressDict": "address_dict",
    "AddressInput": "address_input",
    "AggregationFunction": "aggregation_function",
    "AlreadyActiveSubscriptionError": "already_active_subscription_error",
    "AlreadyCanceledSubscription": "already_canceled_subscription",
    "AmbiguousExternalCustomerID": "ambiguous_external_customer_id",
    "AttachedCustomField": "attached_custom_field",
    "AttachedCustomFieldCreate": "attached_custom_field_create",
    "AuthorizationCodeTokenRequest": "authorization_code_token_request",
    "AuthorizeOrganization": "authorize_organization",
    "AuthorizeResponseOrganization": "authorize_response_organization",
    "AuthorizeResponseUser": "authorize_response_user",
    "AuthorizeUser": "authorize_user",
    "BalanceCreditOrderEvent": "balance_credit_order_event",
    "BalanceCreditOrderMetadata": "balance_credit_order_metadata",
    "BalanceDisputeEvent": "balance_dispute_event",
    "BalanceDisputeMetadata": "balance_dispute_metadata",
    "BalanceDisputeReversalEvent": "balance_dispute_reversal_event",
    "BalanceOrderEvent": "balance_order_event",
    "BalanceOrderMetadata": "balance_order_metadata",
    "BalanceRefundEvent": "balance_refund_event",
    "BalanceRefundMetadata": "balance_refund_metadata",
    "BalanceRefundReversalEvent": "balance_refund_reversal_event",
    "Benefit": "benefit",
    "BenefitCreate": "benefit_create",
    "BenefitCustom": "benefit_custom",
    "BenefitCustomCreate": "benefit_custom_create",
    "BenefitCustomCreateProperties": "benefit_custom_create_properties",
    "BenefitCustomProperties": "benefit_custom_properties",
    "BenefitCustomSubscriber": "benefit_custom_subscriber",
    "BenefitCustomSubscriberProperties": "benefit_custom_subscriber_properties",
    "BenefitCustomUpdate": "benefit_custom_update",
    "BenefitCycledEvent": "benefit_cycled_event",
    "BenefitDiscord": "benefit_discord",
    "BenefitDiscordCreate": "benefit_discord_create",
    "BenefitDiscordCreateProperties": "benefit_discord_create_properties",
    "BenefitDiscordProperties": "benefit_discord_properties",
    "BenefitDiscordSubscriber": "benefit_discord_subscriber",
    "BenefitDiscordSubscriberProperties": "benefit_discord_subscriber_properties",
    "BenefitDiscordUpdate": "benefit_discord_update",
    "BenefitDownloadableFile": "benefit_downloadable_file",
    "BenefitDownloadables": "benefit_downloadables",
    "BenefitDownloadablesCreate": "benefit_downloadables_create",
    "BenefitDownloadablesCreateProperties": "benefit_downloadables_create_properties",
    "BenefitDownloadablesProperties": "benefit_downloadables_properties",
    "BenefitDownloadablesSubscriber": "benefit_downloadables_subscriber",
    "BenefitDownloadablesSubscriberProperties": "benefit_downloadables_subscriber_properties",
    "BenefitDownloadablesUpdate": "benefit_downloadables_update",
    "BenefitFeatureFlag": "benefit_feature_flag",
    "BenefitFeatureFlagCreate": "benefit_feature_flag_create",
    "BenefitFeatureFlagCreateProperties": "benefit_feature_flag_create_properties",
    "BenefitFeatureFlagProperties": "benefit_feature_flag_properties",
    "BenefitFeatureFlagSubscriber": "benefit_feature_flag_subscriber",
    "BenefitFeatureFlagSubscriberProperties": "benefit_feature_flag_subscriber_properties",
    "BenefitFeatureFlagUpdate": "benefit_feature_flag_update",
    "BenefitGitHubRepository": "benefit_git_hub_repository",
    "BenefitGitHubRepositoryCreate": "benefit_git_hub_repository_create",
    "BenefitGitHubRepositoryCreateProperties": "benefit_git_hub_repository_create_properties",
    "BenefitGitHubRepositoryProperties": "benefit_git_hub_repository_properties",
    "BenefitGitHubRepositorySubscriber": "benefit_git_hub_repository_subscriber",
    "BenefitGitHubRepositorySubscriberProperties": "benefit_git_hub_repository_subscriber_properties",
    "BenefitGitHubRepositoryUpdate": "benefit_git_hub_repository_update",
    "BenefitGrant": "benefit_grant",
    "BenefitGrantCustomProperties": "benefit_grant_custom_properties",
    "BenefitGrantCustomWebhook": "benefit_grant_custom_webhook",
    "BenefitGrantDiscordProperties": "benefit_grant_discord_properties",
    "BenefitGrantDiscordWebhook": "benefit_grant_discord_webhook",
    "BenefitGrantDownloadablesProperties": "benefit_grant_downloadables_properties",
    "BenefitGrantDownloadablesWebhook": "benefit_grant_downloadables_webhook",
    "BenefitGrantError": "benefit_grant_error",
    "BenefitGrantFeatureFlagProperties": "benefit_grant_feature_flag_properties",
    "BenefitGrantFeatureFlagWebhook": "benefit_grant_feature_flag_webhook",
    "BenefitGrantGitHubRepositoryProperties": "benefit_grant_git_hub_repository_properties",
    "BenefitGrantGitHubRepositoryWebhook": "benefit_grant_git_hub_repository_webhook",
    "BenefitGrantLicenseKeysProperties": "benefit_grant_license_keys_properties",
    "BenefitGrantLicenseKeysWebhook": "benefit_grant_license_keys_webhook",
    "BenefitGrantMetadata": "benefit_grant_metadata",
    "BenefitGrantMeterCreditProperties": "benefit_grant_meter_credit_properties",
    "BenefitGrantMeterCreditWebhook": "benefit_grant_meter_credit_webhook",
    "BenefitGrantSlackSharedChannelProperties": "benefit_grant_slack_shared_channel_properties",
    "BenefitGrantSlackSharedChannelWebhook": "benefit_grant_slack_shared_channel_webhook",
    "BenefitGrantSortProperty": "benefit_grant_sort_property",
    "BenefitGrantWebhook": "benefit_grant_webhook",
    "BenefitGrantedEvent": "benefit_granted_event",
    "BenefitLicenseKeyActivationCreateProperties": "benefit_license_key_activation_create_properties",
    "BenefitLicenseKeyActivationProperties": "benefit_license_key_activation_properties",
    "BenefitLicenseKeyExpirationProperties": "benefit_license_key_expiration_properties",
    "BenefitLicenseKeys": "benefit_license_keys",
    "BenefitLicenseKeysCreate": "benefit_license_keys_create",
    "BenefitLicenseKeysCreateProperties": "benefit_license_keys_create_properties",
    "BenefitLicenseKeysProperties": "benefit_license_keys_properties",
    "BenefitLicenseKeysSubscriber": "benefit_license_keys_subscriber",
    "BenefitLicenseKeysSubscriberProperties": "benefit_license_keys_subscriber_properties",
    "BenefitLicenseKeysUpdate": "benefit_license_keys_update",
    "BenefitMeterCredit": "benefit_meter_credit",
    "BenefitMeterCreditCreate": "benefit_meter_credit_create",
    "BenefitMeterCreditCreateProperties": "benefit_meter_credit_create_properties",
    "BenefitMeterCreditProperties": "benefit_meter_credit_properties",
    "BenefitMeterCreditSubscriber": "benefit_meter_credit_subscriber",
    "BenefitMeterCreditSubscriberProperties": "benefit_meter_credit_subscriber_properties",
    "BenefitMeterCreditUpdate": "benefit_meter_credit_update",
    "BenefitPublic": "benefit_public",
    "BenefitRevokedEvent": "benefit_revoked_event",
    "BenefitSlackSharedChannel": "benefit_slack_shared_channel",
    "BenefitSlackSharedChannelCreate": "benefit_slack_shared_channel_create",
    "BenefitSlackSharedChannelCreateProperties": "benefit_slack_shared_channel_create_properties",
    "BenefitSlackSharedChannelProperties": "benefit_slack_shared_channel_properties",
    "BenefitSlackSharedChannelSubscriber": "benefit_slack_shared_channel_subscriber",
    "BenefitSlackSharedChannelSubscriberProperties": "benefit_slack_shared_channel_subscriber_properties",
    "BenefitSlackSharedChannelUpdate": "benefit_slack_shared_channel_update",
    "BenefitSortProperty": "benefit_sort_property",
    "BenefitSubscriberOrganization": "benefit_subscriber_organization",
    "BenefitType": "benefit_type",
    "BenefitUpdatedEvent": "benefit_updated_event",
    "BenefitVisibility": "benefit_visibility",
    "BenefitsUpdateRequest": "benefits_update_request",
    "BillingAddressFieldMode": "billing_address_field_mode",
    "CannotCreateOrganizationError": "cannot_create_organization_error",
    "CardPayment": "card_payment",
    "CardPaymentMetadata": "card_payment_metadata",
    "Checkout": "checkout",
    "CheckoutBillingAddressFields": "checkout_billing_address_fields",
    "CheckoutConfirmStripe": "checkout_confirm_stripe",
    "CheckoutCreate": "checkout_create",
    "CheckoutCreatedEvent": "checkout_created_event",
    "CheckoutCreatedMetadata": "checkout_created_metadata",
    "CheckoutDiscountFixedOnceForeverDuration": "checkout_discount_fixed_once_forever_duration",
    "CheckoutDiscountFixedRepeatDuration": "checkout_discount_fixed_repeat_duration",
    "CheckoutDiscountPercentageOnceForeverDuration": "checkout_discount_percentage_once_forever_duration",
    "CheckoutDiscountPercentageRepeatDuration": "checkout_discount_percentage_repeat_duration",
    "CheckoutForbiddenError": "checkout_forbidden_error",
    "CheckoutLink": "checkout_link",
    "CheckoutLinkCreate": "checkout_link_create",
    "CheckoutLinkCreateProduct": "checkout_link_create_product",
    "CheckoutLinkCreateProductPrice": "checkout_link_create_product_price",
    "CheckoutLinkCreateProducts": "checkout_link_create_products",
    "CheckoutLinkProduct": "checkout_link_product",
    "CheckoutLinkSortProperty": "checkout_link_sort_property",
    "CheckoutLinkUpdate": "checkout_link_update",
    "CheckoutOrganization": "checkout_organization",
    "CheckoutProduct": "checkout_product",
    "CheckoutProductsCreate": "checkout_products_create",
    "CheckoutPublic": "checkout_public",
    "CheckoutPublicConfirmed": "checkout_public_confirmed",
    "CheckoutSortProperty": "checkout_sort_property",
    "CheckoutStatus": "checkout_status",
    "CheckoutUpdate": "checkout_update",
    "CheckoutUpdatePublic": "checkout_update_public",
    "CostMetadataInput": "cost_metadata_input",
    "CostMetadataOutput": "cost_metadata_output",
    "CountAggregation": "count_aggregation",
    "CursorPagination": "cursor_pagination",
    "CustomField": "custom_field",
    "CustomFieldCheckbox": "custom_field_checkbox",
    "CustomFieldCheckboxProperties": "custom_field_checkbox_properties",
    "CustomFieldCreate": "custom_field_create",
    "CustomFieldCreateCheckbox": "custom_field_create_checkbox",
    "CustomFieldCreateDate": "custom_field_create_date",
    "CustomFieldCreateNumber": "custom_field_create_number",
    "CustomFieldCreateSelect": "custom_field_create_select",
    "CustomFieldCreateText": "custom_field_create_text",
    "CustomFieldDate": "custom_field_date",
    "CustomFieldDateProperties": "custom_field_date_properties",
    "CustomFieldNumber": "custom_field_number",
    "CustomFieldNumberProperties": "custom_field_number_properties",
    "CustomFieldSelect": "custom_field_select",
    "CustomFieldSelectOption": "custom_field_select_option",
    "CustomFieldSelectProperties": "custom_field_select_properties",
    "CustomFieldSortProperty": "custom_field_sort_property",
    "CustomFieldText": "custom_field_text",
    "CustomFieldTextProperties": "custom_field_text_properties",
    "CustomFieldType": "custom_field_type",
    "CustomFieldUpdate": "custom_field_update",
    "CustomFieldUpdateCheckbox": "custom_field_update_checkbox",
    "CustomFieldUpdateDate": "custom_field_update_date",
    "CustomFieldUpdateNumber": "custom_field_update_number",
    "CustomFieldUpdateSelect": "custom_field_update_select",
    "CustomFieldUpdateText": "custom_field_update_text",
    "Customer": "customer",
    "CustomerBenefitGrant": "customer_benefit_grant",
    "CustomerBenefitGrantCustom": "customer_benefit_grant_custom",
    "CustomerBenefitGrantCustomUpdate": "customer_benefit_grant_custom_update",
    "CustomerBenefitGrantDiscord": "customer_benefit_grant_discord",
    "CustomerBenefitGrantDiscordPropertiesUpdate": "customer_benefit_grant_discord_properties_update",
    "CustomerBenefitGrantDiscordUpdate": "customer_benefit_grant_discord_update",
    "CustomerBenefitGrantDownloadables": "customer_benefit_grant_downloadables",
    "CustomerBenefitGrantDownloadablesUpdate": "customer_benefit_grant_downloadables_update",
    "CustomerBenefitGrantFeatureFlag": "customer_benefit_grant_feature_flag",
    "CustomerBenefitGrantFeatureFlagUpdate": "customer_benefit_grant_feature_flag_update",
    "CustomerBenefitGrantGitHubRepository": "customer_benefit_grant_git_hub_repository",
    "CustomerBenefitGrantGitHubRepositoryPropertiesUpdate": "customer_benefit_grant_git_hub_repository_properties_update",
    "CustomerBenefitGrantGitHubRepositoryUpdate": "customer_benefit_grant_git_hub_repository_update",
    "CustomerBenefitGrantLicenseKeys": "customer_benefit_grant_license_keys",
    "CustomerBenefitGrantLicenseKeysUpdate": "customer_benefit_grant_license_keys_update",
    "CustomerBenefitGrantMeterCredit": "customer_benefit_grant_meter_credit",
    "CustomerBenefitGrantMeterCreditUpdate": "customer_benefit_grant_meter_credit_update",
    "CustomerBenefitGrantSlackSharedChannel": "customer_benefit_grant_slack_shared_channel",
    "CustomerBenefitGrantSlackSharedChannelPropertiesUpdate": "customer_benefit_grant_slack_shared_channel_properties_update",
    "CustomerBenefitGrantSlackSharedChannelUpdate": "customer_benefit_grant_slack_shared_channel_update",
    "CustomerBenefitGrantSortProperty": "customer_benefit_grant_sort_property",
    "CustomerBenefitGrantUpdate": "customer_benefit_grant_update",
    "CustomerCancellationReason": "customer_cancellation_reason",
    "CustomerCreate": "customer_create",
    "CustomerCreatedEvent": "customer_created_event",
    "CustomerCreatedMetadata": "customer_created_metadata",
    "CustomerCustomerMeter": "customer_customer_meter",
    "CustomerCustomerMeterMeter": "customer_customer_meter_meter",
    "CustomerCustomerMeterSortProperty": "customer_customer_meter_sort_property",
    "CustomerCustomerSession": "customer_customer_session",
    "CustomerDeletedEvent": "customer_deleted_event",
    "CustomerDeletedMetadata": "customer_deleted_metadata",
    "CustomerEmailUpdateRequest": "customer_email_update_request",
    "CustomerEmailUpdateVerifyRequest": "customer_email_update_verify_request",
    "CustomerEmailUpdateVerifyResponse": "customer_email_update_verify_response",
    "CustomerIndividual": "customer_individual",
    "CustomerIndividualCreate": "customer_individual_create",
    "CustomerMeter": "customer_meter",
    "CustomerMeterSortProperty": "customer_meter_sort_property",
    "CustomerNotReady": "customer_not_ready",
    "CustomerOrder": "customer_order",
    "CustomerOrderConfirmPayment": "customer_order_confirm_payment",
    "CustomerOrderInvoice": "customer_order_invoice",
    "CustomerOrderPaymentConfirmation": "customer_order_payment_confirmation",
    "CustomerOrderPaymentStatus": "customer_order_payment_status",
    "CustomerOrderProduct": "customer_order_product",
    "CustomerOrderReceipt": "customer_order_receipt",
    "CustomerOrderSortProperty": "customer_order_sort_property",
    "CustomerOrderSubscription": "customer_order_subscription",
    "CustomerOrderUpdate": "customer_order_update",
    "CustomerOrganization": "customer_organization",
    "CustomerOrganizationData": "customer_organization_data",
    "CustomerOrganizationFeatureSettings": "customer_organization_feature_settings",
    "CustomerPaymentMethod": "customer_payment_method",
    "CustomerPaymentMethodCard": "customer_payment_method_card",
    "CustomerPaymentMethodConfirm": "customer_payment_method_confirm",
    "CustomerPaymentMethodCreate": "customer_payment_method_create",
    "CustomerPaymentMethodCreateRequiresActionResponse": "customer_payment_method_create_requires_action_response",
    "CustomerPaymentMethodCreateResponse": "customer_payment_method_create_response",
    "CustomerPaymentMethodCreateSucceededResponse": "customer_payment_method_create_succeeded_response",
    "CustomerPaymentMethodGeneric": "customer_payment_method_generic",
    "CustomerPortalCustomer": "customer_portal_customer",
    "CustomerPortalCustomerSettings": "customer_portal_customer_settings",
    "CustomerPortalCustomerUpdate": "customer_portal_customer_update",
    "CustomerPortalMember": "customer_portal_member",
    "CustomerPortalMemberCreate": "customer_portal_member_create",
    "CustomerPortalMemberUpdate": "customer_portal_member_update",
    "CustomerPortalOAuthAccount": "customer_portal_o_auth_account",
    "CustomerPortalSubscriptionSettings": "customer_portal_subscription_settings",
    "CustomerPortalUsageSettings": "customer_portal_usage_settings",
    "CustomerProduct": "customer_product",
    "CustomerSeat": "customer_seat",
    "CustomerSeatAssign": "customer_seat_assign",
    "CustomerSeatClaimResponse": "customer_seat_claim_response",
    "CustomerSession": "customer_session",
    "CustomerSessionCustomerExternalIDCreate": "customer_session_customer_external_id_create",
    "CustomerSessionCustomerIDCreate": "customer_session_customer_id_create",
    "CustomerSessionsCreateRequest": "customer_sessions_create_request",
    "CustomerSortProperty": "customer_sort_property",
    "CustomerState": "customer_state",
    "CustomerStateBenefitGrant": "customer_state_benefit_grant",
    "CustomerStateIndividual": "customer_state_individual",
    "CustomerStateMeter": "customer_state_meter",
    "CustomerStateSubscription": "customer_state_subscription",
    "CustomerStateSubscriptionMeter": "customer_state_subscription_meter",
    "CustomerStateTeam": "customer_state_team",
    "CustomerSubscription": "customer_subscription",
    "CustomerSubscriptionCancel": "customer_subscription_cancel",
    "CustomerSubscriptionMeter": "customer_subscription_meter",
    "CustomerSubscriptionMeterMeter": "customer_subscription_meter_meter",
    "CustomerSubscriptionPause": "customer_subscription_pause",
    "CustomerSubscriptionProduct": "customer_subscription_product",
    "CustomerSubscriptionResume": "customer_subscription_resume",
    "CustomerSubscriptionSortProperty": "customer_subscription_sort_property",
    "CustomerSubscriptionUpdate": "customer_subscription_update",
    "CustomerSubscriptionUpdateClear": "customer_subscription_update_clear",
    "CustomerSubscriptionUpdateProduct": "customer_subscription_update_product",
    "CustomerSubscriptionUpdateSeats": "customer_subscription_update_seats",
    "CustomerTeam": "customer_team",
    "CustomerTeamCreate": "customer_team_create",
    "CustomerType": "customer_type",
    "CustomerUpdate": "customer_update",
    "CustomerUpdateExternalID": "customer_update_external_id",
    "CustomerUpdatedEvent": "customer_updated_event",
    "CustomerUpdatedFields": "customer_updated_fields",
    "CustomerUpdatedMetadata": "customer_updated_metadata",
    "CustomerWallet": "customer_wallet",
    "CustomerWalletSortProperty": "customer_wallet_sort_property",
    "Discount": "discount",
    "DiscountCreate": "discount_create",
    "DiscountDuration": "discount_duration",
    "DiscountFixedCreate": "discount_fixed_create",
    "DiscountFixedOnceForeverDuration": "discount_fixed_once_forever_duration",
    "DiscountFixedOnceForeverDurationBase": "discount_fixed_once_forever_duration_base",
    "DiscountFixedRepeatDuration": "discount_fixed_repeat_duration",
    "DiscountFixedRepeatDurationBase": "discount_fixed_repeat_duration_base",
    "DiscountPercentageCreate": "discount_percentage_create",
    "DiscountPercentageOnceForeverDuration": "discount_percentage_once_forever_duration",
    "DiscountPercentageOnceForeverDurationBase": "discount_percentage_once_forever_duration_base",
    "DiscountPercentageRepeatDuration": "discount_percentage_repeat_duration",
    "DiscountPercentageRepeatDurationBase": "discount_percentage_repeat_duration_base",
    "DiscountProduct": "discount_product",
    "DiscountRedemptionLimitReached": "discount_redemption_limit_reached",
    "DiscountSortProperty": "discount_sort_property",
    "DiscountType": "discount_type",
    "DiscountUpdate": "discount_update",
    "Dispute": "dispute",
    "DisputeAutoAcceptNotEnabled": "dispute_auto_accept_not_enabled",
    "DisputeCustomer": "dispute_customer",
    "DisputeNotOpenError": "dispute_not_open_error",
    "DisputeSortProperty": "dispute_sort_property",
    "DisputeStatus": "dispute_status",
    "DownloadableFileCreate": "downloadable_file_create",
    "DownloadableFileRead": "downloadable_file_read",
    "DownloadableRead": "downloadable_read",
    "Event": "event",
    "EventCreateCustomer": "event_create_customer",
    "EventCreateExternalCustomer": "event_create_external_customer",
    "EventMetadataInput": "event_metadata_input",
    "EventMetadataOutput": "event_metadata_output",
    "EventName": "event_name",
    "EventNamesSortProperty": "event_names_sort_property",
    "EventSortProperty": "event_sort_property",
    "EventSource": "event_source",
    "EventType": "event_type",
    "EventTypeUpdate": "event_type_update",
    "EventTypeWithStats": "event_type_with_stats",
    "EventTypesSortProperty": "event_types_sort_property",
    "EventsIngest": "events_ingest",
    "EventsIngestResponse": "events_ingest_response",
    "EventsListResponse": "events_list_response",
    "ExistingProductPrice": "existing_product_price",
    "ExpiredCheckoutError": "expired_checkout_error",
    "FileCreate": "file_create",
    "FileDownload": "file_download",
    "FilePatch": "file_patch",
    "FileRead": "file_read",
    "FileServiceTypes": "file_service_types",
    "FileUpload": "file_upload",
    "FileUploadCompleted": "file_upload_completed",
    "Filter": "filter_",
    "FilterClause": "filter_clause",
    "FilterConjunction": "filter_conjunction",
    "FilterOperator": "filter_operator",
    "GenericPayment": "generic_payment",
    "HTTPValidationError": "http_validation_error",
    "InactiveSubscription": "inactive_subscription",
    "IntrospectTokenRequest": "introspect_token_request",
    "IntrospectTokenResponse": "introspect_token_response",
    "LLMMetadata": "llm_metadata",
    "LegacyRecurringProductPrice": "legacy_recurring_product_price",
    "LegacyRecurringProductPriceCustom": "legacy_recurring_product_price_custom",
    "LegacyRecurringProductPriceFixed": "legacy_recurring_product_price_fixed",
    "LicenseKeyActivate": "license_key_activate",
    "LicenseKeyActivationBase": "license_key_activation_base",
    "LicenseKeyActivationRead": "license_key_activation_read",
    "LicenseKeyCustomer": "license_key_customer",
    "LicenseKeyDeactivate": "license_key_deactivate",
    "LicenseKeyRead": "license_key_read",
    "LicenseKeyStatus": "license_key_status",
    "LicenseKeyUpdate": "license_key_update",
    "LicenseKeyValidate": "license_key_validate",
    "LicenseKeyWithActivations": "license_key_with_activations",
    "ListResourceBenefit": "list_resource_benefit",
    "ListResourceBenefitDownloadableFile": "list_resource_benefit_downloadable_file",
    "ListResourceBenefitGrant": "list_resource_benefit_grant",
    "ListResourceCheckout": "list_resource_checkout",
    "ListResourceCheckoutLink": "list_resource_checkout_link",
    "ListResourceCustomField": "list_resource_custom_field",
    "ListResourceCustomer": "list_resource_customer",
    "ListResourceCustomerBenefitGrant": "list_resource_customer_benefit_grant",
    "ListResourceCustomerCustomerMeter": "list_resource_customer_customer_meter",
    "ListResourceCustomerMeter": "list_resource_customer_meter",
    "ListResourceCustomerOrder": "list_resource_customer_order",
    "ListResourceCustomerPaymentMethod": "list_resource_customer_payment_method",
    "ListResourceCustomerPortalMember": "list_resource_customer_portal_member",
    "ListResourceCustomerSubscription": "list_resource_customer_subscription",
    "ListResourceCustomerWallet": "list_resource_customer_wallet",
    "ListResourceDiscount": "list_resource_discount",
    "ListResourceDispute": "list_resource_dispute",
    "ListResourceDownloadableRead": "list_resource_downloadable_read",
    "ListResourceEvent": "list_resource_event",
    "ListResourceEventName": "list_resource_event_name",
    "ListResourceEventTypeWithStats": "list_resource_event_type_with_stats",
    "ListResourceFileRead": "list_resource_file_read",
    "ListResourceLicenseKeyRead": "list_resource_license_key_read",
    "ListResourceMember": "list_resource_member",
    "ListResourceMeter": "list_resource_meter",
    "ListResourceOrder": "list_resource_order",
    "ListResourceOrganization": "list_resource_organization",
    "ListResourcePayment": "list_resource_payment",
    "ListResourcePaymentMethod": "list_resource_payment_method",
    "ListResourceProduct": "list_resource_product",
    "ListResourceRefund": "list_resource_refund",
    "ListResourceSubscription": "list_resource_subscription",
    "ListResourceWebhookDelivery": "list_resource_webhook_delivery",
    "ListResourceWebhookEndpoint": "list_resource_webhook_endpoint",
    "ListResourceWithCursorPaginationEvent": "list_resource_with_cursor_pagination_event",
    "ManualRetryLimitExceeded": "manual_retry_limit_exceeded",
    "Member": "member",
    "MemberCreateFromCustomer": "member_create_from_customer",
    "MemberOwnerCreate": "member_owner_create",
    "MemberRole": "member_role",
    "MemberSortProperty": "member_sort_property",
    "MemberUpdate": "member_update",
    "MetadataOutputType": "metadata_output_type",
    "MetadataQuery": "metadata_query",
    "Meter": "meter",
    "MeterCreate": "meter_create",
    "MeterCreditEvent": "meter_credit_event",
    "MeterCreditedMetadata": "meter_credited_metadata",
    "MeterQuantities": "meter_quantities",
    "MeterQuantity": "meter_quantity",
    "MeterResetEvent": "meter_reset_event",
    "MeterResetMetadata": "meter_reset_metadata",
    "MeterSortProperty": "meter_sort_property",
    "MeterUnit": "meter_unit",
    "MeterUpdate": "meter_update",
    "Metric": "metric",
    "MetricDashboardCreate": "metric_dashboard_create",
    "MetricDashboardSchema": "metric_dashboard_schema",
    "MetricDashboardUpdate": "metric_dashboard_update",
    "MetricPeriod": "metric_period",
    "MetricType": "metric_type",
    "Metrics": "metrics",
    "MetricsIntervalLimit": "metrics_interval_limit",
    "MetricsIntervalsLimits": "metrics_intervals_limits",
    "MetricsLimits": "metrics_limits",
    "MetricsResponse": "metrics_response",
    "MetricsTotals": "metrics_totals",
    "MissingInvoiceBillingDetails": "missing_invoice_billing_details",
    "NotOpenCheckout": "not_open_checkout",
    "NotPermitted": "not_permitted",
    "OAuth2ClientConfiguration": "o_auth_2_client_configuration",
    "OAuth2ClientConfigurationUpdate": "o_auth_2_client_configuration_update",
    "OAuth2ClientPublic": "o_auth_2_client_public",
    "Oauth2AuthorizeResponse": "oauth_2_authorize_response",
    "Oauth2TokenRequest": "oauth_2_token_request",
    "Oauth2UserinfoResponse": "oauth_2_userinfo_response",
    "OffSessionChargesNotEnabled": "off_session_charges_not_enabled",
    "Order": "order",
    "OrderBillingReason": "order_billing_reason",
    "OrderCreate": "order_create",
    "OrderCustomer": "order_customer",
    "OrderExportColumn": "order_export_column",
    "OrderFinalize": "order_finalize",
    "OrderInvoice": "order_invoice",
    "OrderItemSchema": "order_item_schema",
    "OrderNotDraft": "order_not_draft",
    "OrderNotEligibleForInvoice": "order_not_eligible_for_invoice",
    "OrderNotEligibleForRetry": "order_not_eligible_for_retry",
    "OrderPaidEvent": "order_paid_event",
    "OrderPaidMetadata": "order_paid_metadata",
    "OrderProduct": "order_product",
    "OrderReceipt": "order_receipt",
    "OrderRefundedEvent": "order_refunded_event",
    "OrderRefundedMetadata": "order_refunded_metadata",
    "OrderSortProperty": "order_sort_property",
    "OrderStatus": "order_status",
    "OrderSubscription": "order_subscription",
    "OrderUnvoidedEvent": "order_unvoided_event",
    "OrderUnvoidedMetadata": "order_unvoided_metadata",
    "OrderUpdate": "order_update",
    "OrderVoidedEvent": "order_voided_event",
    "OrderVoidedMetadata": "order_voided_metadata",
    "Organization": "organization",
    "OrganizationAvatarFileCreate": "organization_avatar_file_create",
    "OrganizationAvatarFileRead": "organization_avatar_file_read",
    "OrganizationCapabilities": "organization_capabilities",
    "OrganizationCompanyLegalEntitySchema": "organization_company_legal_entity_schema",
    "OrganizationCreate": "organization_create",
    "OrganizationCustomerEmailSettings": "organization_customer_email_settings",
    "OrganizationCustomerPortalSettings": "organization_customer_portal_settings",
    "OrganizationDetails": "organization_details",
    "OrganizationDisputeSettings": "organization_dispute_settings",
    "OrganizationDisputeSettingsUpdate": "organization_dispute_settings_update",
    "OrganizationFeatureSettings": "organization_feature_settings",
    "OrganizationFeatureSettingsUpdate": "organization_feature_settings_update",
    "OrganizationIndividualLegalEntitySchema": "organization_individual_legal_entity_schema",
    "OrganizationNotReadyForPayments": "organization_not_ready_for_payments",
    "OrganizationSocialLink": "organization_social_link",
    "OrganizationSocialPlatforms": "organization_social_platforms",
    "OrganizationSortProperty": "organization_sort_property",
    "OrganizationStatus": "organization_status",
    "OrganizationSubscriptionSettings": "organization_subscription_settings",
    "OrganizationUpdate": "organization_update",
    "Pagination": "pagination",
    "PauseResumeNotAllowed": "pause_resume_not_allowed",
    "Payment": "payment",
    "PaymentActionRequired": "payment_action_required",
    "PaymentAlreadyInProgress": "payment_already_in_progress",
    "PaymentError": "payment_error",
    "PaymentFailed": "payment_failed",
    "PaymentMethod": "payment_method",
    "PaymentMethodCard": "payment_method_card",
    "PaymentMethodCardMetadata": "payment_method_card_metadata",
    "PaymentMethodGeneric": "payment_method_generic",
    "PaymentMethodInUseByActiveSubscription": "payment_method_in_use_by_active_subscription",
    "PaymentMethodRequired": "payment_method_required",
    "PaymentMethodSetupFailed": "payment_method_setup_failed",
    "PaymentNotReady": "payment_not_ready",
    "PaymentProcessor": "payment_processor",
    "PaymentSortProperty": "payment_sort_property",
    "PaymentStatus": "payment_status",
    "PaymentTrigger": "payment_trigger",
    "PendingSubscriptionUpdate": "pending_subscription_update",
    "PortalAuthenticatedUser": "portal_authenticated_user",
    "PresentmentCurrency": "presentment_currency",
    "Product": "product",
    "ProductBenefitsUpdate": "product_benefits_update",
    "ProductBillingType": "product_billing_type",
    "ProductCreate": "product_create",
    "ProductCreateOneTime": "product_create_one_time",
    "ProductCreateRecurring": "product_create_recurring",
    "ProductMediaFileCreate": "product_media_file_create",
    "ProductMediaFileRead": "product_media_file_read",
    "ProductPrice": "product_price",
    "ProductPriceCustom": "product_price_custom",
    "ProductPriceCustomCreate": "product_price_custom_create",
    "ProductPriceFixed": "product_price_fixed",
    "ProductPriceFixedCreate": "product_price_fixed_create",
    "ProductPriceMeter": "product_price_meter",
    "ProductPriceMeteredUnit": "product_price_metered_unit",
    "ProductPriceMeteredUnitCreate": "product_price_metered_unit_create",
    "ProductPriceSeatBased": "product_price_seat_based",
    "ProductPriceSeatBasedCreate": "product_price_seat_based_create",
    "ProductPriceSeatTier": "product_price_seat_tier",
    "ProductPriceSeatTiersInput": "product_price_seat_tiers_input",
    "ProductPriceSeatTiersOutput": "product_price_seat_tiers_output",
    "ProductPriceSource": "product_price_source",
    "ProductSortProperty": "product_sort_property",
    "ProductUpdate": "product_update",
    "ProductVisibility": "product_visibility",
    "PropertyAggregation": "property_aggregation",
    "RecurringInterval": "recurring_interval",
    "RefreshTokenRequest": "refresh_token_request",
    "Refund": "refund",
    "RefundCreate": "refund_create",
    "RefundDispute": "refund_dispute",
    "RefundReason": "refund_reason",
    "RefundSortProperty": "refund_sort_property",
    "RefundStatus": "refund_status",
    "RefundedAlready": "refunded_already",
    "ResourceNotFound": "resource_not_found",
    "RevokeTokenRequest": "revoke_token_request",
    "RevokeTokenResponse": "revoke_token_response",
    "S3DownloadURL": "s3_download_url",
    "S3FileCreateMultipart": "s3_file_create_multipart",
    "S3FileCreatePart": "s3_file_create_part",
    "S3FileUploadCompletedPart": "s3_file_upload_completed_part",
    "S3FileUploadMultipart": "s3_file_upload_multipart",
    "S3FileUploadPart": "s3_file_upload_part",
    "SSOEnforcementRequiresConnection": "sso_enforcement_requires_connection",
    "Scope": "scope",
    "SeatAssign": "seat_assign",
    "SeatClaim": "seat_claim",
    "SeatClaimInfo": "seat_claim_info",
    "SeatStatus": "seat_status",
    "SeatTierType": "seat_tier_type",
    "SeatsList": "seats_list",
    "SubType": "sub_type",
    "Subscription": "subscription",
    "SubscriptionBillingPeriodUpdatedEvent": "subscription_billing_period_updated_event",
    "SubscriptionBillingPeriodUpdatedMetadata": "subscription_billing_period_updated_metadata",
    "SubscriptionCancel": "subscription_cancel",
    "SubscriptionCanceledEvent": "subscription_canceled_event",
    "SubscriptionCanceledMetadata": "subscription_canceled_metadata",
    "SubscriptionCreateCustomer": "subscription_create_customer",
    "SubscriptionCreateExternalCustomer": "subscription_create_external_customer",
    "SubscriptionCreatedEvent": "subscription_created_event",
    "SubscriptionCreatedMetadata": "subscription_created_metadata",
    "SubscriptionCustomer": "subscription_customer",
    "SubscriptionCycledEvent": "subscription_cycled_event",
    "SubscriptionCycledMetadata": "subscription_cycled_metadata",
    "SubscriptionExportColumn": "subscription_export_column",
    "SubscriptionLocked": "subscription_locked",
    "SubscriptionMeter": "subscription_meter",
    "SubscriptionPastDueEvent": "subscription_past_due_event",
    "SubscriptionPastDueMetadata": "subscription_past_due_metadata",
    "SubscriptionPause": "subscription_pause",
    "SubscriptionPausedEvent": "subscription_paused_event",
    "SubscriptionPausedMetadata": "subscription_paused_metadata",
    "SubscriptionProductUpdatedEvent": "subscription_product_updated_event",
    "SubscriptionProductUpdatedMetadata": "subscription_product_updated_metadata",
    "SubscriptionProrationBehavior": "subscription_proration_behavior",
    "SubscriptionReactivatedEvent": "subscription_reactivated_event",
    "SubscriptionReactivatedMetadata": "subscription_reactivated_metadata",
    "SubscriptionReinstatedEvent": "subscription_reinstated_event",
    "SubscriptionReinstatedMetadata": "subscription_reinstated_metadata",
    "SubscriptionResume": "subscription_resume",
    "SubscriptionResumedEvent": "subscription_resumed_event",
    "SubscriptionResumedMetadata": "subscription_resumed_metadata",
    "SubscriptionRevoke": "subscription_revoke",
    "SubscriptionRevokedEvent": "subscription_revoked_event",
    "SubscriptionRevokedMetadata": "subscription_revoked_metadata",
    "SubscriptionSeatsUpdatedEvent": "subscription_seats_updated_event",
    "SubscriptionSeatsUpdatedMetadata": "subscription_seats_updated_metadata",
    "SubscriptionSortProperty": "subscription_sort_property",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionUncanceledEvent": "subscription_uncanceled_event",
    "SubscriptionUncanceledMetadata": "subscription_uncanceled_metadata",
    "SubscriptionUpdate": "subscription_update",
    "SubscriptionUpdateBase": "subscription_update_base",
    "SubscriptionUpdateBillingPeriod": "subscription_update_billing_period",
    "SubscriptionUpdateClear": "subscription_update_clear",
    "SubscriptionUpdateClearedEvent": "subscription_update_cleared_event",
    "SubscriptionUpdateClearedMetadata": "subscription_update_cleared_metadata",
    "SubscriptionUpdateSeats": "subscription_update_seats",
    "SubscriptionUpdatedEvent": "subscription_updated_event",
    "SubscriptionUpdatedMetadata": "subscription_updated_metadata",
    "SubscriptionsCreateRequest": "subscriptions_create_request",
    "SupportCaseAttachmentFileCreate": "support_case_attachment_file_create",
    "SupportCaseAttachmentFileRead": "support_case_attachment_file_read",
    "SystemEvent": "system_event",
    "TaxBehavior": "tax_behavior",
    "TaxBehaviorOption": "tax_behavior_option",
    "TaxIDFormat": "tax_id_format",
    "TimeInterval": "time_interval",
    "TokenResponse": "token_response",
    "TrialAlreadyRedeemed": "trial_already_redeemed",
    "TrialInterval": "trial_interval",
    "Unauthorized": "unauthorized",
    "UniqueAggregation": "unique_aggregation",
    "UserEvent": "user_event",
    "UserInfoOrganization": "user_info_organization",
    "UserInfoUser": "user_info_user",
    "ValidatedLicenseKey": "validated_license_key",
    "ValidationError": "validation_error",
    "WebTokenRequest": "web_token_request",
    "WebhookBenefitCreatedPayload": "webhook_benefit_created_payload",
    "WebhookBenefitGrantCreatedPayload": "webhook_benefit_grant_created_payload",
    "WebhookBenefitGrantCycledPayload": "webhook_benefit_grant_cycled_payload",
    "WebhookBenefitGrantRevokedPayload": "webhook_benefit_grant_revoked_payload",
    "WebhookBenefitGrantUpdatedPayload": "webhook_benefit_grant_updated_payload",
    "WebhookBenefitUpdatedPayload": "webhook_benefit_updated_payload",
    "WebhookCheckoutCreatedPayload": "webhook_checkout_created_payload",
    "WebhookCheckoutExpiredPayload": "webhook_checkout_expired_payload",
    "WebhookCheckoutUpdatedPayload": "webhook_checkout_updated_payload",
    "WebhookCustomerCreatedPayload": "webhook_customer_created_payload",
    "WebhookCustomerDeletedPayload": "webhook_customer_deleted_payload",
    "WebhookCustomerSeatAssignedPayload": "webhook_customer_seat_assigned_payload",
    "WebhookCustomerSeatClaimedPayload": "webhook_customer_seat_claimed_payload",
    "WebhookCustomerSeatRevokedPayload": "webhook_customer_seat_revoked_payload",
    "WebhookCustomerStateChangedPayload": "webhook_customer_state_changed_payload",
    "WebhookCustomerUpdatedPayload": "webhook_customer_updated_payload",
    "WebhookDelivery": "webhook_delivery",
    "WebhookDiscountCreatedPayload": "webhook_discount_created_payload",
    "WebhookDiscountDeletedPayload": "webhook_discount_deleted_payload",
    "WebhookDiscountUpdatedPayload": "webhook_discount_updated_payload",
    "WebhookEndpoint": "webhook_endpoint",
    "WebhookEndpointCreate": "webhook_endpoint_create",
    "WebhookEndpointUpdate": "webhook_endpoint_update",
    "WebhookEvent": "webhook_event",
    "WebhookEventType": "webhook_event_type",
    "WebhookFormat": "webhook_format",
    "WebhookMemberCreatedPayload": "webhook_member_created_payload",
    "WebhookMemberDeletedPayload": "webhook_member_deleted_payload",
    "WebhookMemberUpdatedPayload": "webhook_member_updated_payload",
    "WebhookOrderCreatedPayload": "webhook_order_created_payload",
    "WebhookOrderPaidPayload": "webhook_order_paid_payload",
    "WebhookOrderRefundedPayload": "webhook_order_refunded_payload",
    "WebhookOrderUpdatedPayload": "webhook_order_updated_payload",
    "WebhookOrganizationUpdatedPayload": "webhook_organization_updated_payload",
    "WebhookProductCreatedPayload": "webhook_product_created_payload",
    "WebhookProductUpdatedPayload": "webhook_product_updated_payload",
    "WebhookRefundCreatedPayload": "webhook_refund_created_payload",
    "WebhookRefundUpdatedPayload": "webhook_refund_updated_payload",
    "WebhookSubscriptionActivePayload": "webhook_subscription_active_payload",
    "WebhookSubscriptionCanceledPayload": "webhook_subscription_canceled_payload",
    "WebhookSubscriptionCreatedPayload": "webhook_subscription_created_payload",
    "WebhookSubscriptionCycledPayload": "webhook_subscription_cycled_payload",
    "WebhookSubscriptionPastDuePayload": "webhook_subscription_past_due_payload",
    "WebhookSubscriptionPausedPayload": "webhook_subscription_paused_payload",
    "WebhookSubscriptionResumedPayload": "webhook_subscription_resumed_payload",
    "WebhookSubscriptionRevokedPayload": "webhook_subscription_revoked_payload",
    "WebhookSubscriptionUncanceledPayload": "webhook_subscription_uncanceled_payload",
    "WebhookSubscriptionUpdatedPayload": "webhook_subscription_updated_payload",
}

#: Names that stand for open enums: a string at run time.
ENUMS: Final[frozenset[str]] = frozenset(
    (
        "AggregationFunction",
        "BenefitGrantSortProperty",
        "BenefitSortProperty",
        "BenefitType",
        "BenefitVisibility",
        "BillingAddressFieldMode",
        "CheckoutLinkSortProperty",
        "CheckoutSortProperty",
        "CheckoutStatus",
        "CustomFieldSortProperty",
        "CustomFieldType",
        "CustomerBenefitGrantSortProperty",
        "CustomerCancellationReason",
        "CustomerCustomerMeterSortProperty",
        "CustomerMeterSortProperty",
        "CustomerOrderSortProperty",
        "CustomerSortProperty",
        "CustomerSubscriptionSortProperty",
        "CustomerType",
        "CustomerWalletSortProperty",
        "DiscountDuration",
        "DiscountSortProperty",
        "DiscountType",
        "DisputeSortProperty",
        "DisputeStatus",
        "EventNamesSortProperty",
        "EventSortProperty",
        "EventSource",
        "EventTypesSortProperty",
        "FileServiceTypes",
        "FilterConjunction",
        "FilterOperator",
        "LicenseKeyStatus",
        "MemberRole",
        "MemberSortProperty",
        "MeterSortProperty",
        "MeterUnit",
        "MetricType",
        "OrderBillingReason",
        "OrderExportColumn",
        "OrderSortProperty",
        "OrderStatus",
        "OrganizationSocialPlatforms",
        "OrganizationSortProperty",
        "OrganizationStatus",
        "PaymentProcessor",
        "PaymentSortProperty",
        "PaymentStatus",
        "PaymentTrigger",
        "PresentmentCurrency",
        "ProductBillingType",
        "ProductPriceSource",
        "ProductSortProperty",
        "ProductVisibility",
        "RecurringInterval",
        "RefundReason",
        "RefundSortProperty",
        "RefundStatus",
        "Scope",
        "SeatStatus",
        "SeatTierType",
        "SubType",
        "SubscriptionExportColumn",
        "SubscriptionProrationBehavior",
        "SubscriptionSortProperty",
        "SubscriptionStatus",
        "TaxBehavior",
        "TaxBehaviorOption",
        "TaxIDFormat",
        "TimeInterval",
        "TrialInterval",
        "WebhookEventType",
        "WebhookFormat",
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
