"""The model DisputeNotOpenError. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DisputeNotOpenError(Model):
    """The dispute is over, or not at a stage where it can be accepted."""

    error: Literal["DisputeNotOpenError"] = "DisputeNotOpenError"
    detail: str
