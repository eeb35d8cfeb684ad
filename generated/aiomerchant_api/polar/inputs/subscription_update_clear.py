"""Mappings given for SubscriptionUpdateClear. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Required


class SubscriptionUpdateClearDict(TypedDict, total=False):
    pending_update: Required[Any]
