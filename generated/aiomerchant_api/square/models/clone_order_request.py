"""The model CloneOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CloneOrderRequest(Model):
    """Schema `CloneOrderRequest`."""

    order_id: str
    version: int | None = None
    idempotency_key: str | None = None
