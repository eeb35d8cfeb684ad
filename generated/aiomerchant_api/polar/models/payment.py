"""Payment. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.payments_bodies import CardPayment, GenericPayment, KrCardPayment

Payment: TypeAlias = CardPayment | KrCardPayment | GenericPayment | Unknown
