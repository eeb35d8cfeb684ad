"""OpenTelemetry spans and metrics of calls and their attempts: the only module that knows opentelemetry.

    polar customers:get             INTERNAL, one a call: attempts and the waits between them
      GET /v1/customers/{id}        CLIENT, one an attempt, by the conventions for HTTP clients
      GET /v1/customers/{id}        …with http.request.resend_count = 1

Spans hold no parameter, body, message or traceback, and of the headers only the provider's id of the request.
In `url.full` each value in the path is replaced by REDACTED, as the conventions prescribe, and the query is
left out. Attributes beyond the conventions begin with `aiomerchant.`, and so do the metrics of calls.

Nothing is added to the requests: the providers get no `traceparent`. An application that also instruments
aiohttp sees each attempt twice.

https://opentelemetry.io/docs/specs/semconv/http/http-spans/
https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
"""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlsplit

from aiomerchant._version import __version__
from aiomerchant.errors import APIStatusError, ConfigurationError
from aiomerchant.extras import Needed
from aiomerchant_core import explains

with Needed("telemetry", "OpenTelemetry", "otel") as needed:
    from opentelemetry.context import attach, detach, get_current
    from opentelemetry.metrics import MeterProvider, get_meter
    from opentelemetry.trace import (
        INVALID_SPAN,
        Span,
        SpanKind,
        StatusCode,
        TracerProvider,
        get_tracer,
        set_span_in_context,
    )

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextvars import Token
    from types import TracebackType

    from opentelemetry.context import Context

    from aiomerchant_core import Operation

    Value = str | int

__all__ = ["AttemptSpan", "CallSpan", "Telemetry"]

log: Final = logging.getLogger("aiomerchant")

#: The version of the conventions that the names here are from.
SCHEMA_URL: Final = "https://opentelemetry.io/schemas/1.37.0"

#: Seconds; the conventions give these for one request.
_ATTEMPT_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
#: The same, and on up to the default deadline of a call.
_CALL_BUCKETS: Final = (*_ATTEMPT_BUCKETS, 30, 60, 120, 180)

_PORTS: Final = {"http": 80, "https": 443}


@explains
class Telemetry:
    """Traces and measures the calls of clients. One object may serve many clients, tasks and event loops.

    The metrics, each with `error.type` where something failed:

    - `http.client.request.duration`: the seconds of each attempt, by method, `url.template`, server, status;
    - `aiomerchant.client.call.duration`: the seconds of each call, waits included, by provider and operation;
    - `aiomerchant.client.call.retries`: how many attempts came after a first one, by provider and operation;
      `error.type` says how the attempt before failed.

    Args:
        tracer_provider: Where spans go; None for the global provider.
        meter_provider: Where measurements go; None for the global provider.

    Raises:
        ConfigurationError: An argument is no provider of OpenTelemetry, which may also not be installed.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        needed.check()
        _check("tracer_provider", tracer_provider, TracerProvider)
        _check("meter_provider", meter_provider, MeterProvider)
        self._tracer = get_tracer("aiomerchant", __version__, tracer_provider, SCHEMA_URL)
        meter = get_meter("aiomerchant", __version__, meter_provider, SCHEMA_URL)
        self._attempts = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_ATTEMPT_BUCKETS,
        )
        self._calls = meter.create_histogram(
            "aiomerchant.client.call.duration",
            unit="s",
            description="Duration of calls: all attempts and the waits between them.",
            explicit_bucket_boundaries_advisory=_CALL_BUCKETS,
        )
        self._retries = meter.create_counter(
            "aiomerchant.client.call.retries",
            unit="{retry}",
            description="Attempts after the first one of a call.",
        )

    def call(self, operation: Operation[Any], *, base_url: str) -> CallSpan:
        """Make the span of one call; open it with `with` around all attempts.

        Args:
            operation: The operation. Its path must be a template without values, since spans show it.
            base_url: The address of the server, possibly with a path.
        """
        facts = _facts(operation.provider, operation.id, operation.method, operation.path, base_url)
        return CallSpan(self, facts)


class _Facts:
    """The names and attributes that all calls of an operation share."""

    __slots__ = ("attempt", "attempt_name", "attempts", "call", "call_name")

    def __init__(self, provider: str, id: str, method: str, path: str, base_url: str) -> None:
        server = urlsplit(base_url)
        template = server.path + path
        self.call_name = f"{provider} {id}"
        self.call: Mapping[str, Value] = {"aiomerchant.provider": provider, "aiomerchant.operation": id}
        self.attempt_name = f"{method} {template}"
        #: Of the metric, too.
        self.attempts: Mapping[str, Value] = {
            "http.request.method": method,
            "server.address": server.hostname or "",
            "server.port": server.port or _PORTS[server.scheme],
            "url.template": template,
        }
        self.attempt: Mapping[str, Value] = {
            **self.attempts,
            "url.full": base_url + re.sub(r"\{[^{}]*\}", "REDACTED", path),
        }


# Few more than both APIs have operations. By strings: an `Operation` may be made for one call alone.
_facts = lru_cache(maxsize=1024)(_Facts)


class _Block:
    """A span that is current while its block runs; records its duration and the type of its error."""

    __slots__ = ("_began", "_context", "_span", "_token", "error_type", "telemetry")

    _began: float
    _context: Context
    _token: Token[Context]

    def __init__(self, telemetry: Telemetry) -> None:
        self.telemetry = telemetry
        self.error_type: str | None = None
        self._span: Span = INVALID_SPAN

    def __enter__(self) -> Self:
        with _unharmed:
            self._span = self._start()
        self._context = set_span_in_context(self._span)
        self._token = attach(self._context)
        self._began = perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        elapsed = perf_counter() - self._began
        # A coroutine that nobody finished is closed in the context of whoever does it.
        if get_current() is self._context:
            detach(self._token)
        with _unharmed:
            if error is not None:
                self._fail(self._error_type(error))
            self._finish(elapsed)
        with _unharmed:
            self._span.end()

    def _start(self) -> Span:
        raise NotImplementedError

    def _finish(self, elapsed: float) -> None:
        raise NotImplementedError

    def _error_type(self, error: BaseException) -> str:
        return type(error).__name__

    def _fail(self, error_type: str) -> None:
        if self.error_type is None:
            self.error_type = error_type
            # Without a description: messages may say more than a span should.
            self._span.set_status(StatusCode.ERROR)
            self._span.set_attribute("error.type", error_type)


class CallSpan(_Block):
    """The span of one call. An exception sets `error.type` to the name of its class."""

    __slots__ = ("attempts", "facts", "last_error")

    def __init__(self, telemetry: Telemetry, facts: _Facts) -> None:
        super().__init__(telemetry)
        self.facts = facts
        self.attempts = 0
        #: The type of the last attempt's error.
        self.last_error: str | None = None

    def attempt(self, number: int) -> AttemptSpan:
        """Make the span of one attempt; open it with `with` while the span of the call is open.

        Args:
            number: The number of the attempt, from 1.
        """
        return AttemptSpan(self, number)

    def _start(self) -> Span:
        return self.telemetry._tracer.start_span(
            self.facts.call_name, kind=SpanKind.INTERNAL, attributes=self.facts.call
        )

    def _finish(self, elapsed: float) -> None:
        self._span.set_attribute("aiomerchant.attempts", self.attempts)
        self.telemetry._calls.record(elapsed, _with_error(self.facts.call, self.error_type))


class AttemptSpan(_Block):
    """The span of one attempt.

    A status of 400 or more, or else an exception, makes it failed: `error.type` is the status, or the name of
    the exception's class.
    """

    __slots__ = ("_call", "_number", "_status")

    def __init__(self, call: CallSpan, number: int) -> None:
        super().__init__(call.telemetry)
        self._call = call
        self._number = number
        self._status: int | None = None

    def answered(self, status: int, *, request_id: str | None = None) -> None:
        """Record the answer of the server.

        Args:
            status: The HTTP status.
            request_id: The provider's id of the request: the attribute `aiomerchant.request_id` of the span.
        """
        self._status = status
        with _unharmed:
            self._span.set_attribute("http.response.status_code", status)
            if request_id is not None:
                self._span.set_attribute("aiomerchant.request_id", request_id)
            if status >= 400:
                self._fail(str(status))

    def _start(self) -> Span:
        call = self._call
        call.attempts = self._number
        attributes = call.facts.attempt
        if self._number > 1:
            attributes = {**attributes, "http.request.resend_count": self._number - 1}
            self.telemetry._retries.add(1, _with_error(call.facts.call, call.last_error))
        return self.telemetry._tracer.start_span(
            call.facts.attempt_name,
            # Not whatever is current: something in between may have opened a span of its own.
            context=call._context,
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )

    def _finish(self, elapsed: float) -> None:
        self._call.last_error = self.error_type
        attributes = _with_error(self._call.facts.attempts, self.error_type)
        if self._status is not None:
            attributes["http.response.status_code"] = self._status
        self.telemetry._attempts.record(elapsed, attributes)

    def _error_type(self, error: BaseException) -> str:
        # A redirect is no error by its status, but is one here, where none is followed.
        if isinstance(error, APIStatusError) and error.status >= 300:
            return str(error.status)
        return super()._error_type(error)


class _Unharmed:
    """Logs exceptions of span processors and samplers, which must not end a call that may have happened."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        log.error("telemetry failed: %s", type(error).__name__)
        return True


_unharmed: Final = _Unharmed()


def _with_error(attributes: Mapping[str, Value], error_type: str | None) -> dict[str, Value]:
    return {**attributes} if error_type is None else {**attributes, "error.type": error_type}


def _check(name: str, value: object, kind: type) -> None:
    if value is not None and not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be a {kind.__name__}, not {type(value).__name__}")
