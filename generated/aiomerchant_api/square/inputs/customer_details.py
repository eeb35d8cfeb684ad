"""Mappings given for CustomerDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CustomerDetailsDict(TypedDict, total=False):
    customer_initiated: bool | None
    seller_keyed_in: bool | None
