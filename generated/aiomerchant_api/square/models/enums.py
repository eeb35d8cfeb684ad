"""The open enums. Generated from spec/."""

from typing import Literal, TypeAlias

ActionCancelReason: TypeAlias = Literal["BUYER_CANCELED", "SELLER_CANCELED", "TIMED_OUT"] | str

ActivityType: TypeAlias = (
    Literal[
        "ADJUSTMENT",
        "APP_FEE_REFUND",
        "APP_FEE_REVENUE",
        "AUTOMATIC_SAVINGS",
        "AUTOMATIC_SAVINGS_REVERSED",
        "CHARGE",
        "DEPOSIT_FEE",
        "DEPOSIT_FEE_REVERSED",
        "DISPUTE",
        "ESCHEATMENT",
        "FEE",
        "FREE_PROCESSING",
        "HOLD_ADJUSTMENT",
        "INITIAL_BALANCE_CHANGE",
        "MONEY_TRANSFER",
        "MONEY_TRANSFER_REVERSAL",
        "OPEN_DISPUTE",
        "OTHER",
        "OTHER_ADJUSTMENT",
        "PAID_SERVICE_FEE",
        "PAID_SERVICE_FEE_REFUND",
        "REDEMPTION_CODE",
        "REFUND",
        "RELEASE_ADJUSTMENT",
        "RESERVE_HOLD",
        "RESERVE_RELEASE",
        "RETURNED_PAYOUT",
        "SQUARE_CAPITAL_PAYMENT",
        "SQUARE_CAPITAL_REVERSED_PAYMENT",
        "SUBSCRIPTION_FEE",
        "SUBSCRIPTION_FEE_PAID_REFUND",
        "SUBSCRIPTION_FEE_REFUND",
        "TAX_ON_FEE",
        "THIRD_PARTY_FEE",
        "THIRD_PARTY_FEE_REFUND",
        "PAYOUT",
        "AUTOMATIC_BITCOIN_CONVERSIONS",
        "AUTOMATIC_BITCOIN_CONVERSIONS_REVERSED",
        "CREDIT_CARD_REPAYMENT",
        "CREDIT_CARD_REPAYMENT_REVERSED",
        "LOCAL_OFFERS_CASHBACK",
        "LOCAL_OFFERS_FEE",
        "PERCENTAGE_PROCESSING_ENROLLMENT",
        "PERCENTAGE_PROCESSING_DEACTIVATION",
        "PERCENTAGE_PROCESSING_REPAYMENT",
        "PERCENTAGE_PROCESSING_REPAYMENT_REVERSED",
        "PROCESSING_FEE",
        "PROCESSING_FEE_REFUND",
        "UNDO_PROCESSING_FEE_REFUND",
        "GIFT_CARD_LOAD_FEE",
        "GIFT_CARD_LOAD_FEE_REFUND",
        "UNDO_GIFT_CARD_LOAD_FEE_REFUND",
        "BALANCE_FOLDERS_TRANSFER",
        "BALANCE_FOLDERS_TRANSFER_REVERSED",
        "GIFT_CARD_POOL_TRANSFER",
        "GIFT_CARD_POOL_TRANSFER_REVERSED",
        "SQUARE_PAYROLL_TRANSFER",
        "SQUARE_PAYROLL_TRANSFER_REVERSED",
    ]
    | str
)

ApplicationDetailsExternalSquareProduct: TypeAlias = (
    Literal[
        "APPOINTMENTS",
        "ECOMMERCE_API",
        "INVOICES",
        "ONLINE_STORE",
        "OTHER",
        "RESTAURANTS",
        "RETAIL",
        "SQUARE_POS",
        "TERMINAL_API",
        "VIRTUAL_TERMINAL",
    ]
    | str
)

ApplicationType: TypeAlias = Literal["TERMINAL_API"] | str

ArchivedState: TypeAlias = (
    Literal["ARCHIVED_STATE_NOT_ARCHIVED", "ARCHIVED_STATE_ARCHIVED", "ARCHIVED_STATE_ALL"] | str
)

BankAccountStatus: TypeAlias = Literal["VERIFICATION_IN_PROGRESS", "VERIFIED", "DISABLED"] | str

BankAccountType: TypeAlias = Literal["CHECKING", "SAVINGS", "INVESTMENT", "OTHER", "BUSINESS_CHECKING"] | str

BatchRetrieveInventoryChangesSortField: TypeAlias = Literal["OCCURRED_AT"] | str

BookingBookingSource: TypeAlias = (
    Literal["FIRST_PARTY_MERCHANT", "FIRST_PARTY_BUYER", "THIRD_PARTY_BUYER", "API"] | str
)

BookingCreatorDetailsCreatorType: TypeAlias = Literal["TEAM_MEMBER", "CUSTOMER"] | str

BookingStatus: TypeAlias = (
    Literal["PENDING", "CANCELLED_BY_CUSTOMER", "CANCELLED_BY_SELLER", "DECLINED", "ACCEPTED", "NO_SHOW"]
    | str
)

BusinessAppointmentSettingsAlignmentTime: TypeAlias = (
    Literal["SERVICE_DURATION", "QUARTER_HOURLY", "HALF_HOURLY", "HOURLY"] | str
)

BusinessAppointmentSettingsBookingLocationType: TypeAlias = (
    Literal["BUSINESS_LOCATION", "CUSTOMER_LOCATION", "PHONE"] | str
)

BusinessAppointmentSettingsCancellationPolicy: TypeAlias = (
    Literal["CANCELLATION_TREATED_AS_NO_SHOW", "CUSTOM_POLICY"] | str
)

BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType: TypeAlias = (
    Literal["PER_TEAM_MEMBER", "PER_LOCATION"] | str
)

BusinessBookingProfileBookingPolicy: TypeAlias = Literal["ACCEPT_ALL", "REQUIRES_ACCEPTANCE"] | str

BusinessBookingProfileCustomerTimezoneChoice: TypeAlias = (
    Literal["BUSINESS_LOCATION_TIMEZONE", "CUSTOMER_CHOICE"] | str
)

CacheMode: TypeAlias = Literal["stale-if-slow", "stale-while-revalidate", "must-revalidate", "no-cache"] | str

CardBrand: TypeAlias = (
    Literal[
        "OTHER_BRAND",
        "VISA",
        "MASTERCARD",
        "AMERICAN_EXPRESS",
        "DISCOVER",
        "DISCOVER_DINERS",
        "JCB",
        "CHINA_UNIONPAY",
        "SQUARE_GIFT_CARD",
        "SQUARE_CAPITAL_CARD",
        "INTERAC",
        "EFTPOS",
        "FELICA",
        "EBT",
        "QUICPAY",
        "ID",
        "TRANSPORTATION_IC",
        "CARNET",
    ]
    | str
)

CardCoBrand: TypeAlias = Literal["UNKNOWN", "AFTERPAY", "CLEARPAY"] | str

CardIssuerAlert: TypeAlias = Literal["ISSUER_ALERT_CARD_CLOSED"] | str

CardPrepaidType: TypeAlias = Literal["UNKNOWN_PREPAID_TYPE", "NOT_PREPAID", "PREPAID"] | str

CardType: TypeAlias = Literal["UNKNOWN_CARD_TYPE", "CREDIT", "DEBIT"] | str

CashDrawerEventType: TypeAlias = (
    Literal[
        "NO_SALE",
        "CASH_TENDER_PAYMENT",
        "OTHER_TENDER_PAYMENT",
        "CASH_TENDER_CANCELLED_PAYMENT",
        "OTHER_TENDER_CANCELLED_PAYMENT",
        "CASH_TENDER_REFUND",
        "OTHER_TENDER_REFUND",
        "PAID_IN",
        "PAID_OUT",
    ]
    | str
)

CashDrawerShiftState: TypeAlias = Literal["OPEN", "ENDED", "CLOSED"] | str

CatalogCategoryType: TypeAlias = Literal["REGULAR_CATEGORY", "MENU_CATEGORY", "KITCHEN_CATEGORY"] | str

CatalogCustomAttributeDefinitionAppVisibility: TypeAlias = (
    Literal["APP_VISIBILITY_HIDDEN", "APP_VISIBILITY_READ_ONLY", "APP_VISIBILITY_READ_WRITE_VALUES"] | str
)

CatalogCustomAttributeDefinitionSellerVisibility: TypeAlias = (
    Literal["SELLER_VISIBILITY_HIDDEN", "SELLER_VISIBILITY_READ_WRITE_VALUES"] | str
)

CatalogCustomAttributeDefinitionType: TypeAlias = Literal["STRING", "BOOLEAN", "NUMBER", "SELECTION"] | str

CatalogDiscountModifyTaxBasis: TypeAlias = Literal["MODIFY_TAX_BASIS", "DO_NOT_MODIFY_TAX_BASIS"] | str

CatalogDiscountType: TypeAlias = (
    Literal["FIXED_PERCENTAGE", "FIXED_AMOUNT", "VARIABLE_PERCENTAGE", "VARIABLE_AMOUNT"] | str
)

CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference: TypeAlias = (
    Literal["DAIRY_FREE", "GLUTEN_FREE", "HALAL", "KOSHER", "NUT_FREE", "VEGAN", "VEGETARIAN"] | str
)

CatalogItemFoodAndBeverageDetailsDietaryPreferenceType: TypeAlias = Literal["STANDARD", "CUSTOM"] | str

CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient: TypeAlias = (
    Literal[
        "CELERY",
        "CRUSTACEANS",
        "EGGS",
        "FISH",
        "GLUTEN",
        "LUPIN",
        "MILK",
        "MOLLUSCS",
        "MUSTARD",
        "PEANUTS",
        "SESAME",
        "SOY",
        "SULPHITES",
        "TREE_NUTS",
    ]
    | str
)

CatalogItemProductType: TypeAlias = (
    Literal[
        "REGULAR",
        "GIFT_CARD",
        "APPOINTMENTS_SERVICE",
        "FOOD_AND_BEV",
        "EVENT",
        "DIGITAL",
        "DONATION",
        "LEGACY_SQUARE_ONLINE_SERVICE",
        "LEGACY_SQUARE_ONLINE_MEMBERSHIP",
    ]
    | str
)

CatalogModifierListModifierType: TypeAlias = Literal["LIST", "TEXT"] | str

CatalogModifierListSelectionType: TypeAlias = Literal["SINGLE", "MULTIPLE"] | str

CatalogModifierToggleOverrideType: TypeAlias = Literal["NO", "YES", "NOT_SET"] | str

CatalogObjectType: TypeAlias = (
    Literal[
        "ITEM",
        "IMAGE",
        "CATEGORY",
        "ITEM_VARIATION",
        "TAX",
        "DISCOUNT",
        "MODIFIER_LIST",
        "MODIFIER",
        "PRICING_RULE",
        "PRODUCT_SET",
        "TIME_PERIOD",
        "MEASUREMENT_UNIT",
        "SUBSCRIPTION_PLAN_VARIATION",
        "ITEM_OPTION",
        "ITEM_OPTION_VAL",
        "CUSTOM_ATTRIBUTE_DEFINITION",
        "QUICK_AMOUNTS_SETTINGS",
        "SUBSCRIPTION_PLAN",
        "AVAILABILITY_PERIOD",
    ]
    | str
)

CatalogPricingType: TypeAlias = Literal["FIXED_PRICING", "VARIABLE_PRICING"] | str

CatalogQuickAmountType: TypeAlias = Literal["QUICK_AMOUNT_TYPE_MANUAL", "QUICK_AMOUNT_TYPE_AUTO"] | str

CatalogQuickAmountsSettingsOption: TypeAlias = Literal["DISABLED", "MANUAL", "AUTO"] | str

ChangeTiming: TypeAlias = Literal["IMMEDIATE", "END_OF_BILLING_CYCLE"] | str

ChannelStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

CheckoutLocationSettingsBrandingButtonShape: TypeAlias = Literal["SQUARED", "ROUNDED", "PILL"] | str

CheckoutLocationSettingsBrandingHeaderType: TypeAlias = (
    Literal["BUSINESS_NAME", "FRAMED_LOGO", "FULL_WIDTH_LOGO"] | str
)

CheckoutOptionsPaymentType: TypeAlias = (
    Literal[
        "CARD_PRESENT",
        "MANUAL_CARD_ENTRY",
        "FELICA_ID",
        "FELICA_QUICPAY",
        "FELICA_TRANSPORTATION_GROUP",
        "FELICA_ALL",
        "PAYPAY",
        "QR_CODE",
    ]
    | str
)

ComponentComponentType: TypeAlias = (
    Literal["APPLICATION", "CARD_READER", "BATTERY", "WIFI", "ETHERNET", "PRINTER"] | str
)

Country: TypeAlias = (
    Literal[
        "ZZ",
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

CubeType: TypeAlias = Literal["cube", "view"] | str

Currency: TypeAlias = (
    Literal[
        "UNKNOWN_CURRENCY",
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BOV",
        "BRL",
        "BSD",
        "BTN",
        "BWP",
        "BYR",
        "BZD",
        "CAD",
        "CDF",
        "CHE",
        "CHF",
        "CHW",
        "CLF",
        "CLP",
        "CNY",
        "COP",
        "COU",
        "CRC",
        "CUC",
        "CUP",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ERN",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LTL",
        "LVL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRO",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MXV",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLL",
        "SLE",
        "SOS",
        "SRD",
        "SSP",
        "STD",
        "SVC",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "USN",
        "USS",
        "UYI",
        "UYU",
        "UZS",
        "VEF",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XAG",
        "XAU",
        "XBA",
        "XBB",
        "XBC",
        "XBD",
        "XCD",
        "XDR",
        "XOF",
        "XPD",
        "XPF",
        "XPT",
        "XTS",
        "XXX",
        "YER",
        "ZAR",
        "ZMK",
        "ZMW",
        "BTC",
        "XUS",
    ]
    | str
)

CustomAttributeDefinitionVisibility: TypeAlias = (
    Literal["VISIBILITY_HIDDEN", "VISIBILITY_READ_ONLY", "VISIBILITY_READ_WRITE_VALUES"] | str
)

CustomerCreationSource: TypeAlias = (
    Literal[
        "OTHER",
        "APPOINTMENTS",
        "COUPON",
        "DELETION_RECOVERY",
        "DIRECTORY",
        "EGIFTING",
        "EMAIL_COLLECTION",
        "FEEDBACK",
        "IMPORT",
        "INVOICES",
        "LOYALTY",
        "MARKETING",
        "MERGE",
        "ONLINE_STORE",
        "INSTANT_PROFILE",
        "TERMINAL",
        "THIRD_PARTY",
        "THIRD_PARTY_IMPORT",
        "UNMERGE_RECOVERY",
    ]
    | str
)

CustomerInclusionExclusion: TypeAlias = Literal["INCLUDE", "EXCLUDE"] | str

CustomerSortField: TypeAlias = Literal["DEFAULT", "CREATED_AT"] | str

DataCollectionOptionsInputType: TypeAlias = Literal["EMAIL", "PHONE_NUMBER"] | str

DayOfWeek: TypeAlias = Literal["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] | str

DestinationType: TypeAlias = Literal["BANK_ACCOUNT", "CARD", "SQUARE_BALANCE", "SQUARE_STORED_BALANCE"] | str

DeviceAttributesDeviceType: TypeAlias = Literal["TERMINAL", "HANDHELD"] | str

DeviceCodeStatus: TypeAlias = Literal["UNKNOWN", "UNPAIRED", "PAIRED", "EXPIRED"] | str

DeviceComponentDetailsExternalPower: TypeAlias = (
    Literal["AVAILABLE_CHARGING", "AVAILABLE_NOT_IN_USE", "UNAVAILABLE", "AVAILABLE_INSUFFICIENT"] | str
)

DeviceStatusCategory: TypeAlias = Literal["AVAILABLE", "NEEDS_ATTENTION", "OFFLINE"] | str

DimensionOrder: TypeAlias = Literal["asc", "desc"] | str

DisputeEvidenceType: TypeAlias = (
    Literal[
        "GENERIC_EVIDENCE",
        "ONLINE_OR_APP_ACCESS_LOG",
        "AUTHORIZATION_DOCUMENTATION",
        "CANCELLATION_OR_REFUND_DOCUMENTATION",
        "CARDHOLDER_COMMUNICATION",
        "CARDHOLDER_INFORMATION",
        "PURCHASE_ACKNOWLEDGEMENT",
        "DUPLICATE_CHARGE_DOCUMENTATION",
        "PRODUCT_OR_SERVICE_DESCRIPTION",
        "RECEIPT",
        "SERVICE_RECEIVED_DOCUMENTATION",
        "PROOF_OF_DELIVERY_DOCUMENTATION",
        "RELATED_TRANSACTION_DOCUMENTATION",
        "REBUTTAL_EXPLANATION",
        "TRACKING_NUMBER",
    ]
    | str
)

DisputeReason: TypeAlias = (
    Literal[
        "AMOUNT_DIFFERS",
        "CANCELLED",
        "DUPLICATE",
        "NO_KNOWLEDGE",
        "NOT_AS_DESCRIBED",
        "NOT_RECEIVED",
        "PAID_BY_OTHER_MEANS",
        "CUSTOMER_REQUESTS_CREDIT",
        "EMV_LIABILITY_SHIFT",
    ]
    | str
)

DisputeState: TypeAlias = (
    Literal[
        "INQUIRY_EVIDENCE_REQUIRED",
        "INQUIRY_PROCESSING",
        "INQUIRY_CLOSED",
        "EVIDENCE_REQUIRED",
        "PROCESSING",
        "WON",
        "LOST",
        "ACCEPTED",
    ]
    | str
)

EmployeeStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

ErrorCategory: TypeAlias = (
    Literal[
        "API_ERROR",
        "AUTHENTICATION_ERROR",
        "INVALID_REQUEST_ERROR",
        "RATE_LIMIT_ERROR",
        "PAYMENT_METHOD_ERROR",
        "REFUND_ERROR",
        "MERCHANT_SUBSCRIPTION_ERROR",
        "EXTERNAL_VENDOR_ERROR",
    ]
    | str
)

ErrorCode: TypeAlias = (
    Literal[
        "INTERNAL_SERVER_ERROR",
        "UNAUTHORIZED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_REVOKED",
        "CLIENT_DISABLED",
        "FORBIDDEN",
        "INSUFFICIENT_SCOPES",
        "APPLICATION_DISABLED",
        "V1_APPLICATION",
        "V1_ACCESS_TOKEN",
        "CARD_PROCESSING_NOT_ENABLED",
        "MERCHANT_SUBSCRIPTION_NOT_FOUND",
        "BAD_REQUEST",
        "MISSING_REQUIRED_PARAMETER",
        "INCORRECT_TYPE",
        "INVALID_TIME",
        "INVALID_TIME_RANGE",
        "INVALID_VALUE",
        "INVALID_CURSOR",
        "UNKNOWN_QUERY_PARAMETER",
        "CONFLICTING_PARAMETERS",
        "EXPECTED_JSON_BODY",
        "INVALID_SORT_ORDER",
        "VALUE_REGEX_MISMATCH",
        "VALUE_TOO_SHORT",
        "VALUE_TOO_LONG",
        "VALUE_TOO_LOW",
        "VALUE_TOO_HIGH",
        "VALUE_EMPTY",
        "ARRAY_LENGTH_TOO_LONG",
        "ARRAY_LENGTH_TOO_SHORT",
        "ARRAY_EMPTY",
        "EXPECTED_BOOLEAN",
        "EXPECTED_INTEGER",
        "EXPECTED_FLOAT",
        "EXPECTED_STRING",
        "EXPECTED_OBJECT",
        "EXPECTED_ARRAY",
        "EXPECTED_MAP",
        "EXPECTED_BASE64_ENCODED_BYTE_ARRAY",
        "INVALID_ARRAY_VALUE",
        "INVALID_ENUM_VALUE",
        "INVALID_CONTENT_TYPE",
        "INVALID_FORM_VALUE",
        "CUSTOMER_NOT_FOUND",
        "ONE_INSTRUMENT_EXPECTED",
        "NO_FIELDS_SET",
        "TOO_MANY_MAP_ENTRIES",
        "MAP_KEY_LENGTH_TOO_SHORT",
        "MAP_KEY_LENGTH_TOO_LONG",
        "CUSTOMER_MISSING_NAME",
        "CUSTOMER_MISSING_EMAIL",
        "INVALID_PAUSE_LENGTH",
        "INVALID_DATE",
        "UNSUPPORTED_COUNTRY",
        "UNSUPPORTED_CURRENCY",
        "APPLE_TTP_PIN_TOKEN",
        "CARD_EXPIRED",
        "INVALID_EXPIRATION",
        "INVALID_EXPIRATION_YEAR",
        "INVALID_EXPIRATION_DATE",
        "UNSUPPORTED_CARD_BRAND",
        "UNSUPPORTED_ENTRY_METHOD",
        "INVALID_ENCRYPTED_CARD",
        "INVALID_CARD",
        "PAYMENT_AMOUNT_MISMATCH",
        "GENERIC_DECLINE",
        "CVV_FAILURE",
        "ADDRESS_VERIFICATION_FAILURE",
        "INVALID_ACCOUNT",
        "CURRENCY_MISMATCH",
        "INSUFFICIENT_FUNDS",
        "INSUFFICIENT_PERMISSIONS",
        "CARDHOLDER_INSUFFICIENT_PERMISSIONS",
        "INVALID_LOCATION",
        "TRANSACTION_LIMIT",
        "VOICE_FAILURE",
        "PAN_FAILURE",
        "EXPIRATION_FAILURE",
        "CARD_NOT_SUPPORTED",
        "READER_DECLINED",
        "INVALID_PIN",
        "MISSING_PIN",
        "MISSING_ACCOUNT_TYPE",
        "INVALID_POSTAL_CODE",
        "INVALID_FEES",
        "MANUALLY_ENTERED_PAYMENT_NOT_SUPPORTED",
        "PAYMENT_LIMIT_EXCEEDED",
        "GIFT_CARD_AVAILABLE_AMOUNT",
        "ACCOUNT_UNUSABLE",
        "BUYER_REFUSED_PAYMENT",
        "DELAYED_TRANSACTION_EXPIRED",
        "DELAYED_TRANSACTION_CANCELED",
        "DELAYED_TRANSACTION_CAPTURED",
        "DELAYED_TRANSACTION_FAILED",
        "CARD_TOKEN_EXPIRED",
        "CARD_TOKEN_USED",
        "AMOUNT_TOO_HIGH",
        "UNSUPPORTED_INSTRUMENT_TYPE",
        "REFUND_AMOUNT_INVALID",
        "REFUND_ALREADY_PENDING",
        "PAYMENT_NOT_REFUNDABLE",
        "PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE",
        "REFUND_ERROR_PAYMENT_NEEDS_COMPLETION",
        "REFUND_DECLINED",
        "INSUFFICIENT_PERMISSIONS_FOR_REFUND",
        "INVALID_CARD_DATA",
        "SOURCE_USED",
        "SOURCE_EXPIRED",
        "UNSUPPORTED_LOYALTY_REWARD_TIER",
        "LOCATION_MISMATCH",
        "ORDER_UNPAID_NOT_RETURNABLE",
        "IDEMPOTENCY_KEY_REUSED",
        "UNEXPECTED_VALUE",
        "SANDBOX_NOT_SUPPORTED",
        "INVALID_EMAIL_ADDRESS",
        "INVALID_PHONE_NUMBER",
        "CHECKOUT_EXPIRED",
        "BAD_CERTIFICATE",
        "INVALID_SQUARE_VERSION_FORMAT",
        "API_VERSION_INCOMPATIBLE",
        "CARD_PRESENCE_REQUIRED",
        "UNSUPPORTED_SOURCE_TYPE",
        "CARD_MISMATCH",
        "PLAID_ERROR",
        "PLAID_ERROR_ITEM_LOGIN_REQUIRED",
        "PLAID_ERROR_RATE_LIMIT",
        "CARD_DECLINED",
        "VERIFY_CVV_FAILURE",
        "VERIFY_AVS_FAILURE",
        "CARD_DECLINED_CALL_ISSUER",
        "CARD_DECLINED_VERIFICATION_REQUIRED",
        "BAD_EXPIRATION",
        "CHIP_INSERTION_REQUIRED",
        "ALLOWABLE_PIN_TRIES_EXCEEDED",
        "RESERVATION_DECLINED",
        "UNKNOWN_BODY_PARAMETER",
        "NOT_FOUND",
        "APPLE_PAYMENT_PROCESSING_CERTIFICATE_HASH_NOT_FOUND",
        "METHOD_NOT_ALLOWED",
        "NOT_ACCEPTABLE",
        "REQUEST_TIMEOUT",
        "CONFLICT",
        "GONE",
        "REQUEST_ENTITY_TOO_LARGE",
        "UNSUPPORTED_MEDIA_TYPE",
        "UNPROCESSABLE_ENTITY",
        "RATE_LIMITED",
        "NOT_IMPLEMENTED",
        "BAD_GATEWAY",
        "SERVICE_UNAVAILABLE",
        "TEMPORARY_ERROR",
        "GATEWAY_TIMEOUT",
        "AMOUNT_TOO_LOW",
        "PARTIAL_PAYMENT_DELAY_CAPTURE_NOT_SUPPORTED",
        "PLAID_ERROR_INVALID_ACCESS_TOKEN",
        "PLAID_ERROR_INVALID_ACCOUNT_ID",
        "PLAID_ERROR_NO_ACCOUNTS",
        "PLAID_ERROR_ITEM_NOT_FOUND",
        "PLAID_ERROR_INSUFFICIENT_CREDENTIALS",
        "PLAID_ERROR_ITEM_NOT_SUPPORTED",
        "PLAID_ERROR_PRODUCT_NOT_READY",
        "PAYMENT_SOURCE_NOT_ENABLED_FOR_TARGET",
        "CART_INELIGIBLE_FOR_EBT",
    ]
    | str
)

ExcludeStrategy: TypeAlias = Literal["LEAST_EXPENSIVE", "MOST_EXPENSIVE", "MOST_EXPENSIVE_LOWEST_VALUE"] | str

FelicaDetailsFelicaBrand: TypeAlias = (
    Literal["UNKNOWN", "FELICA_ID", "FELICA_TRANSPORTATION", "FELICA_QP"] | str
)

FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType: TypeAlias = (
    Literal["SCHEDULED", "ASAP"] | str
)

FulfillmentFulfillmentLineItemApplication: TypeAlias = Literal["ALL", "ENTRY_LIST"] | str

FulfillmentPickupDetailsScheduleType: TypeAlias = Literal["SCHEDULED", "ASAP"] | str

FulfillmentState: TypeAlias = (
    Literal["PROPOSED", "RESERVED", "PREPARED", "COMPLETED", "CANCELED", "FAILED"] | str
)

FulfillmentType: TypeAlias = Literal["PICKUP", "SHIPMENT", "DELIVERY", "IN_STORE"] | str

GiftCardActivityAdjustDecrementReason: TypeAlias = (
    Literal["SUSPICIOUS_ACTIVITY", "BALANCE_ACCIDENTALLY_INCREASED", "SUPPORT_ISSUE", "PURCHASE_WAS_REFUNDED"]
    | str
)

GiftCardActivityAdjustIncrementReason: TypeAlias = (
    Literal["COMPLIMENTARY", "SUPPORT_ISSUE", "TRANSACTION_VOIDED"] | str
)

GiftCardActivityBlockReason: TypeAlias = Literal["CHARGEBACK_BLOCK"] | str

GiftCardActivityClearBalanceReason: TypeAlias = (
    Literal["SUSPICIOUS_ACTIVITY", "REUSE_GIFTCARD", "UNKNOWN_REASON"] | str
)

GiftCardActivityDeactivateReason: TypeAlias = (
    Literal["SUSPICIOUS_ACTIVITY", "UNKNOWN_REASON", "CHARGEBACK_DEACTIVATE"] | str
)

GiftCardActivityRedeemStatus: TypeAlias = Literal["PENDING", "COMPLETED", "CANCELED"] | str

GiftCardActivityType: TypeAlias = (
    Literal[
        "ACTIVATE",
        "LOAD",
        "REDEEM",
        "CLEAR_BALANCE",
        "DEACTIVATE",
        "ADJUST_INCREMENT",
        "ADJUST_DECREMENT",
        "REFUND",
        "UNLINKED_ACTIVITY_REFUND",
        "IMPORT",
        "BLOCK",
        "UNBLOCK",
        "IMPORT_REVERSAL",
        "TRANSFER_BALANCE_FROM",
        "TRANSFER_BALANCE_TO",
    ]
    | str
)

GiftCardActivityUnblockReason: TypeAlias = Literal["CHARGEBACK_UNBLOCK"] | str

GiftCardGANSource: TypeAlias = Literal["SQUARE", "OTHER"] | str

GiftCardStatus: TypeAlias = Literal["ACTIVE", "DEACTIVATED", "BLOCKED", "PENDING"] | str

GiftCardType: TypeAlias = Literal["PHYSICAL", "DIGITAL"] | str

IncludeType: TypeAlias = Literal["INCLUDE_NESTED_MODIFIERS", "INCLUDE_ANCESTOR_MODIFIERS"] | str

InventoryAdjustmentReasonDirection: TypeAlias = Literal["INCREASE", "DECREASE"] | str

InventoryAdjustmentReasonIdType: TypeAlias = (
    Literal[
        "RECEIVED",
        "DAMAGED",
        "THEFT",
        "LOST",
        "RETURNED",
        "SPOILAGE_WASTE",
        "SAMPLES_PROMOTIONAL",
        "INTERNAL_USE",
        "VENDOR_RETURN",
        "PRODUCTION_WASTE",
        "SALE",
        "RECOUNT",
        "TRANSFER",
        "IN_TRANSIT",
        "CANCELED_SALE",
        "CUSTOM",
    ]
    | str
)

InventoryAlertType: TypeAlias = Literal["NONE", "LOW_QUANTITY"] | str

InventoryChangeType: TypeAlias = Literal["PHYSICAL_COUNT", "ADJUSTMENT", "TRANSFER"] | str

InventoryState: TypeAlias = (
    Literal[
        "CUSTOM",
        "IN_STOCK",
        "SOLD",
        "RETURNED_BY_CUSTOMER",
        "RESERVED_FOR_SALE",
        "SOLD_ONLINE",
        "ORDERED_FROM_VENDOR",
        "RECEIVED_FROM_VENDOR",
        "IN_TRANSIT_TO",
        "NONE",
        "WASTE",
        "UNLINKED_RETURN",
        "COMPOSED",
        "DECOMPOSED",
        "SUPPORTED_BY_NEWER_VERSION",
        "IN_TRANSIT",
        "UNTRACKED",
    ]
    | str
)

InvoiceAutomaticPaymentSource: TypeAlias = Literal["NONE", "CARD_ON_FILE", "BANK_ON_FILE"] | str

InvoiceCustomFieldPlacement: TypeAlias = Literal["ABOVE_LINE_ITEMS", "BELOW_LINE_ITEMS"] | str

InvoiceDeliveryMethod: TypeAlias = Literal["EMAIL", "SHARE_MANUALLY", "SMS"] | str

InvoicePaymentReminderStatus: TypeAlias = Literal["PENDING", "NOT_APPLICABLE", "SENT"] | str

InvoiceRequestMethod: TypeAlias = (
    Literal[
        "EMAIL",
        "CHARGE_CARD_ON_FILE",
        "SHARE_MANUALLY",
        "CHARGE_BANK_ON_FILE",
        "SMS",
        "SMS_CHARGE_CARD_ON_FILE",
        "SMS_CHARGE_BANK_ON_FILE",
    ]
    | str
)

InvoiceRequestType: TypeAlias = Literal["BALANCE", "DEPOSIT", "INSTALLMENT"] | str

InvoiceSortField: TypeAlias = Literal["INVOICE_SORT_DATE"] | str

InvoiceStatus: TypeAlias = (
    Literal[
        "DRAFT",
        "UNPAID",
        "SCHEDULED",
        "PARTIALLY_PAID",
        "PAID",
        "PARTIALLY_REFUNDED",
        "REFUNDED",
        "CANCELED",
        "FAILED",
        "PAYMENT_PENDING",
    ]
    | str
)

JobAssignmentPayType: TypeAlias = Literal["NONE", "HOURLY", "SALARY"] | str

ListPaymentRefundsRequestSortField: TypeAlias = Literal["CREATED_AT", "UPDATED_AT"] | str

ListPaymentsRequestSortField: TypeAlias = Literal["CREATED_AT", "OFFLINE_CREATED_AT", "UPDATED_AT"] | str

LocationCapability: TypeAlias = (
    Literal["CREDIT_CARD_PROCESSING", "AUTOMATIC_TRANSFERS", "UNLINKED_REFUNDS"] | str
)

LocationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

LocationType: TypeAlias = Literal["PHYSICAL", "MOBILE"] | str

LoyaltyEventSource: TypeAlias = Literal["SQUARE", "LOYALTY_API"] | str

LoyaltyEventType: TypeAlias = (
    Literal[
        "ACCUMULATE_POINTS",
        "CREATE_REWARD",
        "REDEEM_REWARD",
        "DELETE_REWARD",
        "ADJUST_POINTS",
        "EXPIRE_POINTS",
        "OTHER",
        "ACCUMULATE_PROMOTION_POINTS",
    ]
    | str
)

LoyaltyProgramAccrualRuleTaxMode: TypeAlias = Literal["BEFORE_TAX", "AFTER_TAX"] | str

LoyaltyProgramAccrualRuleType: TypeAlias = Literal["VISIT", "SPEND", "ITEM_VARIATION", "CATEGORY"] | str

LoyaltyProgramStatus: TypeAlias = Literal["INACTIVE", "ACTIVE"] | str

LoyaltyPromotionIncentiveType: TypeAlias = Literal["POINTS_MULTIPLIER", "POINTS_ADDITION"] | str

LoyaltyPromotionStatus: TypeAlias = Literal["ACTIVE", "ENDED", "CANCELED", "SCHEDULED"] | str

LoyaltyPromotionTriggerLimitInterval: TypeAlias = Literal["ALL_TIME", "DAY"] | str

LoyaltyRewardStatus: TypeAlias = Literal["ISSUED", "REDEEMED", "DELETED"] | str

MeasurementUnitArea: TypeAlias = (
    Literal[
        "IMPERIAL_ACRE",
        "IMPERIAL_SQUARE_INCH",
        "IMPERIAL_SQUARE_FOOT",
        "IMPERIAL_SQUARE_YARD",
        "IMPERIAL_SQUARE_MILE",
        "METRIC_SQUARE_CENTIMETER",
        "METRIC_SQUARE_METER",
        "METRIC_SQUARE_KILOMETER",
    ]
    | str
)

MeasurementUnitGeneric: TypeAlias = Literal["UNIT"] | str

MeasurementUnitLength: TypeAlias = (
    Literal[
        "IMPERIAL_INCH",
        "IMPERIAL_FOOT",
        "IMPERIAL_YARD",
        "IMPERIAL_MILE",
        "METRIC_MILLIMETER",
        "METRIC_CENTIMETER",
        "METRIC_METER",
        "METRIC_KILOMETER",
    ]
    | str
)

MeasurementUnitTime: TypeAlias = (
    Literal["GENERIC_MILLISECOND", "GENERIC_SECOND", "GENERIC_MINUTE", "GENERIC_HOUR", "GENERIC_DAY"] | str
)

MeasurementUnitUnitType: TypeAlias = (
    Literal["TYPE_CUSTOM", "TYPE_AREA", "TYPE_LENGTH", "TYPE_VOLUME", "TYPE_WEIGHT", "TYPE_GENERIC"] | str
)

MeasurementUnitVolume: TypeAlias = (
    Literal[
        "GENERIC_FLUID_OUNCE",
        "GENERIC_SHOT",
        "GENERIC_CUP",
        "GENERIC_PINT",
        "GENERIC_QUART",
        "GENERIC_GALLON",
        "IMPERIAL_CUBIC_INCH",
        "IMPERIAL_CUBIC_FOOT",
        "IMPERIAL_CUBIC_YARD",
        "METRIC_MILLILITER",
        "METRIC_LITER",
    ]
    | str
)

MeasurementUnitWeight: TypeAlias = (
    Literal[
        "IMPERIAL_WEIGHT_OUNCE",
        "IMPERIAL_POUND",
        "IMPERIAL_STONE",
        "METRIC_MILLIGRAM",
        "METRIC_GRAM",
        "METRIC_KILOGRAM",
    ]
    | str
)

MerchantStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

OauthAuthorizationRevokedEventRevokerType: TypeAlias = Literal["APPLICATION", "MERCHANT", "SQUARE"] | str

OrderLineItemDiscountScope: TypeAlias = Literal["OTHER_DISCOUNT_SCOPE", "LINE_ITEM", "ORDER"] | str

OrderLineItemDiscountType: TypeAlias = (
    Literal["UNKNOWN_DISCOUNT", "FIXED_PERCENTAGE", "FIXED_AMOUNT", "VARIABLE_PERCENTAGE", "VARIABLE_AMOUNT"]
    | str
)

OrderLineItemItemType: TypeAlias = Literal["ITEM", "CUSTOM_AMOUNT", "GIFT_CARD"] | str

OrderLineItemTaxScope: TypeAlias = Literal["OTHER_TAX_SCOPE", "LINE_ITEM", "ORDER"] | str

OrderLineItemTaxType: TypeAlias = Literal["UNKNOWN_TAX", "ADDITIVE", "INCLUSIVE"] | str

OrderServiceChargeCalculationPhase: TypeAlias = (
    Literal["SUBTOTAL_PHASE", "TOTAL_PHASE", "APPORTIONED_PERCENTAGE_PHASE", "APPORTIONED_AMOUNT_PHASE"] | str
)

OrderServiceChargeScope: TypeAlias = Literal["OTHER_SERVICE_CHARGE_SCOPE", "LINE_ITEM", "ORDER"] | str

OrderServiceChargeTreatmentType: TypeAlias = Literal["LINE_ITEM_TREATMENT", "APPORTIONED_TREATMENT"] | str

OrderServiceChargeType: TypeAlias = Literal["AUTO_GRATUITY", "CUSTOM"] | str

OrderState: TypeAlias = Literal["OPEN", "COMPLETED", "CANCELED", "DRAFT"] | str

PaymentOptionsDelayAction: TypeAlias = Literal["CANCEL", "COMPLETE"] | str

PayoutFeeType: TypeAlias = Literal["TRANSFER_FEE", "TAX_ON_TRANSFER_FEE"] | str

PayoutStatus: TypeAlias = Literal["SENT", "FAILED", "PAID"] | str

PayoutType: TypeAlias = Literal["BATCH", "SIMPLE"] | str

Product: TypeAlias = (
    Literal[
        "SQUARE_POS",
        "EXTERNAL_API",
        "BILLING",
        "APPOINTMENTS",
        "INVOICES",
        "ONLINE_STORE",
        "PAYROLL",
        "DASHBOARD",
        "ITEM_LIBRARY_IMPORT",
        "OTHER",
    ]
    | str
)

ProductType: TypeAlias = Literal["TERMINAL_API"] | str

ReferenceType: TypeAlias = (
    Literal[
        "UNKNOWN_TYPE",
        "LOCATION",
        "FIRST_PARTY_INTEGRATION",
        "OAUTH_APPLICATION",
        "ONLINE_SITE",
        "ONLINE_CHECKOUT",
        "INVOICE",
        "GIFT_CARD",
        "GIFT_CARD_MARKETPLACE",
        "RECURRING_SUBSCRIPTION",
        "ONLINE_BOOKING_FLOW",
        "SQUARE_ASSISTANT",
        "CASH_LOCAL",
        "POINT_OF_SALE",
        "KIOSK",
    ]
    | str
)

RefundStatus: TypeAlias = Literal["PENDING", "APPROVED", "REJECTED", "FAILED"] | str

RegisterDomainResponseStatus: TypeAlias = Literal["PENDING", "VERIFIED"] | str

RiskEvaluationRiskLevel: TypeAlias = Literal["PENDING", "NORMAL", "MODERATE", "HIGH"] | str

ScheduledShiftFilterAssignmentStatus: TypeAlias = Literal["ASSIGNED", "UNASSIGNED"] | str

ScheduledShiftFilterScheduledShiftStatus: TypeAlias = Literal["DRAFT", "PUBLISHED"] | str

ScheduledShiftNotificationAudience: TypeAlias = Literal["ALL", "AFFECTED", "NONE"] | str

ScheduledShiftSortField: TypeAlias = Literal["START_AT", "END_AT", "CREATED_AT", "UPDATED_AT"] | str

ScheduledShiftWorkdayMatcher: TypeAlias = Literal["START_AT", "END_AT", "INTERSECTION"] | str

SearchCatalogItemsRequestStockLevel: TypeAlias = Literal["OUT", "LOW"] | str

SearchEventsSortField: TypeAlias = Literal["DEFAULT"] | str

SearchOrdersSortField: TypeAlias = Literal["CREATED_AT", "UPDATED_AT", "CLOSED_AT"] | str

SearchVendorsRequestSortField: TypeAlias = Literal["NAME", "CREATED_AT"] | str

ShiftFilterStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str

ShiftSortField: TypeAlias = Literal["START_AT", "END_AT", "CREATED_AT", "UPDATED_AT"] | str

ShiftStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str

ShiftWorkdayMatcher: TypeAlias = Literal["START_AT", "END_AT", "INTERSECTION"] | str

SimpleFormat: TypeAlias = Literal["percent", "currency", "number", "imageUrl", "id", "link"] | str

SortOrder: TypeAlias = Literal["DESC", "ASC"] | str

SubscriptionActionType: TypeAlias = (
    Literal["CANCEL", "PAUSE", "RESUME", "SWAP_PLAN", "CHANGE_BILLING_ANCHOR_DATE", "COMPLETE"] | str
)

SubscriptionCadence: TypeAlias = (
    Literal[
        "DAILY",
        "WEEKLY",
        "EVERY_TWO_WEEKS",
        "THIRTY_DAYS",
        "SIXTY_DAYS",
        "NINETY_DAYS",
        "MONTHLY",
        "EVERY_TWO_MONTHS",
        "QUARTERLY",
        "EVERY_FOUR_MONTHS",
        "EVERY_SIX_MONTHS",
        "ANNUAL",
        "EVERY_TWO_YEARS",
    ]
    | str
)

SubscriptionEventInfoCode: TypeAlias = (
    Literal[
        "LOCATION_NOT_ACTIVE",
        "LOCATION_CANNOT_ACCEPT_PAYMENT",
        "CUSTOMER_DELETED",
        "CUSTOMER_NO_EMAIL",
        "CUSTOMER_NO_NAME",
        "USER_PROVIDED",
    ]
    | str
)

SubscriptionEventSubscriptionEventType: TypeAlias = (
    Literal[
        "START_SUBSCRIPTION",
        "PLAN_CHANGE",
        "STOP_SUBSCRIPTION",
        "DEACTIVATE_SUBSCRIPTION",
        "RESUME_SUBSCRIPTION",
        "PAUSE_SUBSCRIPTION",
        "BILLING_ANCHOR_DATE_CHANGED",
    ]
    | str
)

SubscriptionPricingType: TypeAlias = Literal["STATIC", "RELATIVE"] | str

SubscriptionStatus: TypeAlias = (
    Literal["PENDING", "ACTIVE", "CANCELED", "DEACTIVATED", "PAUSED", "COMPLETED"] | str
)

TaxCalculationPhase: TypeAlias = Literal["TAX_SUBTOTAL_PHASE", "TAX_TOTAL_PHASE"] | str

TaxInclusionType: TypeAlias = Literal["ADDITIVE", "INCLUSIVE"] | str

TeamMemberAssignedLocationsAssignmentType: TypeAlias = (
    Literal["ALL_CURRENT_AND_FUTURE_LOCATIONS", "EXPLICIT_LOCATIONS"] | str
)

TeamMemberStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

TenderBankAccountDetailsStatus: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"] | str

TenderBuyNowPayLaterDetailsBrand: TypeAlias = Literal["OTHER_BRAND", "AFTERPAY"] | str

TenderBuyNowPayLaterDetailsStatus: TypeAlias = Literal["AUTHORIZED", "CAPTURED", "VOIDED", "FAILED"] | str

TenderCardDetailsEntryMethod: TypeAlias = Literal["SWIPED", "KEYED", "EMV", "ON_FILE", "CONTACTLESS"] | str

TenderCardDetailsStatus: TypeAlias = Literal["AUTHORIZED", "CAPTURED", "VOIDED", "FAILED"] | str

TenderSquareAccountDetailsStatus: TypeAlias = Literal["AUTHORIZED", "CAPTURED", "VOIDED", "FAILED"] | str

TenderType: TypeAlias = (
    Literal[
        "CARD",
        "CASH",
        "THIRD_PARTY_CARD",
        "SQUARE_GIFT_CARD",
        "NO_SALE",
        "BANK_ACCOUNT",
        "WALLET",
        "BUY_NOW_PAY_LATER",
        "SQUARE_ACCOUNT",
        "OTHER",
    ]
    | str
)

TerminalActionActionType: TypeAlias = (
    Literal[
        "QR_CODE", "PING", "SAVE_CARD", "SIGNATURE", "CONFIRMATION", "RECEIPT", "DATA_COLLECTION", "SELECT"
    ]
    | str
)

TimecardFilterStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str

TimecardSortField: TypeAlias = Literal["START_AT", "END_AT", "CREATED_AT", "UPDATED_AT"] | str

TimecardStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str

TimecardWorkdayMatcher: TypeAlias = Literal["START_AT", "END_AT", "INTERSECTION"] | str

TransactionProduct: TypeAlias = (
    Literal[
        "REGISTER", "EXTERNAL_API", "BILLING", "APPOINTMENTS", "INVOICES", "ONLINE_STORE", "PAYROLL", "OTHER"
    ]
    | str
)

TransferOrderSortField: TypeAlias = Literal["CREATED_AT", "UPDATED_AT"] | str

TransferOrderStatus: TypeAlias = (
    Literal["DRAFT", "STARTED", "PARTIALLY_RECEIVED", "COMPLETED", "CANCELED"] | str
)

V1OrderHistoryEntryAction: TypeAlias = (
    Literal["ORDER_PLACED", "DECLINED", "PAYMENT_RECEIVED", "CANCELED", "COMPLETED", "REFUNDED", "EXPIRED"]
    | str
)

V1OrderState: TypeAlias = Literal["PENDING", "OPEN", "COMPLETED", "CANCELED", "REFUNDED", "REJECTED"] | str

V1TenderCardBrand: TypeAlias = (
    Literal[
        "OTHER_BRAND",
        "VISA",
        "MASTER_CARD",
        "AMERICAN_EXPRESS",
        "DISCOVER",
        "DISCOVER_DINERS",
        "JCB",
        "CHINA_UNIONPAY",
        "SQUARE_GIFT_CARD",
    ]
    | str
)

V1TenderEntryMethod: TypeAlias = (
    Literal["MANUAL", "SCANNED", "SQUARE_CASH", "SQUARE_WALLET", "SWIPED", "WEB_FORM", "OTHER"] | str
)

V1TenderType: TypeAlias = (
    Literal[
        "CREDIT_CARD",
        "CASH",
        "THIRD_PARTY_CARD",
        "NO_SALE",
        "SQUARE_WALLET",
        "SQUARE_GIFT_CARD",
        "UNKNOWN",
        "OTHER",
    ]
    | str
)

V1UpdateOrderRequestAction: TypeAlias = Literal["COMPLETE", "CANCEL", "REFUND"] | str

VendorCreatedEventObjectOperation: TypeAlias = Literal["CREATED"] | str

VendorStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

VendorUpdatedEventObjectOperation: TypeAlias = Literal["UPDATED"] | str

VisibilityFilter: TypeAlias = Literal["ALL", "READ", "READ_WRITE"] | str

Weekday: TypeAlias = Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | str
