"""Mappings given for SubscriptionUpdateClear. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class SubscriptionUpdateClearDict(TypedDict, total=False):
    pending_update: Required[Any]
