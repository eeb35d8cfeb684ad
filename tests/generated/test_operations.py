"""Calls each operation of both providers in each version with types: by its method, and by `client.call`.

Once against a server of our own, which records what arrives and answers with all that the document has;
and once against Prism, which serves the repaired documents and judges requests independently of us.
"""

import copy
import inspect
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from types import NoneType
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import aiohttp
import attrs
import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

import aiomerchant
from aiomerchant import (
    APIStatusError,
    AuthenticationError,
    Model,
    Square,
    Unknown,
    UnprocessableEntityError,
)

from tests.support import vendored
from tests.support.apis import APIS, Api
from tests.support.instances import (
    FORMATS,
    Schema,
    component,
    without_nulls,
)
from tests.support.prism import serving

DEFAULTS = {api.provider: api for api in APIS if api.dated is None}

TOKEN = "token-of-the-client"
SECRET = "secret-of-the-application"
#: Cancels the payment that was to be created with this key.
KEYED_BY_ANOTHER = "CancelPaymentByIdempotencyKey"
IMAGE = b"\xff\xd8\xff\xe0 no text \x00\xff\xd9"

# One event loop for all calls: what serves them lives as long as the module's tests.
shared_loop = pytest.mark.asyncio(loop_scope="module")


# What the documents say


@dataclass(frozen=True)
class Case:
    """An operation: what the document says of it, and what the manifest calls it."""

    api: Api
    method: str
    path: str
    said: Mapping[str, Any]
    listed: Mapping[str, Any]

    @property
    def id(self) -> str:
        return self.said["operationId"]

    def __str__(self) -> str:
        return self.listed["name"]

    def parameters(self, place: str) -> dict[str, Mapping[str, Any]]:
        return {given["name"]: given for given in self.said.get("parameters", ()) if given["in"] == place}

    @property
    def media(self) -> str | None:
        """The media type of the request body, if the operation takes one."""
        return next(iter(self.said.get("requestBody", {}).get("content", {})), None)

    @property
    def body(self) -> Schema:
        return self.said["requestBody"]["content"][self.media]["schema"]

    @cached_property
    def answer(self) -> tuple[int, str | None, Schema]:
        """Status, media type and schema of the answer to a request that succeeds."""
        status = min(status for status in self.said["responses"] if status.startswith("2"))
        content = self.said["responses"][status].get("content", {})
        media = next(iter(content), None)
        return int(status), media, content[media]["schema"] if media else {}

    @property
    def authorization(self) -> str | None:
        """The Authorization header that the document asks for."""
        schemes = {name for choice in self.said.get("security", ()) for name in choice}
        if not schemes:
            return None
        return f"Client {SECRET}" if schemes == {"oauth2ClientSecret"} else f"Bearer {TOKEN}"

    @cached_property
    def idempotency(self) -> tuple[str, ...]:
        """Where the request body holds an idempotency key."""
        if self.media == "multipart/form-data":
            return ("request", "idempotency_key")
        keys = self.listed["parameters"]["body"]
        return ("idempotency_key",) if "idempotency_key" in keys else ()


def cases() -> Iterator[Case]:
    for api in APIS:
        for path, operations in api.document["paths"].items():
            for method, said in operations.items():
                yield Case(api, method.upper(), path, said, api.operations[said["operationId"]])


CASES = list(cases())
#: What a version shares with the default one is called once: the same code serves both.
SHARED = [case for case in CASES if case.api.shares(case.id)]
CALLED = [case for case in CASES if not case.api.shares(case.id)]
each_operation = pytest.mark.parametrize("case", CALLED, ids=lambda case: f"{case.api}.{case}")

each_api = pytest.mark.parametrize("api", APIS, ids=str)


# What is called


@dataclass(frozen=True)
class Values:
    """Valid values of an operation by wire name, as they are on the wire."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any


def values(case: Case, *, full: bool) -> Values:
    """What is required of an operation's parameters and body, or everything; without idempotency keys."""
    make = getattr(case.api.sent, "full" if full else "minimal")

    def parameters(place: str) -> dict[str, Any]:
        found = case.parameters(place).items()
        return {name: make(given["schema"]) for name, given in found if full or given.get("required")}

    query = parameters("query")
    for name in query:
        if case.parameters("query")[name].get("x-comma-separated"):
            query[name] = "one,two"
    body: Any = None
    if case.media == "multipart/form-data":
        body = {"request": make(case.body["properties"]["request"]), "image_file": IMAGE}
        body["request"].pop("idempotency_key", None)
    elif case.media is not None:
        body = make(case.body)
        if case.idempotency and case.id != KEYED_BY_ANOTHER:
            body.pop("idempotency_key", None)
    path = parameters("path")
    names = case.listed["parameters"]
    for name, keyword in names["body"].items():
        for place in path:
            if names["path"][place] == keyword:  # one keyword fills both
                body[name] = path[place]
    return Values(path, query, body)


#: The Python values of the texts that instances hold.
TYPED = {
    **{text: UUID(text) for text in FORMATS["uuid"]},
    **{text: date.fromisoformat(text) for text in FORMATS["date"]},
    **{text: datetime.fromisoformat(text) for text in FORMATS["date-time"]},
}


def typed(value: Any) -> Any:
    """A value of a path or query as a user of Python has it."""
    if isinstance(value, list):
        return [typed(item) for item in value]
    return TYPED.get(value, value) if isinstance(value, str) else value


async def by_method(client: Any, case: Case, *, full: bool) -> Any:
    """Call an operation as code does: wire values where little is given, Python's where everything is."""
    given = values(case, full=full)
    keywords: dict[str, Any] = {}
    for place, found in ("path", given.path), ("query", given.query):
        for name, value in found.items():
            keywords[case.listed["parameters"][place][name]] = typed(value) if full else value
    keywords |= in_python(case, given.body) if full else on_the_wire(case, given.body)
    for name, parameter in case.parameters("query").items():
        if parameter.get("x-comma-separated") and name in given.query:
            keywords[name] = given.query[name].split(",")
    if case.authorization == f"Client {SECRET}":
        keywords["client_secret"] = SECRET
    method = client
    for name in str(case).split("."):
        method = getattr(method, name)
    if case.listed["paging"]:
        page = await method(**keywords)
        assert isinstance(page.items, list)
        return page.response
    return await method(**keywords)


def on_the_wire(case: Case, body: Any) -> dict[str, Any]:
    """The keywords of a body, with values as they are on the wire."""
    names = case.listed["parameters"]["body"]
    if names:
        return {names[name]: value for name, value in body.items()}
    return {} if body is None else {"body": body}


def in_python(case: Case, body: Any) -> dict[str, Any]:
    """The keywords of a body, with models, times and decimals as values."""
    if body is None:
        return {}
    typed_by = case.api.values
    kind = getattr(typed_by.models, case.listed["body"])
    missing: list[Any] = []
    if case.media == "multipart/form-data":
        model = typed_by.decode(body["request"], kind, on_mismatch=missing.append)
        keywords = {"body": {**body, "request": model}}
    else:
        model = typed_by.decode(body, kind, on_mismatch=missing.append)
        names = case.listed["parameters"]["body"]
        attributes = {name: name.replace("-", "_").lstrip("_") for name in body}
        keywords = (
            {names[name]: getattr(model, attribute) for name, attribute in attributes.items()}
            if names
            else {"body": model}
        )
    assert all(mismatch.path == "idempotency_key" for mismatch in missing)
    return keywords


async def by_call(client: Any, case: Case, *, full: bool) -> Any:
    given = values(case, full=full)
    credential = SECRET if case.authorization == f"Client {SECRET}" else None
    return await client.call(
        case.id, path=given.path, query=given.query, body=given.body, credential=credential
    )


Way = Callable[..., Awaitable[Any]]
each_way = pytest.mark.parametrize("way", [by_method, by_call], ids=["method", "call"])


def misfits(case: Case, result: Any) -> Iterator[str]:
    """What is wrong with the type of a result."""
    returns = case.listed["returns"] or "None"
    optional = returns.endswith(" | None") and result is None
    listed = re.fullmatch(r"list\[(\w+)\]", returns)
    name = listed[1] if listed else returns.removesuffix(" | None")
    kind = {"Any": object, "str": str, "None": NoneType}.get(name)
    if kind is None:
        kind = getattr(case.api.values.models, name)
    members = result if listed and isinstance(result, list) else [result]
    if not optional and not all(isinstance(item, kind) for item in members):
        yield f"the answer is a {type(result).__name__}, not {returns}"
    for place, value in inside(result, "the answer"):
        if isinstance(value, Unknown):
            yield f"{place} is none of its union's variants"


#: The fields of full answers beyond their models: an open object's.
BEYOND = {"EventMetadataOutput": {"a"}}


def leftovers(result: Any) -> Iterator[str]:
    """Where a result holds fields that its model does not name: another one would have fitted better."""
    for place, value in inside(result, "the answer"):
        if isinstance(value, Model):
            beyond = set(value._extra or ()) - BEYOND.get(type(value).__name__, set())
            if beyond:
                yield f"{place}, a {type(value).__name__}, has the unknown fields {sorted(beyond)}"


def inside(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    """A value and all that it holds, with the places."""
    yield place, value
    match value:
        case Model():
            for attribute in attrs.fields(type(value)):
                if attribute.name != "_extra":
                    yield from inside(getattr(value, attribute.name), f"{place}.{attribute.name}")
        case list():
            for item in value:
                yield from inside(item, f"{place}[]")
        case dict():
            for item in value.values():
                yield from inside(item, f"{place}{{}}")


def succeeded(api: Api, schema: Schema) -> Any:
    """All that an answer to a request that succeeded may hold; errors and nothing else tell of a failure."""
    value = api.made.full(schema)
    return {} if isinstance(value, dict) and set(value) == {"errors"} else value


# Our own server


@dataclass
class Sent:
    """A request as it arrived."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    #: The parts of a multipart body: content type, file name and content by name.
    parts: dict[str, tuple[str | None, str | None, bytes]] = field(default_factory=dict)


class Loopback:
    """Answers any operation of an API with all that the document promises."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.sent: list[Sent] = []
        self._templates = [
            (case.path.count("{"), re.compile(re.sub(r"\\{[^{}]*\\}", "([^/]+)", re.escape(case.path))), case)
            for case in CASES
            if case.api is api
        ]
        self._templates.sort(key=lambda template: template[0])

    def find(self, method: str, path: str) -> tuple[Case, list[str]] | None:
        """The operation that a request is for, and its path parameters as they arrived."""
        for _, template, case in self._templates:
            if case.method == method and (match := template.fullmatch(path)):
                return case, list(match.groups())
        return None

    async def answer(self, request: web.Request) -> web.Response:
        path, _, query = request.raw_path.partition("?")
        arrived = Sent(request.method, path, query, request.headers, b"")
        if request.content_type == "multipart/form-data":
            async for part in await request.multipart():
                content = bytes(await part.read())
                arrived.parts[part.name] = part.headers.get("Content-Type"), part.filename, content
        else:
            arrived.body = await request.read()
        self.sent.append(arrived)
        found = self.find(request.method, path)
        if found is None:
            return web.Response(status=404)
        status, media, schema = found[0].answer
        if media is None:
            return web.Response(status=status)
        if media != "application/json":
            return web.Response(status=status, text="a,b\n1,2\n", content_type=media)
        return web.json_response(succeeded(self.api, schema), status=status)


@dataclass(frozen=True)
class Served:
    """A server of our own, and a strict client of it."""

    server: Loopback
    client: Any


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def loopback() -> AsyncIterator[dict[Api, Served]]:
    async with AsyncExitStack() as stack:
        served = {}
        for api in APIS:
            answering = Loopback(api)
            app = web.Application()
            app.router.add_route("*", "/{path:.*}", answering.answer)
            server = await stack.enter_async_context(TestServer(app))
            client = api.client(TOKEN, base_url=str(server.make_url("")), retry=None, strict=True)
            served[api] = Served(answering, await stack.enter_async_context(client))
        yield served


# What arrives, held against the document


def faults(case: Case, given: Values, arrived: Sent, server: Loopback, *, exact: bool) -> Iterator[str]:
    """What is wrong with a request that should carry the values given; not `exact`, with or without nulls."""
    found = server.find(arrived.method, arrived.path)
    if found is None or found[0] is not case:
        yield f"{arrived.method} {arrived.path} is another operation"
        return
    places = [unquote(place, errors="strict") for place in found[1]]
    if places != [given.path[name] for name in re.findall(r"{([^{}]*)}", case.path)]:
        yield f"the path parameters are {places}"
    query = parse_qsl(
        arrived.query, keep_blank_values=True, strict_parsing=bool(arrived.query), errors="strict"
    )
    if sorted(query) != sorted(written(case, given.query)):
        yield f"the query is {query}"
    yield from header_faults(case, arrived)
    match case.media:
        case "application/json":
            yield from json_faults(case, case.body, given.body, arrived.body, exact=exact)
        case "application/x-www-form-urlencoded":
            form = dict(parse_qsl(arrived.body.decode("ascii"), strict_parsing=True, errors="strict"))
            if form != given.body:
                yield f"the form is {form}"
        case "multipart/form-data":
            yield from part_faults(case, given.body, arrived.parts, exact=exact)
        case None if arrived.body:
            yield "there is a body"


def written(case: Case, query: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The names and values of a query, as OpenAPI writes parameters: exploded forms and deep objects."""
    for name, value in query.items():
        deep = case.parameters("query")[name].get("style") == "deepObject"
        pairs = [(f"{name}[{key}]", inner) for key, inner in value.items()] if deep else [(name, value)]
        for key, inner in pairs:
            for item in inner if isinstance(inner, list) else [inner]:
                yield key, item if isinstance(item, str) else json.dumps(item)


#: The header fields that a request may hold, beside the version.
EXPECTED = {
    "Accept",
    "Accept-Encoding",
    "Authorization",
    "Content-Length",
    "Content-Type",
    "Host",
    "User-Agent",
}


def header_faults(case: Case, arrived: Sent) -> Iterator[str]:
    headers = arrived.headers
    version = f"{case.api.provider.capitalize()}-Version"
    if unknown := {name.title() for name in headers} - EXPECTED - {version}:
        yield f"there are the headers {unknown}"
    media = headers.get("Content-Type", "").partition(";")[0] or None
    if media != (case.media if arrived.body or arrived.parts else None):
        yield f"the content type is {media}"
    if case.method in {"POST", "PUT", "PATCH"} and "Content-Length" not in headers:
        yield "there is no Content-Length"  # Polar answers 411
    if case.answer[1] not in {headers.get("Accept"), None}:
        yield f"{headers.get('Accept')} is asked for"
    if headers.get("Authorization") != case.authorization:
        yield f"the authorization is {headers.get('Authorization')}"
    if headers.get(version) != case.api.version:
        yield f"the version is {headers.get(version)}"
    if not headers.get("User-Agent", "").startswith(f"aiomerchant/{aiomerchant.__version__} "):
        yield f"the user agent is {headers.get('User-Agent')}"


def json_faults(case: Case, schema: Schema, given: Any, arrived: bytes, *, exact: bool) -> Iterator[str]:
    if not arrived and not given and not case.said["requestBody"].get("required"):
        return
    body = json.loads(arrived)
    yield from case.api.validator.messages(schema, body)
    if case.idempotency and case.id != KEYED_BY_ANOTHER:
        key = body.pop("idempotency_key", None)
        if key is None or UUID(key).version != 4:
            yield f"the idempotency key is {key}"
    if body != given and (exact or without_nulls(body) != without_nulls(given)):
        yield f"the body is {body}"


def part_faults(
    case: Case,
    given: Mapping[str, Any],
    arrived: Mapping[str, tuple[str | None, str | None, bytes]],
    *,
    exact: bool,
) -> Iterator[str]:
    encoding = case.said["requestBody"]["content"][case.media]["encoding"]
    if set(arrived) != set(given):
        yield f"the parts are {sorted(arrived)}"
        return
    for name, (media, filename, content) in arrived.items():
        if media != encoding[name]["contentType"]:
            yield f"the content type of {name} is {media}"
        if given[name] is IMAGE:
            if content != IMAGE or not filename:
                yield f"{name} is {content!r} with the name {filename}"
        else:
            yield from json_faults(case, case.body["properties"][name], given[name], content, exact=exact)


# Tests


@pytest.mark.once
@each_api
def test_instances_are_valid(api: Api) -> None:
    """What the tests take for valid values are valid by another's judgement, each variant of each union."""
    wrong = [
        f"{name}: {fault}"
        for instances in (api.made, api.sent)
        for name in api.document["components"]["schemas"]
        for value in instances.each(component(name))
        for fault in api.validator.messages(component(name), value)
    ]
    assert not wrong, "\n".join(wrong)


@each_api
def test_operations_are_those_of_the_document(api: Api) -> None:
    """Document, manifest and client know the same operations."""
    described = {case.id for case in CASES if case.api is api}
    assert described == vendored.operations(api.name).keys()
    assert api.operations.keys() == described
    assert set(api.client().operations) == described


@pytest.mark.once
def test_what_versions_share_is_described_alike() -> None:
    """Parameters, bodies and answers, with all that they refer to; values of open enums may differ."""
    assert SHARED
    for case in SHARED:
        default = DEFAULTS[case.api.provider].document
        described = default["paths"][case.path][case.method.lower()]
        assert list(whole(case.said, case.api.document)) == list(whole(described, default)), case.id


def whole(described: Any, document: Any) -> Iterator[Any]:
    """What is described, and each component that it refers to, once; without the values of enums."""
    seen: set[str] = set()
    waiting = [described]
    while waiting:
        match waiting.pop():
            case dict() as given:
                keys = sorted(given.keys() - {"enum"})
                yield keys
                waiting += [given[key] for key in keys]
                reference = given.get("$ref")
                if isinstance(reference, str) and reference not in seen:
                    seen.add(reference)
                    waiting.append(document["components"]["schemas"][reference.rpartition("/")[2]])
            case list() as given:
                yield len(given)
                waiting += given
            case value:
                yield value


def test_idempotency_keys_have_a_place() -> None:
    """In Square's bodies, or in a part of one; Polar takes none."""
    places = {}
    for case in CASES:
        operation = case.api.client().operations[case.id]
        assert operation.idempotency == case.idempotency, case.id
        if case.idempotency:
            places[case.api, case.id] = case.idempotency
    documented = {(api, id_): place for api in APIS for id_, place in vendored.keys(api.name).items()}
    assert {api.provider for api, _ in documented} == {"square"}
    assert places == documented


def test_the_key_of_another_request_is_never_made() -> None:
    """A key made here would name no payment, and its cancelling would seem to have succeeded."""
    operations = Square().operations
    assert [id for id in operations if not operations[id].makes_key] == [KEYED_BY_ANOTHER]
    signature = inspect.signature(type(Square().payments).cancel_by_idempotency_key)
    assert signature.parameters["idempotency_key"].default is inspect.Parameter.empty


@shared_loop
@each_way
@each_operation
async def test_requests_are_as_documented(case: Case, way: Way, loopback: dict[Api, Served]) -> None:
    """Path, query, headers and body of each request are as the document has them, and its answer is typed."""
    server, client = loopback[case.api].server, loopback[case.api].client
    for full in (False, True):
        server.sent.clear()
        result = await way(client, case, full=full)
        (arrived,) = server.sent
        wrong = list(faults(case, values(case, full=full), arrived, server, exact=way is by_call))
        wrong += [*misfits(case, result), *leftovers(result)]
        assert not wrong, f"{'everything' if full else 'only the required'} given:\n" + "\n".join(wrong)


@dataclass
class Prism:
    """Clients of Prism, and what it said of the last exchange."""

    clients: dict[Api, Any] = field(default_factory=dict)
    #: JSON, or as much of it as goes into a header: first of the request, then of Prism's own answer.
    said: str = ""

    def faults(self) -> list[str]:
        """What is wrong with the request; that a parameter is deprecated is a warning and no fault."""
        found = re.findall(r'{"location":\["request".*?"severity":"(\w+)".*?"message":"(.*?)"}', self.said)
        return [message for severity, message in found if severity == "Error"]


def for_prism(api: Api) -> dict[str, Any]:
    """The document, with examples of the answers that Prism cannot make up.

    They hold themselves, or would hold nothing but errors.
    """
    described = copy.deepcopy(api.document)
    for operations in described["paths"].values():
        for operation in operations.values():
            for response in operation["responses"].values():
                for content in response.get("content", {}).values():
                    example = succeeded(api, content["schema"])
                    if example == {} or endless(described, content["schema"]):
                        content["example"] = example
    return described


def endless(described: Mapping[str, Any], schema: Any, inside: tuple[str, ...] = ()) -> bool:
    """Whether a component of a schema holds itself."""
    if isinstance(schema, list):
        return any(endless(described, inner, inside) for inner in schema)
    if not isinstance(schema, dict):
        return False
    if not isinstance(name := schema.get("$ref"), str):
        return any(endless(described, inner, inside) for inner in schema.values())
    if name in inside:
        return True
    component = described["components"]["schemas"][name.rpartition("/")[2]]
    return endless(described, component, (*inside, name))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def prism(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Prism]:
    running = Prism()

    async def note(_session: Any, _context: Any, exchange: aiohttp.TraceRequestEndParams) -> None:
        running.said = exchange.response.headers.get("sl-violations", "")

    traces = aiohttp.TraceConfig()
    traces.on_request_end.append(note)
    with ExitStack() as stack:
        addresses = {
            api: stack.enter_context(serving(for_prism(api), tmp_path_factory.mktemp(api.name)))
            for api in APIS
        }
        async with aiohttp.ClientSession(trace_configs=[traces]) as session:
            for api, address in addresses.items():
                running.clients[api] = api.client(
                    TOKEN, base_url=address, session=session, retry=None, strict=True
                )
            yield running


@shared_loop
@each_way
@each_operation
async def test_prism_finds_no_violation(case: Case, way: Way, prism: Prism) -> None:
    """Prism accepts each request, and its answer decodes without a mismatch."""
    for full in (False, True):
        try:
            result = await way(prism.clients[case.api], case, full=full)
        except APIStatusError as error:
            pytest.fail(f"{error}\n" + "\n".join(prism.faults() or [str(error.body)]))
        assert not prism.faults()
        assert not list(misfits(case, result))


@shared_loop
async def test_prism_objects(prism: Prism) -> None:
    """Prism judges in earnest: a query, a body, and who asks."""
    polar, square = prism.clients[DEFAULTS["polar"]], prism.clients[DEFAULTS["square"]]
    with pytest.raises(UnprocessableEntityError):
        await polar.call("customers:list", query={"page": "first"})
    assert prism.faults()
    with pytest.raises(UnprocessableEntityError):
        await square.call("CreatePayment", body={"source_id": 1})
    with pytest.raises(AuthenticationError):
        await square.with_options(headers={"Authorization": "Basic Og=="}).call("ListLocations")
