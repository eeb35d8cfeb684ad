"""Spans and metrics, by what OpenTelemetry's own SDK makes of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import trace
from opentelemetry.baggage import get_baggage, set_baggage
from opentelemetry.context import attach, detach, get_current
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader, NumberDataPoint
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import aiomerchant
from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    NotFoundError,
    Operation,
    Polar,
    ResponseError,
)
from aiomerchant.oauth import PolarOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.plugins.telemetry import Telemetry
from aiomerchant.sandbox import Sandbox
from aiomerchant_api.polar.operations import OPERATIONS as POLAR
from aiomerchant_api.square.operations import OPERATIONS as SQUARE

from tests.support.servers import answer as said, drop

if TYPE_CHECKING:
    from tests.support.servers import Serve

GET_CUSTOMER = POLAR["customers:get"]
BASE = "https://api.polar.sh"

SECRET = "polar_oat_secret"

CALL = {"aiomerchant.provider": "polar", "aiomerchant.operation": "customers:get"}
REQUEST = {
    "http.request.method": "GET",
    "server.address": "api.polar.sh",
    "server.port": 443,
    "url.template": "/v1/customers/{id}",
}


class Watch:
    """A `Telemetry`, and what it reported."""

    def __init__(self, *processors: SpanProcessor) -> None:
        self._exporter = InMemorySpanExporter()
        self.tracers = TracerProvider()
        for processor in (SimpleSpanProcessor(self._exporter), *processors):
            self.tracers.add_span_processor(processor)
        self._reader = InMemoryMetricReader()
        self.telemetry = Telemetry(
            tracer_provider=self.tracers, meter_provider=MeterProvider(metric_readers=[self._reader])
        )

    def call(self, operation: Operation[Any] = GET_CUSTOMER, base_url: str = BASE) -> Any:
        return self.telemetry.call(operation, base_url=base_url)

    def spans(self) -> tuple[ReadableSpan, ...]:
        """The spans that ended, in the order of that: a call's follows those of its attempts."""
        return self._exporter.get_finished_spans()

    def metrics(self) -> dict[str, Any]:
        """The metrics by name."""
        data = self._reader.get_metrics_data()
        if data is None:
            return {}
        (resource,) = data.resource_metrics
        (scope,) = resource.scope_metrics
        assert scope.scope.name == "aiomerchant"
        assert scope.scope.version == aiomerchant.__version__
        assert scope.scope.schema_url == scope.schema_url != ""
        return {metric.name: metric for metric in scope.metrics}

    def points(self, name: str) -> list[tuple[int, dict[str, Any]]]:
        """What a metric counted, and by which attributes."""
        found: list[tuple[int, dict[str, Any]]] = []
        metric = self.metrics().get(name)
        for point in () if metric is None else metric.data.data_points:
            count = point.count if isinstance(point, HistogramDataPoint) else point.value
            assert isinstance(point, HistogramDataPoint | NumberDataPoint)
            found.append((count, dict(point.attributes)))
        return found


@pytest.fixture
def watch() -> Watch:
    return Watch()


def ids(span: ReadableSpan) -> tuple[int, int]:
    return span.context.trace_id, span.context.span_id


def parent(span: ReadableSpan) -> tuple[int, int] | None:
    return None if span.parent is None else (span.parent.trace_id, span.parent.span_id)


def attributes_of(span: ReadableSpan) -> Mapping[str, Any]:
    """The attributes, of a span that holds no text beside them."""
    assert span.events == ()
    assert span.status.description is None
    assert SECRET not in span.to_json()
    return span.attributes


async def answer() -> None:
    """What an attempt waits for."""
    await asyncio.sleep(0)


class TestSuccess:
    async def test_a_call_and_its_attempt_have_a_span_each(self, watch: Watch) -> None:
        with watch.call() as call, call.attempt(1) as attempt:
            await answer()
            attempt.answered(200, request_id="r-1")
        inner, outer = watch.spans()
        assert (outer.name, outer.kind) == ("polar customers:get", SpanKind.INTERNAL)
        assert (inner.name, inner.kind) == ("GET /v1/customers/{id}", SpanKind.CLIENT)
        assert parent(inner) == ids(outer)
        assert parent(outer) is None
        assert attributes_of(outer) == {**CALL, "aiomerchant.attempts": 1}
        assert attributes_of(inner) == {
            **REQUEST,
            "url.full": "https://api.polar.sh/v1/customers/REDACTED",
            "http.response.status_code": 200,
            "aiomerchant.request_id": "r-1",
        }
        assert inner.status.status_code is outer.status.status_code is StatusCode.UNSET

    async def test_both_are_measured(self, watch: Watch) -> None:
        """In seconds, with the boundaries that the conventions advise."""
        with watch.call() as call, call.attempt(1) as attempt:
            attempt.answered(204)
        assert watch.points("http.client.request.duration") == [
            (1, {**REQUEST, "http.response.status_code": 204})
        ]
        assert watch.points("aiomerchant.client.call.duration") == [(1, CALL)]
        assert watch.points("aiomerchant.client.call.retries") == []
        request = watch.metrics()["http.client.request.duration"]
        assert request.unit == "s"
        (point,) = request.data.data_points
        assert point.explicit_bounds == (
            *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25),
            *(0.5, 0.75, 1, 2.5, 5, 7.5, 10),
        )
        whole = watch.metrics()["aiomerchant.client.call.duration"]
        assert whole.unit == "s"
        assert 0 < point.sum <= whole.data.data_points[0].sum < 60
        assert whole.data.data_points[0].explicit_bounds[-1] == 180

    def test_the_scope_is_ours(self, watch: Watch) -> None:
        """Name and version of this package, and the version of the conventions."""
        with watch.call():
            pass
        (span,) = watch.spans()
        scope = span.instrumentation_scope
        assert scope is not None
        assert (scope.name, scope.version) == ("aiomerchant", aiomerchant.__version__)
        assert str(scope.schema_url).startswith("https://opentelemetry.io/schemas/1.")

    @pytest.mark.parametrize(
        ("base", "server", "template", "full"),
        [
            (
                "http://127.0.0.1:8080",
                ("127.0.0.1", 8080),
                "/v2/locations/{location_id}",
                "http://127.0.0.1:8080/v2/locations/REDACTED",
            ),
            (
                "http://[::1]",
                ("::1", 80),
                "/v2/locations/{location_id}",
                "http://[::1]/v2/locations/REDACTED",
            ),
            (
                "https://proxy.example/square",
                ("proxy.example", 443),
                "/square/v2/locations/{location_id}",
                "https://proxy.example/square/v2/locations/REDACTED",
            ),
        ],
    )
    def test_another_server(
        self, watch: Watch, base: str, server: tuple[str, int], template: str, full: str
    ) -> None:
        """Its address, port and path are those of base_url."""
        with watch.call(SQUARE["RetrieveLocation"], base) as call, call.attempt(1):
            pass
        attributes = attributes_of(watch.spans()[0])
        assert (attributes["server.address"], attributes["server.port"]) == server
        assert attributes["url.template"] == template
        assert attributes["url.full"] == full

    @pytest.mark.once
    @pytest.mark.parametrize("operation", [*POLAR.values(), *SQUARE.values()], ids=lambda one: one.id)
    def test_every_operation_has_a_name_and_an_address(self, watch: Watch, operation: Operation[Any]) -> None:
        """No placeholder is left in the address, so it is a valid one."""
        with watch.call(operation) as call, call.attempt(1):
            pass
        inner, outer = watch.spans()
        assert outer.name == f"{operation.provider} {operation.id}"
        assert inner.name == f"{operation.method} {operation.path}"
        full = str(attributes_of(inner)["url.full"])
        assert full.startswith(BASE + "/")
        assert not set(full) & set("{} ?#")

    def test_operations_of_one_id_are_told_apart(self, watch: Watch) -> None:
        """What is the same for an operation is worked out once, but never for another."""
        for path in ("/a", "/b"):
            operation: Operation[Any] = Operation("x", "x", "GET", path, provider="polar", returns=None)
            with watch.call(operation) as call, call.attempt(1):
                pass
        assert [span.name for span in watch.spans() if span.kind is SpanKind.CLIENT] == ["GET /a", "GET /b"]


def answered_and_raised(watch: Watch, status: int, error: Exception) -> None:
    with watch.call() as call, call.attempt(1) as attempt:
        attempt.answered(status)
        raise error


class TestFailure:
    def test_an_error_status(self, watch: Watch) -> None:
        """The attempt says the status, the call the class that its caller sees."""
        with pytest.raises(NotFoundError):
            answered_and_raised(watch, 404, NotFoundError(SECRET, status=404, body=SECRET))
        inner, outer = watch.spans()
        assert inner.status.status_code is outer.status.status_code is StatusCode.ERROR
        assert attributes_of(inner)["error.type"] == "404"
        assert attributes_of(inner)["http.response.status_code"] == 404
        assert attributes_of(outer)["error.type"] == "NotFoundError"
        assert watch.points("http.client.request.duration") == [
            (1, {**REQUEST, "http.response.status_code": 404, "error.type": "404"})
        ]
        assert watch.points("aiomerchant.client.call.duration") == [
            (1, {**CALL, "error.type": "NotFoundError"})
        ]

    def test_an_error_status_that_is_no_error_of_the_call(self, watch: Watch) -> None:
        """A repeated DELETE that meets 404 is done."""
        with watch.call() as call, call.attempt(1) as attempt:
            attempt.answered(404)
        inner, outer = watch.spans()
        assert attributes_of(inner)["error.type"] == "404"
        assert "error.type" not in attributes_of(outer)
        assert outer.status.status_code is StatusCode.UNSET

    def test_a_redirect(self, watch: Watch) -> None:
        """By itself it is none, but raised it is."""
        with watch.call() as call, call.attempt(1) as attempt:
            attempt.answered(302)
        with pytest.raises(APIStatusError):
            answered_and_raised(watch, 302, APIStatusError("moved", status=302))
        fine, _, failed, _ = watch.spans()
        assert fine.status.status_code is StatusCode.UNSET
        assert "error.type" not in attributes_of(fine)
        assert attributes_of(failed)["error.type"] == "302"

    def test_no_answer(self, watch: Watch) -> None:
        """There is no status, and the class says what happened; its message stays away."""
        with pytest.raises(APIConnectionError), watch.call() as call, call.attempt(1):
            raise APIConnectionError(SECRET)
        inner, outer = watch.spans()
        assert "http.response.status_code" not in attributes_of(inner)
        assert (
            attributes_of(inner)["error.type"] == attributes_of(outer)["error.type"] == "APIConnectionError"
        )
        assert watch.points("http.client.request.duration") == [
            (1, {**REQUEST, "error.type": "APIConnectionError"})
        ]

    def test_an_answer_that_cannot_be_read(self, watch: Watch) -> None:
        """The status is fine, the class says what was wrong with it."""
        with pytest.raises(ResponseError):
            answered_and_raised(watch, 200, ResponseError(SECRET))
        inner, outer = watch.spans()
        assert attributes_of(inner)["http.response.status_code"] == 200
        assert attributes_of(inner)["error.type"] == attributes_of(outer)["error.type"] == "ResponseError"

    def test_a_mistake_found_before_anything_is_sent(self, watch: Watch) -> None:
        """A call without attempts."""
        with pytest.raises(ConfigurationError), watch.call():
            raise ConfigurationError(SECRET)
        (outer,) = watch.spans()
        assert attributes_of(outer) == {
            **CALL,
            "aiomerchant.attempts": 0,
            "error.type": "ConfigurationError",
        }
        assert watch.points("http.client.request.duration") == []

    async def test_cancellation(self, watch: Watch) -> None:
        """It marks both spans and goes on."""
        sent = asyncio.Event()

        async def main() -> None:
            with watch.call() as call, call.attempt(1):
                sent.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(main())
        await sent.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [attributes_of(span)["error.type"] for span in watch.spans()] == [
            "CancelledError",
            "CancelledError",
        ]
        assert watch.points("aiomerchant.client.call.duration") == [
            (1, {**CALL, "error.type": "CancelledError"})
        ]

    async def test_a_coroutine_that_nobody_finishes(
        self, watch: Watch, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Closed from elsewhere, it ends its spans and leaves the current span of that place alone."""

        async def main() -> None:
            with watch.call() as call, call.attempt(1):
                await answer()

        coroutine = main()

        async def begin() -> None:
            coroutine.send(None)

        await asyncio.create_task(begin())
        with watch.tracers.get_tracer("app").start_as_current_span("app") as app:
            coroutine.close()
            assert trace.get_current_span() is app
        assert [span.name for span in watch.spans()][:2] == ["GET /v1/customers/{id}", "polar customers:get"]
        assert attributes_of(watch.spans()[0])["error.type"] == "GeneratorExit"
        assert not caplog.records


class TestRepeating:
    async def test_each_attempt_has_a_span(self, watch: Watch) -> None:
        """Those after the first say which one they are."""
        with watch.call() as call:
            with pytest.raises(APIConnectionError), call.attempt(1):
                raise APIConnectionError("lost")
            with call.attempt(2) as attempt:
                attempt.answered(503)
            with call.attempt(3) as attempt:
                await answer()
                attempt.answered(200)
        *inner, outer = watch.spans()
        assert {parent(span) for span in inner} == {ids(outer)}
        assert [attributes_of(span).get("http.request.resend_count") for span in inner] == [None, 1, 2]
        assert [attributes_of(span).get("error.type") for span in inner] == [
            "APIConnectionError",
            "503",
            None,
        ]
        assert attributes_of(outer) == {**CALL, "aiomerchant.attempts": 3}
        assert outer.status.status_code is StatusCode.UNSET

    def test_repeats_are_counted_by_what_made_them_necessary(self, watch: Watch) -> None:
        for _ in range(2):
            with watch.call() as call:
                for number, status in enumerate((503, 429, 429, 200), 1):
                    with call.attempt(number) as attempt:
                        attempt.answered(status)
        counted = {attributes["error.type"]: count for count, attributes in self.retries(watch)}
        assert counted == {"503": 2, "429": 4}
        assert watch.metrics()["aiomerchant.client.call.retries"].unit == "{retry}"

    def retries(self, watch: Watch) -> list[tuple[int, dict[str, Any]]]:
        points = watch.points("aiomerchant.client.call.retries")
        assert all(attributes.items() >= CALL.items() for _, attributes in points)
        return points


class TestContext:
    async def test_the_span_of_the_application_is_the_parent(self, watch: Watch) -> None:
        """Its trace goes on, and is as it was afterwards."""
        with watch.tracers.get_tracer("app").start_as_current_span("checkout") as app:
            with watch.call() as call, call.attempt(1) as attempt:
                await answer()
                attempt.answered(200)
            assert trace.get_current_span() is app
        inner, outer, checkout = watch.spans()
        assert parent(outer) == ids(checkout)
        assert {span.context.trace_id for span in (inner, outer)} == {checkout.context.trace_id}

    async def test_what_happens_inside_belongs_to_the_innermost_span(self, watch: Watch) -> None:
        """Spans of hooks, and of an instrumented aiohttp; baggage stays."""
        tracer = watch.tracers.get_tracer("app")
        token = attach(set_baggage("tenant", "7"))
        try:
            with watch.call() as call:
                with tracer.start_as_current_span("hook"):
                    pass
                with call.attempt(1), tracer.start_as_current_span("connect"):
                    assert get_baggage("tenant") == "7"
        finally:
            detach(token)
        hook, connect, inner, outer = watch.spans()
        assert parent(hook) == ids(outer)
        assert parent(connect) == ids(inner)

    async def test_an_attempt_below_another_span_belongs_to_its_call(self, watch: Watch) -> None:
        tracer = watch.tracers.get_tracer("app")
        with watch.call() as call, tracer.start_as_current_span("between"), call.attempt(1):
            pass
        inner, _, outer = watch.spans()
        assert parent(inner) == ids(outer)

    async def test_calls_at_the_same_time_do_not_mix(self, watch: Watch) -> None:
        """Each has its attempts below it, all have the application's span above."""
        barrier = asyncio.Barrier(10)

        async def one() -> None:
            with watch.call() as call:
                await barrier.wait()
                for number in (1, 2):
                    with call.attempt(number) as attempt:
                        await barrier.wait()
                        attempt.answered(200 if number == 2 else 500)

        with watch.tracers.get_tracer("app").start_as_current_span("app"):
            await asyncio.gather(*(one() for _ in range(10)))
        *spans, app = watch.spans()
        calls = [span for span in spans if span.kind is SpanKind.INTERNAL]
        attempts = [span for span in spans if span.kind is SpanKind.CLIENT]
        assert {parent(span) for span in calls} == {ids(app)}
        assert sorted(map(parent, attempts)) == sorted(2 * [ids(span) for span in calls])
        assert len(calls) == 10

    async def test_nothing_stays_current(self, watch: Watch) -> None:
        """Neither after success nor after failure."""
        before = get_current()
        with pytest.raises(APIConnectionError), watch.call() as call, call.attempt(1):
            raise APIConnectionError("lost")
        assert get_current() is before


@pytest.mark.usefixtures("waits")
class TestClients:
    """What a client reports, by calling."""

    async def test_a_call_with_all_its_attempts(self, serve: Serve, watch: Watch) -> None:
        """Whatever becomes of them."""
        server = await serve(drop, said(status=503), said({"id": "1"}))
        async with Polar(SECRET, base_url=server.url, telemetry=watch.telemetry) as client:
            await client.customers.get("hidden")
        *inner, outer = watch.spans()
        assert [span.name for span in inner] == ["GET /v1/customers/{id}"] * 3
        assert {parent(span) for span in inner} == {ids(outer)}
        assert [attributes_of(span).get("error.type") for span in inner] == [
            "APIConnectionError",
            "503",
            None,
        ]
        assert [attributes_of(span).get("http.request.resend_count") for span in inner] == [None, 1, 2]
        assert attributes_of(inner[0])["url.full"] == f"{server.url}/v1/customers/REDACTED"
        assert attributes_of(outer) == {**CALL, "aiomerchant.attempts": 3}
        assert [count for count, _ in watch.points("aiomerchant.client.call.retries")] == [1, 1]

    async def test_a_call_that_fails(self, serve: Serve, watch: Watch) -> None:
        """By the answer, or because it cannot be read."""
        server = await serve(said(status=404), said("<html>"))
        async with Polar(SECRET, base_url=server.url, telemetry=watch.telemetry) as client:
            with pytest.raises(NotFoundError):
                await client.customers.get("1")
            with pytest.raises(ResponseError):
                await client.customers.get("1")
        missing, first, unread, second = watch.spans()
        assert [attributes_of(span).get("error.type") for span in (missing, unread)] == ["404", None]
        assert [attributes_of(span)["error.type"] for span in (first, second)] == [
            "NotFoundError",
            "ResponseError",
        ]
        assert second.status.status_code is StatusCode.ERROR

    async def test_a_call_whose_token_is_renewed(self, watch: Watch) -> None:
        """It is one call."""
        async with Sandbox() as sandbox:
            application = sandbox.polar.application
            app = PolarOAuth(
                client_id=application.client_id,
                client_secret=application.client_secret,
                redirect_uri="https://shop.example/callback",
                store=MemoryStore(),
                base_url=sandbox.polar.base_url,
            )
            async with app:
                page = await app.authorization_url("openid customers:read")
                connection = await app.finish(await sandbox.polar.authorize(page), key="1")
                sandbox.fail("customers:list", status=401)
                async with Polar(
                    auth=connection, base_url=sandbox.polar.base_url, telemetry=watch.telemetry
                ) as client:
                    await client.customers.list()
        refused, accepted, outer = watch.spans()
        assert parent(refused) == parent(accepted) == ids(outer)
        assert [attributes_of(span).get("error.type") for span in (refused, accepted, outer)] == [
            "401",
            None,
            None,
        ]
        assert attributes_of(outer)["aiomerchant.attempts"] == 2

    async def test_each_page_is_a_call(self, serve: Serve, watch: Watch) -> None:
        """Also where pages are fetched ahead."""
        server = await serve(said({"items": [{"id": "1"}], "pagination": {"total_count": 3, "max_page": 3}}))
        async with Polar("t", base_url=server.url, telemetry=watch.telemetry) as client:
            assert len(await client.products.list().walk(prefetch=2).collect()) == 3
        assert sorted(span.name for span in watch.spans()) == [
            *["GET /v1/products/"] * 3,
            *["polar products:list"] * 3,
        ]

    async def test_a_file_elsewhere(self, serve: Serve, watch: Watch) -> None:
        """Nothing of its address but the server."""
        server = await serve(said(b"data"))
        async with (
            Polar("t", telemetry=watch.telemetry) as client,
            client.download(f"{server.url}/{SECRET}?signature={SECRET}") as download,
        ):
            assert await download.read() == b"data"
        inner, outer = watch.spans()
        assert (inner.name, outer.name) == ("GET {address}", "polar download")
        assert attributes_of(inner)["server.port"] == server.port

    async def test_a_view_may_keep_silent(self, serve: Serve, watch: Watch) -> None:
        """None is nowhere."""
        server = await serve(said({}))
        async with Polar("t", base_url=server.url, telemetry=watch.telemetry) as client:
            await client.with_options(telemetry=None).request("GET", "/v1/things")
        assert watch.spans() == ()


class Broken(SpanProcessor):
    """An application's mistake."""

    def __init__(self, moment: str) -> None:
        self.moment = moment

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        if self.moment == "start":
            raise ValueError(SECRET)

    def on_end(self, span: Any) -> None:
        if self.moment == "end":
            raise ValueError(SECRET)


class TestProviders:
    @pytest.mark.parametrize("moment", ["start", "end"])
    def test_a_broken_processor_harms_no_call(self, moment: str, caplog: pytest.LogCaptureFixture) -> None:
        """What was paid stays paid; the log says that telemetry fails, without a word of why."""
        watch = Watch(Broken(moment))
        with watch.call() as call, call.attempt(1) as attempt:
            attempt.answered(200)
        assert watch.points("aiomerchant.client.call.duration") == [(1, CALL)]
        assert {record.getMessage() for record in caplog.records} == {"telemetry failed: ValueError"}
        assert SECRET not in caplog.text

    def test_without_an_sdk_nothing_happens(self) -> None:
        """The global providers do nothing until the application sets some."""
        with Telemetry().call(GET_CUSTOMER, base_url=BASE) as call, call.attempt(1) as attempt:
            attempt.answered(500)
            assert not trace.get_current_span().is_recording()

    def test_global_providers_may_come_later(self) -> None:
        """A client made at import, before the application sets up its telemetry, is traced all the same."""
        code = (
            "from aiomerchant.plugins.telemetry import Telemetry\n"
            "from aiomerchant_api.polar.operations import OPERATIONS\n"
            "telemetry = Telemetry()\n"
            "from opentelemetry import metrics, trace\n"
            "from opentelemetry.sdk.metrics import MeterProvider\n"
            "from opentelemetry.sdk.metrics.export import InMemoryMetricReader\n"
            "from opentelemetry.sdk.trace import TracerProvider\n"
            "trace.set_tracer_provider(TracerProvider())\n"
            "reader = InMemoryMetricReader()\n"
            "metrics.set_meter_provider(MeterProvider(metric_readers=[reader]))\n"
            "with telemetry.call(OPERATIONS['customers:get'], base_url='https://api.polar.sh'):\n"
            "    assert trace.get_current_span().is_recording()\n"
            "assert 'aiomerchant.client.call.duration' in reader.get_metrics_data().to_json()\n"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    @pytest.mark.parametrize("name", ["tracer_provider", "meter_provider"])
    def test_what_is_no_provider_is_refused(self, name: str) -> None:
        with pytest.raises(ConfigurationError, match=name):
            Telemetry(**{name: object()})
