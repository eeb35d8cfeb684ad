"""The model OrganizationDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class OrganizationDetails(Model):
    """Schema `OrganizationDetails`.

    Attributes:
        about: Deprecated.
        intended_use: Deprecated.
        customer_acquisition: Deprecated.
        future_annual_revenue: At least 0. Deprecated.
        switching: Default False.
        switching_from: One of paddle, lemon_squeezy, gumroad, stripe, other.
        previous_annual_revenue: At least 0. Deprecated.
    """

    about: str | None = None
    product_description: str | None = None
    selling_categories: list[str] | None = field(default=None, metadata=NOT_NULL)
    pricing_models: list[str] | None = field(default=None, metadata=NOT_NULL)
    intended_use: str | None = None
    customer_acquisition: list[str] | None = field(default=None, metadata=NOT_NULL)
    future_annual_revenue: int | None = None
    switching: bool | None = field(default=None, metadata=NOT_NULL)
    switching_from: Literal["paddle", "lemon_squeezy", "gumroad", "stripe", "other"] | str | None = None
    previous_annual_revenue: int | None = None
