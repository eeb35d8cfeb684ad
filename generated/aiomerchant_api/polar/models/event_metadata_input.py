"""EventMetadataInput, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import MetadataModel, Model, model

if TYPE_CHECKING:
    from decimal import Decimal

    from ..models.llm_metadata import LLMMetadata


@model
class EventMetadataInput(MetadataModel):
    """Schema `EventMetadataInput`."""

    cost: CostMetadataInput | None = field(default=None, metadata={"wire": "_cost"})
    llm: LLMMetadata | None = field(default=None, metadata={"wire": "_llm"})


@model
class CostMetadataInput(Model):
    """Schema `CostMetadata-Input`.

    Attributes:
        currency: Matching `usd`.
    """

    amount: float | Decimal
    currency: str
