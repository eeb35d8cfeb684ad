"""Mappings given for SearchVendorsRequestFilter. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import VendorStatus


class SearchVendorsRequestFilterDict(TypedDict, total=False):
    name: Sequence[str] | Null | None
    status: Sequence[VendorStatus] | Null | None
