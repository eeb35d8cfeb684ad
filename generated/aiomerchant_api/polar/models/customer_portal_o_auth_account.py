"""The model CustomerPortalOAuthAccount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalOAuthAccount(Model):
    """Schema `CustomerPortalOAuthAccount`."""

    account_id: str
    account_username: str | None
