"""CustomerSessionsCreateRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreate
from ..models.customer_session_customer_id_create import CustomerSessionCustomerIDCreate

CustomerSessionsCreateRequest: TypeAlias = (
    CustomerSessionCustomerIDCreate | CustomerSessionCustomerExternalIDCreate | Unknown
)
