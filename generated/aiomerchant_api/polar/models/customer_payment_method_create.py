"""The model CustomerPaymentMethodCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerPaymentMethodCreate(Model):
    """Schema `CustomerPaymentMethodCreate`."""

    confirmation_token_id: str
    set_default: bool
    return_url: str
