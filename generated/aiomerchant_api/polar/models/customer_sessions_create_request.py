"""CustomerSessionsCreateRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_sessions_bodies import (
    CustomerSessionCustomerExternalIDCreate,
    CustomerSessionCustomerIDCreate,
)

CustomerSessionsCreateRequest: TypeAlias = (
    CustomerSessionCustomerIDCreate | CustomerSessionCustomerExternalIDCreate | Unknown
)
