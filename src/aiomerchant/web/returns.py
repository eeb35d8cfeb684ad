"""Where a user may be sent after a connection was made: nowhere that somebody else chose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from aiomerchant.checks import check_url, visible
from aiomerchant.errors import ConfigurationError

__all__ = ["Returns"]

#: It is kept in a cookie, of which browsers take 4096 bytes.
LONGEST: Final = 1024


class Returns:
    """Tells the addresses that users may return to: paths of this site, and those of some others.

    Args:
        home: Where they return to if nothing else was asked for.
        allowed: Origins of other sites: `https://app.shop.example`.

    Raises:
        ConfigurationError: An origin is more or less than that, or users may not go home.
    """

    def __init__(self, home: str, allowed: Iterable[str]) -> None:
        if isinstance(allowed, str):
            raise ConfigurationError("allowed must be a list of origins")
        self._origins = frozenset(map(_origin, allowed))
        if not self.allow(home):
            raise ConfigurationError("home must be a path, or an address of an allowed origin")
        self.home = home

    def allow(self, target: object) -> bool:
        """Whether it is a path that begins with one slash, or an address that begins with an allowed origin.

        By letters and not by a parser: browsers take much for an address of another site that parsers do not.
        They read a backslash as a slash, and leave out tabs and line breaks.
        """
        if not isinstance(target, str) or not visible(target) or "\\" in target or len(target) > LONGEST:
            return False
        if target.startswith("/"):
            return not target.startswith("//")
        origin = re.match(r"[a-z]+://[^/?#]+", target)
        return origin is not None and origin.group() in self._origins


def _origin(value: Any) -> str:
    try:
        if value == (origin := check_url(value)):
            return origin
    except ConfigurationError:
        pass
    raise ConfigurationError(
        "allowed must be origins: https://app.shop.example, with no path and no slash at the end"
    )
