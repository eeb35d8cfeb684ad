"""Event. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.system_event import SystemEvent
from ..models.user_event import UserEvent

Event: TypeAlias = SystemEvent | UserEvent | Unknown
