"""The model LLMMetadata. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class LLMMetadata(Model):
    """Schema `LLMMetadata`."""

    vendor: str
    model: str
    prompt: str | None = None
    response: str | None = None
    input_tokens: int
    cached_input_tokens: int | None = field(default=None, metadata=NOT_NULL)
    output_tokens: int
    total_tokens: int
