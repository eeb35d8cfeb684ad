"""The model ResourceNotFound. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class ResourceNotFound(Model):
    """There is no such object, or the token does not reach it."""

    error: Literal["ResourceNotFound"] = "ResourceNotFound"
    detail: str
