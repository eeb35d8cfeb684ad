"""CustomerCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customers_bodies import CustomerIndividualCreate, CustomerTeamCreate

CustomerCreate: TypeAlias = CustomerIndividualCreate | CustomerTeamCreate | Unknown
