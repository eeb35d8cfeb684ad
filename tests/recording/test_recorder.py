"""The recorder: what it records of an application, what it plays, and what it refuses."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    NotFoundError,
    Polar,
    RateLimitError,
    Retry,
    Square,
    Upload,
    stream,
)
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.faults import Reset
from aiomerchant.testing import NotRecorded, Recorder

from tests.support import servers
from tests.support.sandboxes import REDIRECT_URI

if TYPE_CHECKING:
    from tests.support.servers import Serve

Act = Callable[[Recorder], Awaitable[object]]

PRICE: Any = {"amount": 1099, "currency": "USD"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "shop.json"


@pytest.fixture
def upstream(sandbox: Sandbox) -> dict[str, str]:
    """The sandbox in the place of the real servers."""
    return {server.provider: server.base_url for server in sandbox.servers}


@pytest.fixture(autouse=True)
def tokens(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("POLAR_ACCESS_TOKEN", "SQUARE_ACCESS_TOKEN"):
        monkeypatch.setenv(name, sandbox.environment[name])


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def exchanges_of(path: Path) -> list[dict[str, Any]]:
    exchanges: list[dict[str, Any]] = json.loads(text_of(path))["exchanges"]
    return exchanges


async def play(path: Path, act: Act, **options: Any) -> None:
    async with Recorder(path, **options) as recorder:
        await act(recorder)


async def refused(path: Path, act: Act, **options: Any) -> list[str]:
    """The requests that a recorder refuses, each of them with an error of the call."""

    async def fail(recorder: Recorder) -> None:
        with pytest.raises(APIStatusError) as error:
            await act(recorder)
        assert (error.value.status, error.value.code, error.value.attempts) == (421, "not_recorded", 1)

    with pytest.raises(NotRecorded) as raised:
        await play(path, fail, **options)
    assert str(raised.value) == "\n".join(raised.value.refused)
    return raised.value.refused


async def test_a_recording_is_played_without_the_server(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """The application has the same values, and sees what it sent itself in the answers."""

    async def shop(recorder: Recorder) -> tuple[Any, ...]:
        polar, square = recorder.polar.client, recorder.square.client
        body: Any = {"email": "zoe@shop.io", "name": "Zoe Lovelace", "metadata": {"by": "zoe@shop.io"}}
        customer = await polar.customers.create(body=body)
        found = await polar.customers.get(customer.id)
        listed = await polar.customers.list(email="zoe@shop.io")
        payment = await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=PRICE)
        again = await square.payments.get(payment.payment.id)
        return customer, found, listed.items, again.payment.id, again.payment.amount_money

    async with Recorder(path, servers=upstream) as recorder:
        assert recorder.recording
        recorded = await shop(recorder)
    sandbox.clear()
    async with Recorder(path) as recorder:
        assert not recorder.recording
        assert await shop(recorder) == recorded
        assert recorder.unplayed == []
    assert sandbox.received == []
    text = text_of(path)
    assert "zoe" not in text.lower()
    assert "lovelace" not in text.lower()
    assert "cnon" not in text
    assert sandbox.polar.access_token not in text


async def test_a_new_recording_of_the_same_differs_in_what_the_server_gave_anew(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """Names are sorted, keys and tokens of one run are not in the file, and its substitutes are the same."""
    texts = []
    for email in ("ada@shop.io", "bob@other.io"):
        async with Recorder(path, mode="all", servers=upstream) as recorder:
            await recorder.square.client.customers.create(email_address=email)
        whole = json.loads(text_of(path))
        assert text_of(path) == json.dumps(whole, indent=2, sort_keys=True) + "\n"
        answer = whole["exchanges"][0]["answer"]
        for name in ("id", "created_at", "updated_at"):
            del answer["json"]["customer"][name]
        answer["headers"].pop("x-speleo-traceid")
        whole.pop("recorded_at")
        texts.append(whole)
    assert texts[0] == texts[1]
    assert texts[0]["exchanges"][0]["request"]["json"] == {
        "email_address": "person1@example.com",
        "idempotency_key": "generated0001",
    }


async def test_equal_requests_are_played_once_each_in_their_order(
    sandbox: Sandbox, upstream: dict[str, str], path: Path, waits: list[float]
) -> None:
    """A repeated request meets the failure again that was recorded; one request too many is refused."""
    sandbox.rate_limit("customers:list", retry_after=30)
    async with Recorder(path, servers=upstream) as recorder:
        await recorder.polar.client.customers.list()
    statuses = [one["answer"]["status"] for one in exchanges_of(path)]
    assert statuses == [429, 200]
    del waits[:]

    async def once_too_often(recorder: Recorder) -> None:
        await recorder.polar.client.customers.list()
        assert len(waits) == 1
        assert waits[0] >= 30
        await recorder.polar.client.customers.list()

    (message,) = await refused(path, once_too_often)
    assert "2 of 2 recorded exchanges of it were played, and this request is one more" in message


async def test_errors_are_played(sandbox: Sandbox, upstream: dict[str, str], path: Path) -> None:
    missing = uuid4()
    sandbox.rate_limit("ListPayments", retry_after=900, times=2)
    messages = []
    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_) as recorder:
            with pytest.raises(NotFoundError) as lost:
                await recorder.polar.client.customers.get(missing)
            with pytest.raises(RateLimitError) as limited:
                await recorder.square.client.payments.list()
            messages.append((str(lost.value), lost.value.code, limited.value.retry_after))
    assert messages[0] == messages[1]


async def test_the_absence_of_an_answer_is_played(
    sandbox: Sandbox, upstream: dict[str, str], path: Path, waits: list[float]
) -> None:
    sandbox.fault(Reset(), "CreateCustomer")
    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_) as recorder:
            square = recorder.square.client
            with pytest.raises(APIConnectionError):
                await square.with_options(retry=None).customers.create(given_name="Ada")
            assert (await square.customers.create(given_name="Ada")).customer.id
    assert [one["answer"] is None for one in exchanges_of(path)] == [True, False]


async def test_lists_are_played_page_by_page(sandbox: Sandbox, upstream: dict[str, str], path: Path) -> None:
    """By number, by cursor, and from the middle."""
    for number in range(5):
        sandbox.polar.add("customers", email=f"person{number}@shop.io")
        sandbox.square.add("customers", given_name=f"Ada{number}")
    seen = []
    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_) as recorder:
            polar, square = recorder.polar.client, recorder.square.client
            seen.append(
                (
                    [one.id async for one in polar.customers.list(limit=2)],
                    [one.id async for one in square.customers.list(limit=2)],
                )
            )
    assert seen[0] == seen[1]
    assert [len(ids) for ids in seen[0]] == [5, 5]


async def test_each_version_has_its_own_exchanges(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    body: Any = {"email": "ada@shop.io"}
    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_) as recorder:
            token, url = recorder.polar.access_token, recorder.polar.base_url
            async with (
                Polar(token, base_url=url) as now,
                Polar(token, base_url=url, version="2027-01") as new,
            ):
                customer = await now.customers.create(body=body)
                assert (await new.customers.get(customer.id)).id == (await now.customers.get(customer.id)).id
    versions = [one["request"]["version"] for one in exchanges_of(path)]
    assert versions == [now._send.options.version, "2027-01", now._send.options.version]

    async def ask(recorder: Recorder) -> None:
        async with Polar("token", base_url=recorder.polar.base_url, version="2027-01") as polar:
            await polar.request("POST", "/v1/customers/", body=body)

    (message,) = await refused(path, ask)
    assert 'version: sent "2027-01", recorded "2026-10"' in message


async def test_a_refusal_says_what_differs(sandbox: Sandbox, upstream: dict[str, str], path: Path) -> None:
    """It names operation and file, the fields of the nearest request, and shows nothing that is hidden."""
    async with Recorder(path, servers=upstream) as recorder:
        square = recorder.square.client
        await square.customers.create(given_name="Ada", email_address="ada@shop.io", note="first")
        await square.customers.create(given_name="Bob", email_address="bob@shop.io", note="second")
        await square.payments.list(limit=5)

    async def ask(recorder: Recorder) -> None:
        square = recorder.square.client
        await square.customers.create(given_name="Ada", email_address="ada@shop.io", note="first")
        for request in (
            square.customers.create(given_name="Bob", email_address="ada@shop.io", note="third"),
            square.payments.list(limit=6, location_id="L1"),
            square.locations.list(),
        ):
            with pytest.raises(APIStatusError, match="is not recorded in"):
                await request
        await square.request("GET", "/v2/nothing")

    messages = await refused(path, ask)
    first, second, third, fourth = messages
    assert first.splitlines()[:5] == [
        f"customers.create POST /v2/customers is not recorded in {path}:",
        "  1 of 2 recorded exchanges of it were played; the nearest of the others differs in",
        '    json.email_address: sent another value than the one that "person2@example.com" stands for',
        '    json.note: sent "third", recorded "second"',
        "  record it with mode='new', or all anew with mode='all' (pytest: --aiomerchant-record=new or =all)",
    ]
    assert 'query.limit: sent "6", recorded "5"' in second
    assert 'query.location_id: sent "L1", and nothing is recorded there' in second
    assert "it has no exchange of locations.list; it has customers.create (2), payments.list (1)" in third
    assert "request GET /v2/nothing is not recorded" in fourth
    assert "shop.io" not in str(messages)


async def test_a_refusal_is_told_with_the_exception_that_it_causes(path: Path) -> None:
    store(path, json.dumps(EMPTY))
    with pytest.raises(APIStatusError) as raised:
        await play(path, lambda recorder: recorder.polar.client.customers.list())
    (note,) = [one for one in raised.value.__notes__ if "is not recorded" in one]
    assert "it has none of polar" in note


def store(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")


EMPTY = {
    "aiomerchant_recording": 1,
    "exchanges": [],
    "recorded_at": "2026-01-01T12:00:00+00:00",
    "substitutes": [],
}


async def test_new_exchanges_are_added(sandbox: Sandbox, upstream: dict[str, str], path: Path) -> None:
    """They have the substitutes that the file has for the same texts."""
    body: Any = {"email": "ada@shop.io"}
    async with Recorder(path, servers=upstream) as recorder:
        await recorder.polar.client.customers.create(body=body)
    sandbox.clear()
    async with Recorder(path, mode="new", servers=upstream) as recorder:
        await recorder.polar.client.customers.create(body=body)
        await recorder.polar.client.customers.list(email="ada@shop.io")
        await recorder.polar.client.customers.list(email="bob@shop.io")
    assert [one.name for one in sandbox.received] == ["customers.list"] * 2
    requests = [one["request"] for one in exchanges_of(path)]
    assert requests[0]["json"]["email"] == requests[1]["query"]["email"] == "person1@example.com"
    assert requests[2]["query"]["email"] == "person2@example.com"
    async with Recorder(path) as recorder:
        await recorder.polar.client.customers.create(body=body)
        assert recorder.unplayed == ["customers.list GET /v1/customers/"] * 2


async def test_values_of_one_run_are_played_with_those_of_another(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """Idempotency keys, ignored fields and the keys of bulk operations differ; answers have the new ones."""

    async def run(recorder: Recorder) -> None:
        square = recorder.square.client
        reference, key = str(uuid4()), str(uuid4())
        made = await square.customers.create(reference_id=reference, given_name="Ada")
        assert made.customer.reference_id == reference
        bulk = await square.customers.batch_create(customers={key: {"given_name": "Bob", "version": 0}})
        assert list(bulk.responses) == [key]

    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_, ignore=["json.reference_id"]) as recorder:
            await run(recorder)

    async def ask(recorder: Recorder) -> None:
        data: Any = {"given_name": "Bob", "version": 1}
        await recorder.square.client.customers.batch_create(customers={str(uuid4()): data})

    (message,) = await refused(path, ask)
    assert "version: sent 1, recorded 0" in message


async def test_requests_at_once_find_their_answers_in_any_order(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    names = [f"Name of {number}" for number in range(10)]

    async def create(square: Square, name: str) -> tuple[str, str | None, str | None]:
        made = (await square.customers.create(given_name=name, note=name)).customer
        return name, made.given_name, made.note

    for servers_, order in (upstream, names), (None, names[::-1]):
        async with Recorder(path, servers=servers_) as recorder:
            square = recorder.square.client
            for name, given, note in await asyncio.gather(*(create(square, name) for name in order)):
                assert name == given == note


async def test_tokens_are_granted_and_refreshed_from_a_file(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """The code, the tokens and the secret of the application are not in the file, and the flow goes on."""
    server, secrets = sandbox.polar, set()
    application = server.application
    for servers_ in (upstream, None):
        store = MemoryStore()
        async with (
            Recorder(path, servers=servers_) as recorder,
            PolarOAuth(
                client_id=application.client_id,
                client_secret=application.client_secret,
                redirect_uri=REDIRECT_URI,
                store=store,
                base_url=recorder.polar.base_url,
                authorize_url=server.authorize_url,
            ) as oauth,
        ):
            url = await oauth.authorization_url(["openid"], key="user-1")
            callback = await server.authorize(url)
            connection = await oauth.finish(callback, key="user-1")
            token = await connection.token()
            await connection.userinfo()
            fresh = await connection.refresh()
            assert fresh != token
            assert (await connection.status()).active
            code = parse_qs(urlsplit(callback).query)["code"][0]
            secrets |= {token.reveal(), fresh.reveal(), code}
    text = text_of(path)
    assert application.client_secret is not None
    real = {one for one in secrets if "secret0" not in one}
    assert len(real) == 4  # the tokens of the first run, and a code of each
    for secret in (*real, application.client_secret):
        assert secret not in text


async def test_tokens_that_have_ended_are_played_by_the_clock_of_the_file(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """Square names the moment when a token ends."""
    application = sandbox.square.application
    for servers_ in (upstream, None):
        async with (
            Recorder(path, servers=servers_) as recorder,
            SquareOAuth(
                client_id=application.client_id,
                client_secret=application.client_secret,
                redirect_uri=REDIRECT_URI,
                store=MemoryStore(),
                base_url=recorder.square.base_url,
                authorize_url=sandbox.square.authorize_url,
                clock=recorder.recorded_at.timestamp,
            ) as oauth,
        ):
            url = await oauth.authorization_url(["CUSTOMERS_READ"], key="user-1")
            connection = await oauth.finish(await sandbox.square.authorize(url), key="user-1")
            assert (await oauth.client(connection).customers.list()).items == []
            assert recorder.unplayed == []


async def test_tables_and_addresses_hold_nothing_personal_either(serve: Serve, path: Path) -> None:
    """A column is known by its name, and a parameter of an address likewise."""
    table = 'Email,Customer Name,Amount\r\nzoe@shop.io,"Lovelace, Zoe",12\r\n'
    export = await serve(servers.answer(table, headers={"content-type": "text/csv"}))
    note = {"id": "1", "note": "see https://shop.example/in?token=abc-def-123&page=2 of Lovelace, Zoe"}
    other = await serve(servers.answer(note))

    async def ask(recorder: Recorder) -> None:
        async with stream(recorder.polar.client.orders.export()) as download:
            rows = [row async for row in download.rows()]
        assert [row["Amount"] for row in rows] == ["12"]
        assert list(rows[0]) == ["Email", "Customer Name", "Amount"]
        assert (await recorder.square.client.request("GET", "/v2/notes"))["id"] == "1"

    for servers_ in ({"polar": export.url, "square": other.url}, None):
        await play(path, ask, servers=servers_)
    text = text_of(path)
    assert "person1@example.com,Name 1,12" in text
    assert "see https://shop.example/in?token=secret000001&page=2 of Name 1" in text


async def test_files_are_sent_and_fetched(sandbox: Sandbox, upstream: dict[str, str], path: Path) -> None:
    """Their addresses lead through the recorder; what is uploaded is told by its checksum."""
    content = b"a file of text"
    got = []
    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_) as recorder:
            polar = recorder.polar.client
            file: Any = await polar.files.upload(content, name="a.txt", service="downloadable")
            got.append(file.id)
            async with stream(polar.orders.export()) as download:
                got.append((await download.read()).partition(b"\n")[0])
    assert got[:2] == got[2:]
    (message,) = await refused(
        path,
        lambda recorder: recorder.polar.client.files.upload(b"another", name="a.txt", service="downloadable"),
    )
    assert "json.checksum_sha256_base64: sent" in message


async def test_multipart_bodies_are_told_by_their_parts(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """Their boundaries differ in each request."""

    async def upload(square: Square, content: bytes) -> str | None:
        body: Any = {
            "request": {"image": {"type": "IMAGE", "id": "#mug", "image_data": {"name": "Mug"}}},
            "image_file": Upload(content, filename="mug.png"),
        }
        answer = await square.catalog.images.create(body=body)
        return answer.image.id

    ids = []
    for servers_ in (upstream, None):
        async with Recorder(path, servers=servers_) as recorder:
            ids.append(await upload(recorder.square.client, b"\x89PNG"))
    assert ids[0] == ids[1]
    (message,) = await refused(path, lambda recorder: upload(recorder.square.client, b"\x89PNG2"))
    assert "parts.image_file.sha256: sent" in message


async def test_bytes_are_kept_where_that_is_asked_for(serve: Serve, path: Path) -> None:
    """Nobody can find what is personal in them. A signed address is fetched through the recorder."""
    pdf = b"%PDF \xff\x00 for Ada"
    storage = await serve(servers.answer(pdf, headers={"content-type": "application/pdf"}))
    address = f"{storage.url}/invoice.pdf?X-Amz-Signature=0123456789abcdef"
    api = await serve(servers.answer({"url": address}))
    invoice = "1dbfc517-0bbf-4301-9ba8-555ca42b9737"

    async def fetch(recorder: Recorder) -> None:
        polar = recorder.polar.client
        url = (await polar.orders.invoice(invoice)).url
        assert url.startswith(recorder.polar.base_url)
        async with polar.download(url) as download:
            assert await download.read() == pdf

    (message,) = await refused(path, fetch, servers={"polar": api.url})
    assert "cannot be found in application/pdf; files=True keeps such bodies as they are" in message
    for servers_ in ({"polar": api.url}, None):
        await play(path, fetch, servers=servers_, files=True)

    async def twice(recorder: Recorder) -> None:
        await fetch(recorder)
        await fetch(recorder)

    await play(path, twice, mode="new", servers={"polar": api.url}, files=True)
    await play(path, twice)
    assert [one["request"]["path"] for one in exchanges_of(path)[1::2]] == ["/.signed/1", "/.signed/2"]
    assert "0123456789abcdef" not in text_of(path)


async def test_a_signed_address_of_an_earlier_recording_is_not_followed(serve: Serve, path: Path) -> None:
    """It has ended since, and is not in the file."""
    api = await serve(servers.answer({"url": "http://127.0.0.1:1/a.pdf?sig=0123456789abcdef"}))
    invoice = "1dbfc517-0bbf-4301-9ba8-555ca42b9737"

    async def ask(recorder: Recorder) -> None:
        await recorder.polar.client.orders.invoice(invoice)

    async def fetch(recorder: Recorder) -> None:
        polar = recorder.polar.client
        async with polar.download((await polar.orders.invoice(invoice)).url) as download:
            await download.read()

    await play(path, ask, servers={"polar": api.url})
    (message,) = await refused(path, fetch, mode="new", servers={"polar": api.url})
    assert "its signed address is of an earlier recording" in message
    (message,) = await refused(path, fetch)
    assert "download GET /.signed/1 is not recorded in" in message


async def test_nothing_is_written_of_a_run_that_fails(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    """What was there before stays."""

    async def fail(recorder: Recorder) -> None:
        await recorder.polar.client.customers.list()
        raise ZeroDivisionError

    async def discard(recorder: Recorder) -> None:
        await recorder.polar.client.products.list()
        recorder.discard()

    with pytest.raises(ZeroDivisionError):
        await play(path, fail, servers=upstream)
    await play(path, discard, servers=upstream)
    assert files(path) == []
    await play(path, lambda recorder: recorder.polar.client.customers.list(), servers=upstream)
    before = text_of(path)
    with pytest.raises(ZeroDivisionError):
        await play(path, fail, mode="all", servers=upstream)
    await play(path, discard, mode="new", servers=upstream)
    assert text_of(path) == before
    assert files(path) == [path.name]


def files(path: Path) -> list[str]:
    return [file.name for file in path.parent.iterdir()] if path.parent.exists() else []


async def test_a_file_that_cannot_be_written_is_an_error(
    sandbox: Sandbox, upstream: dict[str, str], path: Path
) -> None:
    below = path / "shop.json"
    store(path, "a file in the place of a folder")
    with pytest.raises(ConfigurationError, match=r"shop\.json cannot be written: "):
        await play(below, lambda recorder: recorder.polar.client.customers.list(), servers=upstream)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "is no JSON"),
        ("[]", "is no recording"),
        (json.dumps({**EMPTY, "aiomerchant_recording": 2}), "has version 2, and this release reads 1"),
        (json.dumps({**EMPTY, "exchanges": [{"request": {}}]}), "is damaged .*: record it anew"),
        (json.dumps({**EMPTY, "recorded_at": 1}), "is damaged"),
    ],
)
async def test_a_file_that_is_no_recording_is_an_error(path: Path, text: str, message: str) -> None:
    store(path, text)
    with pytest.raises(ConfigurationError, match=message):
        await Recorder(path).__aenter__()
    assert text_of(path) == text


async def test_arguments_are_checked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: Any
    for wrong, message in (
        ({"mode": "often"}, "mode must be once or replay or new or all, not 'often'"),
        ({"environment": "moon"}, "environment must be 'production' or 'sandbox', not 'moon'"),
        ({"servers": {"stripe": "http://127.0.0.1"}}, "there is no provider 'stripe'"),
        ({"servers": {"polar": "shop"}}, "base_url"),
    ):
        with pytest.raises(ConfigurationError, match=message):
            Recorder(path, **wrong)
    with pytest.raises(ConfigurationError, match="there is no recording"):
        await Recorder(path, mode="replay").__aenter__()
    with pytest.raises(ConfigurationError, match="is not running"):
        _ = Recorder(path).polar.base_url
    monkeypatch.delenv("POLAR_ACCESS_TOKEN")
    async with Recorder(path) as recorder:
        with pytest.raises(ConfigurationError, match="to record polar, set POLAR_ACCESS_TOKEN"):
            _ = recorder.polar.client


def test_programs_of_any_kind_use_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a plain `with` the servers have a thread; the environment makes an application's own clients."""
    path = tmp_path / "shop.json"

    async def own() -> str:
        async with Square.from_env(retry=Retry(attempts=1)) as square:
            return str((await square.locations.list()).locations[0].id)

    with Sandbox() as sandbox:
        upstream = {server.provider: server.base_url for server in sandbox.servers}
        monkeypatch.setenv("SQUARE_ACCESS_TOKEN", sandbox.square.access_token)
        with Recorder(path, servers=upstream) as recorder:
            assert "SQUARE_ACCESS_TOKEN" not in recorder.environment
            monkeypatch.setenv("SQUARE_BASE_URL", recorder.environment["SQUARE_BASE_URL"])
            recorded = asyncio.run(own())
    monkeypatch.delenv("SQUARE_ACCESS_TOKEN")
    with Recorder(path) as recorder:
        for name, value in recorder.environment.items():
            monkeypatch.setenv(name, value)
        assert asyncio.run(own()) == recorded
        assert abs((datetime.now(UTC) - recorder.recorded_at).total_seconds()) < 3600


FORKED = """
import os, sys, warnings
from pathlib import Path
from aiomerchant.testing import Recorder

warnings.simplefilter("ignore", DeprecationWarning)  # Python's own, of forks while threads run
path = Path(sys.argv[1])
with Recorder(path):
    if child := os.fork():
        print(os.waitpid(child, 0)[1], path.exists())
if not child:
    sys.exit()
print(path.exists())
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
def test_a_forked_process_leaves_the_file_to_its_parent(path: Path) -> None:
    """It ends the `with` without an error, and writes nothing."""
    command = [sys.executable, "-c", FORKED, str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.stdout.split(), ran.stderr) == (["0", "False", "True"], "")
