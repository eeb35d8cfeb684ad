"""CustomerCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_individual_create import CustomerIndividualCreate
from ..models.customer_team_create import CustomerTeamCreate

CustomerCreate: TypeAlias = CustomerIndividualCreate | CustomerTeamCreate | Unknown
