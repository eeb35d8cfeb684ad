"""The bodies of checkouts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.address_input import AddressInput
    from ..models.attached_custom_field import AttachedCustomField
    from ..models.checkout import Checkout
    from ..models.checkout_billing_address_fields import CheckoutBillingAddressFields
    from ..models.checkout_discount_fixed_once_forever_duration import (
        CheckoutDiscountFixedOnceForeverDuration,
    )
    from ..models.checkout_discount_fixed_repeat_duration import CheckoutDiscountFixedRepeatDuration
    from ..models.checkout_discount_percentage_once_forever_duration import (
        CheckoutDiscountPercentageOnceForeverDuration,
    )
    from ..models.checkout_discount_percentage_repeat_duration import CheckoutDiscountPercentageRepeatDuration
    from ..models.checkout_product import CheckoutProduct
    from ..models.enums import (
        CheckoutStatus,
        PaymentProcessor,
        PresentmentCurrency,
        SubscriptionProrationBehavior,
        TaxBehavior,
        TrialInterval,
    )
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.pagination import Pagination
    from ..models.product_price import ProductPrice
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate


@model
class CheckoutConfirmStripe(Model):
    """The customer's last changes to a checkout session, and how they pay.

    Attributes:
        custom_field_data: Values of the custom fields, by slug.
        product_id: The product to choose, out of the session's.
        product_price_id: The price to choose, out of the session's. Deprecated.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        locale: Language of the page (BCP 47).
        payment_method_type: Kind of payment method that the customer chose, such as card.
        discount_code: The discount code that the customer entered.
        allow_trial: False goes without the trial, as one who had it before must.
        confirmation_token_id: Id of Stripe's confirmation token for the payment details; needed where
            anything is to be paid or set up.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    product_id: Nullable[UUID] = ABSENT
    product_price_id: Nullable[UUID] = ABSENT
    amount: Nullable[int] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    is_business_customer: Nullable[bool] = ABSENT
    customer_name: Nullable[str] = ABSENT
    customer_email: Nullable[str] = ABSENT
    customer_billing_name: Nullable[str] = ABSENT
    customer_billing_address: Nullable[AddressInput] = ABSENT
    customer_tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    payment_method_type: Nullable[str] = ABSENT
    discount_code: Nullable[str] = ABSENT
    allow_trial: Nullable[Literal[False]] = ABSENT
    confirmation_token_id: Nullable[str] = field(default=None, repr=masked)


@model
class CheckoutOrganization(Model):
    """The organization that a checkout is for.

    Attributes:
        created_at: When the organization was created.
        modified_at: When the organization last changed; None if it never did.
        id: The organization's id.
        name: Name, which customers see.
        slug: Its name in URLs and on card statements.
        avatar_url: Logo.
        proration_behavior: How plan changes in the portal are billed. One of invoice, prorate, next_period,
            reset.
        allow_customer_updates: Whether customers may change their subscriptions themselves.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    slug: str
    avatar_url: Nullable[str]
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool


@model
class CheckoutProductsCreate(Model):
    """A new checkout session.

    Attributes:
        trial_interval: Unit of the length of a trial for this session, in place of the product's. One of
            day, week, month, year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to the order and subscription. At most 50 keys,
            keys of 1 to 40 characters.
        custom_field_data: Values of the custom fields, by slug.
        discount_id: A discount to apply, which the customer then cannot change.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        min_seats: The fewest seats that the customer may choose. 1 to 10000.
        max_seats: The most seats that the customer may choose. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        min_units: The fewest units that the customer may choose. 1 to 2147483647.
        max_units: The most units that the customer may choose. 1 to 2147483647.
        allow_trial: False to go without any trial. Default True.
        customer_id: An existing customer, whose data fills the form.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address. Default False.
        external_customer_id: Your own id for the customer: an existing one is found by it, a new one gets
            it.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_ip_address: The customer's IP address, to guess the country by.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        customer_metadata: Your own keys and values for the customer, if a new one is made. At most 50 keys,
            keys of 1 to 40 characters.
        subscription_id: A free subscription of the customer's to upgrade.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
        locale: Language of the page (BCP 47).
        currency: Currency in lower case (ISO 4217), one that the prices have. One of `PresentmentCurrency`.
        products: Ids of the products to choose from; the first is chosen at first. Not empty.
        prices: Prices made for this session alone, by product id; the product's own if left out.
    """

    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    metadata: dict[str, str | int | float | bool] | None = None
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    discount_id: Nullable[UUID] = ABSENT
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    amount: Nullable[int] = ABSENT
    seats: Nullable[int] = ABSENT
    min_seats: Nullable[int] = ABSENT
    max_seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    min_units: Nullable[int] = ABSENT
    max_units: Nullable[int] = ABSENT
    allow_trial: bool | None = None
    customer_id: Nullable[UUID] = ABSENT
    is_business_customer: bool | None = None
    external_customer_id: Nullable[str] = ABSENT
    customer_name: Nullable[str] = ABSENT
    customer_email: Nullable[str] = ABSENT
    customer_ip_address: Nullable[str] = ABSENT
    customer_billing_name: Nullable[str] = ABSENT
    customer_billing_address: Nullable[AddressInput] = ABSENT
    customer_tax_id: Nullable[str] = ABSENT
    customer_metadata: dict[str, str | int | float | bool] | None = None
    subscription_id: Nullable[UUID] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    embed_origin: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    currency: Nullable[PresentmentCurrency] = ABSENT
    products: list[UUID]
    prices: Nullable[
        dict[
            str,
            list[
                ProductPriceFixedCreate
                | ProductPriceCustomCreate
                | ProductPriceSeatBasedCreate
                | ProductPriceUnitBasedCreate
                | ProductPriceMeteredUnitCreate
                | ProductPriceMeteredTiersCreate
                | Unknown
            ],
        ]
    ] = ABSENT


CheckoutCreate = CheckoutProductsCreate


@model
class CheckoutPublic(Model):
    """A checkout session as its page sees it.

    Attributes:
        id: The checkout session's id.
        created_at: When the checkout session was created.
        modified_at: When the checkout session last changed; None if it never did.
        custom_field_data: Values of the custom fields, by slug.
        payment_processor: Who processes the payment. One of stripe.
        status: Where it stands: confirmed means that payment is under way, succeeded that it is done. One
            of open, expired, confirmed, succeeded, failed.
        client_secret: Opens it to the customer's page without a token.
        url: The page where the customer pays.
        expires_at: Until when it can be paid.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id.
        return_url: Where the page's back button leads; no button without it.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
        amount: Amount before discount and tax, in minor units.
        seats: How many seats are bought, where it is sold by seats.
        min_seats: The fewest seats that the customer may choose.
        max_seats: The most seats that the customer may choose.
        units: How many units; None where it is not sold by units.
        min_units: The fewest units that the customer may choose.
        max_units: The most units that the customer may choose.
        discount_amount: What the discount takes off, in minor units.
        net_amount: Amount less discount, before tax, in minor units.
        tax_amount: Sales tax; None until the address is known. In minor units.
        tax_behavior: Whether tax is in the price or comes on top; None until it is worked out. One of
            inclusive, exclusive.
        total_amount: What it comes to, tax included, in minor units.
        currency: Currency in lower case (ISO 4217).
        allow_trial: Whether the customer gets the trial that the product or session has.
        active_trial_interval: Unit of the length of the trial that applies. One of day, week, month, year.
        active_trial_interval_count: How many of these units that trial lasts.
        trial_end: When that trial would end.
        organization_id: The organization that it belongs to.
        product_id: The product chosen.
        product_price_id: The price chosen. Deprecated.
        discount_id: The discount that applies, if any.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        is_discount_applicable: Whether a discount can apply to what is bought.
        is_free_product_price: Whether the price is free even without a discount.
        is_payment_required: Whether anything is to be paid now.
        is_payment_setup_required: Whether a payment method must be saved for later charges.
        is_payment_form_required: Whether payment details are asked for, be it to pay or to save them.
        customer_id: The customer's id, once there is one.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address.
        customer_name: Name.
        customer_email: Email.
        customer_ip_address: The customer's IP address, which hints at the country.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        locale: Language of the page (BCP 47).
        payment_method_type: Kind of payment method that the customer chose, such as card.
        payment_processor_metadata: What the processor's form needs, such as its publishable key.
        billing_address_fields: Which parts of the address the form asks for.
        products: The products that the customer may choose from.
        product: The product chosen.
        product_price: The price chosen. Deprecated.
        prices: Prices to choose from, by product id.
        discount: The discount that applies, if any.
        organization: The organization that sells.
        attached_custom_fields: Custom fields that the form asks for.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    payment_processor: PaymentProcessor
    status: CheckoutStatus
    client_secret: str = field(repr=masked)
    url: str = field(repr=masked)
    expires_at: datetime
    success_url: str
    return_url: Nullable[str]
    embed_origin: Nullable[str]
    amount: int
    seats: Nullable[int] = ABSENT
    min_seats: Nullable[int] = ABSENT
    max_seats: Nullable[int] = ABSENT
    units: Nullable[int]
    min_units: Nullable[int]
    max_units: Nullable[int]
    discount_amount: int
    net_amount: int
    tax_amount: Nullable[int]
    tax_behavior: Nullable[TaxBehavior]
    total_amount: int
    currency: str
    allow_trial: Nullable[bool]
    active_trial_interval: Nullable[TrialInterval]
    active_trial_interval_count: Nullable[int]
    trial_end: Nullable[datetime]
    organization_id: UUID
    product_id: Nullable[UUID]
    product_price_id: Nullable[UUID]
    discount_id: Nullable[UUID]
    allow_discount_codes: bool
    require_billing_address: bool
    is_discount_applicable: bool
    is_free_product_price: bool
    is_payment_required: bool
    is_payment_setup_required: bool
    is_payment_form_required: bool
    customer_id: Nullable[UUID]
    is_business_customer: bool
    customer_name: Nullable[str]
    customer_email: Nullable[str]
    customer_ip_address: Nullable[str]
    customer_billing_name: Nullable[str]
    customer_billing_address: Nullable[Address]
    customer_tax_id: Nullable[str]
    locale: Nullable[str] = ABSENT
    payment_method_type: Nullable[str]
    payment_processor_metadata: dict[str, str] = field(repr=masked)
    billing_address_fields: CheckoutBillingAddressFields
    products: list[CheckoutProduct]
    product: Nullable[CheckoutProduct]
    product_price: Nullable[LegacyRecurringProductPrice | ProductPrice | Unknown]
    prices: Nullable[dict[str, list[LegacyRecurringProductPrice | ProductPrice | Unknown]]]
    discount: Nullable[
        CheckoutDiscountFixedOnceForeverDuration
        | CheckoutDiscountFixedRepeatDuration
        | CheckoutDiscountPercentageOnceForeverDuration
        | CheckoutDiscountPercentageRepeatDuration
        | Unknown
    ]
    organization: CheckoutOrganization
    attached_custom_fields: Nullable[list[AttachedCustomField]]


@model
class CheckoutPublicConfirmed(Model):
    """A checkout session whose payment is under way.

    Attributes:
        id: The checkout session's id.
        created_at: When the checkout session was created.
        modified_at: When the checkout session last changed; None if it never did.
        custom_field_data: Values of the custom fields, by slug.
        payment_processor: Who processes the payment. One of stripe.
        status: Always `confirmed`.
        client_secret: Opens it to the customer's page without a token.
        url: The page where the customer pays.
        expires_at: Until when it can be paid.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id.
        return_url: Where the page's back button leads; no button without it.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
        amount: Amount before discount and tax, in minor units.
        seats: How many seats are bought, where it is sold by seats.
        min_seats: The fewest seats that the customer may choose.
        max_seats: The most seats that the customer may choose.
        units: How many units; None where it is not sold by units.
        min_units: The fewest units that the customer may choose.
        max_units: The most units that the customer may choose.
        discount_amount: What the discount takes off, in minor units.
        net_amount: Amount less discount, before tax, in minor units.
        tax_amount: Sales tax; None until the address is known. In minor units.
        tax_behavior: Whether tax is in the price or comes on top; None until it is worked out. One of
            inclusive, exclusive.
        total_amount: What it comes to, tax included, in minor units.
        currency: Currency in lower case (ISO 4217).
        allow_trial: Whether the customer gets the trial that the product or session has.
        active_trial_interval: Unit of the length of the trial that applies. One of day, week, month, year.
        active_trial_interval_count: How many of these units that trial lasts.
        trial_end: When that trial would end.
        organization_id: The organization that it belongs to.
        product_id: The product chosen.
        product_price_id: The price chosen. Deprecated.
        discount_id: The discount that applies, if any.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        is_discount_applicable: Whether a discount can apply to what is bought.
        is_free_product_price: Whether the price is free even without a discount.
        is_payment_required: Whether anything is to be paid now.
        is_payment_setup_required: Whether a payment method must be saved for later charges.
        is_payment_form_required: Whether payment details are asked for, be it to pay or to save them.
        customer_id: The customer's id, once there is one.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address.
        customer_name: Name.
        customer_email: Email.
        customer_ip_address: The customer's IP address, which hints at the country.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        locale: Language of the page (BCP 47).
        payment_method_type: Kind of payment method that the customer chose, such as card.
        payment_processor_metadata: What the processor's form needs, such as its publishable key.
        billing_address_fields: Which parts of the address the form asks for.
        products: The products that the customer may choose from.
        product: The product chosen.
        product_price: The price chosen. Deprecated.
        prices: Prices to choose from, by product id.
        discount: The discount that applies, if any.
        organization: The organization that sells.
        attached_custom_fields: Custom fields that the form asks for.
        customer_session_token: Lets the customer into the portal at once.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    payment_processor: PaymentProcessor
    status: Literal["confirmed"] = "confirmed"
    client_secret: str = field(repr=masked)
    url: str = field(repr=masked)
    expires_at: datetime
    success_url: str
    return_url: Nullable[str]
    embed_origin: Nullable[str]
    amount: int
    seats: Nullable[int] = ABSENT
    min_seats: Nullable[int] = ABSENT
    max_seats: Nullable[int] = ABSENT
    units: Nullable[int]
    min_units: Nullable[int]
    max_units: Nullable[int]
    discount_amount: int
    net_amount: int
    tax_amount: Nullable[int]
    tax_behavior: Nullable[TaxBehavior]
    total_amount: int
    currency: str
    allow_trial: Nullable[bool]
    active_trial_interval: Nullable[TrialInterval]
    active_trial_interval_count: Nullable[int]
    trial_end: Nullable[datetime]
    organization_id: UUID
    product_id: Nullable[UUID]
    product_price_id: Nullable[UUID]
    discount_id: Nullable[UUID]
    allow_discount_codes: bool
    require_billing_address: bool
    is_discount_applicable: bool
    is_free_product_price: bool
    is_payment_required: bool
    is_payment_setup_required: bool
    is_payment_form_required: bool
    customer_id: Nullable[UUID]
    is_business_customer: bool
    customer_name: Nullable[str]
    customer_email: Nullable[str]
    customer_ip_address: Nullable[str]
    customer_billing_name: Nullable[str]
    customer_billing_address: Nullable[Address]
    customer_tax_id: Nullable[str]
    locale: Nullable[str] = ABSENT
    payment_method_type: Nullable[str]
    payment_processor_metadata: dict[str, str] = field(repr=masked)
    billing_address_fields: CheckoutBillingAddressFields
    products: list[CheckoutProduct]
    product: Nullable[CheckoutProduct]
    product_price: Nullable[LegacyRecurringProductPrice | ProductPrice | Unknown]
    prices: Nullable[dict[str, list[LegacyRecurringProductPrice | ProductPrice | Unknown]]]
    discount: Nullable[
        CheckoutDiscountFixedOnceForeverDuration
        | CheckoutDiscountFixedRepeatDuration
        | CheckoutDiscountPercentageOnceForeverDuration
        | CheckoutDiscountPercentageRepeatDuration
        | Unknown
    ]
    organization: CheckoutOrganization
    attached_custom_fields: Nullable[list[AttachedCustomField]]
    customer_session_token: Nullable[str] = field(repr=masked)


@model
class CheckoutUpdate(Model):
    """Changes to an open checkout session.

    Attributes:
        custom_field_data: Values of the custom fields, by slug.
        product_id: The product to choose, out of the session's.
        product_price_id: The price to choose, out of the session's. Deprecated.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        locale: Language of the page (BCP 47).
        trial_interval: Unit of the length of a trial for this session, in place of the product's. One of
            day, week, month, year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to the order and subscription. At most 50 keys,
            keys of 1 to 40 characters.
        currency: Currency in lower case (ISO 4217), one that the prices have. One of `PresentmentCurrency`.
        discount_id: A discount to apply, which the customer then cannot change.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        allow_trial: False to go without any trial.
        customer_ip_address: The customer's IP address, to guess the country by.
        customer_metadata: Your own keys and values for the customer, if a new one is made. At most 50 keys,
            keys of 1 to 40 characters.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    product_id: Nullable[UUID] = ABSENT
    product_price_id: Nullable[UUID] = ABSENT
    amount: Nullable[int] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    is_business_customer: Nullable[bool] = ABSENT
    customer_name: Nullable[str] = ABSENT
    customer_email: Nullable[str] = ABSENT
    customer_billing_name: Nullable[str] = ABSENT
    customer_billing_address: Nullable[AddressInput] = ABSENT
    customer_tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    metadata: dict[str, str | int | float | bool] | None = None
    currency: Nullable[PresentmentCurrency] = ABSENT
    discount_id: Nullable[UUID] = ABSENT
    allow_discount_codes: Nullable[bool] = ABSENT
    require_billing_address: Nullable[bool] = ABSENT
    allow_trial: Nullable[bool] = ABSENT
    customer_ip_address: Nullable[str] = ABSENT
    customer_metadata: Nullable[dict[str, str | int | float | bool]] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    embed_origin: Nullable[str] = ABSENT


@model
class CheckoutUpdatePublic(Model):
    """The customer's changes to an open checkout session.

    Attributes:
        custom_field_data: Values of the custom fields, by slug.
        product_id: The product to choose, out of the session's.
        product_price_id: The price to choose, out of the session's. Deprecated.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        locale: Language of the page (BCP 47).
        payment_method_type: Kind of payment method that the customer chose, such as card.
        discount_code: The discount code that the customer entered.
        allow_trial: False goes without the trial, as one who had it before must.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    product_id: Nullable[UUID] = ABSENT
    product_price_id: Nullable[UUID] = ABSENT
    amount: Nullable[int] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    is_business_customer: Nullable[bool] = ABSENT
    customer_name: Nullable[str] = ABSENT
    customer_email: Nullable[str] = ABSENT
    customer_billing_name: Nullable[str] = ABSENT
    customer_billing_address: Nullable[AddressInput] = ABSENT
    customer_tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    payment_method_type: Nullable[str] = ABSENT
    discount_code: Nullable[str] = ABSENT
    allow_trial: Nullable[Literal[False]] = ABSENT


@model
class ListResourceCheckout(Model):
    """Schema `ListResource_Checkout_`."""

    items: list[Checkout]
    pagination: Pagination
