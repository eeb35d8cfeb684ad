"""The model CustomerCustomerSession. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomerSession(Model):
    """The session that is in use.

    Attributes:
        expires_at: When it stops working.
        return_url: Where the portal's back button leads, if anywhere.
    """

    expires_at: datetime
    return_url: str | None
