"""Mappings given for DestinationDetailsExternalRefundDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class DestinationDetailsExternalRefundDetailsDict(TypedDict, total=False):
    type: Required[str]
    source: Required[str]
    source_id: str | Null | None
