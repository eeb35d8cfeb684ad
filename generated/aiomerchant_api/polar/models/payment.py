"""Payment. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.card_payment import CardPayment
from ..models.generic_payment import GenericPayment
from ..models.kr_card_payment import KrCardPayment

Payment: TypeAlias = CardPayment | KrCardPayment | GenericPayment | Unknown
