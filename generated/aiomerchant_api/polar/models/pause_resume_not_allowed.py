"""The model PauseResumeNotAllowed. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PauseResumeNotAllowed(Model):
    """The organization does not let customers pause subscriptions."""

    error: Literal["PauseResumeNotAllowed"] = "PauseResumeNotAllowed"
    detail: str
