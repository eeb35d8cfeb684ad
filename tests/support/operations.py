"""An operation that no document has."""

from __future__ import annotations

from typing import Any

from aiomerchant_core import Operation

__all__ = ["operation"]


def operation(method: str = "GET", **options: Any) -> Operation[Any]:
    """`/v1/things` of Polar, by any method, whose answer is any JSON."""
    verb: Any = method
    given = {"returns": "Any", **options}
    return Operation("things:do", "things.do", verb, "/v1/things", provider="polar", **given)
