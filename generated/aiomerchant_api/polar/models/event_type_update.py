"""The model EventTypeUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class EventTypeUpdate(Model):
    """Schema `EventTypeUpdate`.

    Attributes:
        label: 1 to 128 characters.
        label_property_selector: 1 to 256 characters.
    """

    label: str
    label_property_selector: str | None = None
