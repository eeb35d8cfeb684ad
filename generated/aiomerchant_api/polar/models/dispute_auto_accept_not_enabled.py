"""The model DisputeAutoAcceptNotEnabled. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DisputeAutoAcceptNotEnabled(Model):
    """The organization may not have disputes accepted by themselves."""

    error: Literal["DisputeAutoAcceptNotEnabled"] = "DisputeAutoAcceptNotEnabled"
    detail: str
