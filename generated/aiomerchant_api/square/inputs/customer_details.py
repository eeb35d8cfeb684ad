"""Mappings given for CustomerDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class CustomerDetailsDict(TypedDict, total=False):
    customer_initiated: bool | Null | None
    seller_keyed_in: bool | Null | None
