"""The model Product.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...core import Unknown
    from ..models.attached_custom_field import AttachedCustomField
    from ..models.benefit import Benefit
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.product_media_file_read import ProductMediaFileRead
    from ..models.product_price import ProductPrice
    from ..models.product_visibility import ProductVisibility
    from ..models.recurring_interval import RecurringInterval
    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class Product(Model):
    """Schema `Product`.

    Attributes:
        trial_interval: One of day, week, month, year.
        visibility: One of draft, private, public.
        recurring_interval: One of day, week, month, year.
        meter_interval: One of day, week, month, year.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    trial_interval: TrialInterval | None
    trial_interval_count: int | None
    name: str
    description: str | None
    visibility: ProductVisibility
    recurring_interval: RecurringInterval | None
    recurring_interval_count: int | None
    meter_interval: RecurringInterval | None
    meter_interval_count: int | None
    is_recurring: bool
    is_archived: bool
    organization_id: UUID
    metadata: MetadataOutputType
    prices: list[LegacyRecurringProductPrice | ProductPrice | Unknown]
    benefits: list[Benefit]
    medias: list[ProductMediaFileRead]
    attached_custom_fields: list[AttachedCustomField]
