"""The model EventTypeUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class EventTypeUpdate(Model):
    """How a kind of events is labelled.

    Attributes:
        label: Its name for people to read. 1 to 128 characters.
        label_property_selector: Where in an event's metadata a label of its own is found. 1 to 256
            characters.
    """

    label: str
    label_property_selector: str | None = None
