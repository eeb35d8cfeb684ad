"""The model EventsIngest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from aiomerchant_core import Unknown

    from ..models.event_create_customer import EventCreateCustomer
    from ..models.event_create_external_customer import EventCreateExternalCustomer


@define(kw_only=True, eq=False, repr=False)
class EventsIngest(Model):
    """Events to record.

    Attributes:
        events: The events, in any order.
    """

    events: list[EventCreateCustomer | EventCreateExternalCustomer | Unknown]
