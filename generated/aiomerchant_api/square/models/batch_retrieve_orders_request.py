"""The model BatchRetrieveOrdersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveOrdersRequest(Model):
    """Schema `BatchRetrieveOrdersRequest`."""

    location_id: str | None = None
    order_ids: list[str]
