"""The model ChangeBillingAnchorDateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import date


@define(kw_only=True, eq=False, repr=False)
class ChangeBillingAnchorDateRequest(Model):
    """Schema `ChangeBillingAnchorDateRequest`.

    Attributes:
        monthly_billing_anchor_date: New day of the month for bills, 1 to 31. 1 to 31.
        effective_date: Day from which it holds; by default, or within the current billing period, at once.
    """

    monthly_billing_anchor_date: int | None = None
    effective_date: date | None = None
