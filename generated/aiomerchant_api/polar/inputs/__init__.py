"""The TypedDicts of Polar by name, each imported at first use.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import load

if TYPE_CHECKING:
    from .address_input import AddressInputDict as AddressInputDict
    from .attached_custom_field_create import AttachedCustomFieldCreateDict as AttachedCustomFieldCreateDict
    from .authorization_code_token_request import (
        AuthorizationCodeTokenRequestDict as AuthorizationCodeTokenRequestDict,
    )
    from .benefit_create import BenefitCreateDict as BenefitCreateDict
    from .benefit_custom_create import BenefitCustomCreateDict as BenefitCustomCreateDict
    from .benefit_custom_create_properties import (
        BenefitCustomCreatePropertiesDict as BenefitCustomCreatePropertiesDict,
    )
    from .benefit_custom_properties import BenefitCustomPropertiesDict as BenefitCustomPropertiesDict
    from .benefit_custom_update import BenefitCustomUpdateDict as BenefitCustomUpdateDict
    from .benefit_discord_create import BenefitDiscordCreateDict as BenefitDiscordCreateDict
    from .benefit_discord_create_properties import (
        BenefitDiscordCreatePropertiesDict as BenefitDiscordCreatePropertiesDict,
    )
    from .benefit_discord_update import BenefitDiscordUpdateDict as BenefitDiscordUpdateDict
    from .benefit_downloadables_create import BenefitDownloadablesCreateDict as BenefitDownloadablesCreateDict
    from .benefit_downloadables_create_properties import (
        BenefitDownloadablesCreatePropertiesDict as BenefitDownloadablesCreatePropertiesDict,
    )
    from .benefit_downloadables_update import BenefitDownloadablesUpdateDict as BenefitDownloadablesUpdateDict
    from .benefit_feature_flag_create import BenefitFeatureFlagCreateDict as BenefitFeatureFlagCreateDict
    from .benefit_feature_flag_update import BenefitFeatureFlagUpdateDict as BenefitFeatureFlagUpdateDict
    from .benefit_git_hub_repository_create import (
        BenefitGitHubRepositoryCreateDict as BenefitGitHubRepositoryCreateDict,
    )
    from .benefit_git_hub_repository_create_properties import (
        BenefitGitHubRepositoryCreatePropertiesDict as BenefitGitHubRepositoryCreatePropertiesDict,
    )
    from .benefit_git_hub_repository_update import (
        BenefitGitHubRepositoryUpdateDict as BenefitGitHubRepositoryUpdateDict,
    )
    from .benefit_license_key_activation_create_properties import (
        BenefitLicenseKeyActivationCreatePropertiesDict as BenefitLicenseKeyActivationCreatePropertiesDict,
    )
    from .benefit_license_key_expiration_properties import (
        BenefitLicenseKeyExpirationPropertiesDict as BenefitLicenseKeyExpirationPropertiesDict,
    )
    from .benefit_license_keys_create import BenefitLicenseKeysCreateDict as BenefitLicenseKeysCreateDict
    from .benefit_license_keys_create_properties import (
        BenefitLicenseKeysCreatePropertiesDict as BenefitLicenseKeysCreatePropertiesDict,
    )
    from .benefit_license_keys_update import BenefitLicenseKeysUpdateDict as BenefitLicenseKeysUpdateDict
    from .benefit_meter_credit_create import BenefitMeterCreditCreateDict as BenefitMeterCreditCreateDict
    from .benefit_meter_credit_create_properties import (
        BenefitMeterCreditCreatePropertiesDict as BenefitMeterCreditCreatePropertiesDict,
    )
    from .benefit_meter_credit_update import BenefitMeterCreditUpdateDict as BenefitMeterCreditUpdateDict
    from .benefit_slack_shared_channel_create import (
        BenefitSlackSharedChannelCreateDict as BenefitSlackSharedChannelCreateDict,
    )
    from .benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreatePropertiesDict as BenefitSlackSharedChannelCreatePropertiesDict,
    )
    from .benefit_slack_shared_channel_update import (
        BenefitSlackSharedChannelUpdateDict as BenefitSlackSharedChannelUpdateDict,
    )
    from .benefits_update_request import BenefitsUpdateRequestDict as BenefitsUpdateRequestDict
    from .checkout_link_create import CheckoutLinkCreateDict as CheckoutLinkCreateDict
    from .checkout_link_create_product import CheckoutLinkCreateProductDict as CheckoutLinkCreateProductDict
    from .checkout_link_create_product_price import (
        CheckoutLinkCreateProductPriceDict as CheckoutLinkCreateProductPriceDict,
    )
    from .checkout_link_create_products import (
        CheckoutLinkCreateProductsDict as CheckoutLinkCreateProductsDict,
    )
    from .count_aggregation import CountAggregationDict as CountAggregationDict
    from .custom_field_checkbox_properties import (
        CustomFieldCheckboxPropertiesDict as CustomFieldCheckboxPropertiesDict,
    )
    from .custom_field_create import CustomFieldCreateDict as CustomFieldCreateDict
    from .custom_field_create_checkbox import CustomFieldCreateCheckboxDict as CustomFieldCreateCheckboxDict
    from .custom_field_create_date import CustomFieldCreateDateDict as CustomFieldCreateDateDict
    from .custom_field_create_number import CustomFieldCreateNumberDict as CustomFieldCreateNumberDict
    from .custom_field_create_select import CustomFieldCreateSelectDict as CustomFieldCreateSelectDict
    from .custom_field_create_text import CustomFieldCreateTextDict as CustomFieldCreateTextDict
    from .custom_field_date_properties import CustomFieldDatePropertiesDict as CustomFieldDatePropertiesDict
    from .custom_field_number_properties import (
        CustomFieldNumberPropertiesDict as CustomFieldNumberPropertiesDict,
    )
    from .custom_field_select_option import CustomFieldSelectOptionDict as CustomFieldSelectOptionDict
    from .custom_field_select_properties import (
        CustomFieldSelectPropertiesDict as CustomFieldSelectPropertiesDict,
    )
    from .custom_field_text_properties import CustomFieldTextPropertiesDict as CustomFieldTextPropertiesDict
    from .custom_field_update import CustomFieldUpdateDict as CustomFieldUpdateDict
    from .custom_field_update_checkbox import CustomFieldUpdateCheckboxDict as CustomFieldUpdateCheckboxDict
    from .custom_field_update_date import CustomFieldUpdateDateDict as CustomFieldUpdateDateDict
    from .custom_field_update_number import CustomFieldUpdateNumberDict as CustomFieldUpdateNumberDict
    from .custom_field_update_select import CustomFieldUpdateSelectDict as CustomFieldUpdateSelectDict
    from .custom_field_update_text import CustomFieldUpdateTextDict as CustomFieldUpdateTextDict
    from .customer_benefit_grant_custom_update import (
        CustomerBenefitGrantCustomUpdateDict as CustomerBenefitGrantCustomUpdateDict,
    )
    from .customer_benefit_grant_discord_properties_update import (
        CustomerBenefitGrantDiscordPropertiesUpdateDict as CustomerBenefitGrantDiscordPropertiesUpdateDict,
    )
    from .customer_benefit_grant_discord_update import (
        CustomerBenefitGrantDiscordUpdateDict as CustomerBenefitGrantDiscordUpdateDict,
    )
    from .customer_benefit_grant_downloadables_update import (
        CustomerBenefitGrantDownloadablesUpdateDict as CustomerBenefitGrantDownloadablesUpdateDict,
    )
    from .customer_benefit_grant_feature_flag_update import (
        CustomerBenefitGrantFeatureFlagUpdateDict as CustomerBenefitGrantFeatureFlagUpdateDict,
    )
    from .customer_benefit_grant_git_hub_repository_properties_update import (
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict as CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict,
    )
    from .customer_benefit_grant_git_hub_repository_update import (
        CustomerBenefitGrantGitHubRepositoryUpdateDict as CustomerBenefitGrantGitHubRepositoryUpdateDict,
    )
    from .customer_benefit_grant_license_keys_update import (
        CustomerBenefitGrantLicenseKeysUpdateDict as CustomerBenefitGrantLicenseKeysUpdateDict,
    )
    from .customer_benefit_grant_meter_credit_update import (
        CustomerBenefitGrantMeterCreditUpdateDict as CustomerBenefitGrantMeterCreditUpdateDict,
    )
    from .customer_benefit_grant_slack_shared_channel_properties_update import (
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict as CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict,
    )
    from .customer_benefit_grant_slack_shared_channel_update import (
        CustomerBenefitGrantSlackSharedChannelUpdateDict as CustomerBenefitGrantSlackSharedChannelUpdateDict,
    )
    from .customer_benefit_grant_update import (
        CustomerBenefitGrantUpdateDict as CustomerBenefitGrantUpdateDict,
    )
    from .customer_create import CustomerCreateDict as CustomerCreateDict
    from .customer_individual_create import CustomerIndividualCreateDict as CustomerIndividualCreateDict
    from .customer_portal_customer_settings import (
        CustomerPortalCustomerSettingsDict as CustomerPortalCustomerSettingsDict,
    )
    from .customer_portal_subscription_settings import (
        CustomerPortalSubscriptionSettingsDict as CustomerPortalSubscriptionSettingsDict,
    )
    from .customer_portal_usage_settings import (
        CustomerPortalUsageSettingsDict as CustomerPortalUsageSettingsDict,
    )
    from .customer_session_customer_external_id_create import (
        CustomerSessionCustomerExternalIDCreateDict as CustomerSessionCustomerExternalIDCreateDict,
    )
    from .customer_session_customer_id_create import (
        CustomerSessionCustomerIDCreateDict as CustomerSessionCustomerIDCreateDict,
    )
    from .customer_sessions_create_request import (
        CustomerSessionsCreateRequestDict as CustomerSessionsCreateRequestDict,
    )
    from .customer_subscription_cancel import CustomerSubscriptionCancelDict as CustomerSubscriptionCancelDict
    from .customer_subscription_pause import CustomerSubscriptionPauseDict as CustomerSubscriptionPauseDict
    from .customer_subscription_resume import CustomerSubscriptionResumeDict as CustomerSubscriptionResumeDict
    from .customer_subscription_update import CustomerSubscriptionUpdateDict as CustomerSubscriptionUpdateDict
    from .customer_subscription_update_clear import (
        CustomerSubscriptionUpdateClearDict as CustomerSubscriptionUpdateClearDict,
    )
    from .customer_subscription_update_product import (
        CustomerSubscriptionUpdateProductDict as CustomerSubscriptionUpdateProductDict,
    )
    from .customer_subscription_update_seats import (
        CustomerSubscriptionUpdateSeatsDict as CustomerSubscriptionUpdateSeatsDict,
    )
    from .customer_team_create import CustomerTeamCreateDict as CustomerTeamCreateDict
    from .discount_create import DiscountCreateDict as DiscountCreateDict
    from .discount_fixed_create import DiscountFixedCreateDict as DiscountFixedCreateDict
    from .discount_percentage_create import DiscountPercentageCreateDict as DiscountPercentageCreateDict
    from .downloadable_file_create import DownloadableFileCreateDict as DownloadableFileCreateDict
    from .event_create_customer import EventCreateCustomerDict as EventCreateCustomerDict
    from .event_create_external_customer import (
        EventCreateExternalCustomerDict as EventCreateExternalCustomerDict,
    )
    from .existing_product_price import ExistingProductPriceDict as ExistingProductPriceDict
    from .file_create import FileCreateDict as FileCreateDict
    from .filter_ import FilterDict as FilterDict
    from .filter_clause import FilterClauseDict as FilterClauseDict
    from .member_owner_create import MemberOwnerCreateDict as MemberOwnerCreateDict
    from .oauth_2_token_request import Oauth2TokenRequestDict as Oauth2TokenRequestDict
    from .organization_avatar_file_create import (
        OrganizationAvatarFileCreateDict as OrganizationAvatarFileCreateDict,
    )
    from .organization_company_legal_entity_schema import (
        OrganizationCompanyLegalEntitySchemaDict as OrganizationCompanyLegalEntitySchemaDict,
    )
    from .organization_customer_email_settings import (
        OrganizationCustomerEmailSettingsDict as OrganizationCustomerEmailSettingsDict,
    )
    from .organization_customer_portal_settings import (
        OrganizationCustomerPortalSettingsDict as OrganizationCustomerPortalSettingsDict,
    )
    from .organization_details import OrganizationDetailsDict as OrganizationDetailsDict
    from .organization_dispute_settings_update import (
        OrganizationDisputeSettingsUpdateDict as OrganizationDisputeSettingsUpdateDict,
    )
    from .organization_feature_settings_update import (
        OrganizationFeatureSettingsUpdateDict as OrganizationFeatureSettingsUpdateDict,
    )
    from .organization_individual_legal_entity_schema import (
        OrganizationIndividualLegalEntitySchemaDict as OrganizationIndividualLegalEntitySchemaDict,
    )
    from .organization_social_link import OrganizationSocialLinkDict as OrganizationSocialLinkDict
    from .organization_subscription_settings import (
        OrganizationSubscriptionSettingsDict as OrganizationSubscriptionSettingsDict,
    )
    from .product_create import ProductCreateDict as ProductCreateDict
    from .product_create_one_time import ProductCreateOneTimeDict as ProductCreateOneTimeDict
    from .product_create_recurring import ProductCreateRecurringDict as ProductCreateRecurringDict
    from .product_media_file_create import ProductMediaFileCreateDict as ProductMediaFileCreateDict
    from .product_price_custom_create import ProductPriceCustomCreateDict as ProductPriceCustomCreateDict
    from .product_price_fixed_create import ProductPriceFixedCreateDict as ProductPriceFixedCreateDict
    from .product_price_metered_unit_create import (
        ProductPriceMeteredUnitCreateDict as ProductPriceMeteredUnitCreateDict,
    )
    from .product_price_seat_based_create import (
        ProductPriceSeatBasedCreateDict as ProductPriceSeatBasedCreateDict,
    )
    from .product_price_seat_tier import ProductPriceSeatTierDict as ProductPriceSeatTierDict
    from .product_price_seat_tiers_input import (
        ProductPriceSeatTiersInputDict as ProductPriceSeatTiersInputDict,
    )
    from .property_aggregation import PropertyAggregationDict as PropertyAggregationDict
    from .refresh_token_request import RefreshTokenRequestDict as RefreshTokenRequestDict
    from .s3_file_create_multipart import S3FileCreateMultipartDict as S3FileCreateMultipartDict
    from .s3_file_create_part import S3FileCreatePartDict as S3FileCreatePartDict
    from .s3_file_upload_completed_part import S3FileUploadCompletedPartDict as S3FileUploadCompletedPartDict
    from .subscription_cancel import SubscriptionCancelDict as SubscriptionCancelDict
    from .subscription_create_customer import SubscriptionCreateCustomerDict as SubscriptionCreateCustomerDict
    from .subscription_create_external_customer import (
        SubscriptionCreateExternalCustomerDict as SubscriptionCreateExternalCustomerDict,
    )
    from .subscription_pause import SubscriptionPauseDict as SubscriptionPauseDict
    from .subscription_resume import SubscriptionResumeDict as SubscriptionResumeDict
    from .subscription_revoke import SubscriptionRevokeDict as SubscriptionRevokeDict
    from .subscription_update import SubscriptionUpdateDict as SubscriptionUpdateDict
    from .subscription_update_base import SubscriptionUpdateBaseDict as SubscriptionUpdateBaseDict
    from .subscription_update_billing_period import (
        SubscriptionUpdateBillingPeriodDict as SubscriptionUpdateBillingPeriodDict,
    )
    from .subscription_update_clear import SubscriptionUpdateClearDict as SubscriptionUpdateClearDict
    from .subscription_update_seats import SubscriptionUpdateSeatsDict as SubscriptionUpdateSeatsDict
    from .subscriptions_create_request import SubscriptionsCreateRequestDict as SubscriptionsCreateRequestDict
    from .support_case_attachment_file_create import (
        SupportCaseAttachmentFileCreateDict as SupportCaseAttachmentFileCreateDict,
    )
    from .unique_aggregation import UniqueAggregationDict as UniqueAggregationDict
    from .web_token_request import WebTokenRequestDict as WebTokenRequestDict

MODULES: Final[dict[str, str]] = {
    "AddressInputDict": "address_input",
    "AttachedCustomFieldCreateDict": "attached_custom_field_create",
    "AuthorizationCodeTokenRequestDict": "authorization_code_token_request",
    "BenefitCreateDict": "benefit_create",
    "BenefitCustomCreateDict": "benefit_custom_create",
    "BenefitCustomCreatePropertiesDict": "benefit_custom_create_properties",
    "BenefitCustomPropertiesDict": "benefit_custom_properties",
    "BenefitCustomUpdateDict": "benefit_custom_update",
    "BenefitDiscordCreateDict": "benefit_discord_create",
    "BenefitDiscordCreatePropertiesDict": "benefit_discord_create_properties",
    "BenefitDiscordUpdateDict": "benefit_discord_update",
    "BenefitDownloadablesCreateDict": "benefit_downloadables_create",
    "BenefitDownloadablesCreatePropertiesDict": "benefit_downloadables_create_properties",
    "BenefitDownloadablesUpdateDict": "benefit_downloadables_update",
    "BenefitFeatureFlagCreateDict": "benefit_feature_flag_create",
    "BenefitFeatureFlagUpdateDict": "benefit_feature_flag_update",
    "BenefitGitHubRepositoryCreateDict": "benefit_git_hub_repository_create",
    "BenefitGitHubRepositoryCreatePropertiesDict": "benefit_git_hub_repository_create_properties",
    "BenefitGitHubRepositoryUpdateDict": "benefit_git_hub_repository_update",
    "BenefitLicenseKeyActivationCreatePropertiesDict": "benefit_license_key_activation_create_properties",
    "BenefitLicenseKeyExpirationPropertiesDict": "benefit_license_key_expiration_properties",
    "BenefitLicenseKeysCreateDict": "benefit_license_keys_create",
    "BenefitLicenseKeysCreatePropertiesDict": "benefit_license_keys_create_properties",
    "BenefitLicenseKeysUpdateDict": "benefit_license_keys_update",
    "BenefitMeterCreditCreateDict": "benefit_meter_credit_create",
    "BenefitMeterCreditCreatePropertiesDict": "benefit_meter_credit_create_properties",
    "BenefitMeterCreditUpdateDict": "benefit_meter_credit_update",
    "BenefitSlackSharedChannelCreateDict": "benefit_slack_shared_channel_create",
    "BenefitSlackSharedChannelCreatePropertiesDict": "benefit_slack_shared_channel_create_properties",
    "BenefitSlackSharedChannelUpdateDict": "benefit_slack_shared_channel_update",
    "BenefitsUpdateRequestDict": "benefits_update_request",
    "CheckoutLinkCreateDict": "checkout_link_create",
    "CheckoutLinkCreateProductDict": "checkout_link_create_product",
    "CheckoutLinkCreateProductPriceDict": "checkout_link_create_product_price",
    "CheckoutLinkCreateProductsDict": "checkout_link_create_products",
    "CountAggregationDict": "count_aggregation",
    "CustomFieldCheckboxPropertiesDict": "custom_field_checkbox_properties",
    "CustomFieldCreateCheckboxDict": "custom_field_create_checkbox",
    "CustomFieldCreateDateDict": "custom_field_create_date",
    "CustomFieldCreateDict": "custom_field_create",
    "CustomFieldCreateNumberDict": "custom_field_create_number",
    "CustomFieldCreateSelectDict": "custom_field_create_select",
    "CustomFieldCreateTextDict": "custom_field_create_text",
    "CustomFieldDatePropertiesDict": "custom_field_date_properties",
    "CustomFieldNumberPropertiesDict": "custom_field_number_properties",
    "CustomFieldSelectOptionDict": "custom_field_select_option",
    "CustomFieldSelectPropertiesDict": "custom_field_select_properties",
    "CustomFieldTextPropertiesDict": "custom_field_text_properties",
    "CustomFieldUpdateCheckboxDict": "custom_field_update_checkbox",
    "CustomFieldUpdateDateDict": "custom_field_update_date",
    "CustomFieldUpdateDict": "custom_field_update",
    "CustomFieldUpdateNumberDict": "custom_field_update_number",
    "CustomFieldUpdateSelectDict": "custom_field_update_select",
    "CustomFieldUpdateTextDict": "custom_field_update_text",
    "CustomerBenefitGrantCustomUpdateDict": "customer_benefit_grant_custom_update",
    "CustomerBenefitGrantDiscordPropertiesUpdateDict": "customer_benefit_grant_discord_properties_update",
    "CustomerBenefitGrantDiscordUpdateDict": "customer_benefit_grant_discord_update",
    "CustomerBenefitGrantDownloadablesUpdateDict": "customer_benefit_grant_downloadables_update",
    "CustomerBenefitGrantFeatureFlagUpdateDict": "customer_benefit_grant_feature_flag_update",
    "CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict": "customer_benefit_grant_git_hub_repository_properties_update",
    "CustomerBenefitGrantGitHubRepositoryUpdateDict": "customer_benefit_grant_git_hub_repository_update",
    "CustomerBenefitGrantLicenseKeysUpdateDict": "customer_benefit_grant_license_keys_update",
    "CustomerBenefitGrantMeterCreditUpdateDict": "customer_benefit_grant_meter_credit_update",
    "CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict": "customer_benefit_grant_slack_shared_channel_properties_update",
    "CustomerBenefitGrantSlackSharedChannelUpdateDict": "customer_benefit_grant_slack_shared_channel_update",
    "CustomerBenefitGrantUpdateDict": "customer_benefit_grant_update",
    "CustomerCreateDict": "customer_create",
    "CustomerIndividualCreateDict": "customer_individual_create",
    "CustomerPortalCustomerSettingsDict": "customer_portal_customer_settings",
    "CustomerPortalSubscriptionSettingsDict": "customer_portal_subscription_settings",
    "CustomerPortalUsageSettingsDict": "customer_portal_usage_settings",
    "CustomerSessionCustomerExternalIDCreateDict": "customer_session_customer_external_id_create",
    "CustomerSessionCustomerIDCreateDict": "customer_session_customer_id_create",
    "CustomerSessionsCreateRequestDict": "customer_sessions_create_request",
    "CustomerSubscriptionCancelDict": "customer_subscription_cancel",
    "CustomerSubscriptionPauseDict": "customer_subscription_pause",
    "CustomerSubscriptionResumeDict": "customer_subscription_resume",
    "CustomerSubscriptionUpdateClearDict": "customer_subscription_update_clear",
    "CustomerSubscriptionUpdateDict": "customer_subscription_update",
    "CustomerSubscriptionUpdateProductDict": "customer_subscription_update_product",
    "CustomerSubscriptionUpdateSeatsDict": "customer_subscription_update_seats",
    "CustomerTeamCreateDict": "customer_team_create",
    "DiscountCreateDict": "discount_create",
    "DiscountFixedCreateDict": "discount_fixed_create",
    "DiscountPercentageCreateDict": "discount_percentage_create",
    "DownloadableFileCreateDict": "downloadable_file_create",
    "EventCreateCustomerDict": "event_create_customer",
    "EventCreateExternalCustomerDict": "event_create_external_customer",
    "ExistingProductPriceDict": "existing_product_price",
    "FileCreateDict": "file_create",
    "FilterClauseDict": "filter_clause",
    "FilterDict": "filter_",
    "MemberOwnerCreateDict": "member_owner_create",
    "Oauth2TokenRequestDict": "oauth_2_token_request",
    "OrganizationAvatarFileCreateDict": "organization_avatar_file_create",
    "OrganizationCompanyLegalEntitySchemaDict": "organization_company_legal_entity_schema",
    "OrganizationCustomerEmailSettingsDict": "organization_customer_email_settings",
    "OrganizationCustomerPortalSettingsDict": "organization_customer_portal_settings",
    "OrganizationDetailsDict": "organization_details",
    "OrganizationDisputeSettingsUpdateDict": "organization_dispute_settings_update",
    "OrganizationFeatureSettingsUpdateDict": "organization_feature_settings_update",
    "OrganizationIndividualLegalEntitySchemaDict": "organization_individual_legal_entity_schema",
    "OrganizationSocialLinkDict": "organization_social_link",
    "OrganizationSubscriptionSettingsDict": "organization_subscription_settings",
    "ProductCreateDict": "product_create",
    "ProductCreateOneTimeDict": "product_create_one_time",
    "ProductCreateRecurringDict": "product_create_recurring",
    "ProductMediaFileCreateDict": "product_media_file_create",
    "ProductPriceCustomCreateDict": "product_price_custom_create",
    "ProductPriceFixedCreateDict": "product_price_fixed_create",
    "ProductPriceMeteredUnitCreateDict": "product_price_metered_unit_create",
    "ProductPriceSeatBasedCreateDict": "product_price_seat_based_create",
    "ProductPriceSeatTierDict": "product_price_seat_tier",
    "ProductPriceSeatTiersInputDict": "product_price_seat_tiers_input",
    "PropertyAggregationDict": "property_aggregation",
    "RefreshTokenRequestDict": "refresh_token_request",
    "S3FileCreateMultipartDict": "s3_file_create_multipart",
    "S3FileCreatePartDict": "s3_file_create_part",
    "S3FileUploadCompletedPartDict": "s3_file_upload_completed_part",
    "SubscriptionCancelDict": "subscription_cancel",
    "SubscriptionCreateCustomerDict": "subscription_create_customer",
    "SubscriptionCreateExternalCustomerDict": "subscription_create_external_customer",
    "SubscriptionPauseDict": "subscription_pause",
    "SubscriptionResumeDict": "subscription_resume",
    "SubscriptionRevokeDict": "subscription_revoke",
    "SubscriptionUpdateBaseDict": "subscription_update_base",
    "SubscriptionUpdateBillingPeriodDict": "subscription_update_billing_period",
    "SubscriptionUpdateClearDict": "subscription_update_clear",
    "SubscriptionUpdateDict": "subscription_update",
    "SubscriptionUpdateSeatsDict": "subscription_update_seats",
    "SubscriptionsCreateRequestDict": "subscriptions_create_request",
    "SupportCaseAttachmentFileCreateDict": "support_case_attachment_file_create",
    "UniqueAggregationDict": "unique_aggregation",
    "WebTokenRequestDict": "web_token_request",
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
