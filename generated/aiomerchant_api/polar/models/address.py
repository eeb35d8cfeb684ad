"""Address. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import CountryAlpha2


@model
class Address(Model):
    """A postal address.

    Attributes:
        line1: Street and number.
        line2: What the first line has no room for.
        postal_code: Postal code.
        city: City or town.
        state: State or province, in the US and Canada as US-NY or CA-ON.
        country: Country in two letters (ISO 3166-1). One of `CountryAlpha2`.
    """

    line1: Nullable[str] = ABSENT
    line2: Nullable[str] = ABSENT
    postal_code: Nullable[str] = ABSENT
    city: Nullable[str] = ABSENT
    state: Nullable[str] = ABSENT
    country: CountryAlpha2
