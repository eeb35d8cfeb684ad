"""The union CustomerState. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_state_individual import CustomerStateIndividual
from ..models.customer_state_team import CustomerStateTeam

CustomerState: TypeAlias = CustomerStateIndividual | CustomerStateTeam | Unknown
