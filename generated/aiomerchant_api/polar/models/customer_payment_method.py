"""CustomerPaymentMethod. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.payment_method_card import PaymentMethodCard
from ..models.payment_method_generic import PaymentMethodGeneric
from ..models.payment_method_kr_card import PaymentMethodKrCard

CustomerPaymentMethod: TypeAlias = PaymentMethodCard | PaymentMethodKrCard | PaymentMethodGeneric | Unknown
