"""A mapping given for CustomerCreationSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.customer_creation_source import CustomerCreationSource
    from ..models.customer_inclusion_exclusion import CustomerInclusionExclusion


class CustomerCreationSourceFilterDict(TypedDict, total=False):
    """Schema `CustomerCreationSourceFilter` as a mapping by wire names."""

    values: Sequence[CustomerCreationSource] | None
    rule: CustomerInclusionExclusion | None
