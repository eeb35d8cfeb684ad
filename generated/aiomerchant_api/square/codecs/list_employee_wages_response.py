"""The codec of ListEmployeeWagesResponse.

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
    plain,
)
from ..models.list_employee_wages_response import ListEmployeeWagesResponse

decode_employee_wage: Decode = decode_later(__name__, "employee_wage", globals(), "decode_employee_wage")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListEmployeeWagesResponse")
    get = data.get
    self: Any = new(ListEmployeeWagesResponse)
    self.employee_wages = v = get("employee_wages")
    if v.__class__ is list:
        here = (at, "employee_wages[]")
        self.employee_wages = [decode_employee_wage(i, here) for i in v]
    elif v is not None or "employee_wages" in data:
        self.employee_wages = mismatch(v, at, "employee_wages", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
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
    "employee_wages": ("employee_wages", False, encode_list_of(encode_later(__name__, "employee_wage"))),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListEmployeeWagesResponse, _FIELDS)
