"""The model CustomerDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerDetails(Model):
    """Schema `CustomerDetails`."""

    customer_initiated: bool | None = None
    seller_keyed_in: bool | None = None
