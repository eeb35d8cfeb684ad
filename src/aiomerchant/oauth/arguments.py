"""The checks of what an application gives: scopes, tokens and their ends, and its redirect URI."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from aiomerchant.errors import ConfigurationError
from aiomerchant.secret import Secret
from aiomerchant.tokens import check_issuer, check_secret

__all__ = ["Clock", "check_redirect_uri", "scope_names", "seconds_of", "timestamp", "token"]

#: Gives the time: the seconds since 1970, or an aware datetime.
Clock: TypeAlias = Callable[[], float | datetime]


def scope_names(scopes: Any) -> tuple[str, ...]:
    """The scopes of an argument: a list, or a text with spaces between them.

    Raises:
        ConfigurationError: They are neither, or have commas: neither provider has a scope with one.
    """
    if isinstance(scopes, str):
        scopes = scopes.split()
    names = tuple(scopes) if isinstance(scopes, Iterable) else (scopes,)
    if not all(isinstance(name, str) and name.split() == [name] for name in names):
        raise ConfigurationError("scopes must be names without white space")
    if any("," in name for name in names):
        raise ConfigurationError("scopes must be a list, or a text with spaces between them and no commas")
    return names


def check_redirect_uri(value: Any) -> str:
    problem = "redirect_uri must be an absolute address without a fragment"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(problem)
    try:
        parts = urlsplit(value)
        valid = bool(parts.scheme) and bool(parts.netloc) and "#" not in value and "@" not in parts.netloc
    except ValueError:
        valid = False
    if not valid:
        raise ConfigurationError(problem)
    return value


def token(name: str, value: Any, provider: str) -> Secret:
    """A token of a provider, whose form may not be that of another one's."""
    plain = check_secret(name, value.reveal() if isinstance(value, Secret) else value)
    check_issuer(name, plain, provider)
    return Secret(plain)


def seconds_of(clock: Clock) -> Callable[[], float]:
    """A clock that gives seconds, made of one that may give datetimes."""

    def seconds() -> float:
        now = clock()
        return _instant("the time of clock", now) if isinstance(now, datetime) else now

    return seconds


def timestamp(name: str, value: Any) -> float | None:
    return None if value is None else _instant(name, value)


def _instant(name: str, value: Any) -> float:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ConfigurationError(f"{name} must be a datetime with a time zone")
    return value.timestamp()
