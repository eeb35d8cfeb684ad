"""The model CustomerCreationSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_creation_source import CustomerCreationSource
    from ..models.customer_inclusion_exclusion import CustomerInclusionExclusion


@define(kw_only=True, eq=False, repr=False)
class CustomerCreationSourceFilter(Model):
    """Customers by how their profile came to be.

    Attributes:
        values: Ways in which profiles come to be. One of `CustomerCreationSource`.
        rule: Whether those are found (`INCLUDE`, the default) or left out (`EXCLUDE`). One of INCLUDE,
            EXCLUDE.
    """

    values: list[CustomerCreationSource] | None = None
    rule: CustomerInclusionExclusion | None = None
