"""The model ResourceNotFound. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResourceNotFound(Model):
    """There is no such object, or the token does not reach it."""

    error: Literal["ResourceNotFound"] = "ResourceNotFound"
    detail: str
