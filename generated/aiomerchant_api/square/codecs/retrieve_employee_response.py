"""The codec of RetrieveEmployeeResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.retrieve_employee_response import RetrieveEmployeeResponse

decode_employee: Decode = decode_later(__name__, "employee", globals(), "decode_employee")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveEmployeeResponse")
    get = data.get
    self: Any = new(RetrieveEmployeeResponse)
    self.employee = v = get("employee")
    if v is not None or "employee" in data:
        self.employee = decode_employee(v, (at, "employee"))
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "employee": ("employee", False, encode_later(__name__, "employee")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(RetrieveEmployeeResponse, _FIELDS)
