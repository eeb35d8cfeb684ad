"""The model EventMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class EventMetadata(Model):
    """Schema `EventMetadata`."""

    event_id: str | None = None
    api_version: str | None = None
