"""Mappings given for CustomerSessionsCreateRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreateDict
from ..inputs.customer_session_customer_id_create import CustomerSessionCustomerIDCreateDict

CustomerSessionsCreateRequestDict: TypeAlias = (
    CustomerSessionCustomerIDCreateDict | CustomerSessionCustomerExternalIDCreateDict
)
