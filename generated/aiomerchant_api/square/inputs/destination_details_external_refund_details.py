"""Mappings given for DestinationDetailsExternalRefundDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class DestinationDetailsExternalRefundDetailsDict(TypedDict, total=False):
    type: Required[str]
    source: Required[str]
    source_id: str | None
