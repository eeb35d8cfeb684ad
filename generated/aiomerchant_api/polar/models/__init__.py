"""The models of Polar by name, each imported at first use.

Generated from spec/.
"""

from typing import TYPE_CHECKING, Final

from aiomerchant_core import import_lazily, names_by_module

# fmt: off
# isort: off
if TYPE_CHECKING:
    from .address import Address as Address
    from .customer_updated_event import AddressDict as AddressDict, CustomerUpdatedEvent as CustomerUpdatedEvent, CustomerUpdatedFields as CustomerUpdatedFields, CustomerUpdatedMetadata as CustomerUpdatedMetadata
    from .address_input import AddressInput as AddressInput
    from .enums import AggregationFunction as AggregationFunction, BenefitGrantSortProperty as BenefitGrantSortProperty, BenefitSortProperty as BenefitSortProperty, BenefitType as BenefitType, BenefitVisibility as BenefitVisibility, BillingAddressFieldMode as BillingAddressFieldMode, CheckoutLinkSortProperty as CheckoutLinkSortProperty, CheckoutSortProperty as CheckoutSortProperty, CheckoutStatus as CheckoutStatus, CustomFieldSortProperty as CustomFieldSortProperty, CustomFieldType as CustomFieldType, CustomerBenefitGrantSortProperty as CustomerBenefitGrantSortProperty, CustomerCancellationReason as CustomerCancellationReason, CustomerCustomerMeterSortProperty as CustomerCustomerMeterSortProperty, CustomerMeterSortProperty as CustomerMeterSortProperty, CustomerOrderSortProperty as CustomerOrderSortProperty, CustomerSortProperty as CustomerSortProperty, CustomerSubscriptionSortProperty as CustomerSubscriptionSortProperty, CustomerType as CustomerType, CustomerWalletSortProperty as CustomerWalletSortProperty, DiscountDuration as DiscountDuration, DiscountSortProperty as DiscountSortProperty, DiscountType as DiscountType, DisputeSortProperty as DisputeSortProperty, DisputeStatus as DisputeStatus, EventNamesSortProperty as EventNamesSortProperty, EventSortProperty as EventSortProperty, EventSource as EventSource, EventTypesSortProperty as EventTypesSortProperty, FileServiceTypes as FileServiceTypes, FilterConjunction as FilterConjunction, FilterOperator as FilterOperator, LicenseKeyStatus as LicenseKeyStatus, MemberRole as MemberRole, MemberSortProperty as MemberSortProperty, MeterSortProperty as MeterSortProperty, MeterUnit as MeterUnit, MetricType as MetricType, OrderBillingReason as OrderBillingReason, OrderExportColumn as OrderExportColumn, OrderSortProperty as OrderSortProperty, OrderStatus as OrderStatus, OrganizationSocialPlatforms as OrganizationSocialPlatforms, OrganizationSortProperty as OrganizationSortProperty, OrganizationStatus as OrganizationStatus, PaymentProcessor as PaymentProcessor, PaymentSortProperty as PaymentSortProperty, PaymentStatus as PaymentStatus, PaymentTrigger as PaymentTrigger, PresentmentCurrency as PresentmentCurrency, ProductBillingType as ProductBillingType, ProductPriceSource as ProductPriceSource, ProductSortProperty as ProductSortProperty, ProductVisibility as ProductVisibility, RecurringInterval as RecurringInterval, RefundReason as RefundReason, RefundSortProperty as RefundSortProperty, RefundStatus as RefundStatus, Scope as Scope, SeatStatus as SeatStatus, SeatTierType as SeatTierType, SubType as SubType, SubscriptionExportColumn as SubscriptionExportColumn, SubscriptionProrationBehavior as SubscriptionProrationBehavior, SubscriptionSortProperty as SubscriptionSortProperty, SubscriptionStatus as SubscriptionStatus, TaxBehavior as TaxBehavior, TaxBehaviorOption as TaxBehaviorOption, TaxIDFormat as TaxIDFormat, TierType as TierType, TimeInterval as TimeInterval, TrialInterval as TrialInterval, WebhookEventType as WebhookEventType, WebhookFormat as WebhookFormat
    from .already_active_subscription_error import AlreadyActiveSubscriptionError as AlreadyActiveSubscriptionError
    from .error_bodies import AlreadyCanceledSubscription as AlreadyCanceledSubscription, AmbiguousExternalCustomerID as AmbiguousExternalCustomerID, BadRequest as BadRequest, CannotCreateOrganizationError as CannotCreateOrganizationError, CheckoutLocked as CheckoutLocked, CustomerNotReady as CustomerNotReady, DisputeAutoAcceptNotEnabled as DisputeAutoAcceptNotEnabled, DisputeNotOpenError as DisputeNotOpenError, ExpiredCheckoutError as ExpiredCheckoutError, HTTPValidationError as HTTPValidationError, InactiveSubscription as InactiveSubscription, ManualRetryLimitExceeded as ManualRetryLimitExceeded, MissingInvoiceBillingDetails as MissingInvoiceBillingDetails, OffSessionChargesNotEnabled as OffSessionChargesNotEnabled, OrderNotDraft as OrderNotDraft, OrderNotEligibleForInvoice as OrderNotEligibleForInvoice, OrderNotEligibleForRetry as OrderNotEligibleForRetry, OrganizationNotReadyForPayments as OrganizationNotReadyForPayments, PauseResumeNotAllowed as PauseResumeNotAllowed, PaymentActionRequired as PaymentActionRequired, PaymentAlreadyInProgress as PaymentAlreadyInProgress, PaymentError as PaymentError, PaymentFailed as PaymentFailed, PaymentMethodInUseByActiveSubscription as PaymentMethodInUseByActiveSubscription, PaymentMethodRequired as PaymentMethodRequired, PaymentMethodSetupFailed as PaymentMethodSetupFailed, ProductNotDeletable as ProductNotDeletable, RefundedAlready as RefundedAlready, ResourceNotFound as ResourceNotFound, RotateNotPermitted as RotateNotPermitted, SSOEnforcementRequiresConnection as SSOEnforcementRequiresConnection, SubscriptionLocked as SubscriptionLocked, SubscriptionNotScheduledToCancel as SubscriptionNotScheduledToCancel, Unauthorized as Unauthorized, UpdateSubscriptionPlanNotAllowed as UpdateSubscriptionPlanNotAllowed, UpdateSubscriptionSeatsNotAllowed as UpdateSubscriptionSeatsNotAllowed, UpdateSubscriptionUnitsNotAllowed as UpdateSubscriptionUnitsNotAllowed, ValidationError as ValidationError
    from .attached_custom_field import AttachedCustomField as AttachedCustomField
    from .attached_custom_field_create import AttachedCustomFieldCreate as AttachedCustomFieldCreate
    from .authorization_code_token_request import AuthorizationCodeTokenRequest as AuthorizationCodeTokenRequest
    from .authorize_organization import AuthorizeOrganization as AuthorizeOrganization
    from .authorize_response_organization import AuthorizeResponseOrganization as AuthorizeResponseOrganization
    from .authorize_response_user import AuthorizeResponseUser as AuthorizeResponseUser, AuthorizeUser as AuthorizeUser
    from .balance_credit_order_event import BalanceCreditOrderEvent as BalanceCreditOrderEvent, BalanceCreditOrderMetadata as BalanceCreditOrderMetadata
    from .balance_dispute_event import BalanceDisputeEvent as BalanceDisputeEvent
    from .balance_dispute_metadata import BalanceDisputeMetadata as BalanceDisputeMetadata
    from .balance_dispute_reversal_event import BalanceDisputeReversalEvent as BalanceDisputeReversalEvent
    from .balance_order_event import BalanceOrderEvent as BalanceOrderEvent, BalanceOrderMetadata as BalanceOrderMetadata
    from .balance_refund_event import BalanceRefundEvent as BalanceRefundEvent
    from .balance_refund_metadata import BalanceRefundMetadata as BalanceRefundMetadata
    from .balance_refund_reversal_event import BalanceRefundReversalEvent as BalanceRefundReversalEvent
    from .benefit import Benefit as Benefit
    from .benefit_create import BenefitCreate as BenefitCreate
    from .benefit_custom import BenefitCustom as BenefitCustom
    from .benefit_custom_create import BenefitCustomCreate as BenefitCustomCreate, BenefitCustomCreateProperties as BenefitCustomCreateProperties
    from .benefit_custom_properties import BenefitCustomProperties as BenefitCustomProperties
    from .benefit_custom_public import BenefitCustomPublic as BenefitCustomPublic
    from .customer_benefit_grant_custom import BenefitCustomSubscriber as BenefitCustomSubscriber, BenefitCustomSubscriberProperties as BenefitCustomSubscriberProperties, CustomerBenefitGrantCustom as CustomerBenefitGrantCustom
    from .benefit_custom_update import BenefitCustomUpdate as BenefitCustomUpdate
    from .benefit_cycled_event import BenefitCycledEvent as BenefitCycledEvent
    from .benefit_discord import BenefitDiscord as BenefitDiscord, BenefitDiscordProperties as BenefitDiscordProperties
    from .benefit_discord_create import BenefitDiscordCreate as BenefitDiscordCreate
    from .benefit_discord_create_properties import BenefitDiscordCreateProperties as BenefitDiscordCreateProperties
    from .benefit_discord_public import BenefitDiscordPublic as BenefitDiscordPublic
    from .customer_benefit_grant_discord import BenefitDiscordSubscriber as BenefitDiscordSubscriber, BenefitDiscordSubscriberProperties as BenefitDiscordSubscriberProperties, CustomerBenefitGrantDiscord as CustomerBenefitGrantDiscord
    from .benefit_discord_update import BenefitDiscordUpdate as BenefitDiscordUpdate
    from .benefit_downloadable_file import BenefitDownloadableFile as BenefitDownloadableFile
    from .benefit_downloadables import BenefitDownloadables as BenefitDownloadables, BenefitDownloadablesProperties as BenefitDownloadablesProperties
    from .benefit_downloadables_create import BenefitDownloadablesCreate as BenefitDownloadablesCreate
    from .benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties as BenefitDownloadablesCreateProperties
    from .benefit_downloadables_public import BenefitDownloadablesPublic as BenefitDownloadablesPublic
    from .customer_benefit_grant_downloadables import BenefitDownloadablesSubscriber as BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties as BenefitDownloadablesSubscriberProperties, CustomerBenefitGrantDownloadables as CustomerBenefitGrantDownloadables
    from .benefit_downloadables_update import BenefitDownloadablesUpdate as BenefitDownloadablesUpdate
    from .benefit_feature_flag import BenefitFeatureFlag as BenefitFeatureFlag
    from .benefit_feature_flag_create import BenefitFeatureFlagCreate as BenefitFeatureFlagCreate, BenefitFeatureFlagCreateProperties as BenefitFeatureFlagCreateProperties
    from .benefit_feature_flag_properties import BenefitFeatureFlagProperties as BenefitFeatureFlagProperties
    from .benefit_feature_flag_public import BenefitFeatureFlagPublic as BenefitFeatureFlagPublic
    from .customer_benefit_grant_feature_flag import BenefitFeatureFlagSubscriber as BenefitFeatureFlagSubscriber, BenefitFeatureFlagSubscriberProperties as BenefitFeatureFlagSubscriberProperties, CustomerBenefitGrantFeatureFlag as CustomerBenefitGrantFeatureFlag
    from .benefit_feature_flag_update import BenefitFeatureFlagUpdate as BenefitFeatureFlagUpdate
    from .benefit_git_hub_repository import BenefitGitHubRepository as BenefitGitHubRepository, BenefitGitHubRepositoryProperties as BenefitGitHubRepositoryProperties
    from .benefit_git_hub_repository_create import BenefitGitHubRepositoryCreate as BenefitGitHubRepositoryCreate
    from .benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties as BenefitGitHubRepositoryCreateProperties
    from .benefit_git_hub_repository_public import BenefitGitHubRepositoryPublic as BenefitGitHubRepositoryPublic
    from .customer_benefit_grant_git_hub_repository import BenefitGitHubRepositorySubscriber as BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties as BenefitGitHubRepositorySubscriberProperties, CustomerBenefitGrantGitHubRepository as CustomerBenefitGrantGitHubRepository
    from .benefit_git_hub_repository_update import BenefitGitHubRepositoryUpdate as BenefitGitHubRepositoryUpdate
    from .benefit_grant import BenefitGrant as BenefitGrant
    from .benefit_grant_custom_properties import BenefitGrantCustomProperties as BenefitGrantCustomProperties
    from .benefit_grant_custom_webhook import BenefitGrantCustomWebhook as BenefitGrantCustomWebhook
    from .benefit_grant_discord_properties import BenefitGrantDiscordProperties as BenefitGrantDiscordProperties
    from .benefit_grant_discord_webhook import BenefitGrantDiscordWebhook as BenefitGrantDiscordWebhook
    from .benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties as BenefitGrantDownloadablesProperties
    from .benefit_grant_downloadables_webhook import BenefitGrantDownloadablesWebhook as BenefitGrantDownloadablesWebhook
    from .benefit_grant_error import BenefitGrantError as BenefitGrantError
    from .benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties as BenefitGrantFeatureFlagProperties
    from .benefit_grant_feature_flag_webhook import BenefitGrantFeatureFlagWebhook as BenefitGrantFeatureFlagWebhook
    from .benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties as BenefitGrantGitHubRepositoryProperties
    from .benefit_grant_git_hub_repository_webhook import BenefitGrantGitHubRepositoryWebhook as BenefitGrantGitHubRepositoryWebhook
    from .benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties as BenefitGrantLicenseKeysProperties
    from .benefit_grant_license_keys_webhook import BenefitGrantLicenseKeysWebhook as BenefitGrantLicenseKeysWebhook
    from .benefit_grant_metadata import BenefitGrantMetadata as BenefitGrantMetadata
    from .benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties as BenefitGrantMeterCreditProperties
    from .benefit_grant_meter_credit_webhook import BenefitGrantMeterCreditWebhook as BenefitGrantMeterCreditWebhook
    from .benefit_grant_slack_shared_channel_properties import BenefitGrantSlackSharedChannelProperties as BenefitGrantSlackSharedChannelProperties
    from .benefit_grant_slack_shared_channel_webhook import BenefitGrantSlackSharedChannelWebhook as BenefitGrantSlackSharedChannelWebhook
    from .benefit_grant_webhook import BenefitGrantWebhook as BenefitGrantWebhook
    from .benefit_granted_event import BenefitGrantedEvent as BenefitGrantedEvent
    from .benefit_license_keys_create_properties import BenefitLicenseKeyActivationCreateProperties as BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreateProperties as BenefitLicenseKeysCreateProperties
    from .benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties as BenefitLicenseKeyActivationProperties
    from .benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties as BenefitLicenseKeyExpirationProperties
    from .benefit_license_keys import BenefitLicenseKeys as BenefitLicenseKeys, BenefitLicenseKeysProperties as BenefitLicenseKeysProperties
    from .benefit_license_keys_create import BenefitLicenseKeysCreate as BenefitLicenseKeysCreate
    from .benefit_license_keys_public import BenefitLicenseKeysPublic as BenefitLicenseKeysPublic
    from .customer_benefit_grant_license_keys import BenefitLicenseKeysSubscriber as BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties as BenefitLicenseKeysSubscriberProperties, CustomerBenefitGrantLicenseKeys as CustomerBenefitGrantLicenseKeys
    from .benefit_license_keys_update import BenefitLicenseKeysUpdate as BenefitLicenseKeysUpdate
    from .benefit_meter_credit import BenefitMeterCredit as BenefitMeterCredit, BenefitMeterCreditProperties as BenefitMeterCreditProperties
    from .benefit_meter_credit_create import BenefitMeterCreditCreate as BenefitMeterCreditCreate
    from .benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties as BenefitMeterCreditCreateProperties
    from .benefit_meter_credit_public import BenefitMeterCreditPublic as BenefitMeterCreditPublic, BenefitMeterCreditPublicProperties as BenefitMeterCreditPublicProperties
    from .customer_benefit_grant_meter_credit import BenefitMeterCreditSubscriber as BenefitMeterCreditSubscriber, BenefitMeterCreditSubscriberProperties as BenefitMeterCreditSubscriberProperties, CustomerBenefitGrantMeterCredit as CustomerBenefitGrantMeterCredit
    from .benefit_meter_credit_update import BenefitMeterCreditUpdate as BenefitMeterCreditUpdate
    from .benefit_public import BenefitPublic as BenefitPublic
    from .benefit_revoked_event import BenefitRevokedEvent as BenefitRevokedEvent
    from .benefit_slack_shared_channel import BenefitSlackSharedChannel as BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties as BenefitSlackSharedChannelProperties
    from .benefit_slack_shared_channel_create import BenefitSlackSharedChannelCreate as BenefitSlackSharedChannelCreate
    from .benefit_slack_shared_channel_create_properties import BenefitSlackSharedChannelCreateProperties as BenefitSlackSharedChannelCreateProperties
    from .benefit_slack_shared_channel_public import BenefitSlackSharedChannelPublic as BenefitSlackSharedChannelPublic
    from .customer_benefit_grant_slack_shared_channel import BenefitSlackSharedChannelSubscriber as BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelSubscriberProperties as BenefitSlackSharedChannelSubscriberProperties, CustomerBenefitGrantSlackSharedChannel as CustomerBenefitGrantSlackSharedChannel
    from .benefit_slack_shared_channel_update import BenefitSlackSharedChannelUpdate as BenefitSlackSharedChannelUpdate
    from .benefit_subscriber_organization import BenefitSubscriberOrganization as BenefitSubscriberOrganization
    from .benefit_updated_event import BenefitUpdatedEvent as BenefitUpdatedEvent
    from .benefits_update_request import BenefitsUpdateRequest as BenefitsUpdateRequest
    from .card_payment import CardPayment as CardPayment, CardPaymentMetadata as CardPaymentMetadata
    from .checkout import Checkout as Checkout
    from .checkout_billing_address_fields import CheckoutBillingAddressFields as CheckoutBillingAddressFields
    from .checkout_public_confirmed import CheckoutConfirmStripe as CheckoutConfirmStripe, CheckoutPublicConfirmed as CheckoutPublicConfirmed
    from .checkout_create import CheckoutCreate as CheckoutCreate
    from .checkout_created_event import CheckoutCreatedEvent as CheckoutCreatedEvent, CheckoutCreatedMetadata as CheckoutCreatedMetadata
    from .checkout_discount_fixed_once_forever_duration import CheckoutDiscountFixedOnceForeverDuration as CheckoutDiscountFixedOnceForeverDuration
    from .checkout_discount_fixed_repeat_duration import CheckoutDiscountFixedRepeatDuration as CheckoutDiscountFixedRepeatDuration
    from .checkout_discount_percentage_once_forever_duration import CheckoutDiscountPercentageOnceForeverDuration as CheckoutDiscountPercentageOnceForeverDuration
    from .checkout_discount_percentage_repeat_duration import CheckoutDiscountPercentageRepeatDuration as CheckoutDiscountPercentageRepeatDuration
    from .checkout_forbidden_error import CheckoutForbiddenError as CheckoutForbiddenError
    from .checkout_link import CheckoutLink as CheckoutLink, CheckoutLinkProduct as CheckoutLinkProduct
    from .checkout_link_create import CheckoutLinkCreate as CheckoutLinkCreate
    from .checkout_link_create_product import CheckoutLinkCreateProduct as CheckoutLinkCreateProduct
    from .checkout_link_create_product_price import CheckoutLinkCreateProductPrice as CheckoutLinkCreateProductPrice
    from .checkout_link_create_products import CheckoutLinkCreateProducts as CheckoutLinkCreateProducts
    from .checkout_link_update import CheckoutLinkUpdate as CheckoutLinkUpdate
    from .checkout_organization import CheckoutOrganization as CheckoutOrganization
    from .checkout_product import CheckoutProduct as CheckoutProduct
    from .checkout_products_create import CheckoutProductsCreate as CheckoutProductsCreate
    from .checkout_public import CheckoutPublic as CheckoutPublic
    from .checkout_update import CheckoutUpdate as CheckoutUpdate
    from .checkout_update_public import CheckoutUpdatePublic as CheckoutUpdatePublic
    from .event_metadata_input import CostMetadataInput as CostMetadataInput, EventMetadataInput as EventMetadataInput
    from .user_event import CostMetadataOutput as CostMetadataOutput, EventMetadataOutput as EventMetadataOutput, UserEvent as UserEvent
    from .count_aggregation import CountAggregation as CountAggregation
    from .list_resource_with_cursor_pagination_event import CursorPagination as CursorPagination, ListResourceWithCursorPaginationEvent as ListResourceWithCursorPaginationEvent
    from .custom_field import CustomField as CustomField
    from .custom_field_checkbox import CustomFieldCheckbox as CustomFieldCheckbox
    from .custom_field_checkbox_properties import CustomFieldCheckboxProperties as CustomFieldCheckboxProperties
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
    from .custom_field_select_properties import CustomFieldSelectOption as CustomFieldSelectOption, CustomFieldSelectProperties as CustomFieldSelectProperties
    from .custom_field_text import CustomFieldText as CustomFieldText
    from .custom_field_text_properties import CustomFieldTextProperties as CustomFieldTextProperties
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .custom_field_update_checkbox import CustomFieldUpdateCheckbox as CustomFieldUpdateCheckbox
    from .custom_field_update_date import CustomFieldUpdateDate as CustomFieldUpdateDate
    from .custom_field_update_number import CustomFieldUpdateNumber as CustomFieldUpdateNumber
    from .custom_field_update_select import CustomFieldUpdateSelect as CustomFieldUpdateSelect
    from .custom_field_update_text import CustomFieldUpdateText as CustomFieldUpdateText
    from .customer import Customer as Customer
    from .customer_benefit_grant import CustomerBenefitGrant as CustomerBenefitGrant
    from .customer_benefit_grant_custom_update import CustomerBenefitGrantCustomUpdate as CustomerBenefitGrantCustomUpdate
    from .customer_benefit_grant_discord_update import CustomerBenefitGrantDiscordPropertiesUpdate as CustomerBenefitGrantDiscordPropertiesUpdate, CustomerBenefitGrantDiscordUpdate as CustomerBenefitGrantDiscordUpdate
    from .customer_benefit_grant_downloadables_update import CustomerBenefitGrantDownloadablesUpdate as CustomerBenefitGrantDownloadablesUpdate
    from .customer_benefit_grant_feature_flag_update import CustomerBenefitGrantFeatureFlagUpdate as CustomerBenefitGrantFeatureFlagUpdate
    from .customer_benefit_grant_git_hub_repository_update import CustomerBenefitGrantGitHubRepositoryPropertiesUpdate as CustomerBenefitGrantGitHubRepositoryPropertiesUpdate, CustomerBenefitGrantGitHubRepositoryUpdate as CustomerBenefitGrantGitHubRepositoryUpdate
    from .customer_benefit_grant_license_keys_update import CustomerBenefitGrantLicenseKeysUpdate as CustomerBenefitGrantLicenseKeysUpdate
    from .customer_benefit_grant_member import CustomerBenefitGrantMember as CustomerBenefitGrantMember
    from .customer_benefit_grant_meter_credit_update import CustomerBenefitGrantMeterCreditUpdate as CustomerBenefitGrantMeterCreditUpdate
    from .customer_benefit_grant_slack_shared_channel_update import CustomerBenefitGrantSlackSharedChannelPropertiesUpdate as CustomerBenefitGrantSlackSharedChannelPropertiesUpdate, CustomerBenefitGrantSlackSharedChannelUpdate as CustomerBenefitGrantSlackSharedChannelUpdate
    from .customer_benefit_grant_update import CustomerBenefitGrantUpdate as CustomerBenefitGrantUpdate
    from .customer_create import CustomerCreate as CustomerCreate
    from .customer_created_event import CustomerCreatedEvent as CustomerCreatedEvent, CustomerCreatedMetadata as CustomerCreatedMetadata
    from .customer_customer_meter import CustomerCustomerMeter as CustomerCustomerMeter, CustomerCustomerMeterMeter as CustomerCustomerMeterMeter
    from .customer_customer_session import CustomerCustomerSession as CustomerCustomerSession
    from .customer_deleted_event import CustomerDeletedEvent as CustomerDeletedEvent, CustomerDeletedMetadata as CustomerDeletedMetadata
    from .customer_email_update_request import CustomerEmailUpdateRequest as CustomerEmailUpdateRequest
    from .customer_email_update_verify_response import CustomerEmailUpdateVerifyRequest as CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse as CustomerEmailUpdateVerifyResponse
    from .customer_individual import CustomerIndividual as CustomerIndividual
    from .customer_individual_create import CustomerIndividualCreate as CustomerIndividualCreate
    from .customer_meter import CustomerMeter as CustomerMeter
    from .customer_order import CustomerOrder as CustomerOrder, CustomerOrderProduct as CustomerOrderProduct, CustomerOrderSubscription as CustomerOrderSubscription
    from .customer_order_payment_confirmation import CustomerOrderConfirmPayment as CustomerOrderConfirmPayment, CustomerOrderPaymentConfirmation as CustomerOrderPaymentConfirmation
    from .customer_order_invoice import CustomerOrderInvoice as CustomerOrderInvoice
    from .customer_order_payment_status import CustomerOrderPaymentStatus as CustomerOrderPaymentStatus
    from .customer_order_receipt import CustomerOrderReceipt as CustomerOrderReceipt
    from .customer_order_update import CustomerOrderUpdate as CustomerOrderUpdate
    from .customer_organization import CustomerOrganization as CustomerOrganization, CustomerOrganizationFeatureSettings as CustomerOrganizationFeatureSettings
    from .customer_organization_data import CustomerOrganizationData as CustomerOrganizationData, CustomerProduct as CustomerProduct
    from .customer_payment_method import CustomerPaymentMethod as CustomerPaymentMethod
    from .customer_payment_method_card import CustomerPaymentMethodCard as CustomerPaymentMethodCard
    from .customer_payment_method_confirm import CustomerPaymentMethodConfirm as CustomerPaymentMethodConfirm
    from .customer_payment_method_create import CustomerPaymentMethodCreate as CustomerPaymentMethodCreate
    from .customer_payment_method_create_requires_action_response import CustomerPaymentMethodCreateRequiresActionResponse as CustomerPaymentMethodCreateRequiresActionResponse
    from .customer_payment_method_create_response import CustomerPaymentMethodCreateResponse as CustomerPaymentMethodCreateResponse
    from .customer_payment_method_create_succeeded_response import CustomerPaymentMethodCreateSucceededResponse as CustomerPaymentMethodCreateSucceededResponse
    from .customer_payment_method_generic import CustomerPaymentMethodGeneric as CustomerPaymentMethodGeneric
    from .customer_payment_method_kr_card import CustomerPaymentMethodKrCard as CustomerPaymentMethodKrCard
    from .customer_portal_customer import CustomerPortalCustomer as CustomerPortalCustomer
    from .organization_customer_portal_settings import CustomerPortalCustomerSettings as CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings as CustomerPortalSubscriptionSettings, CustomerPortalUsageSettings as CustomerPortalUsageSettings, OrganizationCustomerPortalSettings as OrganizationCustomerPortalSettings
    from .customer_portal_customer_update import CustomerPortalCustomerUpdate as CustomerPortalCustomerUpdate
    from .customer_portal_member import CustomerPortalMember as CustomerPortalMember
    from .customer_portal_member_create import CustomerPortalMemberCreate as CustomerPortalMemberCreate
    from .customer_portal_member_update import CustomerPortalMemberUpdate as CustomerPortalMemberUpdate
    from .customer_portal_o_auth_account import CustomerPortalOAuthAccount as CustomerPortalOAuthAccount
    from .customer_seat import CustomerSeat as CustomerSeat
    from .customer_seat_assign import CustomerSeatAssign as CustomerSeatAssign
    from .customer_seat_claim_response import CustomerSeatClaimResponse as CustomerSeatClaimResponse, SeatClaim as SeatClaim
    from .customer_session import CustomerSession as CustomerSession
    from .customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreate as CustomerSessionCustomerExternalIDCreate
    from .customer_session_customer_id_create import CustomerSessionCustomerIDCreate as CustomerSessionCustomerIDCreate
    from .customer_sessions_create_request import CustomerSessionsCreateRequest as CustomerSessionsCreateRequest
    from .customer_state import CustomerState as CustomerState
    from .customer_state_benefit_grant import CustomerStateBenefitGrant as CustomerStateBenefitGrant
    from .customer_state_individual import CustomerStateIndividual as CustomerStateIndividual
    from .customer_state_meter import CustomerStateMeter as CustomerStateMeter
    from .customer_state_subscription import CustomerStateSubscription as CustomerStateSubscription, CustomerStateSubscriptionMeter as CustomerStateSubscriptionMeter
    from .customer_state_team import CustomerStateTeam as CustomerStateTeam
    from .customer_subscription import CustomerSubscription as CustomerSubscription, CustomerSubscriptionMeter as CustomerSubscriptionMeter, CustomerSubscriptionMeterMeter as CustomerSubscriptionMeterMeter, CustomerSubscriptionProduct as CustomerSubscriptionProduct
    from .customer_subscription_cancel import CustomerSubscriptionCancel as CustomerSubscriptionCancel
    from .customer_subscription_pause import CustomerSubscriptionPause as CustomerSubscriptionPause
    from .customer_subscription_resume import CustomerSubscriptionResume as CustomerSubscriptionResume
    from .customer_subscription_update import CustomerSubscriptionUpdate as CustomerSubscriptionUpdate
    from .customer_subscription_update_clear import CustomerSubscriptionUpdateClear as CustomerSubscriptionUpdateClear
    from .customer_subscription_update_product import CustomerSubscriptionUpdateProduct as CustomerSubscriptionUpdateProduct
    from .customer_subscription_update_seats import CustomerSubscriptionUpdateSeats as CustomerSubscriptionUpdateSeats
    from .customer_subscription_update_units import CustomerSubscriptionUpdateUnits as CustomerSubscriptionUpdateUnits
    from .customer_team import CustomerTeam as CustomerTeam
    from .customer_team_create import CustomerTeamCreate as CustomerTeamCreate
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_update_external_id import CustomerUpdateExternalID as CustomerUpdateExternalID
    from .customer_wallet import CustomerWallet as CustomerWallet
    from .discount import Discount as Discount
    from .discount_create import DiscountCreate as DiscountCreate
    from .discount_fixed_create import DiscountFixedCreate as DiscountFixedCreate
    from .discount_fixed_once_forever_duration import DiscountFixedOnceForeverDuration as DiscountFixedOnceForeverDuration
    from .discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase as DiscountFixedOnceForeverDurationBase
    from .discount_fixed_repeat_duration import DiscountFixedRepeatDuration as DiscountFixedRepeatDuration
    from .discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase as DiscountFixedRepeatDurationBase
    from .discount_percentage_create import DiscountPercentageCreate as DiscountPercentageCreate
    from .discount_percentage_once_forever_duration import DiscountPercentageOnceForeverDuration as DiscountPercentageOnceForeverDuration
    from .discount_percentage_once_forever_duration_base import DiscountPercentageOnceForeverDurationBase as DiscountPercentageOnceForeverDurationBase
    from .discount_percentage_repeat_duration import DiscountPercentageRepeatDuration as DiscountPercentageRepeatDuration
    from .discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase as DiscountPercentageRepeatDurationBase
    from .discount_product import DiscountProduct as DiscountProduct
    from .discount_redemption_limit_reached import DiscountRedemptionLimitReached as DiscountRedemptionLimitReached
    from .discount_update import DiscountUpdate as DiscountUpdate
    from .dispute import Dispute as Dispute, DisputeCustomer as DisputeCustomer
    from .downloadable_file_create import DownloadableFileCreate as DownloadableFileCreate
    from .downloadable_file_read import DownloadableFileRead as DownloadableFileRead
    from .downloadable_read import DownloadableRead as DownloadableRead, FileDownload as FileDownload, S3DownloadURL as S3DownloadURL
    from .event import Event as Event
    from .event_create_customer import EventCreateCustomer as EventCreateCustomer
    from .event_create_external_customer import EventCreateExternalCustomer as EventCreateExternalCustomer
    from .event_name import EventName as EventName
    from .event_type import EventType as EventType, EventTypeUpdate as EventTypeUpdate
    from .event_type_with_stats import EventTypeWithStats as EventTypeWithStats
    from .events_ingest_response import EventsIngest as EventsIngest, EventsIngestResponse as EventsIngestResponse
    from .events_list_response import EventsListResponse as EventsListResponse
    from .existing_product_price import ExistingProductPrice as ExistingProductPrice
    from .file_create import FileCreate as FileCreate
    from .file_patch import FilePatch as FilePatch
    from .file_read import FileRead as FileRead
    from .file_upload import FileUpload as FileUpload, S3FileUploadMultipart as S3FileUploadMultipart, S3FileUploadPart as S3FileUploadPart
    from .file_upload_completed import FileUploadCompleted as FileUploadCompleted
    from .filter_ import Filter as Filter, FilterClause as FilterClause
    from .generic_payment import GenericPayment as GenericPayment
    from .license_key_activation_created import GrantedLicenseKey as GrantedLicenseKey, LicenseKeyActivationCreated as LicenseKeyActivationCreated
    from .introspect_token_response import IntrospectTokenRequest as IntrospectTokenRequest, IntrospectTokenResponse as IntrospectTokenResponse
    from .kr_card_payment import KrCardPayment as KrCardPayment, KrCardPaymentMetadata as KrCardPaymentMetadata
    from .llm_metadata import LLMMetadata as LLMMetadata
    from .legacy_recurring_product_price import LegacyRecurringProductPrice as LegacyRecurringProductPrice
    from .legacy_recurring_product_price_custom import LegacyRecurringProductPriceCustom as LegacyRecurringProductPriceCustom
    from .legacy_recurring_product_price_fixed import LegacyRecurringProductPriceFixed as LegacyRecurringProductPriceFixed
    from .license_key_activate import LicenseKeyActivate as LicenseKeyActivate
    from .license_key_activation_base import LicenseKeyActivationBase as LicenseKeyActivationBase
    from .license_key_activation_read import LicenseKeyActivationRead as LicenseKeyActivationRead
    from .license_key_customer import LicenseKeyCustomer as LicenseKeyCustomer
    from .license_key_deactivate import LicenseKeyDeactivate as LicenseKeyDeactivate
    from .license_key_member import LicenseKeyMember as LicenseKeyMember
    from .license_key_read import LicenseKeyRead as LicenseKeyRead
    from .license_key_update import LicenseKeyUpdate as LicenseKeyUpdate
    from .license_key_validate import LicenseKeyValidate as LicenseKeyValidate
    from .license_key_with_activations import LicenseKeyWithActivations as LicenseKeyWithActivations
    from .list_resource_benefit import ListResourceBenefit as ListResourceBenefit
    from .list_resource_benefit_downloadable_file import ListResourceBenefitDownloadableFile as ListResourceBenefitDownloadableFile
    from .list_resource_benefit_grant import ListResourceBenefitGrant as ListResourceBenefitGrant
    from .list_resource_checkout import ListResourceCheckout as ListResourceCheckout
    from .list_resource_checkout_link import ListResourceCheckoutLink as ListResourceCheckoutLink
    from .list_resource_custom_field import ListResourceCustomField as ListResourceCustomField
    from .list_resource_customer import ListResourceCustomer as ListResourceCustomer
    from .list_resource_customer_benefit_grant import ListResourceCustomerBenefitGrant as ListResourceCustomerBenefitGrant
    from .list_resource_customer_customer_meter import ListResourceCustomerCustomerMeter as ListResourceCustomerCustomerMeter
    from .list_resource_customer_meter import ListResourceCustomerMeter as ListResourceCustomerMeter
    from .list_resource_customer_order import ListResourceCustomerOrder as ListResourceCustomerOrder
    from .list_resource_customer_payment_method import ListResourceCustomerPaymentMethod as ListResourceCustomerPaymentMethod
    from .list_resource_customer_portal_member import ListResourceCustomerPortalMember as ListResourceCustomerPortalMember
    from .list_resource_customer_subscription import ListResourceCustomerSubscription as ListResourceCustomerSubscription
    from .list_resource_customer_wallet import ListResourceCustomerWallet as ListResourceCustomerWallet
    from .list_resource_discount import ListResourceDiscount as ListResourceDiscount
    from .list_resource_dispute import ListResourceDispute as ListResourceDispute
    from .list_resource_downloadable_read import ListResourceDownloadableRead as ListResourceDownloadableRead
    from .list_resource_event import ListResourceEvent as ListResourceEvent
    from .list_resource_event_name import ListResourceEventName as ListResourceEventName
    from .list_resource_event_type_with_stats import ListResourceEventTypeWithStats as ListResourceEventTypeWithStats
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
    from .member import Member as Member
    from .member_create_from_customer import MemberCreateFromCustomer as MemberCreateFromCustomer
    from .member_owner_create import MemberOwnerCreate as MemberOwnerCreate
    from .member_update import MemberUpdate as MemberUpdate
    from .metadata_output_type import MetadataOutputType as MetadataOutputType
    from .metadata_query import MetadataQuery as MetadataQuery
    from .meter import Meter as Meter
    from .meter_create import MeterCreate as MeterCreate
    from .meter_credit_event import MeterCreditEvent as MeterCreditEvent, MeterCreditedMetadata as MeterCreditedMetadata
    from .meter_quantities import MeterQuantities as MeterQuantities, MeterQuantity as MeterQuantity
    from .meter_reset_event import MeterResetEvent as MeterResetEvent, MeterResetMetadata as MeterResetMetadata
    from .meter_update import MeterUpdate as MeterUpdate
    from .metrics_response import Metric as Metric, MetricPeriod as MetricPeriod, Metrics as Metrics, MetricsResponse as MetricsResponse, MetricsTotals as MetricsTotals
    from .metric_dashboard_create import MetricDashboardCreate as MetricDashboardCreate
    from .metric_dashboard_schema import MetricDashboardSchema as MetricDashboardSchema
    from .metric_dashboard_update import MetricDashboardUpdate as MetricDashboardUpdate
    from .metrics_limits import MetricsIntervalLimit as MetricsIntervalLimit, MetricsIntervalsLimits as MetricsIntervalsLimits, MetricsLimits as MetricsLimits
    from .not_open_checkout import NotOpenCheckout as NotOpenCheckout
    from .not_permitted import NotPermitted as NotPermitted
    from .o_auth_2_client_configuration import OAuth2ClientConfiguration as OAuth2ClientConfiguration
    from .o_auth_2_client_configuration_update import OAuth2ClientConfigurationUpdate as OAuth2ClientConfigurationUpdate
    from .o_auth_2_client_public import OAuth2ClientPublic as OAuth2ClientPublic
    from .oauth_2_authorize_response import Oauth2AuthorizeResponse as Oauth2AuthorizeResponse
    from .oauth_2_token_request import Oauth2TokenRequest as Oauth2TokenRequest
    from .oauth_2_userinfo_response import Oauth2UserinfoResponse as Oauth2UserinfoResponse
    from .order import Order as Order, OrderCustomer as OrderCustomer, OrderProduct as OrderProduct, OrderSubscription as OrderSubscription
    from .order_create import OrderCreate as OrderCreate
    from .order_finalize import OrderFinalize as OrderFinalize
    from .order_invoice import OrderInvoice as OrderInvoice
    from .order_item_schema import OrderItemSchema as OrderItemSchema
    from .order_paid_event import OrderPaidEvent as OrderPaidEvent, OrderPaidMetadata as OrderPaidMetadata
    from .order_receipt import OrderReceipt as OrderReceipt
    from .order_refunded_event import OrderRefundedEvent as OrderRefundedEvent, OrderRefundedMetadata as OrderRefundedMetadata
    from .order_unvoided_event import OrderUnvoidedEvent as OrderUnvoidedEvent, OrderUnvoidedMetadata as OrderUnvoidedMetadata
    from .order_update import OrderUpdate as OrderUpdate
    from .order_voided_event import OrderVoidedEvent as OrderVoidedEvent, OrderVoidedMetadata as OrderVoidedMetadata
    from .organization import Organization as Organization, OrganizationCapabilities as OrganizationCapabilities, OrganizationDisputeSettings as OrganizationDisputeSettings, OrganizationFeatureSettings as OrganizationFeatureSettings
    from .organization_avatar_file_create import OrganizationAvatarFileCreate as OrganizationAvatarFileCreate
    from .organization_avatar_file_read import OrganizationAvatarFileRead as OrganizationAvatarFileRead
    from .organization_company_legal_entity_schema import OrganizationCompanyLegalEntitySchema as OrganizationCompanyLegalEntitySchema
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_customer_email_settings import OrganizationCustomerEmailSettings as OrganizationCustomerEmailSettings
    from .organization_details import OrganizationDetails as OrganizationDetails
    from .organization_dispute_settings_update import OrganizationDisputeSettingsUpdate as OrganizationDisputeSettingsUpdate
    from .organization_feature_settings_update import OrganizationFeatureSettingsUpdate as OrganizationFeatureSettingsUpdate
    from .organization_individual_legal_entity_schema import OrganizationIndividualLegalEntitySchema as OrganizationIndividualLegalEntitySchema
    from .organization_social_link import OrganizationSocialLink as OrganizationSocialLink
    from .organization_subscription_settings import OrganizationSubscriptionSettings as OrganizationSubscriptionSettings
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .pagination import Pagination as Pagination
    from .payment import Payment as Payment
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_card import PaymentMethodCard as PaymentMethodCard
    from .payment_method_card_metadata import PaymentMethodCardMetadata as PaymentMethodCardMetadata
    from .payment_method_generic import PaymentMethodGeneric as PaymentMethodGeneric
    from .payment_method_kr_card import PaymentMethodKrCard as PaymentMethodKrCard
    from .payment_method_kr_card_metadata import PaymentMethodKrCardMetadata as PaymentMethodKrCardMetadata
    from .payment_not_ready import PaymentNotReady as PaymentNotReady
    from .pending_subscription_update import PendingSubscriptionUpdate as PendingSubscriptionUpdate
    from .portal_authenticated_user import PortalAuthenticatedUser as PortalAuthenticatedUser
    from .product import Product as Product
    from .product_benefits_update import ProductBenefitsUpdate as ProductBenefitsUpdate
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
    from .product_price_metered_tiers import ProductPriceMeteredTiers as ProductPriceMeteredTiers
    from .product_price_metered_tiers_create import ProductPriceMeteredTiersCreate as ProductPriceMeteredTiersCreate
    from .product_price_metered_unit import ProductPriceMeteredUnit as ProductPriceMeteredUnit
    from .product_price_metered_unit_create import ProductPriceMeteredUnitCreate as ProductPriceMeteredUnitCreate
    from .product_price_seat_based import ProductPriceSeatBased as ProductPriceSeatBased, ProductPriceSeatTiersOutput as ProductPriceSeatTiersOutput
    from .product_price_seat_based_create import ProductPriceSeatBasedCreate as ProductPriceSeatBasedCreate, ProductPriceSeatTiersInput as ProductPriceSeatTiersInput
    from .product_price_seat_tier import ProductPriceSeatTier as ProductPriceSeatTier
    from .product_price_unit_based import ProductPriceUnitBased as ProductPriceUnitBased
    from .product_price_unit_based_create import ProductPriceUnitBasedCreate as ProductPriceUnitBasedCreate
    from .product_update import ProductUpdate as ProductUpdate
    from .property_aggregation import PropertyAggregation as PropertyAggregation
    from .refresh_token_request import RefreshTokenRequest as RefreshTokenRequest
    from .refund import Refund as Refund, RefundDispute as RefundDispute
    from .refund_create import RefundCreate as RefundCreate
    from .revoke_token_response import RevokeTokenRequest as RevokeTokenRequest, RevokeTokenResponse as RevokeTokenResponse
    from .rotated_license_key import RotatedLicenseKey as RotatedLicenseKey
    from .s3_file_create_multipart import S3FileCreateMultipart as S3FileCreateMultipart, S3FileCreatePart as S3FileCreatePart
    from .s3_file_upload_completed_part import S3FileUploadCompletedPart as S3FileUploadCompletedPart
    from .seat_assign import SeatAssign as SeatAssign
    from .seat_claim_info import SeatClaimInfo as SeatClaimInfo
    from .seats_list import SeatsList as SeatsList
    from .subscription import Subscription as Subscription, SubscriptionCustomer as SubscriptionCustomer, SubscriptionMeter as SubscriptionMeter
    from .subscription_billing_period_updated_event import SubscriptionBillingPeriodUpdatedEvent as SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata as SubscriptionBillingPeriodUpdatedMetadata
    from .subscription_cancel import SubscriptionCancel as SubscriptionCancel
    from .subscription_canceled_event import SubscriptionCanceledEvent as SubscriptionCanceledEvent, SubscriptionCanceledMetadata as SubscriptionCanceledMetadata
    from .subscription_create_customer import SubscriptionCreateCustomer as SubscriptionCreateCustomer
    from .subscription_create_external_customer import SubscriptionCreateExternalCustomer as SubscriptionCreateExternalCustomer
    from .subscription_created_event import SubscriptionCreatedEvent as SubscriptionCreatedEvent, SubscriptionCreatedMetadata as SubscriptionCreatedMetadata
    from .subscription_cycled_event import SubscriptionCycledEvent as SubscriptionCycledEvent, SubscriptionCycledMetadata as SubscriptionCycledMetadata
    from .subscription_migrated_event import SubscriptionMigratedEvent as SubscriptionMigratedEvent, SubscriptionMigratedMetadata as SubscriptionMigratedMetadata
    from .subscription_past_due_event import SubscriptionPastDueEvent as SubscriptionPastDueEvent, SubscriptionPastDueMetadata as SubscriptionPastDueMetadata
    from .subscription_pause import SubscriptionPause as SubscriptionPause
    from .subscription_paused_event import SubscriptionPausedEvent as SubscriptionPausedEvent, SubscriptionPausedMetadata as SubscriptionPausedMetadata
    from .subscription_product_updated_event import SubscriptionProductUpdatedEvent as SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata as SubscriptionProductUpdatedMetadata
    from .subscription_reactivated_event import SubscriptionReactivatedEvent as SubscriptionReactivatedEvent, SubscriptionReactivatedMetadata as SubscriptionReactivatedMetadata
    from .subscription_reinstated_event import SubscriptionReinstatedEvent as SubscriptionReinstatedEvent, SubscriptionReinstatedMetadata as SubscriptionReinstatedMetadata
    from .subscription_resume import SubscriptionResume as SubscriptionResume
    from .subscription_resumed_event import SubscriptionResumedEvent as SubscriptionResumedEvent, SubscriptionResumedMetadata as SubscriptionResumedMetadata
    from .subscription_revoke import SubscriptionRevoke as SubscriptionRevoke
    from .subscription_revoked_event import SubscriptionRevokedEvent as SubscriptionRevokedEvent, SubscriptionRevokedMetadata as SubscriptionRevokedMetadata
    from .subscription_seats_updated_event import SubscriptionSeatsUpdatedEvent as SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata as SubscriptionSeatsUpdatedMetadata
    from .subscription_uncanceled_event import SubscriptionUncanceledEvent as SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata as SubscriptionUncanceledMetadata
    from .subscription_units_updated_event import SubscriptionUnitsUpdatedEvent as SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata as SubscriptionUnitsUpdatedMetadata
    from .subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .subscription_update_base import SubscriptionUpdateBase as SubscriptionUpdateBase
    from .subscription_update_billing_period import SubscriptionUpdateBillingPeriod as SubscriptionUpdateBillingPeriod
    from .subscription_update_clear import SubscriptionUpdateClear as SubscriptionUpdateClear
    from .subscription_update_cleared_event import SubscriptionUpdateClearedEvent as SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata as SubscriptionUpdateClearedMetadata
    from .subscription_update_seats import SubscriptionUpdateSeats as SubscriptionUpdateSeats
    from .subscription_update_units import SubscriptionUpdateUnits as SubscriptionUpdateUnits
    from .subscription_updated_event import SubscriptionUpdatedEvent as SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata as SubscriptionUpdatedMetadata
    from .subscriptions_create_request import SubscriptionsCreateRequest as SubscriptionsCreateRequest
    from .support_case_attachment_file_create import SupportCaseAttachmentFileCreate as SupportCaseAttachmentFileCreate
    from .support_case_attachment_file_read import SupportCaseAttachmentFileRead as SupportCaseAttachmentFileRead
    from .system_event import SystemEvent as SystemEvent
    from .tiers import Tier as Tier, Tiers as Tiers
    from .tiers_input import TierInput as TierInput, TiersInput as TiersInput
    from .token_response import TokenResponse as TokenResponse
    from .trial_already_redeemed import TrialAlreadyRedeemed as TrialAlreadyRedeemed
    from .unique_aggregation import UniqueAggregation as UniqueAggregation
    from .user_info_organization import UserInfoOrganization as UserInfoOrganization
    from .user_info_user import UserInfoUser as UserInfoUser
    from .validated_license_key import ValidatedLicenseKey as ValidatedLicenseKey
    from .web_token_request import WebTokenRequest as WebTokenRequest
    from .webhook_benefit_created_payload import WebhookBenefitCreatedPayload as WebhookBenefitCreatedPayload
    from .webhook_benefit_grant_created_payload import WebhookBenefitGrantCreatedPayload as WebhookBenefitGrantCreatedPayload
    from .webhook_benefit_grant_cycled_payload import WebhookBenefitGrantCycledPayload as WebhookBenefitGrantCycledPayload
    from .webhook_benefit_grant_revoked_payload import WebhookBenefitGrantRevokedPayload as WebhookBenefitGrantRevokedPayload
    from .webhook_benefit_grant_updated_payload import WebhookBenefitGrantUpdatedPayload as WebhookBenefitGrantUpdatedPayload
    from .webhook_benefit_updated_payload import WebhookBenefitUpdatedPayload as WebhookBenefitUpdatedPayload
    from .webhook_checkout_created_payload import WebhookCheckoutCreatedPayload as WebhookCheckoutCreatedPayload
    from .webhook_checkout_expired_payload import WebhookCheckoutExpiredPayload as WebhookCheckoutExpiredPayload
    from .webhook_checkout_updated_payload import WebhookCheckoutUpdatedPayload as WebhookCheckoutUpdatedPayload
    from .webhook_customer_created_payload import WebhookCustomerCreatedPayload as WebhookCustomerCreatedPayload
    from .webhook_customer_deleted_payload import WebhookCustomerDeletedPayload as WebhookCustomerDeletedPayload
    from .webhook_customer_seat_assigned_payload import WebhookCustomerSeatAssignedPayload as WebhookCustomerSeatAssignedPayload
    from .webhook_customer_seat_claimed_payload import WebhookCustomerSeatClaimedPayload as WebhookCustomerSeatClaimedPayload
    from .webhook_customer_seat_revoked_payload import WebhookCustomerSeatRevokedPayload as WebhookCustomerSeatRevokedPayload
    from .webhook_customer_state_changed_payload import WebhookCustomerStateChangedPayload as WebhookCustomerStateChangedPayload
    from .webhook_customer_updated_payload import WebhookCustomerUpdatedPayload as WebhookCustomerUpdatedPayload
    from .webhook_delivery import WebhookDelivery as WebhookDelivery, WebhookEvent as WebhookEvent
    from .webhook_discount_created_payload import WebhookDiscountCreatedPayload as WebhookDiscountCreatedPayload
    from .webhook_discount_deleted_payload import WebhookDiscountDeletedPayload as WebhookDiscountDeletedPayload
    from .webhook_discount_updated_payload import WebhookDiscountUpdatedPayload as WebhookDiscountUpdatedPayload
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_create import WebhookEndpointCreate as WebhookEndpointCreate
    from .webhook_endpoint_update import WebhookEndpointUpdate as WebhookEndpointUpdate
    from .webhook_member_created_payload import WebhookMemberCreatedPayload as WebhookMemberCreatedPayload
    from .webhook_member_deleted_payload import WebhookMemberDeletedPayload as WebhookMemberDeletedPayload
    from .webhook_member_updated_payload import WebhookMemberUpdatedPayload as WebhookMemberUpdatedPayload
    from .webhook_order_created_payload import WebhookOrderCreatedPayload as WebhookOrderCreatedPayload
    from .webhook_order_paid_payload import WebhookOrderPaidPayload as WebhookOrderPaidPayload
    from .webhook_order_refunded_payload import WebhookOrderRefundedPayload as WebhookOrderRefundedPayload
    from .webhook_order_updated_payload import WebhookOrderUpdatedPayload as WebhookOrderUpdatedPayload
    from .webhook_organization_updated_payload import WebhookOrganizationUpdatedPayload as WebhookOrganizationUpdatedPayload
    from .webhook_product_created_payload import WebhookProductCreatedPayload as WebhookProductCreatedPayload
    from .webhook_product_updated_payload import WebhookProductUpdatedPayload as WebhookProductUpdatedPayload
    from .webhook_refund_created_payload import WebhookRefundCreatedPayload as WebhookRefundCreatedPayload
    from .webhook_refund_updated_payload import WebhookRefundUpdatedPayload as WebhookRefundUpdatedPayload
    from .webhook_subscription_active_payload import WebhookSubscriptionActivePayload as WebhookSubscriptionActivePayload
    from .webhook_subscription_canceled_payload import WebhookSubscriptionCanceledPayload as WebhookSubscriptionCanceledPayload
    from .webhook_subscription_created_payload import WebhookSubscriptionCreatedPayload as WebhookSubscriptionCreatedPayload
    from .webhook_subscription_cycled_payload import WebhookSubscriptionCycledPayload as WebhookSubscriptionCycledPayload
    from .webhook_subscription_migrated_payload import WebhookSubscriptionMigratedPayload as WebhookSubscriptionMigratedPayload
    from .webhook_subscription_past_due_payload import WebhookSubscriptionPastDuePayload as WebhookSubscriptionPastDuePayload
    from .webhook_subscription_paused_payload import WebhookSubscriptionPausedPayload as WebhookSubscriptionPausedPayload
    from .webhook_subscription_resumed_payload import WebhookSubscriptionResumedPayload as WebhookSubscriptionResumedPayload
    from .webhook_subscription_revoked_payload import WebhookSubscriptionRevokedPayload as WebhookSubscriptionRevokedPayload
    from .webhook_subscription_uncanceled_payload import WebhookSubscriptionUncanceledPayload as WebhookSubscriptionUncanceledPayload
    from .webhook_subscription_updated_payload import WebhookSubscriptionUpdatedPayload as WebhookSubscriptionUpdatedPayload
# isort: on
# fmt: on

#: Module of each name. A line of the table is a module, and the names in it.
MODULES: Final[dict[str, str]] = names_by_module("""
address Address
customer_updated_event AddressDict CustomerUpdatedEvent CustomerUpdatedFields CustomerUpdatedMetadata
address_input AddressInput
enums AggregationFunction BenefitGrantSortProperty BenefitSortProperty BenefitType BenefitVisibility BillingAddressFieldMode CheckoutLinkSortProperty CheckoutSortProperty CheckoutStatus CustomFieldSortProperty CustomFieldType CustomerBenefitGrantSortProperty CustomerCancellationReason CustomerCustomerMeterSortProperty CustomerMeterSortProperty CustomerOrderSortProperty CustomerSortProperty CustomerSubscriptionSortProperty CustomerType CustomerWalletSortProperty DiscountDuration DiscountSortProperty DiscountType DisputeSortProperty DisputeStatus EventNamesSortProperty EventSortProperty EventSource EventTypesSortProperty FileServiceTypes FilterConjunction FilterOperator LicenseKeyStatus MemberRole MemberSortProperty MeterSortProperty MeterUnit MetricType OrderBillingReason OrderExportColumn OrderSortProperty OrderStatus OrganizationSocialPlatforms OrganizationSortProperty OrganizationStatus PaymentProcessor PaymentSortProperty PaymentStatus PaymentTrigger PresentmentCurrency ProductBillingType ProductPriceSource ProductSortProperty ProductVisibility RecurringInterval RefundReason RefundSortProperty RefundStatus Scope SeatStatus SeatTierType SubType SubscriptionExportColumn SubscriptionProrationBehavior SubscriptionSortProperty SubscriptionStatus TaxBehavior TaxBehaviorOption TaxIDFormat TierType TimeInterval TrialInterval WebhookEventType WebhookFormat
already_active_subscription_error AlreadyActiveSubscriptionError
error_bodies AlreadyCanceledSubscription AmbiguousExternalCustomerID BadRequest CannotCreateOrganizationError CheckoutLocked CustomerNotReady DisputeAutoAcceptNotEnabled DisputeNotOpenError ExpiredCheckoutError HTTPValidationError InactiveSubscription ManualRetryLimitExceeded MissingInvoiceBillingDetails OffSessionChargesNotEnabled OrderNotDraft OrderNotEligibleForInvoice OrderNotEligibleForRetry OrganizationNotReadyForPayments PauseResumeNotAllowed PaymentActionRequired PaymentAlreadyInProgress PaymentError PaymentFailed PaymentMethodInUseByActiveSubscription PaymentMethodRequired PaymentMethodSetupFailed ProductNotDeletable RefundedAlready ResourceNotFound RotateNotPermitted SSOEnforcementRequiresConnection SubscriptionLocked SubscriptionNotScheduledToCancel Unauthorized UpdateSubscriptionPlanNotAllowed UpdateSubscriptionSeatsNotAllowed UpdateSubscriptionUnitsNotAllowed ValidationError
attached_custom_field AttachedCustomField
attached_custom_field_create AttachedCustomFieldCreate
authorization_code_token_request AuthorizationCodeTokenRequest
authorize_organization AuthorizeOrganization
authorize_response_organization AuthorizeResponseOrganization
authorize_response_user AuthorizeResponseUser AuthorizeUser
balance_credit_order_event BalanceCreditOrderEvent BalanceCreditOrderMetadata
balance_dispute_event BalanceDisputeEvent
balance_dispute_metadata BalanceDisputeMetadata
balance_dispute_reversal_event BalanceDisputeReversalEvent
balance_order_event BalanceOrderEvent BalanceOrderMetadata
balance_refund_event BalanceRefundEvent
balance_refund_metadata BalanceRefundMetadata
balance_refund_reversal_event BalanceRefundReversalEvent
benefit Benefit
benefit_create BenefitCreate
benefit_custom BenefitCustom
benefit_custom_create BenefitCustomCreate BenefitCustomCreateProperties
benefit_custom_properties BenefitCustomProperties
benefit_custom_public BenefitCustomPublic
customer_benefit_grant_custom BenefitCustomSubscriber BenefitCustomSubscriberProperties CustomerBenefitGrantCustom
benefit_custom_update BenefitCustomUpdate
benefit_cycled_event BenefitCycledEvent
benefit_discord BenefitDiscord BenefitDiscordProperties
benefit_discord_create BenefitDiscordCreate
benefit_discord_create_properties BenefitDiscordCreateProperties
benefit_discord_public BenefitDiscordPublic
customer_benefit_grant_discord BenefitDiscordSubscriber BenefitDiscordSubscriberProperties CustomerBenefitGrantDiscord
benefit_discord_update BenefitDiscordUpdate
benefit_downloadable_file BenefitDownloadableFile
benefit_downloadables BenefitDownloadables BenefitDownloadablesProperties
benefit_downloadables_create BenefitDownloadablesCreate
benefit_downloadables_create_properties BenefitDownloadablesCreateProperties
benefit_downloadables_public BenefitDownloadablesPublic
customer_benefit_grant_downloadables BenefitDownloadablesSubscriber BenefitDownloadablesSubscriberProperties CustomerBenefitGrantDownloadables
benefit_downloadables_update BenefitDownloadablesUpdate
benefit_feature_flag BenefitFeatureFlag
benefit_feature_flag_create BenefitFeatureFlagCreate BenefitFeatureFlagCreateProperties
benefit_feature_flag_properties BenefitFeatureFlagProperties
benefit_feature_flag_public BenefitFeatureFlagPublic
customer_benefit_grant_feature_flag BenefitFeatureFlagSubscriber BenefitFeatureFlagSubscriberProperties CustomerBenefitGrantFeatureFlag
benefit_feature_flag_update BenefitFeatureFlagUpdate
benefit_git_hub_repository BenefitGitHubRepository BenefitGitHubRepositoryProperties
benefit_git_hub_repository_create BenefitGitHubRepositoryCreate
benefit_git_hub_repository_create_properties BenefitGitHubRepositoryCreateProperties
benefit_git_hub_repository_public BenefitGitHubRepositoryPublic
customer_benefit_grant_git_hub_repository BenefitGitHubRepositorySubscriber BenefitGitHubRepositorySubscriberProperties CustomerBenefitGrantGitHubRepository
benefit_git_hub_repository_update BenefitGitHubRepositoryUpdate
benefit_grant BenefitGrant
benefit_grant_custom_properties BenefitGrantCustomProperties
benefit_grant_custom_webhook BenefitGrantCustomWebhook
benefit_grant_discord_properties BenefitGrantDiscordProperties
benefit_grant_discord_webhook BenefitGrantDiscordWebhook
benefit_grant_downloadables_properties BenefitGrantDownloadablesProperties
benefit_grant_downloadables_webhook BenefitGrantDownloadablesWebhook
benefit_grant_error BenefitGrantError
benefit_grant_feature_flag_properties BenefitGrantFeatureFlagProperties
benefit_grant_feature_flag_webhook BenefitGrantFeatureFlagWebhook
benefit_grant_git_hub_repository_properties BenefitGrantGitHubRepositoryProperties
benefit_grant_git_hub_repository_webhook BenefitGrantGitHubRepositoryWebhook
benefit_grant_license_keys_properties BenefitGrantLicenseKeysProperties
benefit_grant_license_keys_webhook BenefitGrantLicenseKeysWebhook
benefit_grant_metadata BenefitGrantMetadata
benefit_grant_meter_credit_properties BenefitGrantMeterCreditProperties
benefit_grant_meter_credit_webhook BenefitGrantMeterCreditWebhook
benefit_grant_slack_shared_channel_properties BenefitGrantSlackSharedChannelProperties
benefit_grant_slack_shared_channel_webhook BenefitGrantSlackSharedChannelWebhook
benefit_grant_webhook BenefitGrantWebhook
benefit_granted_event BenefitGrantedEvent
benefit_license_keys_create_properties BenefitLicenseKeyActivationCreateProperties BenefitLicenseKeysCreateProperties
benefit_license_key_activation_properties BenefitLicenseKeyActivationProperties
benefit_license_key_expiration_properties BenefitLicenseKeyExpirationProperties
benefit_license_keys BenefitLicenseKeys BenefitLicenseKeysProperties
benefit_license_keys_create BenefitLicenseKeysCreate
benefit_license_keys_public BenefitLicenseKeysPublic
customer_benefit_grant_license_keys BenefitLicenseKeysSubscriber BenefitLicenseKeysSubscriberProperties CustomerBenefitGrantLicenseKeys
benefit_license_keys_update BenefitLicenseKeysUpdate
benefit_meter_credit BenefitMeterCredit BenefitMeterCreditProperties
benefit_meter_credit_create BenefitMeterCreditCreate
benefit_meter_credit_create_properties BenefitMeterCreditCreateProperties
benefit_meter_credit_public BenefitMeterCreditPublic BenefitMeterCreditPublicProperties
customer_benefit_grant_meter_credit BenefitMeterCreditSubscriber BenefitMeterCreditSubscriberProperties CustomerBenefitGrantMeterCredit
benefit_meter_credit_update BenefitMeterCreditUpdate
benefit_public BenefitPublic
benefit_revoked_event BenefitRevokedEvent
benefit_slack_shared_channel BenefitSlackSharedChannel BenefitSlackSharedChannelProperties
benefit_slack_shared_channel_create BenefitSlackSharedChannelCreate
benefit_slack_shared_channel_create_properties BenefitSlackSharedChannelCreateProperties
benefit_slack_shared_channel_public BenefitSlackSharedChannelPublic
customer_benefit_grant_slack_shared_channel BenefitSlackSharedChannelSubscriber BenefitSlackSharedChannelSubscriberProperties CustomerBenefitGrantSlackSharedChannel
benefit_slack_shared_channel_update BenefitSlackSharedChannelUpdate
benefit_subscriber_organization BenefitSubscriberOrganization
benefit_updated_event BenefitUpdatedEvent
benefits_update_request BenefitsUpdateRequest
card_payment CardPayment CardPaymentMetadata
checkout Checkout
checkout_billing_address_fields CheckoutBillingAddressFields
checkout_public_confirmed CheckoutConfirmStripe CheckoutPublicConfirmed
checkout_create CheckoutCreate
checkout_created_event CheckoutCreatedEvent CheckoutCreatedMetadata
checkout_discount_fixed_once_forever_duration CheckoutDiscountFixedOnceForeverDuration
checkout_discount_fixed_repeat_duration CheckoutDiscountFixedRepeatDuration
checkout_discount_percentage_once_forever_duration CheckoutDiscountPercentageOnceForeverDuration
checkout_discount_percentage_repeat_duration CheckoutDiscountPercentageRepeatDuration
checkout_forbidden_error CheckoutForbiddenError
checkout_link CheckoutLink CheckoutLinkProduct
checkout_link_create CheckoutLinkCreate
checkout_link_create_product CheckoutLinkCreateProduct
checkout_link_create_product_price CheckoutLinkCreateProductPrice
checkout_link_create_products CheckoutLinkCreateProducts
checkout_link_update CheckoutLinkUpdate
checkout_organization CheckoutOrganization
checkout_product CheckoutProduct
checkout_products_create CheckoutProductsCreate
checkout_public CheckoutPublic
checkout_update CheckoutUpdate
checkout_update_public CheckoutUpdatePublic
event_metadata_input CostMetadataInput EventMetadataInput
user_event CostMetadataOutput EventMetadataOutput UserEvent
count_aggregation CountAggregation
list_resource_with_cursor_pagination_event CursorPagination ListResourceWithCursorPaginationEvent
custom_field CustomField
custom_field_checkbox CustomFieldCheckbox
custom_field_checkbox_properties CustomFieldCheckboxProperties
custom_field_create CustomFieldCreate
custom_field_create_checkbox CustomFieldCreateCheckbox
custom_field_create_date CustomFieldCreateDate
custom_field_create_number CustomFieldCreateNumber
custom_field_create_select CustomFieldCreateSelect
custom_field_create_text CustomFieldCreateText
custom_field_date CustomFieldDate
custom_field_date_properties CustomFieldDateProperties
custom_field_number CustomFieldNumber
custom_field_number_properties CustomFieldNumberProperties
custom_field_select CustomFieldSelect
custom_field_select_properties CustomFieldSelectOption CustomFieldSelectProperties
custom_field_text CustomFieldText
custom_field_text_properties CustomFieldTextProperties
custom_field_update CustomFieldUpdate
custom_field_update_checkbox CustomFieldUpdateCheckbox
custom_field_update_date CustomFieldUpdateDate
custom_field_update_number CustomFieldUpdateNumber
custom_field_update_select CustomFieldUpdateSelect
custom_field_update_text CustomFieldUpdateText
customer Customer
customer_benefit_grant CustomerBenefitGrant
customer_benefit_grant_custom_update CustomerBenefitGrantCustomUpdate
customer_benefit_grant_discord_update CustomerBenefitGrantDiscordPropertiesUpdate CustomerBenefitGrantDiscordUpdate
customer_benefit_grant_downloadables_update CustomerBenefitGrantDownloadablesUpdate
customer_benefit_grant_feature_flag_update CustomerBenefitGrantFeatureFlagUpdate
customer_benefit_grant_git_hub_repository_update CustomerBenefitGrantGitHubRepositoryPropertiesUpdate CustomerBenefitGrantGitHubRepositoryUpdate
customer_benefit_grant_license_keys_update CustomerBenefitGrantLicenseKeysUpdate
customer_benefit_grant_member CustomerBenefitGrantMember
customer_benefit_grant_meter_credit_update CustomerBenefitGrantMeterCreditUpdate
customer_benefit_grant_slack_shared_channel_update CustomerBenefitGrantSlackSharedChannelPropertiesUpdate CustomerBenefitGrantSlackSharedChannelUpdate
customer_benefit_grant_update CustomerBenefitGrantUpdate
customer_create CustomerCreate
customer_created_event CustomerCreatedEvent CustomerCreatedMetadata
customer_customer_meter CustomerCustomerMeter CustomerCustomerMeterMeter
customer_customer_session CustomerCustomerSession
customer_deleted_event CustomerDeletedEvent CustomerDeletedMetadata
customer_email_update_request CustomerEmailUpdateRequest
customer_email_update_verify_response CustomerEmailUpdateVerifyRequest CustomerEmailUpdateVerifyResponse
customer_individual CustomerIndividual
customer_individual_create CustomerIndividualCreate
customer_meter CustomerMeter
customer_order CustomerOrder CustomerOrderProduct CustomerOrderSubscription
customer_order_payment_confirmation CustomerOrderConfirmPayment CustomerOrderPaymentConfirmation
customer_order_invoice CustomerOrderInvoice
customer_order_payment_status CustomerOrderPaymentStatus
customer_order_receipt CustomerOrderReceipt
customer_order_update CustomerOrderUpdate
customer_organization CustomerOrganization CustomerOrganizationFeatureSettings
customer_organization_data CustomerOrganizationData CustomerProduct
customer_payment_method CustomerPaymentMethod
customer_payment_method_card CustomerPaymentMethodCard
customer_payment_method_confirm CustomerPaymentMethodConfirm
customer_payment_method_create CustomerPaymentMethodCreate
customer_payment_method_create_requires_action_response CustomerPaymentMethodCreateRequiresActionResponse
customer_payment_method_create_response CustomerPaymentMethodCreateResponse
customer_payment_method_create_succeeded_response CustomerPaymentMethodCreateSucceededResponse
customer_payment_method_generic CustomerPaymentMethodGeneric
customer_payment_method_kr_card CustomerPaymentMethodKrCard
customer_portal_customer CustomerPortalCustomer
organization_customer_portal_settings CustomerPortalCustomerSettings CustomerPortalSubscriptionSettings CustomerPortalUsageSettings OrganizationCustomerPortalSettings
customer_portal_customer_update CustomerPortalCustomerUpdate
customer_portal_member CustomerPortalMember
customer_portal_member_create CustomerPortalMemberCreate
customer_portal_member_update CustomerPortalMemberUpdate
customer_portal_o_auth_account CustomerPortalOAuthAccount
customer_seat CustomerSeat
customer_seat_assign CustomerSeatAssign
customer_seat_claim_response CustomerSeatClaimResponse SeatClaim
customer_session CustomerSession
customer_session_customer_external_id_create CustomerSessionCustomerExternalIDCreate
customer_session_customer_id_create CustomerSessionCustomerIDCreate
customer_sessions_create_request CustomerSessionsCreateRequest
customer_state CustomerState
customer_state_benefit_grant CustomerStateBenefitGrant
customer_state_individual CustomerStateIndividual
customer_state_meter CustomerStateMeter
customer_state_subscription CustomerStateSubscription CustomerStateSubscriptionMeter
customer_state_team CustomerStateTeam
customer_subscription CustomerSubscription CustomerSubscriptionMeter CustomerSubscriptionMeterMeter CustomerSubscriptionProduct
customer_subscription_cancel CustomerSubscriptionCancel
customer_subscription_pause CustomerSubscriptionPause
customer_subscription_resume CustomerSubscriptionResume
customer_subscription_update CustomerSubscriptionUpdate
customer_subscription_update_clear CustomerSubscriptionUpdateClear
customer_subscription_update_product CustomerSubscriptionUpdateProduct
customer_subscription_update_seats CustomerSubscriptionUpdateSeats
customer_subscription_update_units CustomerSubscriptionUpdateUnits
customer_team CustomerTeam
customer_team_create CustomerTeamCreate
customer_update CustomerUpdate
customer_update_external_id CustomerUpdateExternalID
customer_wallet CustomerWallet
discount Discount
discount_create DiscountCreate
discount_fixed_create DiscountFixedCreate
discount_fixed_once_forever_duration DiscountFixedOnceForeverDuration
discount_fixed_once_forever_duration_base DiscountFixedOnceForeverDurationBase
discount_fixed_repeat_duration DiscountFixedRepeatDuration
discount_fixed_repeat_duration_base DiscountFixedRepeatDurationBase
discount_percentage_create DiscountPercentageCreate
discount_percentage_once_forever_duration DiscountPercentageOnceForeverDuration
discount_percentage_once_forever_duration_base DiscountPercentageOnceForeverDurationBase
discount_percentage_repeat_duration DiscountPercentageRepeatDuration
discount_percentage_repeat_duration_base DiscountPercentageRepeatDurationBase
discount_product DiscountProduct
discount_redemption_limit_reached DiscountRedemptionLimitReached
discount_update DiscountUpdate
dispute Dispute DisputeCustomer
downloadable_file_create DownloadableFileCreate
downloadable_file_read DownloadableFileRead
downloadable_read DownloadableRead FileDownload S3DownloadURL
event Event
event_create_customer EventCreateCustomer
event_create_external_customer EventCreateExternalCustomer
event_name EventName
event_type EventType EventTypeUpdate
event_type_with_stats EventTypeWithStats
events_ingest_response EventsIngest EventsIngestResponse
events_list_response EventsListResponse
existing_product_price ExistingProductPrice
file_create FileCreate
file_patch FilePatch
file_read FileRead
file_upload FileUpload S3FileUploadMultipart S3FileUploadPart
file_upload_completed FileUploadCompleted
filter_ Filter FilterClause
generic_payment GenericPayment
license_key_activation_created GrantedLicenseKey LicenseKeyActivationCreated
introspect_token_response IntrospectTokenRequest IntrospectTokenResponse
kr_card_payment KrCardPayment KrCardPaymentMetadata
llm_metadata LLMMetadata
legacy_recurring_product_price LegacyRecurringProductPrice
legacy_recurring_product_price_custom LegacyRecurringProductPriceCustom
legacy_recurring_product_price_fixed LegacyRecurringProductPriceFixed
license_key_activate LicenseKeyActivate
license_key_activation_base LicenseKeyActivationBase
license_key_activation_read LicenseKeyActivationRead
license_key_customer LicenseKeyCustomer
license_key_deactivate LicenseKeyDeactivate
license_key_member LicenseKeyMember
license_key_read LicenseKeyRead
license_key_update LicenseKeyUpdate
license_key_validate LicenseKeyValidate
license_key_with_activations LicenseKeyWithActivations
list_resource_benefit ListResourceBenefit
list_resource_benefit_downloadable_file ListResourceBenefitDownloadableFile
list_resource_benefit_grant ListResourceBenefitGrant
list_resource_checkout ListResourceCheckout
list_resource_checkout_link ListResourceCheckoutLink
list_resource_custom_field ListResourceCustomField
list_resource_customer ListResourceCustomer
list_resource_customer_benefit_grant ListResourceCustomerBenefitGrant
list_resource_customer_customer_meter ListResourceCustomerCustomerMeter
list_resource_customer_meter ListResourceCustomerMeter
list_resource_customer_order ListResourceCustomerOrder
list_resource_customer_payment_method ListResourceCustomerPaymentMethod
list_resource_customer_portal_member ListResourceCustomerPortalMember
list_resource_customer_subscription ListResourceCustomerSubscription
list_resource_customer_wallet ListResourceCustomerWallet
list_resource_discount ListResourceDiscount
list_resource_dispute ListResourceDispute
list_resource_downloadable_read ListResourceDownloadableRead
list_resource_event ListResourceEvent
list_resource_event_name ListResourceEventName
list_resource_event_type_with_stats ListResourceEventTypeWithStats
list_resource_file_read ListResourceFileRead
list_resource_license_key_read ListResourceLicenseKeyRead
list_resource_member ListResourceMember
list_resource_meter ListResourceMeter
list_resource_order ListResourceOrder
list_resource_organization ListResourceOrganization
list_resource_payment ListResourcePayment
list_resource_payment_method ListResourcePaymentMethod
list_resource_product ListResourceProduct
list_resource_refund ListResourceRefund
list_resource_subscription ListResourceSubscription
list_resource_webhook_delivery ListResourceWebhookDelivery
list_resource_webhook_endpoint ListResourceWebhookEndpoint
member Member
member_create_from_customer MemberCreateFromCustomer
member_owner_create MemberOwnerCreate
member_update MemberUpdate
metadata_output_type MetadataOutputType
metadata_query MetadataQuery
meter Meter
meter_create MeterCreate
meter_credit_event MeterCreditEvent MeterCreditedMetadata
meter_quantities MeterQuantities MeterQuantity
meter_reset_event MeterResetEvent MeterResetMetadata
meter_update MeterUpdate
metrics_response Metric MetricPeriod Metrics MetricsResponse MetricsTotals
metric_dashboard_create MetricDashboardCreate
metric_dashboard_schema MetricDashboardSchema
metric_dashboard_update MetricDashboardUpdate
metrics_limits MetricsIntervalLimit MetricsIntervalsLimits MetricsLimits
not_open_checkout NotOpenCheckout
not_permitted NotPermitted
o_auth_2_client_configuration OAuth2ClientConfiguration
o_auth_2_client_configuration_update OAuth2ClientConfigurationUpdate
o_auth_2_client_public OAuth2ClientPublic
oauth_2_authorize_response Oauth2AuthorizeResponse
oauth_2_token_request Oauth2TokenRequest
oauth_2_userinfo_response Oauth2UserinfoResponse
order Order OrderCustomer OrderProduct OrderSubscription
order_create OrderCreate
order_finalize OrderFinalize
order_invoice OrderInvoice
order_item_schema OrderItemSchema
order_paid_event OrderPaidEvent OrderPaidMetadata
order_receipt OrderReceipt
order_refunded_event OrderRefundedEvent OrderRefundedMetadata
order_unvoided_event OrderUnvoidedEvent OrderUnvoidedMetadata
order_update OrderUpdate
order_voided_event OrderVoidedEvent OrderVoidedMetadata
organization Organization OrganizationCapabilities OrganizationDisputeSettings OrganizationFeatureSettings
organization_avatar_file_create OrganizationAvatarFileCreate
organization_avatar_file_read OrganizationAvatarFileRead
organization_company_legal_entity_schema OrganizationCompanyLegalEntitySchema
organization_create OrganizationCreate
organization_customer_email_settings OrganizationCustomerEmailSettings
organization_details OrganizationDetails
organization_dispute_settings_update OrganizationDisputeSettingsUpdate
organization_feature_settings_update OrganizationFeatureSettingsUpdate
organization_individual_legal_entity_schema OrganizationIndividualLegalEntitySchema
organization_social_link OrganizationSocialLink
organization_subscription_settings OrganizationSubscriptionSettings
organization_update OrganizationUpdate
pagination Pagination
payment Payment
payment_method PaymentMethod
payment_method_card PaymentMethodCard
payment_method_card_metadata PaymentMethodCardMetadata
payment_method_generic PaymentMethodGeneric
payment_method_kr_card PaymentMethodKrCard
payment_method_kr_card_metadata PaymentMethodKrCardMetadata
payment_not_ready PaymentNotReady
pending_subscription_update PendingSubscriptionUpdate
portal_authenticated_user PortalAuthenticatedUser
product Product
product_benefits_update ProductBenefitsUpdate
product_create ProductCreate
product_create_one_time ProductCreateOneTime
product_create_recurring ProductCreateRecurring
product_media_file_create ProductMediaFileCreate
product_media_file_read ProductMediaFileRead
product_price ProductPrice
product_price_custom ProductPriceCustom
product_price_custom_create ProductPriceCustomCreate
product_price_fixed ProductPriceFixed
product_price_fixed_create ProductPriceFixedCreate
product_price_meter ProductPriceMeter
product_price_metered_tiers ProductPriceMeteredTiers
product_price_metered_tiers_create ProductPriceMeteredTiersCreate
product_price_metered_unit ProductPriceMeteredUnit
product_price_metered_unit_create ProductPriceMeteredUnitCreate
product_price_seat_based ProductPriceSeatBased ProductPriceSeatTiersOutput
product_price_seat_based_create ProductPriceSeatBasedCreate ProductPriceSeatTiersInput
product_price_seat_tier ProductPriceSeatTier
product_price_unit_based ProductPriceUnitBased
product_price_unit_based_create ProductPriceUnitBasedCreate
product_update ProductUpdate
property_aggregation PropertyAggregation
refresh_token_request RefreshTokenRequest
refund Refund RefundDispute
refund_create RefundCreate
revoke_token_response RevokeTokenRequest RevokeTokenResponse
rotated_license_key RotatedLicenseKey
s3_file_create_multipart S3FileCreateMultipart S3FileCreatePart
s3_file_upload_completed_part S3FileUploadCompletedPart
seat_assign SeatAssign
seat_claim_info SeatClaimInfo
seats_list SeatsList
subscription Subscription SubscriptionCustomer SubscriptionMeter
subscription_billing_period_updated_event SubscriptionBillingPeriodUpdatedEvent SubscriptionBillingPeriodUpdatedMetadata
subscription_cancel SubscriptionCancel
subscription_canceled_event SubscriptionCanceledEvent SubscriptionCanceledMetadata
subscription_create_customer SubscriptionCreateCustomer
subscription_create_external_customer SubscriptionCreateExternalCustomer
subscription_created_event SubscriptionCreatedEvent SubscriptionCreatedMetadata
subscription_cycled_event SubscriptionCycledEvent SubscriptionCycledMetadata
subscription_migrated_event SubscriptionMigratedEvent SubscriptionMigratedMetadata
subscription_past_due_event SubscriptionPastDueEvent SubscriptionPastDueMetadata
subscription_pause SubscriptionPause
subscription_paused_event SubscriptionPausedEvent SubscriptionPausedMetadata
subscription_product_updated_event SubscriptionProductUpdatedEvent SubscriptionProductUpdatedMetadata
subscription_reactivated_event SubscriptionReactivatedEvent SubscriptionReactivatedMetadata
subscription_reinstated_event SubscriptionReinstatedEvent SubscriptionReinstatedMetadata
subscription_resume SubscriptionResume
subscription_resumed_event SubscriptionResumedEvent SubscriptionResumedMetadata
subscription_revoke SubscriptionRevoke
subscription_revoked_event SubscriptionRevokedEvent SubscriptionRevokedMetadata
subscription_seats_updated_event SubscriptionSeatsUpdatedEvent SubscriptionSeatsUpdatedMetadata
subscription_uncanceled_event SubscriptionUncanceledEvent SubscriptionUncanceledMetadata
subscription_units_updated_event SubscriptionUnitsUpdatedEvent SubscriptionUnitsUpdatedMetadata
subscription_update SubscriptionUpdate
subscription_update_base SubscriptionUpdateBase
subscription_update_billing_period SubscriptionUpdateBillingPeriod
subscription_update_clear SubscriptionUpdateClear
subscription_update_cleared_event SubscriptionUpdateClearedEvent SubscriptionUpdateClearedMetadata
subscription_update_seats SubscriptionUpdateSeats
subscription_update_units SubscriptionUpdateUnits
subscription_updated_event SubscriptionUpdatedEvent SubscriptionUpdatedMetadata
subscriptions_create_request SubscriptionsCreateRequest
support_case_attachment_file_create SupportCaseAttachmentFileCreate
support_case_attachment_file_read SupportCaseAttachmentFileRead
system_event SystemEvent
tiers Tier Tiers
tiers_input TierInput TiersInput
token_response TokenResponse
trial_already_redeemed TrialAlreadyRedeemed
unique_aggregation UniqueAggregation
user_info_organization UserInfoOrganization
user_info_user UserInfoUser
validated_license_key ValidatedLicenseKey
web_token_request WebTokenRequest
webhook_benefit_created_payload WebhookBenefitCreatedPayload
webhook_benefit_grant_created_payload WebhookBenefitGrantCreatedPayload
webhook_benefit_grant_cycled_payload WebhookBenefitGrantCycledPayload
webhook_benefit_grant_revoked_payload WebhookBenefitGrantRevokedPayload
webhook_benefit_grant_updated_payload WebhookBenefitGrantUpdatedPayload
webhook_benefit_updated_payload WebhookBenefitUpdatedPayload
webhook_checkout_created_payload WebhookCheckoutCreatedPayload
webhook_checkout_expired_payload WebhookCheckoutExpiredPayload
webhook_checkout_updated_payload WebhookCheckoutUpdatedPayload
webhook_customer_created_payload WebhookCustomerCreatedPayload
webhook_customer_deleted_payload WebhookCustomerDeletedPayload
webhook_customer_seat_assigned_payload WebhookCustomerSeatAssignedPayload
webhook_customer_seat_claimed_payload WebhookCustomerSeatClaimedPayload
webhook_customer_seat_revoked_payload WebhookCustomerSeatRevokedPayload
webhook_customer_state_changed_payload WebhookCustomerStateChangedPayload
webhook_customer_updated_payload WebhookCustomerUpdatedPayload
webhook_delivery WebhookDelivery WebhookEvent
webhook_discount_created_payload WebhookDiscountCreatedPayload
webhook_discount_deleted_payload WebhookDiscountDeletedPayload
webhook_discount_updated_payload WebhookDiscountUpdatedPayload
webhook_endpoint WebhookEndpoint
webhook_endpoint_create WebhookEndpointCreate
webhook_endpoint_update WebhookEndpointUpdate
webhook_member_created_payload WebhookMemberCreatedPayload
webhook_member_deleted_payload WebhookMemberDeletedPayload
webhook_member_updated_payload WebhookMemberUpdatedPayload
webhook_order_created_payload WebhookOrderCreatedPayload
webhook_order_paid_payload WebhookOrderPaidPayload
webhook_order_refunded_payload WebhookOrderRefundedPayload
webhook_order_updated_payload WebhookOrderUpdatedPayload
webhook_organization_updated_payload WebhookOrganizationUpdatedPayload
webhook_product_created_payload WebhookProductCreatedPayload
webhook_product_updated_payload WebhookProductUpdatedPayload
webhook_refund_created_payload WebhookRefundCreatedPayload
webhook_refund_updated_payload WebhookRefundUpdatedPayload
webhook_subscription_active_payload WebhookSubscriptionActivePayload
webhook_subscription_canceled_payload WebhookSubscriptionCanceledPayload
webhook_subscription_created_payload WebhookSubscriptionCreatedPayload
webhook_subscription_cycled_payload WebhookSubscriptionCycledPayload
webhook_subscription_migrated_payload WebhookSubscriptionMigratedPayload
webhook_subscription_past_due_payload WebhookSubscriptionPastDuePayload
webhook_subscription_paused_payload WebhookSubscriptionPausedPayload
webhook_subscription_resumed_payload WebhookSubscriptionResumedPayload
webhook_subscription_revoked_payload WebhookSubscriptionRevokedPayload
webhook_subscription_uncanceled_payload WebhookSubscriptionUncanceledPayload
webhook_subscription_updated_payload WebhookSubscriptionUpdatedPayload
""")

#: Names that stand for open enums: a string at run time.
ENUMS: Final[frozenset[str]] = frozenset(name for name in MODULES if MODULES[name] == "enums")

if not TYPE_CHECKING:
    __getattr__, __dir__ = import_lazily(__name__, MODULES)
