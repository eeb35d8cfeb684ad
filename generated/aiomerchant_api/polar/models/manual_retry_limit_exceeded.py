"""The model ManualRetryLimitExceeded. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ManualRetryLimitExceeded(Model):
    """Payment was tried too often; wait before the next try."""

    error: Literal["ManualRetryLimitExceeded"] = "ManualRetryLimitExceeded"
    detail: str
