"""The open enums. Generated from spec/."""

from typing import Literal, TypeAlias

AggregationFunction: TypeAlias = Literal["count", "sum", "max", "min", "avg", "unique"] | str

BenefitGrantSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "granted_at", "-granted_at", "revoked_at", "-revoked_at"] | str
)

BenefitSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "description",
        "-description",
        "type",
        "-type",
        "user_order",
        "-user_order",
    ]
    | str
)

BenefitType: TypeAlias = (
    Literal[
        "custom",
        "discord",
        "github_repository",
        "downloadables",
        "license_keys",
        "meter_credit",
        "feature_flag",
        "slack_shared_channel",
    ]
    | str
)

BenefitVisibility: TypeAlias = Literal["draft", "private", "public"] | str

BillingAddressFieldMode: TypeAlias = Literal["required", "optional", "disabled"] | str

CheckoutLinkSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "label",
        "-label",
        "success_url",
        "-success_url",
        "allow_discount_codes",
        "-allow_discount_codes",
    ]
    | str
)

CheckoutSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "expires_at", "-expires_at", "status", "-status"] | str
)

CheckoutStatus: TypeAlias = Literal["open", "expired", "confirmed", "succeeded", "failed"] | str

CountryAlpha2: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)

CountryAlpha2Input: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)

CustomFieldSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "slug", "-slug", "name", "-name", "type", "-type"] | str
)

CustomFieldType: TypeAlias = Literal["text", "number", "date", "checkbox", "select"] | str

CustomerBenefitGrantSortProperty: TypeAlias = (
    Literal[
        "granted_at",
        "-granted_at",
        "type",
        "-type",
        "organization",
        "-organization",
        "product_benefit",
        "-product_benefit",
    ]
    | str
)

CustomerCancellationReason: TypeAlias = (
    Literal[
        "customer_service",
        "low_quality",
        "missing_features",
        "switched_service",
        "too_complex",
        "too_expensive",
        "unused",
        "other",
    ]
    | str
)

CustomerCustomerMeterSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "modified_at",
        "-modified_at",
        "meter_id",
        "-meter_id",
        "meter_name",
        "-meter_name",
        "consumed_units",
        "-consumed_units",
        "credited_units",
        "-credited_units",
        "balance",
        "-balance",
    ]
    | str
)

CustomerMeterSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "modified_at",
        "-modified_at",
        "customer_id",
        "-customer_id",
        "customer_name",
        "-customer_name",
        "meter_id",
        "-meter_id",
        "meter_name",
        "-meter_name",
        "consumed_units",
        "-consumed_units",
        "credited_units",
        "-credited_units",
        "balance",
        "-balance",
    ]
    | str
)

CustomerOrderSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "amount",
        "-amount",
        "net_amount",
        "-net_amount",
        "product",
        "-product",
        "subscription",
        "-subscription",
    ]
    | str
)

CustomerSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "email", "-email", "name", "-name"] | str
)

CustomerSubscriptionSortProperty: TypeAlias = (
    Literal[
        "started_at",
        "-started_at",
        "amount",
        "-amount",
        "status",
        "-status",
        "organization",
        "-organization",
        "product",
        "-product",
    ]
    | str
)

CustomerType: TypeAlias = Literal["individual", "team"] | str

CustomerWalletSortProperty: TypeAlias = Literal["created_at", "-created_at", "balance", "-balance"] | str

DiscountDuration: TypeAlias = Literal["once", "forever", "repeating"] | str

DiscountSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "name",
        "-name",
        "code",
        "-code",
        "redemptions_count",
        "-redemptions_count",
        "ends_at",
        "-ends_at",
    ]
    | str
)

DiscountType: TypeAlias = Literal["fixed", "percentage"] | str

DisputeSortProperty: TypeAlias = Literal["created_at", "-created_at", "amount", "-amount"] | str

DisputeStatus: TypeAlias = (
    Literal["prevented", "early_warning", "needs_response", "under_review", "lost", "won"] | str
)

EventNamesSortProperty: TypeAlias = (
    Literal[
        "name", "-name", "occurrences", "-occurrences", "first_seen", "-first_seen", "last_seen", "-last_seen"
    ]
    | str
)

EventSortProperty: TypeAlias = Literal["timestamp", "-timestamp"] | str

EventSource: TypeAlias = Literal["system", "user"] | str

EventTypesSortProperty: TypeAlias = (
    Literal[
        "name",
        "-name",
        "label",
        "-label",
        "occurrences",
        "-occurrences",
        "first_seen",
        "-first_seen",
        "last_seen",
        "-last_seen",
    ]
    | str
)

FileServiceTypes: TypeAlias = (
    Literal["downloadable", "product_media", "organization_avatar", "support_case_attachment"] | str
)

FilterConjunction: TypeAlias = Literal["and", "or"] | str

FilterOperator: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "like", "not_like"] | str

LicenseKeyStatus: TypeAlias = Literal["granted", "revoked", "disabled"] | str

MemberRole: TypeAlias = Literal["owner", "billing_manager", "member"] | str

MemberSortProperty: TypeAlias = Literal["created_at", "-created_at"] | str

MeterSortProperty: TypeAlias = Literal["created_at", "-created_at", "name", "-name"] | str

MeterUnit: TypeAlias = Literal["scalar", "token", "custom"] | str

MetricType: TypeAlias = Literal["scalar", "currency", "currency_sub_cent", "percentage"] | str

OrderBillingReason: TypeAlias = (
    Literal[
        "purchase",
        "subscription_create",
        "subscription_cycle",
        "subscription_update",
        "subscription_meter_cycle",
    ]
    | str
)

OrderExportColumn: TypeAlias = (
    Literal[
        "email",
        "created_at",
        "product",
        "net_amount",
        "currency",
        "status",
        "invoice_number",
        "customer_name",
        "billing_name",
        "billing_country",
        "subtotal_amount",
        "discount_amount",
        "tax_amount",
        "total_amount",
        "refunded_amount",
        "billing_reason",
    ]
    | str
)

OrderSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "status",
        "-status",
        "invoice_number",
        "-invoice_number",
        "amount",
        "-amount",
        "net_amount",
        "-net_amount",
        "customer",
        "-customer",
        "product",
        "-product",
        "discount",
        "-discount",
        "subscription",
        "-subscription",
    ]
    | str
)

OrderStatus: TypeAlias = Literal["draft", "pending", "paid", "refunded", "partially_refunded", "void"] | str

OrganizationSocialPlatforms: TypeAlias = (
    Literal[
        "x", "github", "facebook", "instagram", "youtube", "tiktok", "linkedin", "threads", "discord", "other"
    ]
    | str
)

OrganizationSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "slug",
        "-slug",
        "name",
        "-name",
        "next_review_threshold",
        "-next_review_threshold",
        "days_in_status",
        "-days_in_status",
    ]
    | str
)

OrganizationStatus: TypeAlias = (
    Literal["created", "review", "snoozed", "denied", "active", "blocked", "offboarding", "offboarded"] | str
)

PaymentProcessor: TypeAlias = Literal["stripe"] | str

PaymentSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "status", "-status", "amount", "-amount", "method", "-method"] | str
)

PaymentStatus: TypeAlias = Literal["pending", "succeeded", "failed"] | str

PaymentTrigger: TypeAlias = (
    Literal[
        "purchase",
        "subscription_cycle",
        "retry_dunning",
        "retry_customer",
        "retry_payment_method_update",
        "retry_admin",
    ]
    | str
)

PresentmentCurrency: TypeAlias = (
    Literal[
        "aed",
        "all",
        "amd",
        "aoa",
        "ars",
        "aud",
        "awg",
        "azn",
        "bam",
        "bbd",
        "bdt",
        "bif",
        "bmd",
        "bnd",
        "bob",
        "brl",
        "bsd",
        "bwp",
        "bzd",
        "cad",
        "cdf",
        "chf",
        "clp",
        "cny",
        "cop",
        "crc",
        "cve",
        "czk",
        "djf",
        "dkk",
        "dop",
        "dzd",
        "egp",
        "etb",
        "eur",
        "fjd",
        "fkp",
        "gbp",
        "gel",
        "gip",
        "gmd",
        "gnf",
        "gtq",
        "gyd",
        "hkd",
        "hnl",
        "htg",
        "huf",
        "idr",
        "ils",
        "inr",
        "isk",
        "jmd",
        "jpy",
        "kes",
        "kgs",
        "khr",
        "kmf",
        "krw",
        "kyd",
        "kzt",
        "lak",
        "lkr",
        "lrd",
        "lsl",
        "mad",
        "mdl",
        "mga",
        "mkd",
        "mnt",
        "mop",
        "mur",
        "mvr",
        "mwk",
        "mxn",
        "myr",
        "mzn",
        "nad",
        "ngn",
        "nio",
        "nok",
        "npr",
        "nzd",
        "pab",
        "pen",
        "pgk",
        "php",
        "pkr",
        "pln",
        "pyg",
        "qar",
        "ron",
        "rsd",
        "rwf",
        "sar",
        "sbd",
        "scr",
        "sek",
        "sgd",
        "shp",
        "sos",
        "srd",
        "szl",
        "thb",
        "tjs",
        "top",
        "try",
        "ttd",
        "twd",
        "tzs",
        "uah",
        "ugx",
        "usd",
        "uyu",
        "uzs",
        "vnd",
        "vuv",
        "wst",
        "xaf",
        "xcd",
        "xcg",
        "xof",
        "xpf",
        "yer",
        "zar",
        "zmw",
    ]
    | str
)

ProductBillingType: TypeAlias = Literal["one_time", "recurring"] | str

ProductPriceSource: TypeAlias = Literal["catalog", "ad_hoc"] | str

ProductSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "name",
        "-name",
        "price_amount_type",
        "-price_amount_type",
        "price_amount",
        "-price_amount",
    ]
    | str
)

ProductVisibility: TypeAlias = Literal["draft", "private", "public"] | str

RecurringInterval: TypeAlias = Literal["day", "week", "month", "year"] | str

RefundReason: TypeAlias = (
    Literal[
        "duplicate",
        "fraudulent",
        "customer_request",
        "service_disruption",
        "satisfaction_guarantee",
        "dispute_prevention",
        "other",
    ]
    | str
)

RefundSortProperty: TypeAlias = Literal["created_at", "-created_at", "amount", "-amount"] | str

RefundStatus: TypeAlias = Literal["pending", "succeeded", "failed", "canceled"] | str

Scope: TypeAlias = (
    Literal[
        "openid",
        "profile",
        "email",
        "user:read",
        "user:write",
        "organizations:read",
        "organizations:write",
        "custom_fields:read",
        "custom_fields:write",
        "discounts:read",
        "discounts:write",
        "checkout_links:read",
        "checkout_links:write",
        "checkouts:read",
        "checkouts:write",
        "transactions:read",
        "transactions:write",
        "payouts:read",
        "payouts:write",
        "products:read",
        "products:write",
        "benefits:read",
        "benefits:write",
        "events:read",
        "events:write",
        "meters:read",
        "meters:write",
        "files:read",
        "files:write",
        "subscriptions:read",
        "subscriptions:write",
        "customers:read",
        "customers:write",
        "members:read",
        "members:write",
        "wallets:read",
        "wallets:write",
        "disputes:read",
        "disputes:write",
        "customer_meters:read",
        "customer_sessions:write",
        "member_sessions:write",
        "customer_seats:read",
        "customer_seats:write",
        "orders:read",
        "orders:write",
        "refunds:read",
        "refunds:write",
        "payments:read",
        "metrics:read",
        "metrics:write",
        "webhooks:read",
        "webhooks:write",
        "license_keys:read",
        "license_keys:write",
        "customer_portal:read",
        "customer_portal:write",
        "notifications:read",
        "notifications:write",
        "notification_recipients:read",
        "notification_recipients:write",
        "organization_access_tokens:read",
        "organization_access_tokens:write",
    ]
    | str
)

SeatStatus: TypeAlias = Literal["pending", "claimed", "revoked"] | str

SeatTierType: TypeAlias = Literal["volume", "graduated"] | str

SubType: TypeAlias = Literal["user", "organization"] | str

SubscriptionExportColumn: TypeAlias = (
    Literal[
        "email",
        "started_at",
        "product",
        "amount",
        "currency",
        "status",
        "recurring_interval",
        "customer_name",
        "billing_name",
        "billing_country",
        "net_amount",
        "discount",
        "seats",
        "current_period_start",
        "current_period_end",
        "cancel_at_period_end",
        "canceled_at",
        "ends_at",
        "ended_at",
        "cancellation_reason",
        "trial_start",
        "trial_end",
    ]
    | str
)

SubscriptionProrationBehavior: TypeAlias = Literal["invoice", "prorate", "next_period", "reset"] | str

SubscriptionSortProperty: TypeAlias = (
    Literal[
        "customer",
        "-customer",
        "status",
        "-status",
        "started_at",
        "-started_at",
        "current_period_end",
        "-current_period_end",
        "ended_at",
        "-ended_at",
        "ends_at",
        "-ends_at",
        "amount",
        "-amount",
        "product",
        "-product",
        "discount",
        "-discount",
    ]
    | str
)

SubscriptionStatus: TypeAlias = (
    Literal[
        "incomplete", "incomplete_expired", "trialing", "active", "past_due", "canceled", "unpaid", "paused"
    ]
    | str
)

TaxBehavior: TypeAlias = Literal["inclusive", "exclusive"] | str

TaxBehaviorOption: TypeAlias = Literal["location", "inclusive", "exclusive"] | str

TaxIDFormat: TypeAlias = (
    Literal[
        "ad_nrt",
        "ae_trn",
        "ar_cuit",
        "au_abn",
        "au_arn",
        "bg_uic",
        "bh_vat",
        "bo_tin",
        "br_cnpj",
        "br_cpf",
        "ca_bn",
        "ca_gst_hst",
        "ca_pst_bc",
        "ca_pst_mb",
        "ca_pst_sk",
        "ca_qst",
        "ch_uid",
        "ch_vat",
        "cl_tin",
        "cn_tin",
        "co_nit",
        "cr_tin",
        "de_stn",
        "do_rcn",
        "ec_ruc",
        "eg_tin",
        "es_cif",
        "eu_oss_vat",
        "eu_vat",
        "gb_vat",
        "ge_vat",
        "hk_br",
        "hr_oib",
        "hu_tin",
        "id_npwp",
        "il_vat",
        "in_gst",
        "is_vat",
        "jp_cn",
        "jp_rn",
        "jp_trn",
        "ke_pin",
        "kr_brn",
        "kz_bin",
        "li_uid",
        "mk_vat",
        "mx_rfc",
        "my_frp",
        "my_itn",
        "my_sst",
        "ng_tin",
        "no_vat",
        "no_voec",
        "nz_gst",
        "om_vat",
        "pe_ruc",
        "ph_tin",
        "ro_tin",
        "rs_pib",
        "ru_inn",
        "ru_kpp",
        "sa_vat",
        "sg_gst",
        "sg_uen",
        "si_tin",
        "sv_nit",
        "th_vat",
        "tr_tin",
        "tw_vat",
        "ua_vat",
        "us_ein",
        "uy_ruc",
        "ve_rif",
        "vn_tin",
        "za_vat",
        "mu_tan",
    ]
    | str
)

TierType: TypeAlias = Literal["volume", "graduated"] | str

TimeInterval: TypeAlias = Literal["year", "month", "week", "day", "hour"] | str

TrialInterval: TypeAlias = Literal["day", "week", "month", "year"] | str

WebhookEventType: TypeAlias = (
    Literal[
        "checkout.created",
        "checkout.updated",
        "checkout.expired",
        "customer.created",
        "customer.updated",
        "customer.deleted",
        "customer.state_changed",
        "customer_seat.assigned",
        "customer_seat.claimed",
        "customer_seat.revoked",
        "member.created",
        "member.updated",
        "member.deleted",
        "order.created",
        "order.updated",
        "order.paid",
        "order.refunded",
        "subscription.created",
        "subscription.updated",
        "subscription.active",
        "subscription.canceled",
        "subscription.uncanceled",
        "subscription.cycled",
        "subscription.revoked",
        "subscription.past_due",
        "subscription.paused",
        "subscription.resumed",
        "subscription.migrated",
        "refund.created",
        "refund.updated",
        "product.created",
        "product.updated",
        "discount.created",
        "discount.updated",
        "discount.deleted",
        "benefit.created",
        "benefit.updated",
        "benefit_grant.created",
        "benefit_grant.cycled",
        "benefit_grant.updated",
        "benefit_grant.revoked",
        "organization.updated",
    ]
    | str
)

WebhookFormat: TypeAlias = Literal["raw", "discord", "slack"] | str
