"""The codec of LLMMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.llm_metadata import LLMMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LLMMetadata")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_vendor,
            v_model,
            v_prompt,
            v_response,
            v_input_tokens,
            v_cached_input_tokens,
            v_output_tokens,
            v_total_tokens,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_vendor,
            v_model,
            v_prompt,
            v_response,
            v_input_tokens,
            v_cached_input_tokens,
            v_output_tokens,
            v_total_tokens,
        ) = _values(known)
    self: Any = new(LLMMetadata)
    self.vendor = v_vendor
    if v_vendor.__class__ is not str:
        self.vendor = mismatch(v_vendor, at, "vendor", "string")
    self.model = v_model
    if v_model.__class__ is not str:
        self.model = mismatch(v_model, at, "model", "string")
    self.prompt = v_prompt
    if v_prompt.__class__ is not str and v_prompt is not None:
        self.prompt = mismatch(v_prompt, at, "prompt", "string")
    self.response = v_response
    if v_response.__class__ is not str and v_response is not None:
        self.response = mismatch(v_response, at, "response", "string")
    self.input_tokens = v_input_tokens
    if v_input_tokens.__class__ is not int:
        self.input_tokens = mismatch(v_input_tokens, at, "input_tokens", "integer")
    self.cached_input_tokens = v_cached_input_tokens
    if v_cached_input_tokens.__class__ is not int and not (
        v_cached_input_tokens is None and "cached_input_tokens" not in data
    ):
        self.cached_input_tokens = mismatch(v_cached_input_tokens, at, "cached_input_tokens", "integer")
    self.output_tokens = v_output_tokens
    if v_output_tokens.__class__ is not int:
        self.output_tokens = mismatch(v_output_tokens, at, "output_tokens", "integer")
    self.total_tokens = v_total_tokens
    if v_total_tokens.__class__ is not int:
        self.total_tokens = mismatch(v_total_tokens, at, "total_tokens", "integer")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "vendor": ("vendor", False, refuse_float),
    "model": ("model", False, refuse_float),
    "prompt": ("prompt", False, refuse_float),
    "response": ("response", False, refuse_float),
    "input_tokens": ("input_tokens", False, whole),
    "cached_input_tokens": ("cached_input_tokens", False, whole),
    "output_tokens": ("output_tokens", False, whole),
    "total_tokens": ("total_tokens", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LLMMetadata, _FIELDS)
