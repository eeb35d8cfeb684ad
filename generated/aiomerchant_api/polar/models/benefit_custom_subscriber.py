"""The model BenefitCustomSubscriber.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_custom_subscriber_properties import BenefitCustomSubscriberProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization


@define(kw_only=True, eq=False, repr=False)
class BenefitCustomSubscriber(Model):
    """Schema `BenefitCustomSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["custom"] = "custom"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitCustomSubscriberProperties
