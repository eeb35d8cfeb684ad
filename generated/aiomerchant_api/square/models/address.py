"""The model Address.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.country import Country


@define(kw_only=True, eq=False, repr=False)
class Address(Model):
    """Schema `Address`."""

    address_line_1: str | None = None
    address_line_2: str | None = None
    address_line_3: str | None = None
    locality: str | None = None
    sublocality: str | None = None
    sublocality_2: str | None = None
    sublocality_3: str | None = None
    administrative_district_level_1: str | None = None
    administrative_district_level_2: str | None = None
    administrative_district_level_3: str | None = None
    postal_code: str | None = None
    country: Country | None = None
    first_name: str | None = None
    last_name: str | None = None
