"""Mappings given for SubscriptionSource. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class SubscriptionSourceDict(TypedDict, total=False):
    name: str | None
