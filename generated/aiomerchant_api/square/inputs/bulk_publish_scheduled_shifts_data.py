"""Mappings given for BulkPublishScheduledShiftsData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class BulkPublishScheduledShiftsDataDict(TypedDict, total=False):
    version: int | None
