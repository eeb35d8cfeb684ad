"""OrganizationDetails. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal


@model
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

    about: Nullable[str] = ABSENT
    product_description: Nullable[str] = ABSENT
    selling_categories: list[str] | None = None
    pricing_models: list[str] | None = None
    intended_use: Nullable[str] = ABSENT
    customer_acquisition: list[str] | None = None
    future_annual_revenue: Nullable[int] = ABSENT
    switching: bool | None = None
    switching_from: Nullable[Literal["paddle", "lemon_squeezy", "gumroad", "stripe", "other"] | str] = ABSENT
    previous_annual_revenue: Nullable[int] = ABSENT
