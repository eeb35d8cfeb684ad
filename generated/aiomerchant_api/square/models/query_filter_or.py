"""QueryFilterOr. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Any


@model
class QueryFilterOr(Model):
    """Schema `QueryFilterOr`."""

    or_: list[dict[str, Any]] = field(metadata={"wire": "or"})
