"""CustomerBenefitGrantMember. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.customer_portal_o_auth_account import CustomerPortalOAuthAccount


@model
class CustomerBenefitGrantMember(Model):
    """The member who holds a benefit grant.

    Attributes:
        oauth_accounts: The member's accounts elsewhere, by platform.
    """

    id: UUID
    oauth_accounts: dict[str, CustomerPortalOAuthAccount]
