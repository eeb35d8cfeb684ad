"""Mappings given for CustomerTaxIds. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class CustomerTaxIdsDict(TypedDict, total=False):
    eu_vat: str | Null | None
