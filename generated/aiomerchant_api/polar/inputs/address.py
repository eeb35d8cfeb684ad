"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import CountryAlpha2Input


class AddressInputDict(TypedDict, total=False):
    line1: str | Null | None
    line2: str | Null | None
    postal_code: str | Null | None
    city: str | Null | None
    state: str | Null | None
    country: Required[CountryAlpha2Input]
