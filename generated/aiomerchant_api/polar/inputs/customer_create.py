"""Mappings given for CustomerCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.customer_individual_create import CustomerIndividualCreateDict
from ..inputs.customer_team_create import CustomerTeamCreateDict

CustomerCreateDict: TypeAlias = CustomerIndividualCreateDict | CustomerTeamCreateDict
