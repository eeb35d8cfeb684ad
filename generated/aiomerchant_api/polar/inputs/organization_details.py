"""Mappings given for OrganizationDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null


class OrganizationDetailsDict(TypedDict, total=False):
    about: str | Null | None
    """Deprecated."""
    product_description: str | Null | None
    selling_categories: Sequence[str] | None
    pricing_models: Sequence[str] | None
    intended_use: str | Null | None
    """Deprecated."""
    customer_acquisition: Sequence[str] | None
    """Deprecated."""
    future_annual_revenue: int | Null | None
    """Deprecated."""
    switching: bool | None
    switching_from: Literal["paddle", "lemon_squeezy", "gumroad", "stripe", "other"] | str | Null | None
    previous_annual_revenue: int | Null | None
    """Deprecated."""
