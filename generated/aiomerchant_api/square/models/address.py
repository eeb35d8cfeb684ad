"""The model Address. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import Country


@define(kw_only=True, eq=False, repr=False)
class Address(Model):
    """A postal address.

    Attributes:
        address_line_1: Street and number, or what else is most specific.
        address_line_2: Second line.
        address_line_3: Third line.
        locality: City or town.
        sublocality: Part of the city.
        sublocality_2: Part of `sublocality`.
        sublocality_3: Part of `sublocality_2`.
        administrative_district_level_1: State, province or the like.
        administrative_district_level_2: County or the like.
        administrative_district_level_3: Part of the county.
        postal_code: Postal code.
        country: ISO 3166-1 alpha-2 code. One of `Country`.
        first_name: Given name of the recipient.
        last_name: Family name of the recipient.
    """

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
