"""The policies of calls: time limits and retries."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

from aiomerchant_core import explains
from aiomerchant_core.value_object import ValueObject

from .checks import check_count, check_seconds, check_wait
from .errors import ConfigurationError

__all__ = ["Retry", "Timeout", "retry_policy", "time_limits"]


def _seconds(_: Any, attribute: Attribute[Any], value: Any) -> None:
    """Check for positive seconds, or None for no limit."""
    if value is not None:
        check_seconds(attribute.name, value, "positive seconds or None")


@explains
@frozen(kw_only=True, eq=False, repr=False)
class Timeout(ValueObject):
    """The time limits of a call, in seconds. None is no limit.

    Attributes:
        connect: To open a connection: the look-up of the host's name, TCP and TLS.
        attempt: For one attempt, from the moment when it has a connection: sending, and reading all of the
            answer. Of an answer that is streamed: until its body begins, and then for each piece of it anew.
        total: For the whole call: all attempts, waiting for free connections, and the waits in between. It
            ends where a stream begins.
    """

    connect: float | None = field(default=10.0, validator=_seconds)
    attempt: float | None = field(default=30.0, validator=_seconds)
    total: float | None = field(default=180.0, validator=_seconds)


@explains
@frozen(kw_only=True, eq=False, repr=False)
class Retry(ValueObject):
    """The policy for repeating failed requests: the number of attempts, and the waits between them.

    Only requests that are safe to repeat are repeated: see `aiomerchant.request.retry`. Waits are random,
    between 0 and `wait_initial` · 2ⁿ, at most `wait_max`, and at least the Retry-After of the answer.

    Attributes:
        attempts: The most attempts of a call, the first one included.
        wait_initial: The upper end of the first wait, in seconds.
        wait_max: The upper end of any wait, in seconds.
        retry_after_max: The longest Retry-After to wait for, in seconds. Past it the error is raised at once,
            with `retry_after` set.
    """

    attempts: int = field(default=3, validator=check_count)
    wait_initial: float = field(default=0.5, validator=check_wait)
    wait_max: float = field(default=8.0, validator=check_wait)
    retry_after_max: float = field(default=60.0, validator=check_wait)


def time_limits(value: Any) -> Timeout:
    """The time limits that an argument means: seconds limit the whole call, and each attempt.

    Raises:
        ConfigurationError: It is neither a `Timeout` nor positive seconds.
    """
    if isinstance(value, Timeout):
        return value
    if value is None:
        raise ConfigurationError(
            "timeout must be a Timeout or positive seconds, not None: "
            "Timeout(attempt=None, total=None) has no limit"
        )
    seconds = check_seconds("timeout", value, "a Timeout or positive seconds")
    return Timeout(attempt=seconds, total=seconds)


def retry_policy(value: Any) -> Retry | None:
    """The policy that an argument means: a number of attempts, True for the default one, False for None.

    Raises:
        ConfigurationError: It is none of these, and no `Retry`.
    """
    if value is None or isinstance(value, Retry):
        return value
    if isinstance(value, bool):
        return Retry() if value else None
    if isinstance(value, int) and value > 0:
        return Retry(attempts=value)
    raise ConfigurationError(
        f"retry must be a Retry, a number of attempts from 1, True, False or None, not {value!r}"
    )
