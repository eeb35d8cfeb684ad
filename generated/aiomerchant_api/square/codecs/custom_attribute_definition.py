"""The codec of CustomAttributeDefinition.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    free_form,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.custom_attribute_definition import CustomAttributeDefinition


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeDefinition")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        v_key, v_schema, v_name, v_description, v_visibility, v_version, v_updated_at, v_created_at = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_key, v_schema, v_name, v_description, v_visibility, v_version, v_updated_at, v_created_at = _values(
            known
        )
    self: Any = new(CustomAttributeDefinition)
    self.key = v_key
    if v_key.__class__ is not str and v_key is not None:
        self.key = mismatch(v_key, at, "key", "string")
    self.schema = None if v_schema is None else free_form(v_schema, at, "schema")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.visibility = v_visibility
    if v_visibility.__class__ is not str and v_visibility is not None:
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "schema": ("schema", False, plain),
    "name": ("name", False, refuse_float),
    "description": ("description", False, refuse_float),
    "visibility": ("visibility", False, plain),
    "version": ("version", False, whole),
    "updated_at": ("updated_at", False, moment),
    "created_at": ("created_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomAttributeDefinition, _FIELDS)
