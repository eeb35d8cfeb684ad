"""CustomerPaymentMethodCreateResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_portal_customers_bodies import (
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateSucceededResponse,
)

CustomerPaymentMethodCreateResponse: TypeAlias = (
    CustomerPaymentMethodCreateSucceededResponse | CustomerPaymentMethodCreateRequiresActionResponse | Unknown
)
