"""The addresses that users may be sent to after a connection was made: no open redirect."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from aiomerchant.checks import check_url, visible
from aiomerchant.errors import ConfigurationError

__all__ = ["RedirectTargets"]

#: A target is kept in a cookie, and browsers limit cookies to 4096 bytes.
LONGEST_TARGET: Final = 1024


class RedirectTargets:
    """The addresses that users may be sent to: paths of this site, and addresses of some other sites.

    Args:
        home: The default target.
        allowed: Origins of other sites: `https://app.shop.example`.

    Raises:
        ConfigurationError: An origin is not valid, or `home` is not allowed.
    """

    def __init__(self, home: str, allowed: Iterable[str]) -> None:
        if isinstance(allowed, str):
            raise ConfigurationError("allowed must be a list of origins")
        self._origins = frozenset(map(_origin, allowed))
        if not self.allow(home):
            raise ConfigurationError("home must be a path, or an address of an allowed origin")
        self.home = home

    def allow(self, target: object) -> bool:
        """True for a path that begins with one slash, and for an address that begins with an allowed origin.

        The text is compared, not parsed: browsers find another site in texts in which parsers do not. They
        read a backslash as a slash, and leave out tabs and line breaks.
        """
        if (
            not isinstance(target, str)
            or not visible(target)
            or "\\" in target
            or len(target) > LONGEST_TARGET
        ):
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
