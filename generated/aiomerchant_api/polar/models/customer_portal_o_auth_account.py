"""The model CustomerPortalOAuthAccount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from aiomerchant_core import Model, Nullable, model


@model
class CustomerPortalOAuthAccount(Model):
    """Schema `CustomerPortalOAuthAccount`."""

    account_id: str
    account_username: Nullable[str]
