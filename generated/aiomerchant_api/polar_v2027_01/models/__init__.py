"""The models of Polar by name, each imported at first use.

Generated from spec/.
"""

from typing import TYPE_CHECKING, Final

from aiomerchant_core import beside, import_lazily, names_by_module

from ...polar.models import MODULES as _MODULES

# fmt: off
# isort: off
if TYPE_CHECKING:
    from ...polar.models.address import Address as Address
    from ...polar.models.customer_updated_event import AddressDict as AddressDict, CustomerUpdatedEvent as CustomerUpdatedEvent, CustomerUpdatedFields as CustomerUpdatedFields, CustomerUpdatedMetadata as CustomerUpdatedMetadata
    from ...polar.models.address_input import AddressInput as AddressInput
    from ...polar.models.enums import AggregationFunction as AggregationFunction, BenefitGrantSortProperty as BenefitGrantSortProperty, BenefitSortProperty as BenefitSortProperty, BenefitType as BenefitType, BenefitVisibility as BenefitVisibility, BillingAddressFieldMode as BillingAddressFieldMode, CheckoutLinkSortProperty as CheckoutLinkSortProperty, CheckoutSortProperty as CheckoutSortProperty, CheckoutStatus as CheckoutStatus, CustomFieldSortProperty as CustomFieldSortProperty, CustomFieldType as CustomFieldType, CustomerBenefitGrantSortProperty as CustomerBenefitGrantSortProperty, CustomerCancellationReason as CustomerCancellationReason, CustomerCustomerMeterSortProperty as CustomerCustomerMeterSortProperty, CustomerMeterSortProperty as CustomerMeterSortProperty, CustomerOrderSortProperty as CustomerOrderSortProperty, CustomerSortProperty as CustomerSortProperty, CustomerSubscriptionSortProperty as CustomerSubscriptionSortProperty, CustomerType as CustomerType, CustomerWalletSortProperty as CustomerWalletSortProperty, DiscountDuration as DiscountDuration, DiscountSortProperty as DiscountSortProperty, DiscountType as DiscountType, DisputeSortProperty as DisputeSortProperty, DisputeStatus as DisputeStatus, EventNamesSortProperty as EventNamesSortProperty, EventSortProperty as EventSortProperty, EventSource as EventSource, EventTypesSortProperty as EventTypesSortProperty, FileServiceTypes as FileServiceTypes, FilterConjunction as FilterConjunction, FilterOperator as FilterOperator, LicenseKeyStatus as LicenseKeyStatus, MemberRole as MemberRole, MemberSortProperty as MemberSortProperty, MeterSortProperty as MeterSortProperty, MeterUnit as MeterUnit, MetricType as MetricType, OrderBillingReason as OrderBillingReason, OrderExportColumn as OrderExportColumn, OrderSortProperty as OrderSortProperty, OrderStatus as OrderStatus, OrganizationSocialPlatforms as OrganizationSocialPlatforms, OrganizationSortProperty as OrganizationSortProperty, OrganizationStatus as OrganizationStatus, PaymentProcessor as PaymentProcessor, PaymentSortProperty as PaymentSortProperty, PaymentStatus as PaymentStatus, PaymentTrigger as PaymentTrigger, PresentmentCurrency as PresentmentCurrency, ProductBillingType as ProductBillingType, ProductPriceSource as ProductPriceSource, ProductSortProperty as ProductSortProperty, ProductVisibility as ProductVisibility, RecurringInterval as RecurringInterval, RefundReason as RefundReason, RefundSortProperty as RefundSortProperty, RefundStatus as RefundStatus, Scope as Scope, SeatStatus as SeatStatus, SubType as SubType, SubscriptionExportColumn as SubscriptionExportColumn, SubscriptionProrationBehavior as SubscriptionProrationBehavior, SubscriptionSortProperty as SubscriptionSortProperty, SubscriptionStatus as SubscriptionStatus, TaxBehavior as TaxBehavior, TaxBehaviorOption as TaxBehaviorOption, TaxIDFormat as TaxIDFormat, TierType as TierType, TimeInterval as TimeInterval, TrialInterval as TrialInterval, WebhookEventType as WebhookEventType, WebhookFormat as WebhookFormat
    from ...polar.models.already_active_subscription_error import AlreadyActiveSubscriptionError as AlreadyActiveSubscriptionError
    from ...polar.models.error_bodies import AlreadyCanceledSubscription as AlreadyCanceledSubscription, AmbiguousExternalCustomerID as AmbiguousExternalCustomerID, BadRequest as BadRequest, CannotCreateOrganizationError as CannotCreateOrganizationError, CheckoutLocked as CheckoutLocked, CustomerNotReady as CustomerNotReady, DisputeAutoAcceptNotEnabled as DisputeAutoAcceptNotEnabled, DisputeNotOpenError as DisputeNotOpenError, ExpiredCheckoutError as ExpiredCheckoutError, HTTPValidationError as HTTPValidationError, InactiveSubscription as InactiveSubscription, ManualRetryLimitExceeded as ManualRetryLimitExceeded, MissingInvoiceBillingDetails as MissingInvoiceBillingDetails, OffSessionChargesNotEnabled as OffSessionChargesNotEnabled, OrderNotDraft as OrderNotDraft, OrderNotEligibleForInvoice as OrderNotEligibleForInvoice, OrderNotEligibleForRetry as OrderNotEligibleForRetry, OrganizationNotReadyForPayments as OrganizationNotReadyForPayments, PauseResumeNotAllowed as PauseResumeNotAllowed, PaymentActionRequired as PaymentActionRequired, PaymentAlreadyInProgress as PaymentAlreadyInProgress, PaymentError as PaymentError, PaymentFailed as PaymentFailed, PaymentMethodInUseByActiveSubscription as PaymentMethodInUseByActiveSubscription, PaymentMethodRequired as PaymentMethodRequired, PaymentMethodSetupFailed as PaymentMethodSetupFailed, ProductNotDeletable as ProductNotDeletable, RefundedAlready as RefundedAlready, ResourceNotFound as ResourceNotFound, RotateNotPermitted as RotateNotPermitted, SSOEnforcementRequiresConnection as SSOEnforcementRequiresConnection, SubscriptionLocked as SubscriptionLocked, SubscriptionNotScheduledToCancel as SubscriptionNotScheduledToCancel, Unauthorized as Unauthorized, UpdateSubscriptionPlanNotAllowed as UpdateSubscriptionPlanNotAllowed, UpdateSubscriptionSeatsNotAllowed as UpdateSubscriptionSeatsNotAllowed, UpdateSubscriptionUnitsNotAllowed as UpdateSubscriptionUnitsNotAllowed, ValidationError as ValidationError
    from ...polar.models.attached_custom_field import AttachedCustomField as AttachedCustomField
    from ...polar.models.attached_custom_field_create import AttachedCustomFieldCreate as AttachedCustomFieldCreate
    from ...polar.models.authorization_code_token_request import AuthorizationCodeTokenRequest as AuthorizationCodeTokenRequest
    from ...polar.models.authorize_organization import AuthorizeOrganization as AuthorizeOrganization
    from ...polar.models.authorize_response_organization import AuthorizeResponseOrganization as AuthorizeResponseOrganization
    from ...polar.models.authorize_response_user import AuthorizeResponseUser as AuthorizeResponseUser, AuthorizeUser as AuthorizeUser
    from ...polar.models.balance_credit_order_event import BalanceCreditOrderEvent as BalanceCreditOrderEvent, BalanceCreditOrderMetadata as BalanceCreditOrderMetadata
    from ...polar.models.balance_dispute_event import BalanceDisputeEvent as BalanceDisputeEvent
    from ...polar.models.balance_dispute_metadata import BalanceDisputeMetadata as BalanceDisputeMetadata
    from ...polar.models.balance_dispute_reversal_event import BalanceDisputeReversalEvent as BalanceDisputeReversalEvent
    from ...polar.models.balance_order_event import BalanceOrderEvent as BalanceOrderEvent, BalanceOrderMetadata as BalanceOrderMetadata
    from ...polar.models.balance_refund_event import BalanceRefundEvent as BalanceRefundEvent
    from ...polar.models.balance_refund_metadata import BalanceRefundMetadata as BalanceRefundMetadata
    from ...polar.models.balance_refund_reversal_event import BalanceRefundReversalEvent as BalanceRefundReversalEvent
    from ...polar.models.benefit import Benefit as Benefit
    from ...polar.models.benefit_create import BenefitCreate as BenefitCreate
    from ...polar.models.benefit_custom import BenefitCustom as BenefitCustom
    from ...polar.models.benefit_custom_create import BenefitCustomCreate as BenefitCustomCreate, BenefitCustomCreateProperties as BenefitCustomCreateProperties
    from ...polar.models.benefit_custom_properties import BenefitCustomProperties as BenefitCustomProperties
    from ...polar.models.benefit_custom_public import BenefitCustomPublic as BenefitCustomPublic
    from ...polar.models.customer_benefit_grant_custom import BenefitCustomSubscriber as BenefitCustomSubscriber, BenefitCustomSubscriberProperties as BenefitCustomSubscriberProperties, CustomerBenefitGrantCustom as CustomerBenefitGrantCustom
    from ...polar.models.benefit_custom_update import BenefitCustomUpdate as BenefitCustomUpdate
    from ...polar.models.benefit_cycled_event import BenefitCycledEvent as BenefitCycledEvent
    from ...polar.models.benefit_discord import BenefitDiscord as BenefitDiscord, BenefitDiscordProperties as BenefitDiscordProperties
    from ...polar.models.benefit_discord_create import BenefitDiscordCreate as BenefitDiscordCreate
    from ...polar.models.benefit_discord_create_properties import BenefitDiscordCreateProperties as BenefitDiscordCreateProperties
    from ...polar.models.benefit_discord_public import BenefitDiscordPublic as BenefitDiscordPublic
    from ...polar.models.customer_benefit_grant_discord import BenefitDiscordSubscriber as BenefitDiscordSubscriber, BenefitDiscordSubscriberProperties as BenefitDiscordSubscriberProperties, CustomerBenefitGrantDiscord as CustomerBenefitGrantDiscord
    from ...polar.models.benefit_discord_update import BenefitDiscordUpdate as BenefitDiscordUpdate
    from ...polar.models.benefit_downloadable_file import BenefitDownloadableFile as BenefitDownloadableFile
    from ...polar.models.benefit_downloadables import BenefitDownloadables as BenefitDownloadables, BenefitDownloadablesProperties as BenefitDownloadablesProperties
    from ...polar.models.benefit_downloadables_create import BenefitDownloadablesCreate as BenefitDownloadablesCreate
    from ...polar.models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties as BenefitDownloadablesCreateProperties
    from ...polar.models.benefit_downloadables_public import BenefitDownloadablesPublic as BenefitDownloadablesPublic
    from ...polar.models.customer_benefit_grant_downloadables import BenefitDownloadablesSubscriber as BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties as BenefitDownloadablesSubscriberProperties, CustomerBenefitGrantDownloadables as CustomerBenefitGrantDownloadables
    from ...polar.models.benefit_downloadables_update import BenefitDownloadablesUpdate as BenefitDownloadablesUpdate
    from ...polar.models.benefit_feature_flag import BenefitFeatureFlag as BenefitFeatureFlag
    from ...polar.models.benefit_feature_flag_create import BenefitFeatureFlagCreate as BenefitFeatureFlagCreate, BenefitFeatureFlagCreateProperties as BenefitFeatureFlagCreateProperties
    from ...polar.models.benefit_feature_flag_properties import BenefitFeatureFlagProperties as BenefitFeatureFlagProperties
    from ...polar.models.benefit_feature_flag_public import BenefitFeatureFlagPublic as BenefitFeatureFlagPublic
    from ...polar.models.customer_benefit_grant_feature_flag import BenefitFeatureFlagSubscriber as BenefitFeatureFlagSubscriber, BenefitFeatureFlagSubscriberProperties as BenefitFeatureFlagSubscriberProperties, CustomerBenefitGrantFeatureFlag as CustomerBenefitGrantFeatureFlag
    from ...polar.models.benefit_feature_flag_update import BenefitFeatureFlagUpdate as BenefitFeatureFlagUpdate
    from ...polar.models.benefit_git_hub_repository import BenefitGitHubRepository as BenefitGitHubRepository, BenefitGitHubRepositoryProperties as BenefitGitHubRepositoryProperties
    from ...polar.models.benefit_git_hub_repository_create import BenefitGitHubRepositoryCreate as BenefitGitHubRepositoryCreate
    from ...polar.models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties as BenefitGitHubRepositoryCreateProperties
    from ...polar.models.benefit_git_hub_repository_public import BenefitGitHubRepositoryPublic as BenefitGitHubRepositoryPublic
    from ...polar.models.customer_benefit_grant_git_hub_repository import BenefitGitHubRepositorySubscriber as BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties as BenefitGitHubRepositorySubscriberProperties, CustomerBenefitGrantGitHubRepository as CustomerBenefitGrantGitHubRepository
    from ...polar.models.benefit_git_hub_repository_update import BenefitGitHubRepositoryUpdate as BenefitGitHubRepositoryUpdate
    from ...polar.models.benefit_grant import BenefitGrant as BenefitGrant
    from ...polar.models.benefit_grant_custom_properties import BenefitGrantCustomProperties as BenefitGrantCustomProperties
    from ...polar.models.benefit_grant_custom_webhook import BenefitGrantCustomWebhook as BenefitGrantCustomWebhook
    from ...polar.models.benefit_grant_discord_properties import BenefitGrantDiscordProperties as BenefitGrantDiscordProperties
    from ...polar.models.benefit_grant_discord_webhook import BenefitGrantDiscordWebhook as BenefitGrantDiscordWebhook
    from ...polar.models.benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties as BenefitGrantDownloadablesProperties
    from ...polar.models.benefit_grant_downloadables_webhook import BenefitGrantDownloadablesWebhook as BenefitGrantDownloadablesWebhook
    from ...polar.models.benefit_grant_error import BenefitGrantError as BenefitGrantError
    from ...polar.models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties as BenefitGrantFeatureFlagProperties
    from ...polar.models.benefit_grant_feature_flag_webhook import BenefitGrantFeatureFlagWebhook as BenefitGrantFeatureFlagWebhook
    from ...polar.models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties as BenefitGrantGitHubRepositoryProperties
    from ...polar.models.benefit_grant_git_hub_repository_webhook import BenefitGrantGitHubRepositoryWebhook as BenefitGrantGitHubRepositoryWebhook
    from ...polar.models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties as BenefitGrantLicenseKeysProperties
    from ...polar.models.benefit_grant_license_keys_webhook import BenefitGrantLicenseKeysWebhook as BenefitGrantLicenseKeysWebhook
    from ...polar.models.benefit_grant_metadata import BenefitGrantMetadata as BenefitGrantMetadata
    from ...polar.models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties as BenefitGrantMeterCreditProperties
    from ...polar.models.benefit_grant_meter_credit_webhook import BenefitGrantMeterCreditWebhook as BenefitGrantMeterCreditWebhook
    from ...polar.models.benefit_grant_slack_shared_channel_properties import BenefitGrantSlackSharedChannelProperties as BenefitGrantSlackSharedChannelProperties
    from ...polar.models.benefit_grant_slack_shared_channel_webhook import BenefitGrantSlackSharedChannelWebhook as BenefitGrantSlackSharedChannelWebhook
    from ...polar.models.benefit_grant_webhook import BenefitGrantWebhook as BenefitGrantWebhook
    from ...polar.models.benefit_granted_event import BenefitGrantedEvent as BenefitGrantedEvent
    from ...polar.models.benefit_license_keys_create_properties import BenefitLicenseKeyActivationCreateProperties as BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreateProperties as BenefitLicenseKeysCreateProperties
    from ...polar.models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties as BenefitLicenseKeyActivationProperties
    from ...polar.models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties as BenefitLicenseKeyExpirationProperties
    from ...polar.models.benefit_license_keys import BenefitLicenseKeys as BenefitLicenseKeys, BenefitLicenseKeysProperties as BenefitLicenseKeysProperties
    from ...polar.models.benefit_license_keys_create import BenefitLicenseKeysCreate as BenefitLicenseKeysCreate
    from ...polar.models.benefit_license_keys_public import BenefitLicenseKeysPublic as BenefitLicenseKeysPublic
    from ...polar.models.customer_benefit_grant_license_keys import BenefitLicenseKeysSubscriber as BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties as BenefitLicenseKeysSubscriberProperties, CustomerBenefitGrantLicenseKeys as CustomerBenefitGrantLicenseKeys
    from ...polar.models.benefit_license_keys_update import BenefitLicenseKeysUpdate as BenefitLicenseKeysUpdate
    from ...polar.models.benefit_meter_credit import BenefitMeterCredit as BenefitMeterCredit, BenefitMeterCreditProperties as BenefitMeterCreditProperties
    from ...polar.models.benefit_meter_credit_create import BenefitMeterCreditCreate as BenefitMeterCreditCreate
    from ...polar.models.benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties as BenefitMeterCreditCreateProperties
    from ...polar.models.benefit_meter_credit_public import BenefitMeterCreditPublic as BenefitMeterCreditPublic, BenefitMeterCreditPublicProperties as BenefitMeterCreditPublicProperties
    from ...polar.models.customer_benefit_grant_meter_credit import BenefitMeterCreditSubscriber as BenefitMeterCreditSubscriber, BenefitMeterCreditSubscriberProperties as BenefitMeterCreditSubscriberProperties, CustomerBenefitGrantMeterCredit as CustomerBenefitGrantMeterCredit
    from ...polar.models.benefit_meter_credit_update import BenefitMeterCreditUpdate as BenefitMeterCreditUpdate
    from ...polar.models.benefit_public import BenefitPublic as BenefitPublic
    from ...polar.models.benefit_revoked_event import BenefitRevokedEvent as BenefitRevokedEvent
    from ...polar.models.benefit_slack_shared_channel import BenefitSlackSharedChannel as BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties as BenefitSlackSharedChannelProperties
    from ...polar.models.benefit_slack_shared_channel_create import BenefitSlackSharedChannelCreate as BenefitSlackSharedChannelCreate
    from ...polar.models.benefit_slack_shared_channel_create_properties import BenefitSlackSharedChannelCreateProperties as BenefitSlackSharedChannelCreateProperties
    from ...polar.models.benefit_slack_shared_channel_public import BenefitSlackSharedChannelPublic as BenefitSlackSharedChannelPublic
    from ...polar.models.customer_benefit_grant_slack_shared_channel import BenefitSlackSharedChannelSubscriber as BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelSubscriberProperties as BenefitSlackSharedChannelSubscriberProperties, CustomerBenefitGrantSlackSharedChannel as CustomerBenefitGrantSlackSharedChannel
    from ...polar.models.benefit_slack_shared_channel_update import BenefitSlackSharedChannelUpdate as BenefitSlackSharedChannelUpdate
    from ...polar.models.benefit_subscriber_organization import BenefitSubscriberOrganization as BenefitSubscriberOrganization
    from ...polar.models.benefit_updated_event import BenefitUpdatedEvent as BenefitUpdatedEvent
    from ...polar.models.benefits_update_request import BenefitsUpdateRequest as BenefitsUpdateRequest
    from ...polar.models.card_payment import CardPayment as CardPayment, CardPaymentMetadata as CardPaymentMetadata
    from .checkout import Checkout as Checkout
    from ...polar.models.checkout_billing_address_fields import CheckoutBillingAddressFields as CheckoutBillingAddressFields
    from .checkout_public_confirmed import CheckoutConfirmStripe as CheckoutConfirmStripe, CheckoutPublicConfirmed as CheckoutPublicConfirmed
    from .checkout_create import CheckoutCreate as CheckoutCreate
    from ...polar.models.checkout_created_event import CheckoutCreatedEvent as CheckoutCreatedEvent, CheckoutCreatedMetadata as CheckoutCreatedMetadata
    from ...polar.models.checkout_discount_fixed_once_forever_duration import CheckoutDiscountFixedOnceForeverDuration as CheckoutDiscountFixedOnceForeverDuration
    from ...polar.models.checkout_discount_fixed_repeat_duration import CheckoutDiscountFixedRepeatDuration as CheckoutDiscountFixedRepeatDuration
    from ...polar.models.checkout_discount_percentage_once_forever_duration import CheckoutDiscountPercentageOnceForeverDuration as CheckoutDiscountPercentageOnceForeverDuration
    from ...polar.models.checkout_discount_percentage_repeat_duration import CheckoutDiscountPercentageRepeatDuration as CheckoutDiscountPercentageRepeatDuration
    from ...polar.models.checkout_forbidden_error import CheckoutForbiddenError as CheckoutForbiddenError
    from .checkout_link import CheckoutLink as CheckoutLink, CheckoutLinkProduct as CheckoutLinkProduct
    from ...polar.models.checkout_link_create import CheckoutLinkCreate as CheckoutLinkCreate
    from ...polar.models.checkout_link_create_product import CheckoutLinkCreateProduct as CheckoutLinkCreateProduct
    from ...polar.models.checkout_link_create_product_price import CheckoutLinkCreateProductPrice as CheckoutLinkCreateProductPrice
    from ...polar.models.checkout_link_create_products import CheckoutLinkCreateProducts as CheckoutLinkCreateProducts
    from ...polar.models.checkout_link_update import CheckoutLinkUpdate as CheckoutLinkUpdate
    from ...polar.models.checkout_organization import CheckoutOrganization as CheckoutOrganization
    from .checkout_product import CheckoutProduct as CheckoutProduct
    from .checkout_products_create import CheckoutProductsCreate as CheckoutProductsCreate
    from .checkout_public import CheckoutPublic as CheckoutPublic
    from ...polar.models.checkout_update import CheckoutUpdate as CheckoutUpdate
    from ...polar.models.checkout_update_public import CheckoutUpdatePublic as CheckoutUpdatePublic
    from ...polar.models.event_metadata_input import CostMetadataInput as CostMetadataInput, EventMetadataInput as EventMetadataInput
    from ...polar.models.user_event import CostMetadataOutput as CostMetadataOutput, EventMetadataOutput as EventMetadataOutput, UserEvent as UserEvent
    from ...polar.models.count_aggregation import CountAggregation as CountAggregation
    from ...polar.models.list_resource_with_cursor_pagination_event import CursorPagination as CursorPagination, ListResourceWithCursorPaginationEvent as ListResourceWithCursorPaginationEvent
    from ...polar.models.custom_field import CustomField as CustomField
    from ...polar.models.custom_field_checkbox import CustomFieldCheckbox as CustomFieldCheckbox
    from ...polar.models.custom_field_checkbox_properties import CustomFieldCheckboxProperties as CustomFieldCheckboxProperties
    from ...polar.models.custom_field_create import CustomFieldCreate as CustomFieldCreate
    from ...polar.models.custom_field_create_checkbox import CustomFieldCreateCheckbox as CustomFieldCreateCheckbox
    from ...polar.models.custom_field_create_date import CustomFieldCreateDate as CustomFieldCreateDate
    from ...polar.models.custom_field_create_number import CustomFieldCreateNumber as CustomFieldCreateNumber
    from ...polar.models.custom_field_create_select import CustomFieldCreateSelect as CustomFieldCreateSelect
    from ...polar.models.custom_field_create_text import CustomFieldCreateText as CustomFieldCreateText
    from ...polar.models.custom_field_date import CustomFieldDate as CustomFieldDate
    from ...polar.models.custom_field_date_properties import CustomFieldDateProperties as CustomFieldDateProperties
    from ...polar.models.custom_field_number import CustomFieldNumber as CustomFieldNumber
    from ...polar.models.custom_field_number_properties import CustomFieldNumberProperties as CustomFieldNumberProperties
    from ...polar.models.custom_field_select import CustomFieldSelect as CustomFieldSelect
    from ...polar.models.custom_field_select_properties import CustomFieldSelectOption as CustomFieldSelectOption, CustomFieldSelectProperties as CustomFieldSelectProperties
    from ...polar.models.custom_field_text import CustomFieldText as CustomFieldText
    from ...polar.models.custom_field_text_properties import CustomFieldTextProperties as CustomFieldTextProperties
    from ...polar.models.custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from ...polar.models.custom_field_update_checkbox import CustomFieldUpdateCheckbox as CustomFieldUpdateCheckbox
    from ...polar.models.custom_field_update_date import CustomFieldUpdateDate as CustomFieldUpdateDate
    from ...polar.models.custom_field_update_number import CustomFieldUpdateNumber as CustomFieldUpdateNumber
    from ...polar.models.custom_field_update_select import CustomFieldUpdateSelect as CustomFieldUpdateSelect
    from ...polar.models.custom_field_update_text import CustomFieldUpdateText as CustomFieldUpdateText
    from ...polar.models.customer import Customer as Customer
    from ...polar.models.customer_benefit_grant import CustomerBenefitGrant as CustomerBenefitGrant
    from ...polar.models.customer_benefit_grant_custom_update import CustomerBenefitGrantCustomUpdate as CustomerBenefitGrantCustomUpdate
    from ...polar.models.customer_benefit_grant_discord_update import CustomerBenefitGrantDiscordPropertiesUpdate as CustomerBenefitGrantDiscordPropertiesUpdate, CustomerBenefitGrantDiscordUpdate as CustomerBenefitGrantDiscordUpdate
    from ...polar.models.customer_benefit_grant_downloadables_update import CustomerBenefitGrantDownloadablesUpdate as CustomerBenefitGrantDownloadablesUpdate
    from ...polar.models.customer_benefit_grant_feature_flag_update import CustomerBenefitGrantFeatureFlagUpdate as CustomerBenefitGrantFeatureFlagUpdate
    from ...polar.models.customer_benefit_grant_git_hub_repository_update import CustomerBenefitGrantGitHubRepositoryPropertiesUpdate as CustomerBenefitGrantGitHubRepositoryPropertiesUpdate, CustomerBenefitGrantGitHubRepositoryUpdate as CustomerBenefitGrantGitHubRepositoryUpdate
    from ...polar.models.customer_benefit_grant_license_keys_update import CustomerBenefitGrantLicenseKeysUpdate as CustomerBenefitGrantLicenseKeysUpdate
    from ...polar.models.customer_benefit_grant_member import CustomerBenefitGrantMember as CustomerBenefitGrantMember
    from ...polar.models.customer_benefit_grant_meter_credit_update import CustomerBenefitGrantMeterCreditUpdate as CustomerBenefitGrantMeterCreditUpdate
    from ...polar.models.customer_benefit_grant_slack_shared_channel_update import CustomerBenefitGrantSlackSharedChannelPropertiesUpdate as CustomerBenefitGrantSlackSharedChannelPropertiesUpdate, CustomerBenefitGrantSlackSharedChannelUpdate as CustomerBenefitGrantSlackSharedChannelUpdate
    from ...polar.models.customer_benefit_grant_update import CustomerBenefitGrantUpdate as CustomerBenefitGrantUpdate
    from ...polar.models.customer_create import CustomerCreate as CustomerCreate
    from ...polar.models.customer_created_event import CustomerCreatedEvent as CustomerCreatedEvent, CustomerCreatedMetadata as CustomerCreatedMetadata
    from ...polar.models.customer_customer_meter import CustomerCustomerMeter as CustomerCustomerMeter, CustomerCustomerMeterMeter as CustomerCustomerMeterMeter
    from ...polar.models.customer_customer_session import CustomerCustomerSession as CustomerCustomerSession
    from ...polar.models.customer_deleted_event import CustomerDeletedEvent as CustomerDeletedEvent, CustomerDeletedMetadata as CustomerDeletedMetadata
    from ...polar.models.customer_email_update_request import CustomerEmailUpdateRequest as CustomerEmailUpdateRequest
    from ...polar.models.customer_email_update_verify_response import CustomerEmailUpdateVerifyRequest as CustomerEmailUpdateVerifyRequest, CustomerEmailUpdateVerifyResponse as CustomerEmailUpdateVerifyResponse
    from ...polar.models.customer_individual import CustomerIndividual as CustomerIndividual
    from ...polar.models.customer_individual_create import CustomerIndividualCreate as CustomerIndividualCreate
    from ...polar.models.customer_meter import CustomerMeter as CustomerMeter
    from .customer_order import CustomerOrder as CustomerOrder, CustomerOrderProduct as CustomerOrderProduct, CustomerOrderSubscription as CustomerOrderSubscription
    from ...polar.models.customer_order_payment_confirmation import CustomerOrderConfirmPayment as CustomerOrderConfirmPayment, CustomerOrderPaymentConfirmation as CustomerOrderPaymentConfirmation
    from ...polar.models.customer_order_invoice import CustomerOrderInvoice as CustomerOrderInvoice
    from ...polar.models.customer_order_payment_status import CustomerOrderPaymentStatus as CustomerOrderPaymentStatus
    from ...polar.models.customer_order_receipt import CustomerOrderReceipt as CustomerOrderReceipt
    from ...polar.models.customer_order_update import CustomerOrderUpdate as CustomerOrderUpdate
    from ...polar.models.customer_organization import CustomerOrganization as CustomerOrganization, CustomerOrganizationFeatureSettings as CustomerOrganizationFeatureSettings
    from .customer_organization_data import CustomerOrganizationData as CustomerOrganizationData, CustomerProduct as CustomerProduct
    from ...polar.models.customer_payment_method import CustomerPaymentMethod as CustomerPaymentMethod
    from ...polar.models.customer_payment_method_card import CustomerPaymentMethodCard as CustomerPaymentMethodCard
    from ...polar.models.customer_payment_method_confirm import CustomerPaymentMethodConfirm as CustomerPaymentMethodConfirm
    from ...polar.models.customer_payment_method_create import CustomerPaymentMethodCreate as CustomerPaymentMethodCreate
    from ...polar.models.customer_payment_method_create_requires_action_response import CustomerPaymentMethodCreateRequiresActionResponse as CustomerPaymentMethodCreateRequiresActionResponse
    from ...polar.models.customer_payment_method_create_response import CustomerPaymentMethodCreateResponse as CustomerPaymentMethodCreateResponse
    from ...polar.models.customer_payment_method_create_succeeded_response import CustomerPaymentMethodCreateSucceededResponse as CustomerPaymentMethodCreateSucceededResponse
    from ...polar.models.customer_payment_method_generic import CustomerPaymentMethodGeneric as CustomerPaymentMethodGeneric
    from ...polar.models.customer_payment_method_kr_card import CustomerPaymentMethodKrCard as CustomerPaymentMethodKrCard
    from ...polar.models.customer_portal_customer import CustomerPortalCustomer as CustomerPortalCustomer
    from ...polar.models.organization_customer_portal_settings import CustomerPortalCustomerSettings as CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings as CustomerPortalSubscriptionSettings, CustomerPortalUsageSettings as CustomerPortalUsageSettings, OrganizationCustomerPortalSettings as OrganizationCustomerPortalSettings
    from ...polar.models.customer_portal_customer_update import CustomerPortalCustomerUpdate as CustomerPortalCustomerUpdate
    from ...polar.models.customer_portal_member import CustomerPortalMember as CustomerPortalMember
    from ...polar.models.customer_portal_member_create import CustomerPortalMemberCreate as CustomerPortalMemberCreate
    from ...polar.models.customer_portal_member_update import CustomerPortalMemberUpdate as CustomerPortalMemberUpdate
    from ...polar.models.customer_portal_o_auth_account import CustomerPortalOAuthAccount as CustomerPortalOAuthAccount
    from ...polar.models.customer_seat import CustomerSeat as CustomerSeat
    from ...polar.models.customer_seat_assign import CustomerSeatAssign as CustomerSeatAssign
    from ...polar.models.customer_seat_claim_response import CustomerSeatClaimResponse as CustomerSeatClaimResponse, SeatClaim as SeatClaim
    from ...polar.models.customer_session import CustomerSession as CustomerSession
    from ...polar.models.customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreate as CustomerSessionCustomerExternalIDCreate
    from ...polar.models.customer_session_customer_id_create import CustomerSessionCustomerIDCreate as CustomerSessionCustomerIDCreate
    from ...polar.models.customer_sessions_create_request import CustomerSessionsCreateRequest as CustomerSessionsCreateRequest
    from ...polar.models.customer_state import CustomerState as CustomerState
    from ...polar.models.customer_state_benefit_grant import CustomerStateBenefitGrant as CustomerStateBenefitGrant
    from ...polar.models.customer_state_individual import CustomerStateIndividual as CustomerStateIndividual
    from ...polar.models.customer_state_meter import CustomerStateMeter as CustomerStateMeter
    from ...polar.models.customer_state_subscription import CustomerStateSubscription as CustomerStateSubscription, CustomerStateSubscriptionMeter as CustomerStateSubscriptionMeter
    from ...polar.models.customer_state_team import CustomerStateTeam as CustomerStateTeam
    from .customer_subscription import CustomerSubscription as CustomerSubscription, CustomerSubscriptionMeter as CustomerSubscriptionMeter, CustomerSubscriptionMeterMeter as CustomerSubscriptionMeterMeter, CustomerSubscriptionProduct as CustomerSubscriptionProduct
    from ...polar.models.customer_subscription_cancel import CustomerSubscriptionCancel as CustomerSubscriptionCancel
    from ...polar.models.customer_subscription_pause import CustomerSubscriptionPause as CustomerSubscriptionPause
    from ...polar.models.customer_subscription_resume import CustomerSubscriptionResume as CustomerSubscriptionResume
    from ...polar.models.customer_subscription_update import CustomerSubscriptionUpdate as CustomerSubscriptionUpdate
    from ...polar.models.customer_subscription_update_clear import CustomerSubscriptionUpdateClear as CustomerSubscriptionUpdateClear
    from ...polar.models.customer_subscription_update_product import CustomerSubscriptionUpdateProduct as CustomerSubscriptionUpdateProduct
    from ...polar.models.customer_subscription_update_seats import CustomerSubscriptionUpdateSeats as CustomerSubscriptionUpdateSeats
    from ...polar.models.customer_subscription_update_units import CustomerSubscriptionUpdateUnits as CustomerSubscriptionUpdateUnits
    from ...polar.models.customer_team import CustomerTeam as CustomerTeam
    from ...polar.models.customer_team_create import CustomerTeamCreate as CustomerTeamCreate
    from ...polar.models.customer_update import CustomerUpdate as CustomerUpdate
    from ...polar.models.customer_update_external_id import CustomerUpdateExternalID as CustomerUpdateExternalID
    from ...polar.models.customer_wallet import CustomerWallet as CustomerWallet
    from ...polar.models.discount import Discount as Discount
    from ...polar.models.discount_create import DiscountCreate as DiscountCreate
    from ...polar.models.discount_fixed_create import DiscountFixedCreate as DiscountFixedCreate
    from ...polar.models.discount_fixed_once_forever_duration import DiscountFixedOnceForeverDuration as DiscountFixedOnceForeverDuration
    from ...polar.models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase as DiscountFixedOnceForeverDurationBase
    from ...polar.models.discount_fixed_repeat_duration import DiscountFixedRepeatDuration as DiscountFixedRepeatDuration
    from ...polar.models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase as DiscountFixedRepeatDurationBase
    from ...polar.models.discount_percentage_create import DiscountPercentageCreate as DiscountPercentageCreate
    from ...polar.models.discount_percentage_once_forever_duration import DiscountPercentageOnceForeverDuration as DiscountPercentageOnceForeverDuration
    from ...polar.models.discount_percentage_once_forever_duration_base import DiscountPercentageOnceForeverDurationBase as DiscountPercentageOnceForeverDurationBase
    from ...polar.models.discount_percentage_repeat_duration import DiscountPercentageRepeatDuration as DiscountPercentageRepeatDuration
    from ...polar.models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase as DiscountPercentageRepeatDurationBase
    from ...polar.models.discount_product import DiscountProduct as DiscountProduct
    from ...polar.models.discount_redemption_limit_reached import DiscountRedemptionLimitReached as DiscountRedemptionLimitReached
    from ...polar.models.discount_update import DiscountUpdate as DiscountUpdate
    from ...polar.models.dispute import Dispute as Dispute, DisputeCustomer as DisputeCustomer
    from ...polar.models.downloadable_file_create import DownloadableFileCreate as DownloadableFileCreate
    from ...polar.models.downloadable_file_read import DownloadableFileRead as DownloadableFileRead
    from ...polar.models.downloadable_read import DownloadableRead as DownloadableRead, FileDownload as FileDownload, S3DownloadURL as S3DownloadURL
    from ...polar.models.event import Event as Event
    from ...polar.models.event_create_customer import EventCreateCustomer as EventCreateCustomer
    from ...polar.models.event_create_external_customer import EventCreateExternalCustomer as EventCreateExternalCustomer
    from ...polar.models.event_name import EventName as EventName
    from ...polar.models.event_type import EventType as EventType, EventTypeUpdate as EventTypeUpdate
    from ...polar.models.event_type_with_stats import EventTypeWithStats as EventTypeWithStats
    from ...polar.models.events_ingest_response import EventsIngest as EventsIngest, EventsIngestResponse as EventsIngestResponse
    from ...polar.models.events_list_response import EventsListResponse as EventsListResponse
    from ...polar.models.existing_product_price import ExistingProductPrice as ExistingProductPrice
    from ...polar.models.file_create import FileCreate as FileCreate
    from ...polar.models.file_patch import FilePatch as FilePatch
    from ...polar.models.file_read import FileRead as FileRead
    from ...polar.models.file_upload import FileUpload as FileUpload, S3FileUploadMultipart as S3FileUploadMultipart, S3FileUploadPart as S3FileUploadPart
    from ...polar.models.file_upload_completed import FileUploadCompleted as FileUploadCompleted
    from ...polar.models.filter_ import Filter as Filter, FilterClause as FilterClause
    from ...polar.models.generic_payment import GenericPayment as GenericPayment
    from .license_key_activation_created import GrantedLicenseKey as GrantedLicenseKey, LicenseKeyActivationCreated as LicenseKeyActivationCreated
    from ...polar.models.introspect_token_response import IntrospectTokenRequest as IntrospectTokenRequest, IntrospectTokenResponse as IntrospectTokenResponse
    from ...polar.models.kr_card_payment import KrCardPayment as KrCardPayment, KrCardPaymentMetadata as KrCardPaymentMetadata
    from ...polar.models.llm_metadata import LLMMetadata as LLMMetadata
    from ...polar.models.legacy_recurring_product_price import LegacyRecurringProductPrice as LegacyRecurringProductPrice
    from ...polar.models.legacy_recurring_product_price_custom import LegacyRecurringProductPriceCustom as LegacyRecurringProductPriceCustom
    from ...polar.models.legacy_recurring_product_price_fixed import LegacyRecurringProductPriceFixed as LegacyRecurringProductPriceFixed
    from ...polar.models.license_key_activate import LicenseKeyActivate as LicenseKeyActivate
    from ...polar.models.license_key_activation_base import LicenseKeyActivationBase as LicenseKeyActivationBase
    from ...polar.models.license_key_activation_read import LicenseKeyActivationRead as LicenseKeyActivationRead
    from ...polar.models.license_key_customer import LicenseKeyCustomer as LicenseKeyCustomer
    from ...polar.models.license_key_deactivate import LicenseKeyDeactivate as LicenseKeyDeactivate
    from ...polar.models.license_key_member import LicenseKeyMember as LicenseKeyMember
    from .license_key_order import LicenseKeyOrder as LicenseKeyOrder
    from ...polar.models.license_key_read import LicenseKeyRead as LicenseKeyRead
    from .license_key_subscription import LicenseKeySubscription as LicenseKeySubscription
    from ...polar.models.license_key_update import LicenseKeyUpdate as LicenseKeyUpdate
    from ...polar.models.license_key_validate import LicenseKeyValidate as LicenseKeyValidate
    from ...polar.models.license_key_with_activations import LicenseKeyWithActivations as LicenseKeyWithActivations
    from ...polar.models.list_resource_benefit import ListResourceBenefit as ListResourceBenefit
    from ...polar.models.list_resource_benefit_downloadable_file import ListResourceBenefitDownloadableFile as ListResourceBenefitDownloadableFile
    from ...polar.models.list_resource_benefit_grant import ListResourceBenefitGrant as ListResourceBenefitGrant
    from .list_resource_checkout import ListResourceCheckout as ListResourceCheckout
    from .list_resource_checkout_link import ListResourceCheckoutLink as ListResourceCheckoutLink
    from ...polar.models.list_resource_custom_field import ListResourceCustomField as ListResourceCustomField
    from ...polar.models.list_resource_customer import ListResourceCustomer as ListResourceCustomer
    from ...polar.models.list_resource_customer_benefit_grant import ListResourceCustomerBenefitGrant as ListResourceCustomerBenefitGrant
    from ...polar.models.list_resource_customer_customer_meter import ListResourceCustomerCustomerMeter as ListResourceCustomerCustomerMeter
    from ...polar.models.list_resource_customer_meter import ListResourceCustomerMeter as ListResourceCustomerMeter
    from .list_resource_customer_order import ListResourceCustomerOrder as ListResourceCustomerOrder
    from ...polar.models.list_resource_customer_payment_method import ListResourceCustomerPaymentMethod as ListResourceCustomerPaymentMethod
    from ...polar.models.list_resource_customer_portal_member import ListResourceCustomerPortalMember as ListResourceCustomerPortalMember
    from .list_resource_customer_subscription import ListResourceCustomerSubscription as ListResourceCustomerSubscription
    from ...polar.models.list_resource_customer_wallet import ListResourceCustomerWallet as ListResourceCustomerWallet
    from ...polar.models.list_resource_discount import ListResourceDiscount as ListResourceDiscount
    from ...polar.models.list_resource_dispute import ListResourceDispute as ListResourceDispute
    from ...polar.models.list_resource_downloadable_read import ListResourceDownloadableRead as ListResourceDownloadableRead
    from ...polar.models.list_resource_event import ListResourceEvent as ListResourceEvent
    from ...polar.models.list_resource_event_name import ListResourceEventName as ListResourceEventName
    from ...polar.models.list_resource_event_type_with_stats import ListResourceEventTypeWithStats as ListResourceEventTypeWithStats
    from ...polar.models.list_resource_file_read import ListResourceFileRead as ListResourceFileRead
    from ...polar.models.list_resource_license_key_read import ListResourceLicenseKeyRead as ListResourceLicenseKeyRead
    from ...polar.models.list_resource_member import ListResourceMember as ListResourceMember
    from ...polar.models.list_resource_meter import ListResourceMeter as ListResourceMeter
    from ...polar.models.list_resource_order import ListResourceOrder as ListResourceOrder
    from ...polar.models.list_resource_organization import ListResourceOrganization as ListResourceOrganization
    from ...polar.models.list_resource_payment import ListResourcePayment as ListResourcePayment
    from ...polar.models.list_resource_payment_method import ListResourcePaymentMethod as ListResourcePaymentMethod
    from .list_resource_product import ListResourceProduct as ListResourceProduct
    from ...polar.models.list_resource_refund import ListResourceRefund as ListResourceRefund
    from .list_resource_subscription import ListResourceSubscription as ListResourceSubscription
    from ...polar.models.list_resource_webhook_delivery import ListResourceWebhookDelivery as ListResourceWebhookDelivery
    from ...polar.models.list_resource_webhook_endpoint import ListResourceWebhookEndpoint as ListResourceWebhookEndpoint
    from ...polar.models.member import Member as Member
    from ...polar.models.member_create_from_customer import MemberCreateFromCustomer as MemberCreateFromCustomer
    from ...polar.models.member_owner_create import MemberOwnerCreate as MemberOwnerCreate
    from ...polar.models.member_update import MemberUpdate as MemberUpdate
    from ...polar.models.metadata_output_type import MetadataOutputType as MetadataOutputType
    from ...polar.models.metadata_query import MetadataQuery as MetadataQuery
    from ...polar.models.meter import Meter as Meter
    from ...polar.models.meter_create import MeterCreate as MeterCreate
    from ...polar.models.meter_credit_event import MeterCreditEvent as MeterCreditEvent, MeterCreditedMetadata as MeterCreditedMetadata
    from ...polar.models.meter_quantities import MeterQuantities as MeterQuantities, MeterQuantity as MeterQuantity
    from ...polar.models.meter_reset_event import MeterResetEvent as MeterResetEvent, MeterResetMetadata as MeterResetMetadata
    from ...polar.models.meter_update import MeterUpdate as MeterUpdate
    from ...polar.models.metrics_response import Metric as Metric, MetricPeriod as MetricPeriod, Metrics as Metrics, MetricsResponse as MetricsResponse, MetricsTotals as MetricsTotals
    from ...polar.models.metric_dashboard_create import MetricDashboardCreate as MetricDashboardCreate
    from ...polar.models.metric_dashboard_schema import MetricDashboardSchema as MetricDashboardSchema
    from ...polar.models.metric_dashboard_update import MetricDashboardUpdate as MetricDashboardUpdate
    from ...polar.models.metrics_limits import MetricsIntervalLimit as MetricsIntervalLimit, MetricsIntervalsLimits as MetricsIntervalsLimits, MetricsLimits as MetricsLimits
    from ...polar.models.not_open_checkout import NotOpenCheckout as NotOpenCheckout
    from ...polar.models.not_permitted import NotPermitted as NotPermitted
    from ...polar.models.o_auth_2_client_configuration import OAuth2ClientConfiguration as OAuth2ClientConfiguration
    from ...polar.models.o_auth_2_client_configuration_update import OAuth2ClientConfigurationUpdate as OAuth2ClientConfigurationUpdate
    from ...polar.models.o_auth_2_client_public import OAuth2ClientPublic as OAuth2ClientPublic
    from ...polar.models.oauth_2_authorize_response import Oauth2AuthorizeResponse as Oauth2AuthorizeResponse
    from ...polar.models.oauth_2_token_request import Oauth2TokenRequest as Oauth2TokenRequest
    from ...polar.models.oauth_2_userinfo_response import Oauth2UserinfoResponse as Oauth2UserinfoResponse
    from ...polar.models.order import Order as Order, OrderCustomer as OrderCustomer, OrderProduct as OrderProduct, OrderSubscription as OrderSubscription
    from ...polar.models.order_create import OrderCreate as OrderCreate
    from ...polar.models.order_finalize import OrderFinalize as OrderFinalize
    from ...polar.models.order_invoice import OrderInvoice as OrderInvoice
    from ...polar.models.order_item_schema import OrderItemSchema as OrderItemSchema
    from ...polar.models.order_paid_event import OrderPaidEvent as OrderPaidEvent, OrderPaidMetadata as OrderPaidMetadata
    from ...polar.models.order_receipt import OrderReceipt as OrderReceipt
    from ...polar.models.order_refunded_event import OrderRefundedEvent as OrderRefundedEvent, OrderRefundedMetadata as OrderRefundedMetadata
    from ...polar.models.order_unvoided_event import OrderUnvoidedEvent as OrderUnvoidedEvent, OrderUnvoidedMetadata as OrderUnvoidedMetadata
    from ...polar.models.order_update import OrderUpdate as OrderUpdate
    from ...polar.models.order_voided_event import OrderVoidedEvent as OrderVoidedEvent, OrderVoidedMetadata as OrderVoidedMetadata
    from ...polar.models.organization import Organization as Organization, OrganizationCapabilities as OrganizationCapabilities, OrganizationDisputeSettings as OrganizationDisputeSettings, OrganizationFeatureSettings as OrganizationFeatureSettings
    from ...polar.models.organization_avatar_file_create import OrganizationAvatarFileCreate as OrganizationAvatarFileCreate
    from ...polar.models.organization_avatar_file_read import OrganizationAvatarFileRead as OrganizationAvatarFileRead
    from ...polar.models.organization_company_legal_entity_schema import OrganizationCompanyLegalEntitySchema as OrganizationCompanyLegalEntitySchema
    from ...polar.models.organization_create import OrganizationCreate as OrganizationCreate
    from ...polar.models.organization_customer_email_settings import OrganizationCustomerEmailSettings as OrganizationCustomerEmailSettings
    from ...polar.models.organization_details import OrganizationDetails as OrganizationDetails
    from ...polar.models.organization_dispute_settings_update import OrganizationDisputeSettingsUpdate as OrganizationDisputeSettingsUpdate
    from ...polar.models.organization_feature_settings_update import OrganizationFeatureSettingsUpdate as OrganizationFeatureSettingsUpdate
    from ...polar.models.organization_individual_legal_entity_schema import OrganizationIndividualLegalEntitySchema as OrganizationIndividualLegalEntitySchema
    from ...polar.models.organization_social_link import OrganizationSocialLink as OrganizationSocialLink
    from ...polar.models.organization_subscription_settings import OrganizationSubscriptionSettings as OrganizationSubscriptionSettings
    from ...polar.models.organization_update import OrganizationUpdate as OrganizationUpdate
    from ...polar.models.pagination import Pagination as Pagination
    from ...polar.models.payment import Payment as Payment
    from ...polar.models.payment_method import PaymentMethod as PaymentMethod
    from ...polar.models.payment_method_card import PaymentMethodCard as PaymentMethodCard
    from ...polar.models.payment_method_card_metadata import PaymentMethodCardMetadata as PaymentMethodCardMetadata
    from ...polar.models.payment_method_generic import PaymentMethodGeneric as PaymentMethodGeneric
    from ...polar.models.payment_method_kr_card import PaymentMethodKrCard as PaymentMethodKrCard
    from ...polar.models.payment_method_kr_card_metadata import PaymentMethodKrCardMetadata as PaymentMethodKrCardMetadata
    from ...polar.models.payment_not_ready import PaymentNotReady as PaymentNotReady
    from ...polar.models.pending_subscription_update import PendingSubscriptionUpdate as PendingSubscriptionUpdate
    from ...polar.models.portal_authenticated_user import PortalAuthenticatedUser as PortalAuthenticatedUser
    from .product import Product as Product
    from ...polar.models.product_benefits_update import ProductBenefitsUpdate as ProductBenefitsUpdate
    from .product_create import ProductCreate as ProductCreate
    from .product_create_one_time import ProductCreateOneTime as ProductCreateOneTime
    from .product_create_recurring import ProductCreateRecurring as ProductCreateRecurring
    from ...polar.models.product_media_file_create import ProductMediaFileCreate as ProductMediaFileCreate
    from ...polar.models.product_media_file_read import ProductMediaFileRead as ProductMediaFileRead
    from .product_price import ProductPrice as ProductPrice
    from ...polar.models.product_price_custom import ProductPriceCustom as ProductPriceCustom
    from ...polar.models.product_price_custom_create import ProductPriceCustomCreate as ProductPriceCustomCreate
    from ...polar.models.product_price_fixed import ProductPriceFixed as ProductPriceFixed
    from ...polar.models.product_price_fixed_create import ProductPriceFixedCreate as ProductPriceFixedCreate
    from ...polar.models.product_price_meter import ProductPriceMeter as ProductPriceMeter
    from ...polar.models.product_price_metered_tiers import ProductPriceMeteredTiers as ProductPriceMeteredTiers
    from ...polar.models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate as ProductPriceMeteredTiersCreate
    from ...polar.models.product_price_metered_unit import ProductPriceMeteredUnit as ProductPriceMeteredUnit
    from ...polar.models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate as ProductPriceMeteredUnitCreate
    from .product_price_seat_based import ProductPriceSeatBased as ProductPriceSeatBased
    from .product_price_seat_based_create import ProductPriceSeatBasedCreate as ProductPriceSeatBasedCreate
    from ...polar.models.product_price_unit_based import ProductPriceUnitBased as ProductPriceUnitBased
    from ...polar.models.product_price_unit_based_create import ProductPriceUnitBasedCreate as ProductPriceUnitBasedCreate
    from .product_update import ProductUpdate as ProductUpdate
    from ...polar.models.property_aggregation import PropertyAggregation as PropertyAggregation
    from ...polar.models.refresh_token_request import RefreshTokenRequest as RefreshTokenRequest
    from ...polar.models.refund import Refund as Refund, RefundDispute as RefundDispute
    from ...polar.models.refund_create import RefundCreate as RefundCreate
    from ...polar.models.revoke_token_response import RevokeTokenRequest as RevokeTokenRequest, RevokeTokenResponse as RevokeTokenResponse
    from ...polar.models.rotated_license_key import RotatedLicenseKey as RotatedLicenseKey
    from ...polar.models.s3_file_create_multipart import S3FileCreateMultipart as S3FileCreateMultipart, S3FileCreatePart as S3FileCreatePart
    from ...polar.models.s3_file_upload_completed_part import S3FileUploadCompletedPart as S3FileUploadCompletedPart
    from ...polar.models.seat_assign import SeatAssign as SeatAssign
    from ...polar.models.seat_claim_info import SeatClaimInfo as SeatClaimInfo
    from ...polar.models.seats_list import SeatsList as SeatsList
    from .subscription import Subscription as Subscription, SubscriptionCustomer as SubscriptionCustomer, SubscriptionMeter as SubscriptionMeter
    from ...polar.models.subscription_billing_period_updated_event import SubscriptionBillingPeriodUpdatedEvent as SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata as SubscriptionBillingPeriodUpdatedMetadata
    from ...polar.models.subscription_cancel import SubscriptionCancel as SubscriptionCancel
    from ...polar.models.subscription_canceled_event import SubscriptionCanceledEvent as SubscriptionCanceledEvent, SubscriptionCanceledMetadata as SubscriptionCanceledMetadata
    from ...polar.models.subscription_create_customer import SubscriptionCreateCustomer as SubscriptionCreateCustomer
    from ...polar.models.subscription_create_external_customer import SubscriptionCreateExternalCustomer as SubscriptionCreateExternalCustomer
    from ...polar.models.subscription_created_event import SubscriptionCreatedEvent as SubscriptionCreatedEvent, SubscriptionCreatedMetadata as SubscriptionCreatedMetadata
    from ...polar.models.subscription_cycled_event import SubscriptionCycledEvent as SubscriptionCycledEvent, SubscriptionCycledMetadata as SubscriptionCycledMetadata
    from ...polar.models.subscription_migrated_event import SubscriptionMigratedEvent as SubscriptionMigratedEvent, SubscriptionMigratedMetadata as SubscriptionMigratedMetadata
    from ...polar.models.subscription_past_due_event import SubscriptionPastDueEvent as SubscriptionPastDueEvent, SubscriptionPastDueMetadata as SubscriptionPastDueMetadata
    from ...polar.models.subscription_pause import SubscriptionPause as SubscriptionPause
    from ...polar.models.subscription_paused_event import SubscriptionPausedEvent as SubscriptionPausedEvent, SubscriptionPausedMetadata as SubscriptionPausedMetadata
    from ...polar.models.subscription_product_updated_event import SubscriptionProductUpdatedEvent as SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata as SubscriptionProductUpdatedMetadata
    from ...polar.models.subscription_reactivated_event import SubscriptionReactivatedEvent as SubscriptionReactivatedEvent, SubscriptionReactivatedMetadata as SubscriptionReactivatedMetadata
    from ...polar.models.subscription_reinstated_event import SubscriptionReinstatedEvent as SubscriptionReinstatedEvent, SubscriptionReinstatedMetadata as SubscriptionReinstatedMetadata
    from ...polar.models.subscription_resume import SubscriptionResume as SubscriptionResume
    from ...polar.models.subscription_resumed_event import SubscriptionResumedEvent as SubscriptionResumedEvent, SubscriptionResumedMetadata as SubscriptionResumedMetadata
    from ...polar.models.subscription_revoke import SubscriptionRevoke as SubscriptionRevoke
    from ...polar.models.subscription_revoked_event import SubscriptionRevokedEvent as SubscriptionRevokedEvent, SubscriptionRevokedMetadata as SubscriptionRevokedMetadata
    from ...polar.models.subscription_seats_updated_event import SubscriptionSeatsUpdatedEvent as SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata as SubscriptionSeatsUpdatedMetadata
    from ...polar.models.subscription_uncanceled_event import SubscriptionUncanceledEvent as SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata as SubscriptionUncanceledMetadata
    from ...polar.models.subscription_units_updated_event import SubscriptionUnitsUpdatedEvent as SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata as SubscriptionUnitsUpdatedMetadata
    from ...polar.models.subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from ...polar.models.subscription_update_base import SubscriptionUpdateBase as SubscriptionUpdateBase
    from ...polar.models.subscription_update_billing_period import SubscriptionUpdateBillingPeriod as SubscriptionUpdateBillingPeriod
    from ...polar.models.subscription_update_clear import SubscriptionUpdateClear as SubscriptionUpdateClear
    from ...polar.models.subscription_update_cleared_event import SubscriptionUpdateClearedEvent as SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata as SubscriptionUpdateClearedMetadata
    from ...polar.models.subscription_update_seats import SubscriptionUpdateSeats as SubscriptionUpdateSeats
    from ...polar.models.subscription_update_units import SubscriptionUpdateUnits as SubscriptionUpdateUnits
    from ...polar.models.subscription_updated_event import SubscriptionUpdatedEvent as SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata as SubscriptionUpdatedMetadata
    from ...polar.models.subscriptions_create_request import SubscriptionsCreateRequest as SubscriptionsCreateRequest
    from ...polar.models.support_case_attachment_file_create import SupportCaseAttachmentFileCreate as SupportCaseAttachmentFileCreate
    from ...polar.models.support_case_attachment_file_read import SupportCaseAttachmentFileRead as SupportCaseAttachmentFileRead
    from ...polar.models.system_event import SystemEvent as SystemEvent
    from ...polar.models.tiers import Tier as Tier, Tiers as Tiers
    from ...polar.models.tiers_input import TierInput as TierInput, TiersInput as TiersInput
    from ...polar.models.token_response import TokenResponse as TokenResponse
    from ...polar.models.trial_already_redeemed import TrialAlreadyRedeemed as TrialAlreadyRedeemed
    from ...polar.models.unique_aggregation import UniqueAggregation as UniqueAggregation
    from ...polar.models.user_info_organization import UserInfoOrganization as UserInfoOrganization
    from ...polar.models.user_info_user import UserInfoUser as UserInfoUser
    from .validated_license_key import ValidatedLicenseKey as ValidatedLicenseKey
    from ...polar.models.web_token_request import WebTokenRequest as WebTokenRequest
    from ...polar.models.webhook_benefit_created_payload import WebhookBenefitCreatedPayload as WebhookBenefitCreatedPayload
    from ...polar.models.webhook_benefit_grant_created_payload import WebhookBenefitGrantCreatedPayload as WebhookBenefitGrantCreatedPayload
    from ...polar.models.webhook_benefit_grant_cycled_payload import WebhookBenefitGrantCycledPayload as WebhookBenefitGrantCycledPayload
    from ...polar.models.webhook_benefit_grant_revoked_payload import WebhookBenefitGrantRevokedPayload as WebhookBenefitGrantRevokedPayload
    from ...polar.models.webhook_benefit_grant_updated_payload import WebhookBenefitGrantUpdatedPayload as WebhookBenefitGrantUpdatedPayload
    from ...polar.models.webhook_benefit_updated_payload import WebhookBenefitUpdatedPayload as WebhookBenefitUpdatedPayload
    from .webhook_checkout_created_payload import WebhookCheckoutCreatedPayload as WebhookCheckoutCreatedPayload
    from .webhook_checkout_expired_payload import WebhookCheckoutExpiredPayload as WebhookCheckoutExpiredPayload
    from .webhook_checkout_updated_payload import WebhookCheckoutUpdatedPayload as WebhookCheckoutUpdatedPayload
    from ...polar.models.webhook_customer_created_payload import WebhookCustomerCreatedPayload as WebhookCustomerCreatedPayload
    from ...polar.models.webhook_customer_deleted_payload import WebhookCustomerDeletedPayload as WebhookCustomerDeletedPayload
    from ...polar.models.webhook_customer_seat_assigned_payload import WebhookCustomerSeatAssignedPayload as WebhookCustomerSeatAssignedPayload
    from ...polar.models.webhook_customer_seat_claimed_payload import WebhookCustomerSeatClaimedPayload as WebhookCustomerSeatClaimedPayload
    from ...polar.models.webhook_customer_seat_revoked_payload import WebhookCustomerSeatRevokedPayload as WebhookCustomerSeatRevokedPayload
    from ...polar.models.webhook_customer_state_changed_payload import WebhookCustomerStateChangedPayload as WebhookCustomerStateChangedPayload
    from ...polar.models.webhook_customer_updated_payload import WebhookCustomerUpdatedPayload as WebhookCustomerUpdatedPayload
    from ...polar.models.webhook_delivery import WebhookDelivery as WebhookDelivery, WebhookEvent as WebhookEvent
    from ...polar.models.webhook_discount_created_payload import WebhookDiscountCreatedPayload as WebhookDiscountCreatedPayload
    from ...polar.models.webhook_discount_deleted_payload import WebhookDiscountDeletedPayload as WebhookDiscountDeletedPayload
    from ...polar.models.webhook_discount_updated_payload import WebhookDiscountUpdatedPayload as WebhookDiscountUpdatedPayload
    from ...polar.models.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_create import WebhookEndpointCreate as WebhookEndpointCreate
    from .webhook_endpoint_update import WebhookEndpointUpdate as WebhookEndpointUpdate
    from ...polar.models.webhook_member_created_payload import WebhookMemberCreatedPayload as WebhookMemberCreatedPayload
    from ...polar.models.webhook_member_deleted_payload import WebhookMemberDeletedPayload as WebhookMemberDeletedPayload
    from ...polar.models.webhook_member_updated_payload import WebhookMemberUpdatedPayload as WebhookMemberUpdatedPayload
    from ...polar.models.webhook_order_created_payload import WebhookOrderCreatedPayload as WebhookOrderCreatedPayload
    from ...polar.models.webhook_order_paid_payload import WebhookOrderPaidPayload as WebhookOrderPaidPayload
    from ...polar.models.webhook_order_refunded_payload import WebhookOrderRefundedPayload as WebhookOrderRefundedPayload
    from ...polar.models.webhook_order_updated_payload import WebhookOrderUpdatedPayload as WebhookOrderUpdatedPayload
    from ...polar.models.webhook_organization_updated_payload import WebhookOrganizationUpdatedPayload as WebhookOrganizationUpdatedPayload
    from .webhook_product_created_payload import WebhookProductCreatedPayload as WebhookProductCreatedPayload
    from .webhook_product_updated_payload import WebhookProductUpdatedPayload as WebhookProductUpdatedPayload
    from ...polar.models.webhook_refund_created_payload import WebhookRefundCreatedPayload as WebhookRefundCreatedPayload
    from ...polar.models.webhook_refund_updated_payload import WebhookRefundUpdatedPayload as WebhookRefundUpdatedPayload
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
MODULES: Final[dict[str, str]] = beside(
    _MODULES,
    names_by_module("""
license_key_order LicenseKeyOrder
license_key_subscription LicenseKeySubscription
"""),
    gone=[
        "ProductPriceSeatTier",
        "ProductPriceSeatTiersInput",
        "ProductPriceSeatTiersOutput",
        "SeatTierType",
    ],
)

#: Names that stand for open enums: a string at run time.
ENUMS: Final[frozenset[str]] = frozenset(name for name in MODULES if MODULES[name] == "enums")

if not TYPE_CHECKING:
    __getattr__, __dir__ = import_lazily(__name__, MODULES)
