"""CustomerState. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_state_individual import CustomerStateIndividual
from ..models.customer_state_team import CustomerStateTeam

CustomerState: TypeAlias = CustomerStateIndividual | CustomerStateTeam | Unknown
