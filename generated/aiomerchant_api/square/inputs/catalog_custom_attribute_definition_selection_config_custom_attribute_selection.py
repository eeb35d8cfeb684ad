"""A mapping given for CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict(TypedDict, total=False):
    """Schema `CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection` as a mapping by wire names."""

    uid: str | None
    name: Required[str]
