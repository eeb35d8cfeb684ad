"""PaymentMethod. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customers_bodies import (
    CustomerPaymentMethodCard,
    CustomerPaymentMethodGeneric,
    CustomerPaymentMethodKrCard,
)

PaymentMethod: TypeAlias = (
    CustomerPaymentMethodCard | CustomerPaymentMethodKrCard | CustomerPaymentMethodGeneric | Unknown
)
