"""The model BenefitGrantDiscordWebhook.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_discord import BenefitDiscord
    from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.customer import Customer
    from ..models.member import Member


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantDiscordWebhook(Model):
    """Schema `BenefitGrantDiscordWebhook`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    granted_at: datetime | None = None
    is_granted: bool
    revoked_at: datetime | None = None
    is_revoked: bool
    subscription_id: UUID | None
    order_id: UUID | None
    customer_id: UUID
    member_id: UUID | None = None
    benefit_id: UUID
    error: BenefitGrantError | None = None
    customer: Customer
    member: Member | None = None
    benefit: BenefitDiscord
    properties: BenefitGrantDiscordProperties
    previous_properties: BenefitGrantDiscordProperties | None = None
