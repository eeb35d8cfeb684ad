"""LLMMetadata. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class LLMMetadata(Model):
    """Schema `LLMMetadata`."""

    vendor: str
    model: str
    prompt: Nullable[str] = ABSENT
    response: Nullable[str] = ABSENT
    input_tokens: int
    cached_input_tokens: int | None = None
    output_tokens: int
    total_tokens: int
