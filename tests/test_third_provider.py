"""A third provider comes by the steps of docs/architecture.md, and no shared code is touched for it.

Its record, client and webhooks are in tests/thirdprovider/mint, its document in tests/thirdprovider/spec.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import aiomerchant_api
import regenerate
from aiomerchant import (
    APIStatusError,
    ConfigurationError,
    Polar,
    Retry,
    WebhookSignatureError,
    provider as registry,
)
from aiomerchant.provider import get_provider, providers, register
from aiomerchant.webhooks import WebhookRouter, sign
from aiomerchant_generator.documents.catalog import editions
from updating.sources import read_all

from tests.support.checkout import ROOT
from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve

pytestmark = pytest.mark.once

KEY = "mint_key_hunter2hunter2"
SECRET = "mint_whs_hunter2hunter2"
CHARGE = {"id": "ch_1", "amount": 1099, "currency": "USD", "created_at": "2026-05-01T00:00:00Z"}
EVENT = json.dumps({"type": "charge.paid", "charge": CHARGE}).encode()


class Mint(NamedTuple):
    """What an application imports of the provider."""

    client: Any
    webhooks: Any
    models: Any


@pytest.fixture(scope="module")
def mint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mint]:
    """The third provider, generated and registered for the tests of this file."""
    new = tmp_path_factory.mktemp("mint")
    regenerate.generate(ROOT, read_all(editions(ROOT / "tests/thirdprovider/spec")), new)
    generated = str(new / "generated/aiomerchant_api")
    aiomerchant_api.__path__.append(generated)
    importlib.invalidate_caches()
    record = importlib.import_module("tests.thirdprovider.mint.provider").PROVIDER
    try:
        register(record)
        yield Mint(
            importlib.import_module("tests.thirdprovider.mint.client").Mint,
            importlib.import_module("tests.thirdprovider.mint.webhooks").MintWebhooks,
            importlib.import_module("aiomerchant_api.mint.models"),
        )
    finally:
        aiomerchant_api.__path__.remove(generated)
        registry._registered.pop(record.name, None)
        get_provider.cache_clear()


async def test_a_call_is_typed_and_carries_what_the_record_says(mint: Mint, serve: Serve) -> None:
    """The version's header, the token, and a key that makes the call repeatable."""
    server = await serve(answer({}, 503), answer(CHARGE, 201))
    async with mint.client(KEY, base_url=server.url, retry=Retry(wait_initial=0.001)) as client:
        charge = await client.charges.create(amount=1099, currency="USD")
    assert charge == mint.models.Charge(**{**CHARGE, "created_at": charge.created_at})
    assert charge.created_at.tzinfo is not None
    first, second = server.requests
    assert first.json() == second.json()
    assert first.json()["idempotency_key"]
    assert first.header("mint-version") == "2026-05"
    assert first.header("authorization") == f"Bearer {KEY}"
    assert first.header("mint-nulls") is None


async def test_an_explicit_null_goes_with_the_providers_header(mint: Mint, serve: Serve) -> None:
    server = await serve(answer(CHARGE, 201))
    async with mint.client(KEY, base_url=server.url) as client:
        await client.call("charges:create", body={"amount": 1, "currency": "USD", "note": None})
    assert server.requests[0].header("mint-nulls") == "clear"


async def test_a_list_is_walked(mint: Mint, serve: Serve) -> None:
    server = await serve(
        answer({"charges": [CHARGE], "cursor": "next"}), answer({"charges": [{**CHARGE, "id": "ch_2"}]})
    )
    async with mint.client(KEY, base_url=server.url) as client:
        assert [charge.id async for charge in client.charges.list()] == ["ch_1", "ch_2"]
    assert server.requests[1].query == [("cursor", "next")]


async def test_an_error_is_read_from_its_own_form(mint: Mint, serve: Serve) -> None:
    """Code, message, details and id of the request, and no secret in the text."""
    problem = {
        "kind": "card_declined",
        "text": f"The card was declined for {KEY[:-1]}x.",
        "faults": [{"kind": "too_low", "text": "Too low.", "at": "amount"}],
    }
    server = await serve(answer({"problem": problem}, 402, {"Mint-Trace": "trace-1"}))
    async with mint.client(KEY, base_url=server.url) as client:
        with pytest.raises(APIStatusError) as caught:
            await client.charges.get("ch_1")
    error = caught.value
    assert (error.status, error.code, error.message) == (
        402,
        "card_declined",
        "The card was declined for ***",
    )
    assert [(fault.code, fault.message, fault.field) for fault in error.details] == [
        ("too_low", "Too low.", "amount")
    ]
    assert (error.request_id, error.provider, error.operation) == ("trace-1", "mint", "charges:get")


async def test_tokens_of_another_kind_are_refused(mint: Mint, serve: Serve) -> None:
    """Its own of another kind, those of other providers, and its own with others."""
    server = await serve(answer({}))
    for token, kind in (
        (SECRET, "a webhook secret"),
        ("polar_oat_hunter2", "an organization access token of Polar"),
        ("EAAAhunter2", "an access token of Square"),
    ):
        async with mint.client(token, base_url=server.url) as client:
            with pytest.raises(ConfigurationError, match=f"takes a shop key, and was given {kind}"):
                await client.charges.get("ch_1")
    async with Polar(KEY, base_url=server.url) as polar:
        with pytest.raises(ConfigurationError, match="and was given a shop key"):
            await polar.customers.list()
    assert server.requests == []


def test_the_environment_is_read_by_its_name(mint: Mint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINT_ACCESS_TOKEN", KEY)
    monkeypatch.setenv("MINT_ENVIRONMENT", "sandbox")
    assert repr(mint.client.from_env()) == "Mint(base_url='https://test.mint.example', version='2026-05')"


async def test_a_webhook_is_verified_and_finds_its_handler(mint: Mint) -> None:
    """By its own scheme, in a router beside those of others."""
    signed: Any = sign
    headers = signed("mint", EVENT, SECRET, id="dl_1")
    receiver = mint.webhooks(SECRET)
    event = receiver.receive(EVENT, headers)
    assert type(event) is mint.models.ChargePaidEvent
    assert (event.charge.amount, event.delivery_id) == (1099, "dl_1")
    for changed in ({"mint-delivery": "dl_2"}, {"mint-signature": "0" * 128}):
        with pytest.raises(WebhookSignatureError):
            receiver.receive(EVENT, {**headers, **changed})
    seen = []
    router = WebhookRouter({"/webhooks/mint": receiver})

    @router.on("charge.paid")
    async def paid(event: Any) -> None:
        seen.append(event.charge.id)

    await router.handle(event)
    assert seen == ["ch_1"]


def test_a_name_belongs_to_one_provider(mint: Mint) -> None:
    record = get_provider("mint")
    assert providers()[-1] is register(record)
    from attrs import evolve

    with pytest.raises(ConfigurationError, match="there is a provider 'mint' already"):
        register(evolve(record, title="Another"))


def test_an_unknown_provider_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"provider must be 'polar' or 'square'.*, not 'nobody'"):
        get_provider("nobody")
