"""Address. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import Country


@model
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

    address_line_1: Nullable[str] = ABSENT
    address_line_2: Nullable[str] = ABSENT
    address_line_3: Nullable[str] = ABSENT
    locality: Nullable[str] = ABSENT
    sublocality: Nullable[str] = ABSENT
    sublocality_2: Nullable[str] = ABSENT
    sublocality_3: Nullable[str] = ABSENT
    administrative_district_level_1: Nullable[str] = ABSENT
    administrative_district_level_2: Nullable[str] = ABSENT
    administrative_district_level_3: Nullable[str] = ABSENT
    postal_code: Nullable[str] = ABSENT
    country: Nullable[Country] = ABSENT
    first_name: Nullable[str] = ABSENT
    last_name: Nullable[str] = ABSENT
