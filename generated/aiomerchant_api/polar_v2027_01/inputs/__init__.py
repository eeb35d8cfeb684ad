"""The TypedDicts of Polar by name, each imported at first use.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import TYPE_CHECKING, Final

from aiomerchant_core import beside, import_lazily, names_by_module

from ...polar.inputs import MODULES as _MODULES

# fmt: off
# isort: off
if TYPE_CHECKING:
    from ...polar.inputs.address_input import AddressInputDict as AddressInputDict
    from ...polar.inputs.attached_custom_field_create import AttachedCustomFieldCreateDict as AttachedCustomFieldCreateDict
    from ...polar.inputs.authorization_code_token_request import AuthorizationCodeTokenRequestDict as AuthorizationCodeTokenRequestDict
    from ...polar.inputs.benefit_create import BenefitCreateDict as BenefitCreateDict
    from ...polar.inputs.benefit_custom_create import BenefitCustomCreateDict as BenefitCustomCreateDict, BenefitCustomCreatePropertiesDict as BenefitCustomCreatePropertiesDict
    from ...polar.inputs.benefit_custom_properties import BenefitCustomPropertiesDict as BenefitCustomPropertiesDict
    from ...polar.inputs.benefit_custom_update import BenefitCustomUpdateDict as BenefitCustomUpdateDict
    from ...polar.inputs.benefit_discord_create import BenefitDiscordCreateDict as BenefitDiscordCreateDict
    from ...polar.inputs.benefit_discord_create_properties import BenefitDiscordCreatePropertiesDict as BenefitDiscordCreatePropertiesDict
    from ...polar.inputs.benefit_discord_update import BenefitDiscordUpdateDict as BenefitDiscordUpdateDict
    from ...polar.inputs.benefit_downloadables_create import BenefitDownloadablesCreateDict as BenefitDownloadablesCreateDict
    from ...polar.inputs.benefit_downloadables_create_properties import BenefitDownloadablesCreatePropertiesDict as BenefitDownloadablesCreatePropertiesDict
    from ...polar.inputs.benefit_downloadables_update import BenefitDownloadablesUpdateDict as BenefitDownloadablesUpdateDict
    from ...polar.inputs.benefit_feature_flag_create import BenefitFeatureFlagCreateDict as BenefitFeatureFlagCreateDict
    from ...polar.inputs.benefit_feature_flag_update import BenefitFeatureFlagUpdateDict as BenefitFeatureFlagUpdateDict
    from ...polar.inputs.benefit_git_hub_repository_create import BenefitGitHubRepositoryCreateDict as BenefitGitHubRepositoryCreateDict
    from ...polar.inputs.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreatePropertiesDict as BenefitGitHubRepositoryCreatePropertiesDict
    from ...polar.inputs.benefit_git_hub_repository_update import BenefitGitHubRepositoryUpdateDict as BenefitGitHubRepositoryUpdateDict
    from ...polar.inputs.benefit_license_keys_create_properties import BenefitLicenseKeyActivationCreatePropertiesDict as BenefitLicenseKeyActivationCreatePropertiesDict, BenefitLicenseKeysCreatePropertiesDict as BenefitLicenseKeysCreatePropertiesDict
    from ...polar.inputs.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationPropertiesDict as BenefitLicenseKeyExpirationPropertiesDict
    from ...polar.inputs.benefit_license_keys_create import BenefitLicenseKeysCreateDict as BenefitLicenseKeysCreateDict
    from ...polar.inputs.benefit_license_keys_update import BenefitLicenseKeysUpdateDict as BenefitLicenseKeysUpdateDict
    from ...polar.inputs.benefit_meter_credit_create import BenefitMeterCreditCreateDict as BenefitMeterCreditCreateDict
    from ...polar.inputs.benefit_meter_credit_create_properties import BenefitMeterCreditCreatePropertiesDict as BenefitMeterCreditCreatePropertiesDict
    from ...polar.inputs.benefit_meter_credit_update import BenefitMeterCreditUpdateDict as BenefitMeterCreditUpdateDict
    from ...polar.inputs.benefit_slack_shared_channel_create import BenefitSlackSharedChannelCreateDict as BenefitSlackSharedChannelCreateDict
    from ...polar.inputs.benefit_slack_shared_channel_create_properties import BenefitSlackSharedChannelCreatePropertiesDict as BenefitSlackSharedChannelCreatePropertiesDict
    from ...polar.inputs.benefit_slack_shared_channel_update import BenefitSlackSharedChannelUpdateDict as BenefitSlackSharedChannelUpdateDict
    from ...polar.inputs.benefits_update_request import BenefitsUpdateRequestDict as BenefitsUpdateRequestDict
    from ...polar.inputs.checkout_link_create import CheckoutLinkCreateDict as CheckoutLinkCreateDict
    from ...polar.inputs.checkout_link_create_product import CheckoutLinkCreateProductDict as CheckoutLinkCreateProductDict
    from ...polar.inputs.checkout_link_create_product_price import CheckoutLinkCreateProductPriceDict as CheckoutLinkCreateProductPriceDict
    from ...polar.inputs.checkout_link_create_products import CheckoutLinkCreateProductsDict as CheckoutLinkCreateProductsDict
    from ...polar.inputs.count_aggregation import CountAggregationDict as CountAggregationDict
    from ...polar.inputs.custom_field_checkbox_properties import CustomFieldCheckboxPropertiesDict as CustomFieldCheckboxPropertiesDict
    from ...polar.inputs.custom_field_create_checkbox import CustomFieldCreateCheckboxDict as CustomFieldCreateCheckboxDict
    from ...polar.inputs.custom_field_create_date import CustomFieldCreateDateDict as CustomFieldCreateDateDict
    from ...polar.inputs.custom_field_create import CustomFieldCreateDict as CustomFieldCreateDict
    from ...polar.inputs.custom_field_create_number import CustomFieldCreateNumberDict as CustomFieldCreateNumberDict
    from ...polar.inputs.custom_field_create_select import CustomFieldCreateSelectDict as CustomFieldCreateSelectDict
    from ...polar.inputs.custom_field_create_text import CustomFieldCreateTextDict as CustomFieldCreateTextDict
    from ...polar.inputs.custom_field_date_properties import CustomFieldDatePropertiesDict as CustomFieldDatePropertiesDict
    from ...polar.inputs.custom_field_number_properties import CustomFieldNumberPropertiesDict as CustomFieldNumberPropertiesDict
    from ...polar.inputs.custom_field_select_properties import CustomFieldSelectOptionDict as CustomFieldSelectOptionDict, CustomFieldSelectPropertiesDict as CustomFieldSelectPropertiesDict
    from ...polar.inputs.custom_field_text_properties import CustomFieldTextPropertiesDict as CustomFieldTextPropertiesDict
    from ...polar.inputs.custom_field_update_checkbox import CustomFieldUpdateCheckboxDict as CustomFieldUpdateCheckboxDict
    from ...polar.inputs.custom_field_update_date import CustomFieldUpdateDateDict as CustomFieldUpdateDateDict
    from ...polar.inputs.custom_field_update import CustomFieldUpdateDict as CustomFieldUpdateDict
    from ...polar.inputs.custom_field_update_number import CustomFieldUpdateNumberDict as CustomFieldUpdateNumberDict
    from ...polar.inputs.custom_field_update_select import CustomFieldUpdateSelectDict as CustomFieldUpdateSelectDict
    from ...polar.inputs.custom_field_update_text import CustomFieldUpdateTextDict as CustomFieldUpdateTextDict
    from ...polar.inputs.customer_benefit_grant_custom_update import CustomerBenefitGrantCustomUpdateDict as CustomerBenefitGrantCustomUpdateDict
    from ...polar.inputs.customer_benefit_grant_discord_update import CustomerBenefitGrantDiscordPropertiesUpdateDict as CustomerBenefitGrantDiscordPropertiesUpdateDict, CustomerBenefitGrantDiscordUpdateDict as CustomerBenefitGrantDiscordUpdateDict
    from ...polar.inputs.customer_benefit_grant_downloadables_update import CustomerBenefitGrantDownloadablesUpdateDict as CustomerBenefitGrantDownloadablesUpdateDict
    from ...polar.inputs.customer_benefit_grant_feature_flag_update import CustomerBenefitGrantFeatureFlagUpdateDict as CustomerBenefitGrantFeatureFlagUpdateDict
    from ...polar.inputs.customer_benefit_grant_git_hub_repository_update import CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict as CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict, CustomerBenefitGrantGitHubRepositoryUpdateDict as CustomerBenefitGrantGitHubRepositoryUpdateDict
    from ...polar.inputs.customer_benefit_grant_license_keys_update import CustomerBenefitGrantLicenseKeysUpdateDict as CustomerBenefitGrantLicenseKeysUpdateDict
    from ...polar.inputs.customer_benefit_grant_meter_credit_update import CustomerBenefitGrantMeterCreditUpdateDict as CustomerBenefitGrantMeterCreditUpdateDict
    from ...polar.inputs.customer_benefit_grant_slack_shared_channel_update import CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict as CustomerBenefitGrantSlackSharedChannelPropertiesUpdateDict, CustomerBenefitGrantSlackSharedChannelUpdateDict as CustomerBenefitGrantSlackSharedChannelUpdateDict
    from ...polar.inputs.customer_benefit_grant_update import CustomerBenefitGrantUpdateDict as CustomerBenefitGrantUpdateDict
    from ...polar.inputs.customer_create import CustomerCreateDict as CustomerCreateDict
    from ...polar.inputs.customer_individual_create import CustomerIndividualCreateDict as CustomerIndividualCreateDict
    from ...polar.inputs.organization_customer_portal_settings import CustomerPortalCustomerSettingsDict as CustomerPortalCustomerSettingsDict, CustomerPortalSubscriptionSettingsDict as CustomerPortalSubscriptionSettingsDict, CustomerPortalUsageSettingsDict as CustomerPortalUsageSettingsDict, OrganizationCustomerPortalSettingsDict as OrganizationCustomerPortalSettingsDict
    from ...polar.inputs.customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreateDict as CustomerSessionCustomerExternalIDCreateDict
    from ...polar.inputs.customer_session_customer_id_create import CustomerSessionCustomerIDCreateDict as CustomerSessionCustomerIDCreateDict
    from ...polar.inputs.customer_sessions_create_request import CustomerSessionsCreateRequestDict as CustomerSessionsCreateRequestDict
    from ...polar.inputs.customer_subscription_cancel import CustomerSubscriptionCancelDict as CustomerSubscriptionCancelDict
    from ...polar.inputs.customer_subscription_pause import CustomerSubscriptionPauseDict as CustomerSubscriptionPauseDict
    from ...polar.inputs.customer_subscription_resume import CustomerSubscriptionResumeDict as CustomerSubscriptionResumeDict
    from ...polar.inputs.customer_subscription_update_clear import CustomerSubscriptionUpdateClearDict as CustomerSubscriptionUpdateClearDict
    from ...polar.inputs.customer_subscription_update import CustomerSubscriptionUpdateDict as CustomerSubscriptionUpdateDict
    from ...polar.inputs.customer_subscription_update_product import CustomerSubscriptionUpdateProductDict as CustomerSubscriptionUpdateProductDict
    from ...polar.inputs.customer_subscription_update_seats import CustomerSubscriptionUpdateSeatsDict as CustomerSubscriptionUpdateSeatsDict
    from ...polar.inputs.customer_subscription_update_units import CustomerSubscriptionUpdateUnitsDict as CustomerSubscriptionUpdateUnitsDict
    from ...polar.inputs.customer_team_create import CustomerTeamCreateDict as CustomerTeamCreateDict
    from ...polar.inputs.discount_create import DiscountCreateDict as DiscountCreateDict
    from ...polar.inputs.discount_fixed_create import DiscountFixedCreateDict as DiscountFixedCreateDict
    from ...polar.inputs.discount_percentage_create import DiscountPercentageCreateDict as DiscountPercentageCreateDict
    from ...polar.inputs.downloadable_file_create import DownloadableFileCreateDict as DownloadableFileCreateDict
    from ...polar.inputs.event_create_customer import EventCreateCustomerDict as EventCreateCustomerDict
    from ...polar.inputs.event_create_external_customer import EventCreateExternalCustomerDict as EventCreateExternalCustomerDict
    from ...polar.inputs.existing_product_price import ExistingProductPriceDict as ExistingProductPriceDict
    from ...polar.inputs.file_create import FileCreateDict as FileCreateDict
    from ...polar.inputs.filter_ import FilterClauseDict as FilterClauseDict, FilterDict as FilterDict
    from ...polar.inputs.member_owner_create import MemberOwnerCreateDict as MemberOwnerCreateDict
    from ...polar.inputs.oauth_2_token_request import Oauth2TokenRequestDict as Oauth2TokenRequestDict
    from ...polar.inputs.organization_avatar_file_create import OrganizationAvatarFileCreateDict as OrganizationAvatarFileCreateDict
    from ...polar.inputs.organization_company_legal_entity_schema import OrganizationCompanyLegalEntitySchemaDict as OrganizationCompanyLegalEntitySchemaDict
    from ...polar.inputs.organization_customer_email_settings import OrganizationCustomerEmailSettingsDict as OrganizationCustomerEmailSettingsDict
    from ...polar.inputs.organization_details import OrganizationDetailsDict as OrganizationDetailsDict
    from ...polar.inputs.organization_dispute_settings_update import OrganizationDisputeSettingsUpdateDict as OrganizationDisputeSettingsUpdateDict
    from ...polar.inputs.organization_feature_settings_update import OrganizationFeatureSettingsUpdateDict as OrganizationFeatureSettingsUpdateDict
    from ...polar.inputs.organization_individual_legal_entity_schema import OrganizationIndividualLegalEntitySchemaDict as OrganizationIndividualLegalEntitySchemaDict
    from ...polar.inputs.organization_social_link import OrganizationSocialLinkDict as OrganizationSocialLinkDict
    from ...polar.inputs.organization_subscription_settings import OrganizationSubscriptionSettingsDict as OrganizationSubscriptionSettingsDict
    from .product_create import ProductCreateDict as ProductCreateDict
    from .product_create_one_time import ProductCreateOneTimeDict as ProductCreateOneTimeDict
    from .product_create_recurring import ProductCreateRecurringDict as ProductCreateRecurringDict
    from ...polar.inputs.product_media_file_create import ProductMediaFileCreateDict as ProductMediaFileCreateDict
    from ...polar.inputs.product_price_custom_create import ProductPriceCustomCreateDict as ProductPriceCustomCreateDict
    from ...polar.inputs.product_price_fixed_create import ProductPriceFixedCreateDict as ProductPriceFixedCreateDict
    from ...polar.inputs.product_price_metered_tiers_create import ProductPriceMeteredTiersCreateDict as ProductPriceMeteredTiersCreateDict
    from ...polar.inputs.product_price_metered_unit_create import ProductPriceMeteredUnitCreateDict as ProductPriceMeteredUnitCreateDict
    from .product_price_seat_based_create import ProductPriceSeatBasedCreateDict as ProductPriceSeatBasedCreateDict
    from ...polar.inputs.product_price_unit_based_create import ProductPriceUnitBasedCreateDict as ProductPriceUnitBasedCreateDict
    from ...polar.inputs.property_aggregation import PropertyAggregationDict as PropertyAggregationDict
    from ...polar.inputs.refresh_token_request import RefreshTokenRequestDict as RefreshTokenRequestDict
    from ...polar.inputs.s3_file_create_multipart import S3FileCreateMultipartDict as S3FileCreateMultipartDict, S3FileCreatePartDict as S3FileCreatePartDict
    from ...polar.inputs.s3_file_upload_completed_part import S3FileUploadCompletedPartDict as S3FileUploadCompletedPartDict
    from ...polar.inputs.subscription_cancel import SubscriptionCancelDict as SubscriptionCancelDict
    from ...polar.inputs.subscription_create_customer import SubscriptionCreateCustomerDict as SubscriptionCreateCustomerDict
    from ...polar.inputs.subscription_create_external_customer import SubscriptionCreateExternalCustomerDict as SubscriptionCreateExternalCustomerDict
    from ...polar.inputs.subscription_pause import SubscriptionPauseDict as SubscriptionPauseDict
    from ...polar.inputs.subscription_resume import SubscriptionResumeDict as SubscriptionResumeDict
    from ...polar.inputs.subscription_revoke import SubscriptionRevokeDict as SubscriptionRevokeDict
    from ...polar.inputs.subscription_update_base import SubscriptionUpdateBaseDict as SubscriptionUpdateBaseDict
    from ...polar.inputs.subscription_update_billing_period import SubscriptionUpdateBillingPeriodDict as SubscriptionUpdateBillingPeriodDict
    from ...polar.inputs.subscription_update_clear import SubscriptionUpdateClearDict as SubscriptionUpdateClearDict
    from ...polar.inputs.subscription_update import SubscriptionUpdateDict as SubscriptionUpdateDict
    from ...polar.inputs.subscription_update_seats import SubscriptionUpdateSeatsDict as SubscriptionUpdateSeatsDict
    from ...polar.inputs.subscription_update_units import SubscriptionUpdateUnitsDict as SubscriptionUpdateUnitsDict
    from ...polar.inputs.subscriptions_create_request import SubscriptionsCreateRequestDict as SubscriptionsCreateRequestDict
    from ...polar.inputs.support_case_attachment_file_create import SupportCaseAttachmentFileCreateDict as SupportCaseAttachmentFileCreateDict
    from ...polar.inputs.tiers_input import TierInputDict as TierInputDict, TiersInputDict as TiersInputDict
    from ...polar.inputs.unique_aggregation import UniqueAggregationDict as UniqueAggregationDict
    from ...polar.inputs.web_token_request import WebTokenRequestDict as WebTokenRequestDict
# isort: on
# fmt: on

#: Module of each name. A line of the table is a module, and the names in it.
MODULES: Final[dict[str, str]] = beside(
    _MODULES,
    names_by_module("""
"""),
    gone=["ProductPriceSeatTierDict", "ProductPriceSeatTiersInputDict"],
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = import_lazily(__name__, MODULES)
