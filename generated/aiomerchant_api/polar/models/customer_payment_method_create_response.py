"""CustomerPaymentMethodCreateResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_payment_method_create_requires_action_response import (
    CustomerPaymentMethodCreateRequiresActionResponse,
)
from ..models.customer_payment_method_create_succeeded_response import (
    CustomerPaymentMethodCreateSucceededResponse,
)

CustomerPaymentMethodCreateResponse: TypeAlias = (
    CustomerPaymentMethodCreateSucceededResponse | CustomerPaymentMethodCreateRequiresActionResponse | Unknown
)
