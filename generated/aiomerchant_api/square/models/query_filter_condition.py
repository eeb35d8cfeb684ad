"""QueryFilterCondition. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class QueryFilterCondition(Model):
    """A condition on one measure or dimension.

    Attributes:
        member: Name of the measure or dimension.
        operator: `equals`, `contains`, `gt`, `set` and so on.
        values: What it is compared with.
    """

    member: str
    operator: str
    values: list[str] | None = None
