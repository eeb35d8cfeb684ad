"""Mappings given for SubscriptionSource. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class SubscriptionSourceDict(TypedDict, total=False):
    name: str | Null | None
