"""Customer. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_individual import CustomerIndividual
from ..models.customer_team import CustomerTeam

Customer: TypeAlias = CustomerIndividual | CustomerTeam | Unknown
