"""The model BenefitMeterCreditSubscriber.

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

    from ..models.benefit_meter_credit_subscriber_properties import BenefitMeterCreditSubscriberProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization


@define(kw_only=True, eq=False, repr=False)
class BenefitMeterCreditSubscriber(Model):
    """Schema `BenefitMeterCreditSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["meter_credit"] = "meter_credit"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitMeterCreditSubscriberProperties
