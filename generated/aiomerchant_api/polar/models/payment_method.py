"""PaymentMethod. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_payment_method_card import CustomerPaymentMethodCard
from ..models.customer_payment_method_generic import CustomerPaymentMethodGeneric
from ..models.customer_payment_method_kr_card import CustomerPaymentMethodKrCard

PaymentMethod: TypeAlias = (
    CustomerPaymentMethodCard | CustomerPaymentMethodKrCard | CustomerPaymentMethodGeneric | Unknown
)
