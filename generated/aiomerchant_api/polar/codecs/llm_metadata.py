"""The codec of LLMMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.llm_metadata import LLMMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LLMMetadata")
    get = data.get
    self: Any = new(LLMMetadata)
    self.vendor = v = get("vendor")
    if v.__class__ is not str:
        self.vendor = mismatch(v, at, "vendor", "string")
    self.model = v = get("model")
    if v.__class__ is not str:
        self.model = mismatch(v, at, "model", "string")
    self.prompt = v = get("prompt")
    if v.__class__ is not str and (v is not None):
        self.prompt = mismatch(v, at, "prompt", "string")
    self.response = v = get("response")
    if v.__class__ is not str and (v is not None):
        self.response = mismatch(v, at, "response", "string")
    self.input_tokens = v = get("input_tokens")
    if v.__class__ is not int:
        self.input_tokens = mismatch(v, at, "input_tokens", "integer")
    self.cached_input_tokens = v = get("cached_input_tokens")
    if v.__class__ is not int and (v is not None or "cached_input_tokens" in data):
        self.cached_input_tokens = mismatch(v, at, "cached_input_tokens", "integer")
    self.output_tokens = v = get("output_tokens")
    if v.__class__ is not int:
        self.output_tokens = mismatch(v, at, "output_tokens", "integer")
    self.total_tokens = v = get("total_tokens")
    if v.__class__ is not int:
        self.total_tokens = mismatch(v, at, "total_tokens", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "vendor": ("vendor", False, plain),
    "model": ("model", False, plain),
    "prompt": ("prompt", False, plain),
    "response": ("response", False, plain),
    "input_tokens": ("input_tokens", False, refuse_float),
    "cached_input_tokens": ("cached_input_tokens", False, refuse_float),
    "output_tokens": ("output_tokens", False, refuse_float),
    "total_tokens": ("total_tokens", False, refuse_float),
}

encode = object_encoder(LLMMetadata, _FIELDS)
