"""The bodies of customer portal organizations. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_public import BenefitPublic
    from ..models.customer_organization import CustomerOrganization
    from ..models.enums import ProductVisibility, RecurringInterval, TrialInterval
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.product_media_file_read import ProductMediaFileRead
    from ..models.product_price import ProductPrice


@model
class CustomerOrganizationData(Model):
    """An organization as its customers see it.

    Attributes:
        organization: The organization.
        products: What it sells.
    """

    organization: CustomerOrganization
    products: list[CustomerProduct]


@model
class CustomerProduct(Model):
    """A product, as customers see it.

    Attributes:
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
