"""Checks the parameters in the addresses of databases: `postgresql://host/database?name=value`.

A parameter that is not known is refused: ignoring one such as `sslmode` would leave out what it asks for.
Messages name parameters and show no values, which may be passwords.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import isfinite

from aiomerchant.errors import ConfigurationError
from aiomerchant_core.spelling import did_you_mean

__all__ = ["check_choice", "check_known", "flag", "number", "single"]


def check_known(store: str, given: Collection[str], known: Collection[str]) -> None:
    """Check that all parameters are known.

    Raises:
        ConfigurationError: One is not.
    """
    for name in given:
        if name not in known:
            hint = did_you_mean(name, known)
            raise ConfigurationError(f"{store} does not know the parameter {name!r} of its url{hint}")


def check_choice(store: str, name: str, value: str, choices: Sequence[str]) -> None:
    """Check that a parameter has one of some values.

    Raises:
        ConfigurationError: It has another one.
    """
    if value not in choices:
        raise ConfigurationError(f"{name} in the url of {store} must be {' or '.join(choices)}")


def single(store: str, query: Mapping[str, str | Sequence[str]]) -> dict[str, str]:
    """The parameters, each of which is given once.

    Raises:
        ConfigurationError: One is given twice.
    """
    found: dict[str, str] = {}
    for name, value in query.items():
        values = (value,) if isinstance(value, str) else value
        if len(values) != 1:
            raise ConfigurationError(f"{name} in the url of {store} is given twice")
        found[name] = values[0]
    return found


def flag(store: str, name: str, value: str) -> bool:
    """The value of a parameter that is true or false.

    Raises:
        ConfigurationError: It is neither.
    """
    check_choice(store, name, value.lower(), ("true", "false"))
    return value.lower() == "true"


def number(store: str, name: str, value: str) -> float:
    """The value of a parameter that is a number from 0.

    Raises:
        ConfigurationError: It is not.
    """
    try:
        found = float(value)
    except ValueError:
        found = -1.0
    if not isfinite(found) or found < 0:
        raise ConfigurationError(f"{name} in the url of {store} must be a number from 0")
    return found
