"""The model Unauthorized. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Unauthorized(Model):
    """The token does not allow this."""

    error: Literal["Unauthorized"] = "Unauthorized"
    detail: str
