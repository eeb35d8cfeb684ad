"""Mappings given for Address. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.enums import Country


class AddressDict(TypedDict, total=False):
    address_line_1: str | None
    address_line_2: str | None
    address_line_3: str | None
    locality: str | None
    sublocality: str | None
    sublocality_2: str | None
    sublocality_3: str | None
    administrative_district_level_1: str | None
    administrative_district_level_2: str | None
    administrative_district_level_3: str | None
    postal_code: str | None
    country: Country | None
    first_name: str | None
    last_name: str | None
