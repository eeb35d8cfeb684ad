"""A mapping given for DataCollectionOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.collected_data import CollectedDataDict
    from ..models.collected_data import CollectedData
    from ..models.data_collection_options_input_type import DataCollectionOptionsInputType


class DataCollectionOptionsDict(TypedDict, total=False):
    """Schema `DataCollectionOptions` as a mapping by wire names."""

    title: Required[str]
    body: Required[str]
    input_type: Required[DataCollectionOptionsInputType]
    collected_data: CollectedData | CollectedDataDict | None
