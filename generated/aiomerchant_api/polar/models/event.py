"""Event. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.events_bodies import UserEvent
from ..models.system_event import SystemEvent

Event: TypeAlias = SystemEvent | UserEvent | Unknown
