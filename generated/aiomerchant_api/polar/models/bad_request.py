"""The model BadRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BadRequest(Model):
    """The request is not valid."""

    error: Literal["BadRequest"] = "BadRequest"
    detail: str
