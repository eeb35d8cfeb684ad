"""Discount. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.discount_fixed_once_forever_duration import DiscountFixedOnceForeverDuration
from ..models.discount_fixed_repeat_duration import DiscountFixedRepeatDuration
from ..models.discount_percentage_once_forever_duration import DiscountPercentageOnceForeverDuration
from ..models.discount_percentage_repeat_duration import DiscountPercentageRepeatDuration

Discount: TypeAlias = (
    DiscountFixedOnceForeverDuration
    | DiscountFixedRepeatDuration
    | DiscountPercentageOnceForeverDuration
    | DiscountPercentageRepeatDuration
    | Unknown
)
