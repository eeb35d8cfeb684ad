"""The model DataCollectionOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.collected_data import CollectedData
    from ..models.data_collection_options_input_type import DataCollectionOptionsInputType


@define(kw_only=True, eq=False, repr=False)
class DataCollectionOptions(Model):
    """Schema `DataCollectionOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
        input_type: One of EMAIL, PHONE_NUMBER.
    """

    title: str
    body: str
    input_type: DataCollectionOptionsInputType
    collected_data: CollectedData | None = field(default=None, metadata=NOT_NULL)
