"""CustomerPaymentMethod. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_portal_customers_bodies import (
    PaymentMethodCard,
    PaymentMethodGeneric,
    PaymentMethodKrCard,
)

CustomerPaymentMethod: TypeAlias = PaymentMethodCard | PaymentMethodKrCard | PaymentMethodGeneric | Unknown
