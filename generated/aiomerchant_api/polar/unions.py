"""The unions of Polar's models, and other names of types. Generated from spec/."""

from typing import Final

from aiomerchant_core.codec import Choice, Has, Tag

#: Annotations by the names that stand for them.
ALIASES: Final[dict[str, str]] = {
    "CheckoutCreate": "CheckoutProductsCreate",
    "MetadataOutputType": "dict[str, str | int | float | bool]",
    "MetadataQuery": "dict[str, str | int | bool | list[str] | list[int] | list[bool]] | None",
}

#: How the member of a union is found, by the name of the union or by the names of its members.
UNIONS: Final[dict[str, Choice]] = {
    "Benefit": Choice(
        "BenefitCustom or BenefitDiscord or ...",
        Tag(
            ("type",),
            {
                "custom": "BenefitCustom",
                "discord": "BenefitDiscord",
                "github_repository": "BenefitGitHubRepository",
                "downloadables": "BenefitDownloadables",
                "license_keys": "BenefitLicenseKeys",
                "meter_credit": "BenefitMeterCredit",
                "feature_flag": "BenefitFeatureFlag",
                "slack_shared_channel": "BenefitSlackSharedChannel",
            },
        ),
    ),
    "BenefitCreate": Choice(
        "BenefitCustomCreate or BenefitDiscordCreate or ...",
        Tag(
            ("type",),
            {
                "custom": "BenefitCustomCreate",
                "discord": "BenefitDiscordCreate",
                "github_repository": "BenefitGitHubRepositoryCreate",
                "downloadables": "BenefitDownloadablesCreate",
                "license_keys": "BenefitLicenseKeysCreate",
                "meter_credit": "BenefitMeterCreditCreate",
                "feature_flag": "BenefitFeatureFlagCreate",
                "slack_shared_channel": "BenefitSlackSharedChannelCreate",
            },
        ),
    ),
    "BenefitGrantDiscordProperties | BenefitGrantGitHubRepositoryProperties | BenefitGrantDownloadablesProperties | BenefitGrantLicenseKeysProperties | BenefitGrantCustomProperties | BenefitGrantFeatureFlagProperties | BenefitGrantSlackSharedChannelProperties | BenefitGrantMeterCreditProperties": Choice(
        "BenefitGrantDiscordProperties or BenefitGrantGitHubRepositoryProperties or ...",
        Tag(
            ("permission",),
            {
                "admin": "BenefitGrantGitHubRepositoryProperties",
                "maintain": "BenefitGrantGitHubRepositoryProperties",
                "pull": "BenefitGrantGitHubRepositoryProperties",
                "push": "BenefitGrantGitHubRepositoryProperties",
                "triage": "BenefitGrantGitHubRepositoryProperties",
            },
            Has(
                (("files",),),
                "BenefitGrantDownloadablesProperties",
                Has(
                    (("display_key",),),
                    "BenefitGrantLicenseKeysProperties",
                    Has(
                        (("license_key_id",),),
                        "BenefitGrantLicenseKeysProperties",
                        Has(
                            (("user_provided_key",),),
                            "BenefitGrantLicenseKeysProperties",
                            Has(
                                (),
                                Has(
                                    (),
                                    Has(
                                        (("channel_id",),),
                                        "BenefitGrantSlackSharedChannelProperties",
                                        Has(
                                            (("channel_name",),),
                                            "BenefitGrantSlackSharedChannelProperties",
                                            Has(
                                                (("connected_team_id",),),
                                                "BenefitGrantSlackSharedChannelProperties",
                                                Has(
                                                    (("invite_id",),),
                                                    "BenefitGrantSlackSharedChannelProperties",
                                                    Has(
                                                        (("invite_url",),),
                                                        "BenefitGrantSlackSharedChannelProperties",
                                                        Has(
                                                            (("invited_email",),),
                                                            "BenefitGrantSlackSharedChannelProperties",
                                                            Has(
                                                                (("last_credited_at",),),
                                                                "BenefitGrantMeterCreditProperties",
                                                                Has(
                                                                    (("last_credited_meter_id",),),
                                                                    "BenefitGrantMeterCreditProperties",
                                                                    Has(
                                                                        (("last_credited_units",),),
                                                                        "BenefitGrantMeterCreditProperties",
                                                                        "BenefitGrantDiscordProperties",
                                                                        nullable=True,
                                                                    ),
                                                                    nullable=True,
                                                                ),
                                                                nullable=True,
                                                            ),
                                                            nullable=True,
                                                        ),
                                                        nullable=True,
                                                    ),
                                                    nullable=True,
                                                ),
                                                nullable=True,
                                            ),
                                            nullable=True,
                                        ),
                                        nullable=True,
                                    ),
                                    "BenefitGrantFeatureFlagProperties",
                                ),
                                "BenefitGrantCustomProperties",
                            ),
                            nullable=True,
                        ),
                        nullable=True,
                    ),
                    nullable=True,
                ),
                nullable=True,
            ),
        ),
    ),
    "BenefitGrantWebhook": Choice(
        "BenefitGrantDiscordWebhook or BenefitGrantCustomWebhook or ...",
        Tag(
            ("benefit", "type"),
            {
                "discord": "BenefitGrantDiscordWebhook",
                "custom": "BenefitGrantCustomWebhook",
                "github_repository": "BenefitGrantGitHubRepositoryWebhook",
                "downloadables": "BenefitGrantDownloadablesWebhook",
                "license_keys": "BenefitGrantLicenseKeysWebhook",
                "meter_credit": "BenefitGrantMeterCreditWebhook",
                "feature_flag": "BenefitGrantFeatureFlagWebhook",
                "slack_shared_channel": "BenefitGrantSlackSharedChannelWebhook",
            },
        ),
    ),
    "BenefitPublic": Choice(
        "BenefitCustomPublic or BenefitDiscordPublic or ...",
        Tag(
            ("type",),
            {
                "custom": "BenefitCustomPublic",
                "discord": "BenefitDiscordPublic",
                "github_repository": "BenefitGitHubRepositoryPublic",
                "downloadables": "BenefitDownloadablesPublic",
                "license_keys": "BenefitLicenseKeysPublic",
                "feature_flag": "BenefitFeatureFlagPublic",
                "slack_shared_channel": "BenefitSlackSharedChannelPublic",
                "meter_credit": "BenefitMeterCreditPublic",
            },
        ),
    ),
    "BenefitsUpdateRequest": Choice(
        "BenefitCustomUpdate or BenefitDiscordUpdate or ...",
        Tag(
            ("type",),
            {
                "custom": "BenefitCustomUpdate",
                "discord": "BenefitDiscordUpdate",
                "github_repository": "BenefitGitHubRepositoryUpdate",
                "downloadables": "BenefitDownloadablesUpdate",
                "license_keys": "BenefitLicenseKeysUpdate",
                "meter_credit": "BenefitMeterCreditUpdate",
                "feature_flag": "BenefitFeatureFlagUpdate",
                "slack_shared_channel": "BenefitSlackSharedChannelUpdate",
            },
        ),
    ),
    "CheckoutDiscountFixedOnceForeverDuration | CheckoutDiscountFixedRepeatDuration | CheckoutDiscountPercentageOnceForeverDuration | CheckoutDiscountPercentageRepeatDuration": Choice(
        "CheckoutDiscountFixedOnceForeverDuration or CheckoutDiscountFixedRepeatDuration or ...",
        Has(
            (("duration_in_months",), ("amount",)),
            "CheckoutDiscountFixedRepeatDuration",
            Has(
                (("amount",),),
                "CheckoutDiscountFixedOnceForeverDuration",
                Has(
                    (("duration_in_months",),),
                    "CheckoutDiscountPercentageRepeatDuration",
                    Has((("basis_points",),), "CheckoutDiscountPercentageOnceForeverDuration"),
                ),
            ),
        ),
    ),
    "CheckoutForbiddenError": Choice(
        "AlreadyActiveSubscriptionError or NotOpenCheckout or ...",
        Tag(
            ("error",),
            {
                "AlreadyActiveSubscriptionError": "AlreadyActiveSubscriptionError",
                "NotOpenCheckout": "NotOpenCheckout",
                "NotPermitted": "NotPermitted",
                "PaymentNotReady": "PaymentNotReady",
                "TrialAlreadyRedeemed": "TrialAlreadyRedeemed",
                "DiscountRedemptionLimitReached": "DiscountRedemptionLimitReached",
            },
        ),
    ),
    "CheckoutLinkCreate": Choice(
        "CheckoutLinkCreateProductPrice or CheckoutLinkCreateProduct or ...",
        Has(
            (("product_price_id",),),
            "CheckoutLinkCreateProductPrice",
            Has(
                (("product_id",),),
                "CheckoutLinkCreateProduct",
                Has((("products",),), "CheckoutLinkCreateProducts"),
            ),
        ),
    ),
    "CountAggregation | PropertyAggregation | UniqueAggregation": Choice(
        "CountAggregation or PropertyAggregation or ...",
        Tag(
            ("func",),
            {
                "count": "CountAggregation",
                "avg": "PropertyAggregation",
                "max": "PropertyAggregation",
                "min": "PropertyAggregation",
                "sum": "PropertyAggregation",
                "unique": "UniqueAggregation",
                None: Has((("property",),), "UniqueAggregation", "CountAggregation"),
            },
        ),
    ),
    "CustomField": Choice(
        "CustomFieldText or CustomFieldNumber or ...",
        Tag(
            ("type",),
            {
                "text": "CustomFieldText",
                "number": "CustomFieldNumber",
                "date": "CustomFieldDate",
                "checkbox": "CustomFieldCheckbox",
                "select": "CustomFieldSelect",
            },
        ),
    ),
    "CustomFieldCreate": Choice(
        "CustomFieldCreateText or CustomFieldCreateNumber or ...",
        Tag(
            ("type",),
            {
                "text": "CustomFieldCreateText",
                "number": "CustomFieldCreateNumber",
                "date": "CustomFieldCreateDate",
                "checkbox": "CustomFieldCreateCheckbox",
                "select": "CustomFieldCreateSelect",
            },
        ),
    ),
    "CustomFieldUpdate": Choice(
        "CustomFieldUpdateText or CustomFieldUpdateNumber or ...",
        Tag(
            ("type",),
            {
                "text": "CustomFieldUpdateText",
                "number": "CustomFieldUpdateNumber",
                "date": "CustomFieldUpdateDate",
                "checkbox": "CustomFieldUpdateCheckbox",
                "select": "CustomFieldUpdateSelect",
            },
        ),
    ),
    "Customer": Choice(
        "CustomerIndividual or CustomerTeam",
        Tag(("type",), {"individual": "CustomerIndividual", "team": "CustomerTeam"}),
    ),
    "CustomerBenefitGrant": Choice(
        "CustomerBenefitGrantDiscord or CustomerBenefitGrantGitHubRepository or ...",
        Tag(
            ("benefit", "type"),
            {
                "discord": "CustomerBenefitGrantDiscord",
                "github_repository": "CustomerBenefitGrantGitHubRepository",
                "downloadables": "CustomerBenefitGrantDownloadables",
                "license_keys": "CustomerBenefitGrantLicenseKeys",
                "custom": "CustomerBenefitGrantCustom",
                "meter_credit": "CustomerBenefitGrantMeterCredit",
                "feature_flag": "CustomerBenefitGrantFeatureFlag",
                "slack_shared_channel": "CustomerBenefitGrantSlackSharedChannel",
            },
        ),
    ),
    "CustomerBenefitGrantUpdate": Choice(
        "CustomerBenefitGrantDiscordUpdate or CustomerBenefitGrantGitHubRepositoryUpdate or ...",
        Tag(
            ("benefit_type",),
            {
                "discord": "CustomerBenefitGrantDiscordUpdate",
                "github_repository": "CustomerBenefitGrantGitHubRepositoryUpdate",
                "downloadables": "CustomerBenefitGrantDownloadablesUpdate",
                "license_keys": "CustomerBenefitGrantLicenseKeysUpdate",
                "custom": "CustomerBenefitGrantCustomUpdate",
                "meter_credit": "CustomerBenefitGrantMeterCreditUpdate",
                "feature_flag": "CustomerBenefitGrantFeatureFlagUpdate",
                "slack_shared_channel": "CustomerBenefitGrantSlackSharedChannelUpdate",
            },
        ),
    ),
    "CustomerCreate": Choice(
        "CustomerIndividualCreate or CustomerTeamCreate",
        Tag(
            ("type",),
            {
                "individual": "CustomerIndividualCreate",
                "team": "CustomerTeamCreate",
                None: "CustomerIndividualCreate",
            },
        ),
    ),
    "CustomerPaymentMethod": Choice(
        "PaymentMethodCard or PaymentMethodKrCard or ...",
        Tag(
            ("type",), {"card": "PaymentMethodCard", "kr_card": "PaymentMethodKrCard"}, "PaymentMethodGeneric"
        ),
    ),
    "CustomerPaymentMethodCreateResponse": Choice(
        "CustomerPaymentMethodCreateSucceededResponse or CustomerPaymentMethodCreateRequiresActionResponse",
        Tag(
            ("status",),
            {
                "succeeded": "CustomerPaymentMethodCreateSucceededResponse",
                "requires_action": "CustomerPaymentMethodCreateRequiresActionResponse",
            },
        ),
    ),
    "CustomerSessionsCreateRequest": Choice(
        "CustomerSessionCustomerIDCreate or CustomerSessionCustomerExternalIDCreate",
        Has(
            (("customer_id",),),
            "CustomerSessionCustomerIDCreate",
            Has((("external_customer_id",),), "CustomerSessionCustomerExternalIDCreate"),
        ),
    ),
    "CustomerState": Choice(
        "CustomerStateIndividual or CustomerStateTeam",
        Tag(("type",), {"individual": "CustomerStateIndividual", "team": "CustomerStateTeam"}),
    ),
    "CustomerSubscriptionUpdate": Choice(
        "CustomerSubscriptionUpdateProduct or CustomerSubscriptionUpdateSeats or ...",
        Tag(
            ("resume",),
            {True: "CustomerSubscriptionResume"},
            Has(
                (("product_id",),),
                "CustomerSubscriptionUpdateProduct",
                Has(
                    (("seats",),),
                    "CustomerSubscriptionUpdateSeats",
                    Has(
                        (("units",),),
                        "CustomerSubscriptionUpdateUnits",
                        Has(
                            (("pause_at_period_end",),),
                            "CustomerSubscriptionPause",
                            Has(
                                (("pending_update",),),
                                "CustomerSubscriptionUpdateClear",
                                "CustomerSubscriptionCancel",
                                nullable=True,
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    "Discount": Choice(
        "DiscountFixedOnceForeverDuration or DiscountFixedRepeatDuration or ...",
        Has(
            (("duration_in_months",), ("amount",)),
            "DiscountFixedRepeatDuration",
            Has(
                (("amount",),),
                "DiscountFixedOnceForeverDuration",
                Has(
                    (("duration_in_months",),),
                    "DiscountPercentageRepeatDuration",
                    Has((("basis_points",),), "DiscountPercentageOnceForeverDuration"),
                ),
            ),
        ),
    ),
    "DiscountCreate": Choice(
        "DiscountFixedCreate or DiscountPercentageCreate",
        Tag(
            ("type",),
            {
                "fixed": "DiscountFixedCreate",
                "percentage": "DiscountPercentageCreate",
                None: Has((("basis_points",),), "DiscountPercentageCreate", "DiscountFixedCreate"),
            },
        ),
    ),
    "DiscountFixedOnceForeverDurationBase | DiscountFixedRepeatDurationBase | DiscountPercentageOnceForeverDurationBase | DiscountPercentageRepeatDurationBase": Choice(
        "DiscountFixedOnceForeverDurationBase or DiscountFixedRepeatDurationBase or ...",
        Has(
            (("duration_in_months",), ("amount",)),
            "DiscountFixedRepeatDurationBase",
            Has(
                (("amount",),),
                "DiscountFixedOnceForeverDurationBase",
                Has(
                    (("duration_in_months",),),
                    "DiscountPercentageRepeatDurationBase",
                    Has((("basis_points",),), "DiscountPercentageOnceForeverDurationBase"),
                ),
            ),
        ),
    ),
    "Event": Choice(
        "MeterCreditEvent or MeterResetEvent or ...",
        Tag(
            ("source",),
            {
                "system": Tag(
                    ("name",),
                    {
                        "meter.credited": "MeterCreditEvent",
                        "meter.reset": "MeterResetEvent",
                        "benefit.granted": "BenefitGrantedEvent",
                        "benefit.cycled": "BenefitCycledEvent",
                        "benefit.updated": "BenefitUpdatedEvent",
                        "benefit.revoked": "BenefitRevokedEvent",
                        "subscription.created": "SubscriptionCreatedEvent",
                        "subscription.updated": "SubscriptionUpdatedEvent",
                        "subscription.cycled": "SubscriptionCycledEvent",
                        "subscription.canceled": "SubscriptionCanceledEvent",
                        "subscription.revoked": "SubscriptionRevokedEvent",
                        "subscription.past_due": "SubscriptionPastDueEvent",
                        "subscription.reactivated": "SubscriptionReactivatedEvent",
                        "subscription.reinstated": "SubscriptionReinstatedEvent",
                        "subscription.paused": "SubscriptionPausedEvent",
                        "subscription.resumed": "SubscriptionResumedEvent",
                        "subscription.migrated": "SubscriptionMigratedEvent",
                        "subscription.uncanceled": "SubscriptionUncanceledEvent",
                        "subscription.product_updated": "SubscriptionProductUpdatedEvent",
                        "subscription.seats_updated": "SubscriptionSeatsUpdatedEvent",
                        "subscription.units_updated": "SubscriptionUnitsUpdatedEvent",
                        "subscription.billing_period_updated": "SubscriptionBillingPeriodUpdatedEvent",
                        "subscription.update_cleared": "SubscriptionUpdateClearedEvent",
                        "order.paid": "OrderPaidEvent",
                        "order.refunded": "OrderRefundedEvent",
                        "order.voided": "OrderVoidedEvent",
                        "order.unvoided": "OrderUnvoidedEvent",
                        "checkout.created": "CheckoutCreatedEvent",
                        "customer.created": "CustomerCreatedEvent",
                        "customer.updated": "CustomerUpdatedEvent",
                        "customer.deleted": "CustomerDeletedEvent",
                        "balance.order": "BalanceOrderEvent",
                        "balance.credit_order": "BalanceCreditOrderEvent",
                        "balance.refund": "BalanceRefundEvent",
                        "balance.refund_reversal": "BalanceRefundReversalEvent",
                        "balance.dispute": "BalanceDisputeEvent",
                        "balance.dispute_reversal": "BalanceDisputeReversalEvent",
                    },
                ),
                "user": "UserEvent",
            },
        ),
    ),
    "EventCreateCustomer | EventCreateExternalCustomer": Choice(
        "EventCreateCustomer or EventCreateExternalCustomer",
        Has(
            (("customer_id",),),
            "EventCreateCustomer",
            Has((("external_customer_id",),), "EventCreateExternalCustomer"),
        ),
    ),
    "EventsListResponse": Choice(
        "ListResourceEvent or ListResourceWithCursorPaginationEvent",
        Has((("pagination", "max_page"),), "ListResourceEvent", "ListResourceWithCursorPaginationEvent"),
    ),
    "ExistingProductPrice | ProductPriceFixedCreate | ProductPriceCustomCreate | ProductPriceSeatBasedCreate | ProductPriceUnitBasedCreate | ProductPriceMeteredUnitCreate | ProductPriceMeteredTiersCreate": Choice(
        "ExistingProductPrice or ProductPriceFixedCreate or ...",
        Tag(
            ("amount_type",),
            {
                "fixed": "ProductPriceFixedCreate",
                "custom": "ProductPriceCustomCreate",
                "seat_based": "ProductPriceSeatBasedCreate",
                "unit_based": "ProductPriceUnitBasedCreate",
                "metered_unit": "ProductPriceMeteredUnitCreate",
                "metered_tiers": "ProductPriceMeteredTiersCreate",
            },
            "ExistingProductPrice",
        ),
    ),
    "FileCreate": Choice(
        "DownloadableFileCreate or ProductMediaFileCreate or ...",
        Tag(
            ("service",),
            {
                "downloadable": "DownloadableFileCreate",
                "product_media": "ProductMediaFileCreate",
                "organization_avatar": "OrganizationAvatarFileCreate",
                "support_case_attachment": "SupportCaseAttachmentFileCreate",
            },
        ),
    ),
    "FileRead": Choice(
        "DownloadableFileRead or ProductMediaFileRead or ...",
        Tag(
            ("service",),
            {
                "downloadable": "DownloadableFileRead",
                "product_media": "ProductMediaFileRead",
                "organization_avatar": "OrganizationAvatarFileRead",
                "support_case_attachment": "SupportCaseAttachmentFileRead",
            },
        ),
    ),
    "FilterClause | Filter": Choice(
        "FilterClause or Filter", Tag(("conjunction",), {"and": "Filter", "or": "Filter"}, "FilterClause")
    ),
    "LegacyRecurringProductPrice": Choice(
        "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom",
        Tag(
            ("amount_type",),
            {"fixed": "LegacyRecurringProductPriceFixed", "custom": "LegacyRecurringProductPriceCustom"},
        ),
    ),
    "LegacyRecurringProductPrice | ProductPrice": Choice(
        "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom or ...",
        Tag(
            ("amount_type",),
            {
                "fixed": Tag(("legacy",), {True: "LegacyRecurringProductPriceFixed"}, "ProductPriceFixed"),
                "custom": Tag(("legacy",), {True: "LegacyRecurringProductPriceCustom"}, "ProductPriceCustom"),
                "seat_based": "ProductPriceSeatBased",
                "unit_based": "ProductPriceUnitBased",
                "metered_unit": "ProductPriceMeteredUnit",
                "metered_tiers": "ProductPriceMeteredTiers",
            },
        ),
    ),
    "Oauth2AuthorizeResponse": Choice(
        "AuthorizeResponseUser or AuthorizeResponseOrganization",
        Tag(
            ("sub_type",), {"user": "AuthorizeResponseUser", "organization": "AuthorizeResponseOrganization"}
        ),
    ),
    "Oauth2TokenRequest": Choice(
        "AuthorizationCodeTokenRequest or RefreshTokenRequest or ...",
        Tag(
            ("grant_type",),
            {
                "authorization_code": "AuthorizationCodeTokenRequest",
                "refresh_token": "RefreshTokenRequest",
                "web": "WebTokenRequest",
            },
        ),
    ),
    "Oauth2UserinfoResponse": Choice(
        "UserInfoUser or UserInfoOrganization", Has((), "UserInfoUser", "UserInfoOrganization")
    ),
    "OrganizationIndividualLegalEntitySchema | OrganizationCompanyLegalEntitySchema": Choice(
        "OrganizationIndividualLegalEntitySchema or OrganizationCompanyLegalEntitySchema",
        Tag(
            ("type",),
            {
                "individual": "OrganizationIndividualLegalEntitySchema",
                "company": "OrganizationCompanyLegalEntitySchema",
            },
        ),
    ),
    "Payment": Choice(
        "CardPayment or KrCardPayment or ...",
        Tag(("method",), {"card": "CardPayment", "kr_card": "KrCardPayment"}, "GenericPayment"),
    ),
    "PaymentMethod": Choice(
        "CustomerPaymentMethodCard or CustomerPaymentMethodKrCard or ...",
        Tag(
            ("type",),
            {"card": "CustomerPaymentMethodCard", "kr_card": "CustomerPaymentMethodKrCard"},
            "CustomerPaymentMethodGeneric",
        ),
    ),
    "ProductCreate": Choice(
        "ProductCreateRecurring or ProductCreateOneTime",
        Tag(
            ("recurring_interval",),
            {
                "day": "ProductCreateRecurring",
                "month": "ProductCreateRecurring",
                "week": "ProductCreateRecurring",
                "year": "ProductCreateRecurring",
            },
            "ProductCreateOneTime",
        ),
    ),
    "ProductPrice": Choice(
        "ProductPriceFixed or ProductPriceCustom or ...",
        Tag(
            ("amount_type",),
            {
                "fixed": "ProductPriceFixed",
                "custom": "ProductPriceCustom",
                "seat_based": "ProductPriceSeatBased",
                "unit_based": "ProductPriceUnitBased",
                "metered_unit": "ProductPriceMeteredUnit",
                "metered_tiers": "ProductPriceMeteredTiers",
            },
        ),
    ),
    "ProductPriceFixedCreate | ProductPriceCustomCreate | ProductPriceSeatBasedCreate | ProductPriceUnitBasedCreate | ProductPriceMeteredUnitCreate | ProductPriceMeteredTiersCreate": Choice(
        "ProductPriceFixedCreate or ProductPriceCustomCreate or ...",
        Tag(
            ("amount_type",),
            {
                "fixed": "ProductPriceFixedCreate",
                "custom": "ProductPriceCustomCreate",
                "seat_based": "ProductPriceSeatBasedCreate",
                "unit_based": "ProductPriceUnitBasedCreate",
                "metered_unit": "ProductPriceMeteredUnitCreate",
                "metered_tiers": "ProductPriceMeteredTiersCreate",
            },
        ),
    ),
    "SubscriptionUpdate": Choice(
        "SubscriptionUpdateBase or SubscriptionUpdateSeats or ...",
        Tag(
            ("revoke",),
            {True: "SubscriptionRevoke"},
            Tag(
                ("resume",),
                {True: "SubscriptionResume"},
                Has(
                    (("seats",),),
                    "SubscriptionUpdateSeats",
                    Has(
                        (("units",),),
                        "SubscriptionUpdateUnits",
                        Has(
                            (("current_billing_period_end",),),
                            "SubscriptionUpdateBillingPeriod",
                            Has(
                                (("cancel_at_period_end",),),
                                "SubscriptionCancel",
                                Has(
                                    (("pause_at_period_end",),),
                                    "SubscriptionPause",
                                    Has(
                                        (("pending_update",),),
                                        "SubscriptionUpdateClear",
                                        "SubscriptionUpdateBase",
                                        nullable=True,
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    "SubscriptionsCreateRequest": Choice(
        "SubscriptionCreateCustomer or SubscriptionCreateExternalCustomer",
        Has(
            (("customer_id",),),
            "SubscriptionCreateCustomer",
            Has((("external_customer_id",),), "SubscriptionCreateExternalCustomer"),
        ),
    ),
    "SystemEvent": Choice(
        "MeterCreditEvent or MeterResetEvent or ...",
        Tag(
            ("name",),
            {
                "meter.credited": "MeterCreditEvent",
                "meter.reset": "MeterResetEvent",
                "benefit.granted": "BenefitGrantedEvent",
                "benefit.cycled": "BenefitCycledEvent",
                "benefit.updated": "BenefitUpdatedEvent",
                "benefit.revoked": "BenefitRevokedEvent",
                "subscription.created": "SubscriptionCreatedEvent",
                "subscription.updated": "SubscriptionUpdatedEvent",
                "subscription.cycled": "SubscriptionCycledEvent",
                "subscription.canceled": "SubscriptionCanceledEvent",
                "subscription.revoked": "SubscriptionRevokedEvent",
                "subscription.past_due": "SubscriptionPastDueEvent",
                "subscription.reactivated": "SubscriptionReactivatedEvent",
                "subscription.reinstated": "SubscriptionReinstatedEvent",
                "subscription.paused": "SubscriptionPausedEvent",
                "subscription.resumed": "SubscriptionResumedEvent",
                "subscription.migrated": "SubscriptionMigratedEvent",
                "subscription.uncanceled": "SubscriptionUncanceledEvent",
                "subscription.product_updated": "SubscriptionProductUpdatedEvent",
                "subscription.seats_updated": "SubscriptionSeatsUpdatedEvent",
                "subscription.units_updated": "SubscriptionUnitsUpdatedEvent",
                "subscription.billing_period_updated": "SubscriptionBillingPeriodUpdatedEvent",
                "subscription.update_cleared": "SubscriptionUpdateClearedEvent",
                "order.paid": "OrderPaidEvent",
                "order.refunded": "OrderRefundedEvent",
                "order.voided": "OrderVoidedEvent",
                "order.unvoided": "OrderUnvoidedEvent",
                "checkout.created": "CheckoutCreatedEvent",
                "customer.created": "CustomerCreatedEvent",
                "customer.updated": "CustomerUpdatedEvent",
                "customer.deleted": "CustomerDeletedEvent",
                "balance.order": "BalanceOrderEvent",
                "balance.credit_order": "BalanceCreditOrderEvent",
                "balance.refund": "BalanceRefundEvent",
                "balance.refund_reversal": "BalanceRefundReversalEvent",
                "balance.dispute": "BalanceDisputeEvent",
                "balance.dispute_reversal": "BalanceDisputeReversalEvent",
            },
        ),
    ),
}
