"""The model CustomerCreationSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.customer_creation_source import CustomerCreationSource
    from ..models.customer_inclusion_exclusion import CustomerInclusionExclusion


@define(kw_only=True, eq=False, repr=False)
class CustomerCreationSourceFilter(Model):
    """Schema `CustomerCreationSourceFilter`.

    Attributes:
        rule: One of INCLUDE, EXCLUDE.
    """

    values: list[CustomerCreationSource] | None = None
    rule: CustomerInclusionExclusion | None = None
