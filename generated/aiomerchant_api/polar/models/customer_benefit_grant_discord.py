"""The model CustomerBenefitGrantDiscord.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_discord_subscriber import BenefitDiscordSubscriber
    from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.customer_portal_customer import CustomerPortalCustomer


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantDiscord(Model):
    """A benefit that the customer holds: a role on a Discord server."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    granted_at: datetime | None
    revoked_at: datetime | None
    customer_id: UUID
    member_id: UUID | None = None
    benefit_id: UUID
    subscription_id: UUID | None
    order_id: UUID | None
    is_granted: bool
    is_revoked: bool
    error: BenefitGrantError | None = None
    customer: CustomerPortalCustomer
    benefit: BenefitDiscordSubscriber
    properties: BenefitGrantDiscordProperties
