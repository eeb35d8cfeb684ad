"""Tells once that an operation is deprecated, by the document or by header fields of an answer."""

from __future__ import annotations

import logging
import sys
import warnings
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from aiomerchant.masking import one_line
from aiomerchant.provider import get_provider

if TYPE_CHECKING:
    from aiomerchant_core import Operation

__all__ = ["log_announced", "warn_deprecated"]

log: Final = logging.getLogger("aiomerchant")

#: The packages whose frames lie between an application and the warning.
_OURS: Final = frozenset({"aiomerchant", "aiomerchant_api", "aiomerchant_core"})
#: The most ends of an operation that are logged: a server that reckons them from now fills no log.
_MOST_ENDS: Final = 10
#: The operations that were warned of, and what answers said of the end of each.
_warned: Final[set[tuple[str, str]]] = set()
_announced: Final[defaultdict[tuple[str, str], set[str]]] = defaultdict(set)


def warn_deprecated(operation: Operation[Any]) -> None:
    """Warn of the first call of an operation that the document calls deprecated, at the caller's line."""
    found = operation.provider, operation.id
    if found in _warned:
        return
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back
    title = get_provider(operation.provider).title
    warnings.warn(f"{operation.id} is deprecated by {title}", DeprecationWarning, stacklevel=level)
    _warned.add(found)


def log_announced(operation: Operation[Any], headers: Mapping[str, str]) -> None:
    """Log the end of an operation that an answer announces: RFC 9745 (Deprecation), RFC 8594 (Sunset)."""
    fields = ((name, one_line(headers.get(name))) for name in ("Deprecation", "Sunset"))
    said = ", ".join(f"{name}: {value}" for name, value in fields if value)
    if not said:
        return
    ends = _announced[operation.provider, operation.id]
    if said not in ends and len(ends) < _MOST_ENDS:
        ends.add(said)
        log.warning("%s: the answer announces the end of this operation (%s)", operation.id, said)
