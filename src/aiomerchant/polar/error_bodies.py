"""The bodies of Polar's errors: `error` and `detail`, where `detail` is a text or a list of faults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aiomerchant.errors import Detail
from aiomerchant.masking import LONGEST_LINE, one_line
from aiomerchant.provider import ErrorBody

if TYPE_CHECKING:
    from aiomerchant.messages import RawReply

__all__ = ["lacks_version", "read_error"]


def read_error(body: Mapping[str, Any]) -> ErrorBody | None:
    """The body of a 422, which lists its faults. Their `input` repeats the request, and is left out."""
    items = body.get("detail")
    if not isinstance(items, list) or not items:
        return None
    details = tuple(map(_detail, items))
    return ErrorBody(one_line(body.get("error")), _summary(details), details)


def lacks_version(reply: RawReply, body: Any, version: str) -> bool:
    """True if Polar may not know an API version.

    It answers 404 to each path of a version that it does not know. Other answers name
    their version:
    https://github.com/polarsource/polar/blob/main/server/polar/kit/versioning.py
    """
    unserved = reply.headers.get("polar-version") != version
    return reply.status == 404 and body == {"detail": "Not Found"} and unserved


def _detail(item: Any) -> Detail:
    fault = item if isinstance(item, dict) else {}
    loc = fault.get("loc")
    # The first step is body, query or path; the rest is the path of the field, as Square has it.
    # It is compared and not looked up in a set: the body of an error may hold anything, such as a list.
    first, *rest = (loc if isinstance(loc, list) else None) or [None]
    steps = rest if first in ("body", "query", "path") else [first, *rest]
    return Detail(
        code=one_line(fault.get("type")),
        message=one_line(fault.get("msg")) or one_line(item),
        field=one_line(".".join(str(step) for step in steps if isinstance(step, str | int))),
    )


def _summary(details: tuple[Detail, ...]) -> str | None:
    lines = [f"{detail.field}: {detail.message}" if detail.field else detail.message for detail in details]
    return "; ".join(line for line in lines if line)[:LONGEST_LINE] or None
