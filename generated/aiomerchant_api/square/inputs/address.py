"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import Country


class AddressDict(TypedDict, total=False):
    address_line_1: str | Null | None
    address_line_2: str | Null | None
    address_line_3: str | Null | None
    locality: str | Null | None
    sublocality: str | Null | None
    sublocality_2: str | Null | None
    sublocality_3: str | Null | None
    administrative_district_level_1: str | Null | None
    administrative_district_level_2: str | Null | None
    administrative_district_level_3: str | Null | None
    postal_code: str | Null | None
    country: Country | Null | None
    first_name: str | Null | None
    last_name: str | Null | None
