"""The union CustomerCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_individual_create import CustomerIndividualCreate
from ..models.customer_team_create import CustomerTeamCreate

CustomerCreate: TypeAlias = CustomerIndividualCreate | CustomerTeamCreate | Unknown
