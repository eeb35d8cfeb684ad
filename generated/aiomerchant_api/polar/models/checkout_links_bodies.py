"""The bodies of checkout links. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_public import BenefitPublic
    from ..models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase
    from ..models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase
    from ..models.discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase,
    )
    from ..models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase
    from ..models.enums import PaymentProcessor, ProductVisibility, RecurringInterval, TrialInterval
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.pagination import Pagination
    from ..models.product_media_file_read import ProductMediaFileRead
    from ..models.product_price import ProductPrice


@model
class CheckoutLink(Model):
    """A lasting link that opens checkout sessions.

    Attributes:
        id: The link's id.
        created_at: When the link was created.
        modified_at: When the link last changed; None if it never did.
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        payment_processor: Who processes the payment. One of stripe.
        client_secret: The part of the link that names it.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id.
        return_url: Where the page's back button leads; no button without it.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change.
        units: How many units; None where it is not sold by units.
        organization_id: The organization that it belongs to.
        products: The products that the customer may choose from.
        discount: The discount that applies, if any.
        url: The link to hand out.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    trial_interval: Nullable[TrialInterval]
    trial_interval_count: Nullable[int]
    metadata: MetadataOutputType
    payment_processor: PaymentProcessor
    client_secret: str = field(repr=masked)
    success_url: Nullable[str]
    return_url: Nullable[str]
    label: Nullable[str]
    allow_discount_codes: bool
    require_billing_address: bool
    discount_id: Nullable[UUID]
    seats: Nullable[int]
    units: Nullable[int]
    organization_id: UUID
    products: list[CheckoutLinkProduct]
    discount: Nullable[
        DiscountFixedOnceForeverDurationBase
        | DiscountFixedRepeatDurationBase
        | DiscountPercentageOnceForeverDurationBase
        | DiscountPercentageRepeatDurationBase
        | Unknown
    ]
    url: str = field(repr=masked)


@model
class CheckoutLinkCreateProduct(Model):
    """A new link to one product.

    Attributes:
        metadata: Your own keys and values; they are copied to its checkout sessions. At most 50 keys, keys
            of 1 to 40 characters.
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        payment_processor: Always `stripe`.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        product_id: The product's id.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    payment_processor: Literal["stripe"] = "stripe"
    label: Nullable[str] = ABSENT
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    discount_id: Nullable[UUID] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    product_id: UUID


@model
class CheckoutLinkCreateProductPrice(Model):
    """A new link to one price.

    Attributes:
        metadata: Your own keys and values; they are copied to its checkout sessions. At most 50 keys, keys
            of 1 to 40 characters.
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        payment_processor: Always `stripe`.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        product_price_id: The price's id.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    payment_processor: Literal["stripe"] = "stripe"
    label: Nullable[str] = ABSENT
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    discount_id: Nullable[UUID] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    product_price_id: UUID


@model
class CheckoutLinkCreateProducts(Model):
    """A new link to one or more products.

    Attributes:
        metadata: Your own keys and values; they are copied to its checkout sessions. At most 50 keys, keys
            of 1 to 40 characters.
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        payment_processor: Always `stripe`.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        products: Ids of the products that the customer may choose from. Not empty.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    payment_processor: Literal["stripe"] = "stripe"
    label: Nullable[str] = ABSENT
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    discount_id: Nullable[UUID] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    products: list[UUID]


@model
class CheckoutLinkProduct(Model):
    """A product on a checkout link.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        id: The product's id.
        created_at: When the product was created.
        modified_at: When the product last changed; None if it never did.
        trial_interval: Unit of the trial's length; None without a trial. One of day, week, month, year.
        trial_interval_count: How many of these units the trial lasts.
        name: Name.
        description: Description, in Markdown.
        visibility: Who can see it: nobody yet (draft), those with a link (private), everybody (public). One
            of draft, private, public.
        recurring_interval: Unit of the billing interval; None for a one-time purchase. One of day, week,
            month, year.
        recurring_interval_count: How many of these units a period has; None for a one-time purchase.
        meter_interval: Unit of the metering interval, where it is apart from billing. One of day, week,
            month, year.
        meter_interval_count: How many of these units a metering period has.
        is_recurring: Whether it is a subscription.
        is_archived: Whether it is off sale; those who have it keep it.
        organization_id: The organization that it belongs to.
        prices: Prices on sale.
        benefits: Benefits that it grants, in order.
        medias: Pictures, in order.
    """

    metadata: MetadataOutputType
    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    trial_interval: Nullable[TrialInterval]
    trial_interval_count: Nullable[int]
    name: str
    description: Nullable[str]
    visibility: ProductVisibility
    recurring_interval: Nullable[RecurringInterval]
    recurring_interval_count: Nullable[int]
    meter_interval: Nullable[RecurringInterval]
    meter_interval_count: Nullable[int]
    is_recurring: bool
    is_archived: bool
    organization_id: UUID
    prices: list[LegacyRecurringProductPrice | ProductPrice | Unknown]
    benefits: list[BenefitPublic]
    medias: list[ProductMediaFileRead]


@model
class CheckoutLinkUpdate(Model):
    """Changes to a checkout link.

    Attributes:
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to its checkout sessions. At most 50 keys, keys
            of 1 to 40 characters.
        products: Ids of the products that the customer may choose from. Not empty.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
    """

    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    metadata: dict[str, str | int | float | bool] | None = None
    products: Nullable[list[UUID]] = ABSENT
    label: Nullable[str] = ABSENT
    allow_discount_codes: Nullable[bool] = ABSENT
    require_billing_address: Nullable[bool] = ABSENT
    discount_id: Nullable[UUID] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT


@model
class ListResourceCheckoutLink(Model):
    """Schema `ListResource_CheckoutLink_`."""

    items: list[CheckoutLink]
    pagination: Pagination
