"""CustomerCustomerSession. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CustomerCustomerSession(Model):
    """The session that is in use.

    Attributes:
        expires_at: When it stops working.
        return_url: Where the portal's back button leads, if anywhere.
    """

    expires_at: datetime
    return_url: Nullable[str]
