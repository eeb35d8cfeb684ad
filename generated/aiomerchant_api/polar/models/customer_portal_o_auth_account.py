"""CustomerPortalOAuthAccount. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, Nullable, model


@model
class CustomerPortalOAuthAccount(Model):
    """Schema `CustomerPortalOAuthAccount`."""

    account_id: str
    account_username: Nullable[str]
