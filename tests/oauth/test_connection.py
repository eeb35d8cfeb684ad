"""Connections: consent, tokens that are renewed once, and what nobody may see of them."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest
import starlette.datastructures
import yarl
from attrs import evolve
from cryptography.fernet import Fernet

from aiomerchant import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    AuthorizationDenied,
    BadRequestError,
    CallbackError,
    ConfigurationError,
    Hooks,
    Polar,
    Progress,
    ReconnectRequired,
    ResponseError,
    RetryEvent,
    ServerError,
    Square,
    StoreError,
    Timeout,
    stream,
    with_reply,
)
from aiomerchant.oauth import (
    Connection,
    PolarConnection,
    PolarOAuth,
    Secret,
    SquareConnection,
    SquareOAuth,
    Sweep,
)
from aiomerchant.oauth.stores import MemoryStore, Store, Stored, UnreadableEntry
from aiomerchant.oauth.stores.sealing import Seal
from aiomerchant.polar.oauth import subject_of
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.faults import Reset

from tests.support.databases import DATABASES, Fresh
from tests.support.sandboxes import NOW
from tests.support.servers import Serve, Server, answer
from tests.support.stores import open_store

REDIRECT_URI = "https://shop.example/callback"
PREFIXES = ("polar_at_", "polar_rt_", "polar_cs_", "polar_ac_", "EAAA", "EQAA", "sq0csb-", "sq0cgb-")
POLAR_SCOPES = "openid profile email customers:read"
SQUARE_SCOPES = "CUSTOMERS_READ MERCHANT_PROFILE_READ"
DAY = 86400.0

OAuth = PolarOAuth | SquareOAuth

#: For what stores have a part in.
every_store = pytest.mark.parametrize("store", ["memory", *DATABASES], indirect=True)


@pytest.fixture
async def store(sandbox: Sandbox, fresh: Fresh, request: pytest.FixtureRequest) -> AsyncIterator[Store]:
    """In memory, or of the kind that a test asks for."""
    kind = getattr(request, "param", "memory")
    if kind == "memory":
        yield MemoryStore(clock=sandbox.clock.now)
        return
    store = open_store(await fresh(kind), [Fernet.generate_key().decode()])
    yield store
    await store.close()


@pytest.fixture
def overtaken(store: Store) -> Overtaken:
    return Overtaken(store)


@pytest.fixture
async def polar(sandbox: Sandbox, store: Store) -> AsyncIterator[PolarOAuth]:
    async with polar_app(sandbox, store) as app:
        yield app


@pytest.fixture
async def square(sandbox: Sandbox, store: Store) -> AsyncIterator[SquareOAuth]:
    async with square_app(sandbox, store) as app:
        yield app


@pytest.fixture(params=["polar", "polar public", "square", "square public"])
async def app(sandbox: Sandbox, store: Store, request: pytest.FixtureRequest) -> AsyncIterator[OAuth]:
    """Each provider, with a secret and by PKCE alone."""
    make: Callable[..., OAuth] = polar_app if request.param.startswith("polar") else square_app
    async with make(sandbox, store, public="public" in request.param) as app:
        yield app


def polar_app(
    sandbox: Sandbox, store: Store, *, public: bool = False, client: Polar | None = None
) -> PolarOAuth:
    application = sandbox.polar.public_application if public else sandbox.polar.application
    return PolarOAuth(
        client_id=application.client_id,
        client_secret=application.client_secret,
        redirect_uri=REDIRECT_URI,
        store=store,
        base_url=sandbox.polar.base_url,
        client=client,
        clock=sandbox.clock.now,
    )


def square_app(sandbox: Sandbox, store: Store, *, public: bool = False) -> SquareOAuth:
    application = sandbox.square.application
    return SquareOAuth(
        client_id=application.client_id,
        client_secret=None if public else application.client_secret,
        redirect_uri=REDIRECT_URI,
        store=store,
        base_url=sandbox.square.base_url,
        clock=lambda: sandbox.clock.now().timestamp(),
    )


async def callback(sandbox: Sandbox, app: OAuth, *, consent: bool = True, **options: Any) -> str:
    """Where the user comes back to."""
    scopes = POLAR_SCOPES if app.provider == "polar" else SQUARE_SCOPES
    server = sandbox.polar if app.provider == "polar" else sandbox.square
    return await server.authorize(await app.authorization_url(scopes, **options), consent=consent)


async def connect(sandbox: Sandbox, app: OAuth, key: str = "user-1") -> Any:
    return await app.finish(await callback(sandbox, app), key=key)


def raw_polar(server: Server, **options: Any) -> PolarOAuth:
    """An application of a server that answers by a script."""
    given: dict[str, Any] = {
        "clock": NOW.timestamp,
        "base_url": server.url,
        "store": MemoryStore(),
        **options,
    }
    return PolarOAuth(client_id="id", redirect_uri=REDIRECT_URI, **given)


async def test_a_clock_without_a_time_zone_is_refused(serve: Serve) -> None:
    """By the first thing that asks it, in a store too."""
    server = await serve()
    naive = NOW.replace(tzinfo=None)
    async with raw_polar(server, clock=lambda: naive) as app:
        with pytest.raises(ConfigurationError, match="the time of clock must be a datetime with a time zone"):
            await app.authorization_url()
    with pytest.raises(ConfigurationError, match="the time of clock must be a datetime with a time zone"):
        await MemoryStore(clock=lambda: naive).save("a", b"1", version=None, ttl=5)


async def raw_callback(app: OAuth) -> str:
    """Where a user comes back to who was on no page."""
    (state,) = parse_qs(urlsplit(await app.authorization_url()).query)["state"]
    return f"{REDIRECT_URI}?{urlencode({'code': 'code', 'state': state})}"


def grants(sandbox: Sandbox, app: OAuth) -> int:
    """How many requests the token endpoint met."""
    return sandbox.count("oauth2:request_token" if app.provider == "polar" else "ObtainToken")


def api(sandbox: Sandbox, connection: Connection) -> Polar | Square:
    if isinstance(connection, PolarConnection):
        return Polar(auth=connection, base_url=sandbox.polar.base_url)
    assert isinstance(connection, SquareConnection)
    return Square(auth=connection, base_url=sandbox.square.base_url)


async def read(client: Polar | Square) -> None:
    """One call that needs a token."""
    await client.customers.list()


async def under_way(app: OAuth) -> None:
    """Until a grant is being asked for."""
    while not app._background._tasks:  # noqa: ASYNC110  # it tells nobody
        await asyncio.sleep(0)


def expire(sandbox: Sandbox) -> None:
    """The access tokens of both providers are over, and no refresh token is."""
    sandbox.clock.advance(31 * DAY)


def end_access(sandbox: Sandbox, connection: Any) -> None:
    """The provider does not know the access token any more, which is no new one by then."""
    sandbox.clock.advance(2)
    server = sandbox.polar if connection.provider == "polar" else sandbox.square
    server.authority.ledger.tokens[connection._entry.tokens.access_token.reveal()].revoke(refresh=False)


class Overtaken:
    """A store with all that can go wrong: leases run out at once, others act between a load and its use.

    Attributes:
        meanwhile: What happens after the next loads.
        full: Whether it takes nothing.
        taking: What it takes though it is full: keys that begin so.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.meanwhile: list[Callable[[], Awaitable[object]] | None] = []
        self.full = False
        self.taking = "nothing"

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def load(self, key: str) -> Stored | None:
        stored = await self._store.load(key)
        if self.meanwhile and (happens := self.meanwhile.pop(0)) is not None:
            await happens()
        return stored

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        if self.full and not key.startswith(self.taking):
            raise StoreError("the disk is full")
        return await self._store.save(key, data, version=version, ttl=ttl)

    def lock(self, key: str, *, lease: float) -> AbstractAsyncContextManager[None]:
        return nullcontext()


class TestSecret:
    """What holds a token."""

    def test_shows_four_characters_of_long_ones_only(self) -> None:
        long, short = Secret("polar_at_u_abcdefgh"), Secret("fifteen-letters")
        assert repr(long) == str(long) == f"{long}" == "Secret('***efgh')"
        assert repr(short) == "Secret('***')"
        assert long.reveal() == "polar_at_u_abcdefgh"

    def test_is_compared_and_copied_and_never_pickled(self) -> None:
        """Equal by value and no string; a pickle would write it down as it is."""
        secret = Secret("a" * 20)
        assert secret == Secret("a" * 20)
        assert secret != Secret("b" * 20)
        assert secret != "a" * 20
        assert len({secret, Secret("a" * 20)}) == 1
        assert copy.deepcopy(secret) is copy.copy(secret) is secret
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(secret)


class TestConsent:
    """From the authorization URL to the connection."""

    async def test_polar_url(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        """State, PKCE by S256 and a nonce for openid; hints are added."""
        url = await polar.authorization_url(["openid", "orders:read"], prompt="consent")
        assert url.startswith(f"{sandbox.polar.base_url}/oauth2/authorize?")
        query = {name: value for name, (value,) in parse_qs(urlsplit(url).query).items()}
        assert len(query.pop("state")) == len(query.pop("code_challenge")) == 43
        assert query.pop("nonce")
        assert query == {
            "client_id": polar.client_id,
            "redirect_uri": REDIRECT_URI,
            "response_type": "code",
            "code_challenge_method": "S256",
            "scope": "openid orders:read",
            "prompt": "consent",
        }

    async def test_square_url(self, square: SquareOAuth) -> None:
        """Square's names, with `session=false`; no method and no nonce, which it does not know."""
        url = await square.authorization_url("ORDERS_READ ITEMS_READ", locale="en-US")
        query = dict(parse_qsl(urlsplit(url).query))
        assert query.keys() == {
            "client_id",
            "redirect_uri",
            "state",
            "code_challenge",
            "scope",
            "session",
            "locale",
        }
        assert (query["scope"], query["session"]) == ("ORDERS_READ ITEMS_READ", "false")

    @pytest.mark.parametrize(
        ("kind", "environment", "start"),
        [
            (PolarOAuth, "production", "https://polar.sh/oauth2/authorize?"),
            (PolarOAuth, "sandbox", "https://sandbox.polar.sh/oauth2/authorize?"),
            (SquareOAuth, "production", "https://connect.squareup.com/oauth2/authorize?"),
            (SquareOAuth, "sandbox", "https://connect.squareupsandbox.com/oauth2/authorize?"),
        ],
    )
    async def test_hosts(self, kind: Any, environment: str, start: str) -> None:
        """Polar's pages are not where its API is; Square's sandbox knows no `session`."""
        app = kind(client_id="id", redirect_uri=REDIRECT_URI, store=MemoryStore(), environment=environment)
        url = await app.authorization_url()
        assert url.startswith(start)
        assert ("session=false" in url) == (kind is SquareOAuth and environment == "production")

    @every_store
    async def test_gives_a_connection_that_works(self, app: OAuth, sandbox: Sandbox) -> None:
        """It is in the store when it is there; scopes, end and owner are known; a client calls with it."""
        connection = await connect(sandbox, app)
        stored = await app.connection("user-1")
        for one in (connection, stored):
            assert set(one.scopes) == set(
                (POLAR_SCOPES if app.provider == "polar" else SQUARE_SCOPES).split()
            )
            assert await one.token() == await connection.token()
        if isinstance(app, PolarOAuth):
            assert stored.subject == sandbox.polar.authority.user["sub"]
            assert stored.expires_at == NOW + timedelta(days=10)
            assert (await stored.userinfo()).name == "Robin Sand"
        else:
            assert stored.merchant_id == sandbox.square.merchant_id
            assert stored.expires_at == NOW + timedelta(days=30)
            public = app.client_secret is None
            assert stored.refresh_expires_at == (NOW + timedelta(days=90) if public else None)
            assert (await stored.status()).merchant_id == stored.merchant_id
        async with api(sandbox, stored) as client:
            await read(client)
        assert not sandbox.violations

    async def test_a_denial_is_an_error_of_its_own(self, app: OAuth, sandbox: Sandbox) -> None:
        url = await callback(sandbox, app, consent=False)
        with pytest.raises(AuthorizationDenied, match="access_denied") as caught:
            await app.finish(url, key="user-1")
        assert (caught.value.code, caught.value.provider) == ("access_denied", app.provider)
        assert pickle.loads(pickle.dumps(caught.value)).code == "access_denied"
        with pytest.raises(ReconnectRequired):
            await app.connection("user-1")

    @every_store
    async def test_a_state_serves_once(self, app: OAuth, sandbox: Sandbox) -> None:
        """Also where two requests bring it at the same moment; the code goes out once."""
        url = await callback(sandbox, app)
        results = await asyncio.gather(
            *(app.finish(url, key="user-1") for _ in range(5)), return_exceptions=True
        )
        assert [isinstance(result, CallbackError) for result in results].count(True) == 4
        assert grants(sandbox, app) == 1

    async def test_a_state_ends_after_ten_minutes(self, app: OAuth, sandbox: Sandbox) -> None:
        url = await callback(sandbox, app)
        sandbox.clock.advance(601)
        with pytest.raises(CallbackError, match="ten minutes"):
            await app.finish(url, key="user-1")
        assert grants(sandbox, app) == 0

    @pytest.mark.parametrize(
        "given",
        [
            yarl.URL,
            starlette.datastructures.URL,
            lambda url: urlsplit(url).query,
            lambda url: f"?{urlsplit(url).query}",
            lambda url: urlsplit(url).query.encode(),
            lambda url: f"/callback?{urlsplit(url).query}#fragment",
        ],
    )
    async def test_a_callback_is_what_frameworks_have(
        self, polar: PolarOAuth, sandbox: Sandbox, given: Callable[[str], object]
    ) -> None:
        """A URL object of any library, a path, or a query."""
        url = await callback(sandbox, polar)
        assert (await polar.finish(given(url), key="user-1")).key == "user-1"

    @pytest.mark.parametrize(
        "given", [None, {"code": "c", "state": "s"}, ["code=c"], 7, b"\xff=", "", "code"]
    )
    async def test_what_is_no_callback(self, polar: PolarOAuth, given: Any) -> None:
        with pytest.raises(CallbackError):
            await polar.finish(given, key="user-1")

    async def test_takes_no_answer_to_another(
        self, polar: PolarOAuth, square: SquareOAuth, sandbox: Sandbox, store: Store
    ) -> None:
        """Not that of another provider, application, issuer or user, and no forged one."""
        theirs = await callback(sandbox, square)
        with pytest.raises(CallbackError):
            await polar.finish(theirs, key="user-1")
        other = polar_app(sandbox, store, public=True)
        with pytest.raises(CallbackError, match="another application"):
            await other.finish(await callback(sandbox, polar), key="user-1")
        await other.close()
        mixed = (await callback(sandbox, polar)).replace(
            "iss=https%3A%2F%2Fpolar.sh", "iss=https%3A%2F%2Fx.example"
        )
        with pytest.raises(CallbackError, match="issuer"):
            await polar.finish(mixed, key="user-1")
        with pytest.raises(CallbackError, match="issuer"):
            await square.finish(f"{await callback(sandbox, square)}&iss=x", key="user-1")
        with pytest.raises(CallbackError, match="another user"):
            await polar.finish(await callback(sandbox, polar, key="user-1"), key="user-2")
        with pytest.raises(CallbackError, match="another user"):
            await polar.finish(await callback(sandbox, polar), key="user-1", state="of another browser")
        query = urlencode({"code": "c", "state": "s"})
        for forged in (
            f"{REDIRECT_URI}?{query}",
            f"{REDIRECT_URI}?{query}&state=t",
            f"{REDIRECT_URI}?code=c&state=\ud83d",
            REDIRECT_URI,
            "http://[/",
        ):
            with pytest.raises(CallbackError):
                await polar.finish(forged, key="user-1")
        assert sandbox.count("oauth2:request_token") == sandbox.count("ObtainToken") == 0

    async def test_a_refused_code_is_the_providers_error(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        url = await callback(sandbox, polar)
        sandbox.clock.advance(400)  # the code lives for five minutes, the state for ten
        with pytest.raises(BadRequestError) as caught:
            await polar.finish(url, key="user-1")
        assert caught.value.code == "invalid_grant"

    @every_store
    async def test_cancelled_while_it_exchanges(self, app: OAuth, sandbox: Sandbox) -> None:
        """The code is spent, and its tokens are saved all the same."""
        url = await callback(sandbox, app)
        task = asyncio.create_task(app.finish(url, key="user-1"))
        await under_way(app)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await app.close()
        assert (await app.connection("user-1")).scopes

    async def test_mistakes_are_told_before_anything_is_sent(
        self, polar: PolarOAuth, square: SquareOAuth
    ) -> None:
        with pytest.raises(ConfigurationError, match="state"):
            await polar.authorization_url(state="mine")
        with pytest.raises(ConfigurationError, match="scope; scopes are the first argument"):
            await polar.authorization_url(scope="openid")
        with pytest.raises(ConfigurationError, match="scopes"):
            await polar.authorization_url(["two words"])
        for commas in ("openid,profile", "openid, profile", ["openid,profile"]):
            with pytest.raises(ConfigurationError, match="spaces between them and no commas"):
                await polar.authorization_url(commas)
        with pytest.raises(ConfigurationError, match="scopes"):
            await polar.authorization_url(None)  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="which prompt is not"):
            await polar.authorization_url(prompt=None)  # type: ignore[arg-type]
        for key in ("", "x" * 401, "NUL \0", "half of a pair \ud83d", 7):
            with pytest.raises(ConfigurationError, match="key"):
                await polar.connection(key)  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="redirect_uri"):
            PolarOAuth(client_id="id", redirect_uri="/callback", store=MemoryStore())
        with pytest.raises(ConfigurationError, match="time zone"):
            await polar.adopt("key", access_token="token", expires_at=NOW.replace(tzinfo=None))
        for other, name in [(polar, "access_token"), (polar, "refresh_token"), (square, "access_token")]:
            token = "EAAAl" + "a" * 59 if other is polar else "polar_oat_of_the_shop"
            with pytest.raises(ConfigurationError, match=f"^{name} was given an .* of another provider than"):
                await other.adopt("key", **{"access_token": "token", name: token})
            with pytest.raises(ReconnectRequired):
                await other.connection("key")
        for within, spread in ((-1, 0), (float("nan"), 0), (1, float("inf"))):
            with pytest.raises(ConfigurationError, match="within and spread"):
                await polar.refresh_due(within=within, spread=spread)

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"store": "sqlite:///shop.db"}, "store must be one"),
            ({"client": Square()}, "client must be a Polar"),
            ({"client": Polar(), "environment": "sandbox"}, "another server"),
            ({"client": Polar(), "base_url": "https://api.example"}, "another server"),
        ],
    )
    def test_what_makes_no_application(self, options: dict[str, Any], message: str) -> None:
        """A store and a client that could only fail later, or ask another server than was meant."""
        given: dict[str, Any] = {"client_id": "id", "redirect_uri": REDIRECT_URI, "store": MemoryStore()}
        with pytest.raises(ConfigurationError, match=message):
            PolarOAuth(**given | options)

    def test_an_id_token_answers_its_question(self) -> None:
        """It is from our issuer, for our application, with our nonce; else it is another's."""

        def read_subject(**changes: object) -> str | None:
            claims = {"iss": "https://a.example", "aud": "id", "nonce": "n", "sub": "user", **changes}
            token = f"e30.{urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.s"
            return subject_of(token, issuer="https://a.example", client_id="id", nonce="n")

        assert read_subject() == read_subject(aud=["other", "id"]) == "user"
        assert read_subject(sub=5) is None
        for changes in ({"aud": "other"}, {"aud": None}, {"aud": ["other"]}, {"nonce": "m"}, {"iss": "x"}):
            with pytest.raises(CallbackError, match="id token"):
                read_subject(**changes)
        deep = urlsafe_b64encode(b"[" * 99_999).decode()
        for token in ("", "e30", "e30.W10.s", "e30.no json.s", "é.é.é", f"e30.{deep}.s", 5, None, {}):
            with pytest.raises(CallbackError, match="cannot be read"):
                subject_of(
                    token,  # type: ignore[arg-type]
                    issuer=None,
                    client_id="id",
                    nonce="n",
                )


class TestRenewal:
    """One refresh for any number of callers."""

    @pytest.mark.slow
    @every_store
    async def test_many_tasks_refresh_once(self, app: OAuth, sandbox: Sandbox) -> None:
        """200 tasks, each with a connection of its own, find the token expired; every call succeeds."""
        await connect(sandbox, app)
        expire(sandbox)
        first = grants(sandbox, app)

        async def work() -> None:
            async with api(sandbox, await app.connection("user-1")) as client:
                await read(client)

        await asyncio.gather(*(work() for _ in range(200)))
        assert grants(sandbox, app) == first + 1

    @every_store
    async def test_two_applications_with_one_store_refresh_once(self, sandbox: Sandbox, store: Store) -> None:
        """As two workers would: the second reads what the first one saved."""
        async with polar_app(sandbox, store) as one, polar_app(sandbox, store) as other:
            await connect(sandbox, one)
            connections = [await app.connection("user-1") for app in (one, other) for _ in range(5)]
            expire(sandbox)
            tokens = await asyncio.gather(*(connection.token() for connection in connections))
        assert len(set(tokens)) == 1
        assert sandbox.count("oauth2:request_token") == 2

    async def test_goes_by_the_servers_lifetimes(self, app: OAuth, sandbox: Sandbox) -> None:
        """Ahead of the end and no earlier; Polar's second token lives an hour; Square's by PKCE rotates."""
        connection = await connect(sandbox, app)
        first, refresh = await connection.token(), connection._entry.tokens.refresh_token
        lifetime = (connection.expires_at - NOW).total_seconds()
        sandbox.clock.advance(lifetime - 451)
        assert await connection.token() == first
        sandbox.clock.advance(152)
        assert await connection.token() != first
        assert grants(sandbox, app) == 2
        lived = (connection.expires_at - sandbox.clock.now()).total_seconds()
        assert lived == (3600 if app.provider == "polar" else 30 * DAY)
        stays = app.provider == "square" and app.client_secret is not None
        assert (connection._entry.tokens.refresh_token == refresh) == stays
        if connection.refresh_expires_at is not None:
            assert connection.refresh_expires_at == sandbox.clock.now() + timedelta(days=90)

    async def test_a_refused_token_is_renewed_once(self, app: OAuth, sandbox: Sandbox) -> None:
        """After a 401: one refresh, one repeat."""
        connection = await connect(sandbox, app)
        end_access(sandbox, connection)
        async with api(sandbox, connection) as client:
            await asyncio.gather(*(read(client) for _ in range(20)))
        assert grants(sandbox, app) == 2

    @every_store
    async def test_a_refused_token_is_looked_up_first(self, sandbox: Sandbox, store: Store) -> None:
        """What another worker renewed is taken from the store, without a refresh."""
        async with polar_app(sandbox, store) as one, polar_app(sandbox, store) as other:
            stale = await connect(sandbox, one)
            await (await other.connection("user-1")).refresh()
            async with api(sandbox, stale) as client:
                await read(client)
        assert sandbox.count("oauth2:request_token") == 2

    async def test_a_token_that_stays_refused_is_an_error(
        self, polar: PolarOAuth, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """It is renewed once; what comes then is new, and tried twice."""
        connection = await connect(sandbox, polar)
        sandbox.clock.advance(2)
        sandbox.fail("customers:list", status=401, times=3)
        async with api(sandbox, connection) as client:
            with pytest.raises(AuthenticationError) as caught:
                await read(client)
        assert (caught.value.attempts, waits) == (3, [0.1])
        assert (grants(sandbox, polar), sandbox.count("customers:list")) == (2, 3)

    @every_store
    async def test_cancelling_who_refreshes(self, app: OAuth, sandbox: Sandbox) -> None:
        """The others get the new token, and it is saved."""
        connection = await connect(sandbox, app)
        expire(sandbox)
        first = asyncio.create_task(connection.token())
        others = [asyncio.create_task(connection.token()) for _ in range(3)]
        await under_way(app)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        tokens = set(await asyncio.gather(*others))
        assert tokens == {await (await app.connection("user-1")).token()}
        assert grants(sandbox, app) == 2

    async def test_cancelling_who_closes(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        """The new pair is saved, though nobody waits for it."""
        connection = await connect(sandbox, polar)
        expire(sandbox)
        task = asyncio.create_task(connection.token())
        await under_way(polar)
        closing = asyncio.create_task(polar.close())
        await asyncio.sleep(0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        assert await task == await (await polar.connection("user-1")).token()

    @every_store
    async def test_cancelling_everybody(self, app: OAuth, sandbox: Sandbox) -> None:
        """The refresh goes on alone; the next one finds its token."""
        connection = await connect(sandbox, app)
        expire(sandbox)
        task = asyncio.create_task(connection.token())
        await under_way(app)
        task.cancel()
        await asyncio.wait([task])
        await app.close()
        await connection.token()
        assert grants(sandbox, app) == 2

    @every_store
    async def test_a_lost_rotation(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        """The answer of a refresh is lost: it is not repeated, the next is refused, and says what to do."""
        connection = await connect(sandbox, polar)
        expire(sandbox)
        sandbox.fault(Reset(at="headers"), "oauth2:request_token", times=1)
        with pytest.raises(APIConnectionError):
            await connection.token()
        assert grants(sandbox, polar) == 2
        with pytest.raises(ReconnectRequired, match=r"send the user to authorization_url") as caught:
            await connection.token()
        assert (caught.value.key, caught.value.provider) == ("user-1", "polar")
        assert grants(sandbox, polar) == 3
        async with api(sandbox, connection) as client:
            with pytest.raises(ReconnectRequired):
                await read(client)
        assert grants(sandbox, polar) == 3, "a refused refresh token is not tried with each call"
        with pytest.raises(ReconnectRequired):
            await connection.refresh()
        assert grants(sandbox, polar) == 4
        await connect(sandbox, polar)
        await connection.token()

    @every_store
    async def test_a_loser_reads_the_store_again(self, sandbox: Sandbox, overtaken: Overtaken) -> None:
        """A refresh is refused, since another worker was faster when the lease ended: its pair is taken."""
        async with polar_app(sandbox, overtaken) as one, polar_app(sandbox, overtaken) as other:
            connection, faster = await connect(sandbox, one), await other.connection("user-1")
            expire(sandbox)
            overtaken.meanwhile = [None, faster.refresh]
            token = await connection.token()
            assert token == await faster.token()
        assert grants(sandbox, one) == 3

    @every_store
    async def test_a_pair_that_could_not_be_saved_is_kept(
        self, sandbox: Sandbox, overtaken: Overtaken
    ) -> None:
        """The store fails after the exchange. The next call saves that pair, and asks for no other."""
        async with polar_app(sandbox, overtaken) as app:
            connection = await connect(sandbox, app)
            expire(sandbox)
            overtaken.full = True
            with pytest.raises(StoreError, match="full"):
                await connection.token()
            overtaken.full = False
            token = await connection.token()
            assert token == await (await app.connection("user-1")).token()
        assert grants(sandbox, app) == 2

    @every_store
    async def test_new_consent_counts_more_than_a_refresh(
        self, sandbox: Sandbox, overtaken: Overtaken
    ) -> None:
        """Tokens that were stored while the provider was asked are not overwritten."""
        async with square_app(sandbox, overtaken) as app:
            connection = await connect(sandbox, app)
            expire(sandbox)
            overtaken.meanwhile = [None, lambda: connect(sandbox, app)]
            token = await connection.token()
            assert token == await (await app.connection("user-1")).token()
        assert grants(sandbox, app) == 3

    async def test_an_error_says_that_tokens_are_kept(self, sandbox: Sandbox, overtaken: Overtaken) -> None:
        """Also when it is pickled. Who closes the application saves them."""
        async with polar_app(sandbox, overtaken) as app:
            connection = await connect(sandbox, app)
            expire(sandbox)
            overtaken.full = True
            with pytest.raises(StoreError, match="'user-1' are kept in memory, and saved when") as caught:
                await connection.token()
            assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message
            overtaken.full = False
        async with polar_app(sandbox, overtaken) as app:
            await (await app.connection("user-1")).token()
        assert grants(sandbox, app) == 2

    async def test_tokens_that_were_written_anew_are_the_old_ones(
        self, sandbox: Sandbox, overtaken: Overtaken
    ) -> None:
        """What changes the entry and not the tokens, as `rotate` does, costs no new pair."""
        place = "polar:connection:user-1"

        async def rewrite() -> None:
            stored = await overtaken._store.load(place)
            assert stored is not None
            assert await overtaken._store.save(place, stored.data, version=stored.version)

        async with polar_app(sandbox, overtaken) as app:
            connection = await connect(sandbox, app)
            expire(sandbox)
            overtaken.meanwhile = [None, rewrite]
            token = await connection.token()
            assert token == await (await app.connection("user-1")).token()
        assert grants(sandbox, app) == 2

    async def test_a_good_token_serves_while_the_store_is_down(
        self, sandbox: Sandbox, overtaken: Overtaken
    ) -> None:
        async def fail() -> None:
            raise StoreError("the store failed")

        async with polar_app(sandbox, overtaken) as app:
            connection = await connect(sandbox, app)
            token = await connection.token()
            sandbox.clock.advance(10 * DAY - 200)
            overtaken.meanwhile = [fail]
            assert await connection.token() == token
            sandbox.clock.advance(300)
            overtaken.meanwhile = [fail]
            with pytest.raises(StoreError):
                await connection.token()
            assert await connection.token() != token

    async def test_a_good_token_serves_while_the_provider_is_down(
        self, polar: PolarOAuth, sandbox: Sandbox
    ) -> None:
        """Renewal ahead of time may fail; with the end of the token the error comes."""
        connection = await connect(sandbox, polar)
        token = await connection.token()
        sandbox.clock.advance(10 * DAY - 200)
        sandbox.fail("oauth2:request_token", status=500, times=2)
        assert await connection.token() == token
        assert await connection.token() == token
        assert grants(sandbox, polar) == 2, "it waits a little before the next try"
        sandbox.clock.advance(300)
        with pytest.raises(ServerError):
            await connection.token()
        assert await connection.token() != token

    async def test_a_refused_secret_is_no_reason_to_consent_anew(
        self, square: SquareOAuth, sandbox: Sandbox
    ) -> None:
        """Whoever deploys a wrong secret does not send all sellers through the page again."""
        connection = await connect(sandbox, square)
        square.client_secret = Secret("another-secret")
        expire(sandbox)
        with pytest.raises(AuthenticationError):
            await connection.token()

    async def test_deadlines_hold_for_tokens_too(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        """A call whose time is over while its token is renewed ends; the renewal goes on."""
        connection = await connect(sandbox, polar)
        expire(sandbox)
        async with Polar(
            auth=connection, base_url=sandbox.polar.base_url, timeout=Timeout(total=1e-9)
        ) as client:
            with pytest.raises(APITimeoutError, match="token") as caught:
                await read(client)
        assert not caught.value.sent
        await polar.close()
        await connection.token()
        assert grants(sandbox, polar) == 2

    async def test_refresh_tokens_that_are_missing_or_over(
        self, square: SquareOAuth, sandbox: Sandbox
    ) -> None:
        """A token without one serves to its end. One that is over by our clock is tried once all the same."""
        end = NOW + timedelta(days=1)
        alone = await square.adopt("alone", access_token="EAAAl" + "a" * 59, expires_at=end)
        paired = await square.adopt(
            "paired",
            access_token="EAAAl" + "b" * 59,
            refresh_token="EQAAl",
            expires_at=end,
            refresh_expires_at=end,
        )
        sandbox.clock.advance(DAY - 1)
        await alone.token()
        sandbox.clock.advance(1)
        for connection in (alone, paired):
            for _ in range(2):
                with pytest.raises(ReconnectRequired, match="refresh token"):
                    await connection.token()
        assert grants(sandbox, square) == 1

    async def test_replies_and_streams_are_those_of_the_call(
        self, polar: PolarOAuth, sandbox: Sandbox
    ) -> None:
        """A refresh on the way neither counts as the reply nor is it streamed."""
        connection = await connect(sandbox, polar)
        async with Polar(auth=connection, base_url=sandbox.polar.base_url) as client:
            expire(sandbox)
            reply = await with_reply(client.oauth2.userinfo())
            assert reply.operation == "oauth2:userinfo"
            expire(sandbox)
            async with stream(client.oauth2.userinfo()) as download:
                assert download.status == 200
        assert grants(sandbox, polar) == 3


class TestNewTokens:
    """A provider may answer before it knows its own token: what it refuses then is tried once more."""

    async def test_is_tried_again_and_not_renewed(
        self, app: OAuth, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """After consent and after a refresh. A token of ten days is not given up for one of an hour."""
        connection = await connect(sandbox, app)
        seen: list[RetryEvent] = []

        async def look(event: RetryEvent) -> None:
            seen.append(event)

        async with api(sandbox, connection) as plain:
            client = plain.with_options(hooks=Hooks(on_retry=look), retry=None)
            for grant in (1, 2):
                token = await connection.token()
                sandbox.fail("customers:list" if app.provider == "polar" else "ListCustomers", status=401)
                await read(client)
                assert (await connection.token(), grants(sandbox, app)) == (token, grant)
                sandbox.clock.advance(2)
                await connection.refresh()
        assert waits == [event.wait for event in seen] == [0.1, 0.1]
        assert [type(event.error) for event in seen] == [AuthenticationError] * 2

    @pytest.mark.parametrize("seconds", [2, -2, 31 * DAY, -31 * DAY])
    async def test_an_old_one_is_renewed_at_once(
        self, square: SquareOAuth, sandbox: Sandbox, waits: list[float], seconds: float
    ) -> None:
        """One of another time is no new one either, whoever's clock is wrong."""
        connection = await connect(sandbox, square)
        square.clock = square._store.clock = lambda: sandbox.clock.now().timestamp() + seconds
        connection._entry = evolve(connection._entry, due=None)
        sandbox.fail("ListCustomers", status=401)
        async with api(sandbox, connection) as client:
            await read(client)
        assert (grants(sandbox, square), waits) == (2, [])

    async def test_is_renewed_when_it_is_refused_again(
        self, polar: PolarOAuth, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """After another pause, since the refresh token came with it."""
        connection = await connect(sandbox, polar)
        sandbox.fail("customers:list", status=401, times=2)
        async with api(sandbox, connection) as client:
            await read(client)
        assert (grants(sandbox, polar), sandbox.count("customers:list"), waits) == (2, 3, [0.1, 0.1])

    async def test_is_not_tried_again_without_time(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        """The error is raised then, and the token stays what it is."""
        connection = await connect(sandbox, polar)
        token = await connection.token()
        sandbox.fail("customers:list", status=401)
        async with api(sandbox, connection) as client:
            with pytest.raises(AuthenticationError):
                await read(client.with_options(timeout=Timeout(total=0.1)))
        assert (await connection.token(), grants(sandbox, polar)) == (token, 1)

    async def test_a_body_that_is_spent_is_not_sent_again(
        self, square: SquareOAuth, serve: Serve, waits: list[float]
    ) -> None:
        async def once() -> AsyncIterator[bytes]:
            yield b"an image"

        server = await serve(answer({}, 401), answer({}), chunked=True)
        body = {"request": {"image": {"id": "#1"}}, "image_file": once()}
        connection = await square.adopt("user-1", access_token="EAAAl" + "a" * 59)
        async with Square(auth=connection, base_url=server.url) as client:
            with pytest.raises(AuthenticationError):
                await client.catalog.images.create(body=body)
        assert (len(server.requests), waits) == (1, [])

    async def test_no_grant_goes_out_twice(self, serve: Serve, waits: list[float]) -> None:
        """However new its refresh token is: what rotates tokens is asked for once."""
        server = await serve(answer({"error": "invalid_grant"}, 400))
        async with raw_polar(server) as app:
            connection = await app.adopt("user-1", access_token="polar_at_u_0", refresh_token="polar_rt_u_0")
            with pytest.raises(ReconnectRequired):
                await connection.refresh()
        assert (len(server.requests), waits) == (1, [0.1])

    async def test_what_serves_once_waits(self, app: OAuth, sandbox: Sandbox, waits: list[float]) -> None:
        """A refresh token goes out once, and is no good where it is not known yet; so is a revocation."""
        connection = await connect(sandbox, app)
        await connection.refresh()
        assert (grants(sandbox, app), waits) == (2, [0.1])
        sandbox.clock.advance(2)
        await connection.refresh()
        assert (grants(sandbox, app), waits) == (3, [0.1])
        if app.client_secret is not None:
            await connection.revoke()
            assert waits == [0.1, 0.1]

    async def test_introspection_too(self, serve: Serve, waits: list[float]) -> None:
        """It says of an unknown token that it is not active."""
        server = await serve(answer({"active": False}), answer({"active": True}), answer({"active": False}))
        now = [NOW.timestamp()]
        async with raw_polar(server, clock=lambda: now[0], client_secret="secret-of-the-shop") as app:
            connection = await app.adopt("user-1", access_token="polar_at_u_0")
            assert (await connection.status()).active
            now[0] += 2
            assert not (await connection.status()).active
        assert (len(server.requests), waits) == (3, [0.1])


class TestSaving:
    """No grant is lost because a store fails."""

    @every_store
    async def test_a_full_store_costs_no_code(self, sandbox: Sandbox, overtaken: Overtaken) -> None:
        """It is found out before, and the same callback serves when the store works."""
        async with polar_app(sandbox, overtaken) as app:
            url = await callback(sandbox, app)
            overtaken.full = True
            with pytest.raises(StoreError, match="full") as caught:
                await app.finish(url, key="user-1")
            assert "kept" not in caught.value.message
            assert grants(sandbox, app) == 0
            overtaken.full = False
            await app.finish(url, key="user-1")
            with pytest.raises(CallbackError):
                await app.finish(url, key="user-1")

    async def test_a_store_that_cannot_be_read_costs_no_code(
        self, sandbox: Sandbox, overtaken: Overtaken
    ) -> None:
        async def fail() -> None:
            raise StoreError("the store failed")

        async with polar_app(sandbox, overtaken) as app:
            url = await callback(sandbox, app)
            for broken in ([fail], [None, fail]):
                overtaken.meanwhile = broken
                with pytest.raises(StoreError):
                    await app.finish(url, key="user-1")
            await app.finish(url, key="user-1")
        assert grants(sandbox, app) == 1

    @pytest.mark.parametrize("again", ["callback", "connection", "close"])
    @every_store
    async def test_consent_that_could_not_be_saved_is_kept(
        self, sandbox: Sandbox, overtaken: Overtaken, again: str
    ) -> None:
        """The same callback, its name or the end of the application saves it, without a request."""
        async with square_app(sandbox, overtaken, public=True) as app:
            url = await callback(sandbox, app)
            overtaken.full, overtaken.taking = True, "square:state:"
            with pytest.raises(StoreError, match="'user-1' are kept in memory"):
                await app.finish(url, key="user-1")
            with pytest.raises(StoreError, match="'user-1' are kept in memory"):
                await app.connection("user-1")
            with pytest.raises(CallbackError):
                await app.finish(url, key="user-2")
            with pytest.raises(CallbackError, match="another user"):
                await app.finish(url, key="user-1", state="of another browser")
            overtaken.full = False
            if again == "callback":
                await app.finish(url, key="user-1")
            elif again == "connection":
                await app.connection("user-1")
        async with square_app(sandbox, overtaken, public=True) as app:
            await (await app.connection("user-1")).status()
        assert grants(sandbox, app) == 1

    async def test_what_is_not_saved_at_the_end_is_logged(
        self, sandbox: Sandbox, overtaken: Overtaken, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with polar_app(sandbox, overtaken) as app:
            url = await callback(sandbox, app)
            overtaken.full, overtaken.taking = True, "polar:state:"
            with pytest.raises(StoreError):
                await app.finish(url, key="user-1")
        (line,) = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
        assert line.startswith("polar: connection 'user-1' is not saved: the disk is full")

    @pytest.mark.parametrize("later", ["consent", "refresh", "deletion"])
    async def test_what_others_did_meanwhile_counts_more_than_what_was_kept(
        self, sandbox: Sandbox, overtaken: Overtaken, later: str
    ) -> None:
        """Another worker, which did not see the failure."""
        async with square_app(sandbox, overtaken) as app, square_app(sandbox, overtaken) as other:
            await connect(sandbox, app)
            url = await callback(sandbox, app)
            overtaken.full, overtaken.taking = True, "square:state:"
            with pytest.raises(StoreError):
                await app.finish(url, key="user-1")
            overtaken.full = False
            if later == "deletion":
                await (await other.connection("user-1")).forget()
                with pytest.raises(ReconnectRequired):
                    await app.connection("user-1")
                return
            if later == "consent":
                await connect(sandbox, other)
            else:
                await (await other.connection("user-1")).refresh()
            token = await (await app.connection("user-1")).token()
            assert token == await (await other.connection("user-1")).token()

    async def test_what_is_replaced_or_forgotten_is_not_kept(
        self, sandbox: Sandbox, overtaken: Overtaken
    ) -> None:
        async with square_app(sandbox, overtaken) as app:
            url = await callback(sandbox, app)
            overtaken.full, overtaken.taking = True, "square:state:"
            with pytest.raises(StoreError):
                await app.finish(url, key="user-1")
            overtaken.full = False
            adopted = await app.adopt("user-1", access_token="EAAAl" + "a" * 59)
            assert await (await app.connection("user-1")).token() == await adopted.token()
            await adopted.forget()
            url = await callback(sandbox, app)
            overtaken.full = True
            with pytest.raises(StoreError):
                await app.finish(url, key="user-1")
            overtaken.full = False
            assert await adopted.forget()
            assert not await adopted.forget()
            with pytest.raises(ReconnectRequired):
                await app.connection("user-1")

    async def test_what_is_kept_is_revoked(self, sandbox: Sandbox, overtaken: Overtaken) -> None:
        """Who disconnects a user takes back the tokens that the store does not have yet, too."""
        async with square_app(sandbox, overtaken) as app:
            connection = await connect(sandbox, app)
            url = await callback(sandbox, app)
            overtaken.full, overtaken.taking = True, "square:state:"
            with pytest.raises(StoreError):
                await app.finish(url, key="user-1")
            overtaken.full = False
            await connection.revoke()
            with pytest.raises(ReconnectRequired):
                await app.connection("user-1")

    @pytest.mark.parametrize("store", DATABASES, indirect=True)
    async def test_replaces_what_no_key_opens(self, app: OAuth, sandbox: Sandbox, store: Any) -> None:
        """By consent and by tokens that are adopted; until then its name is a mistake in the keys."""
        place, seal = f"{app.provider}:connection:user-1", store._seal
        for replace in (
            lambda: connect(sandbox, app),
            lambda: app.adopt("user-1", access_token="access-token-of-the-user"),
        ):
            store._seal = Seal([Fernet.generate_key()], plaintext=False)
            held = await store.save(place, b"{}", version=None)
            store._seal = seal
            for action in (store.load(place), app.connection("user-1")):
                with pytest.raises(UnreadableEntry, match="none of the keys") as caught:
                    await action
                assert caught.value.version == held.version
            assert await (await replace()).token() == await (await app.connection("user-1")).token()
            await app.forget("user-1")

    @pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b"{}", b'{"refresh_token": null}', b"[" * 100_000])
    async def test_replaces_what_holds_no_tokens(
        self, polar: PolarOAuth, sandbox: Sandbox, store: Store, data: bytes
    ) -> None:
        await store.save("polar:connection:user-1", data, version=None)
        with pytest.raises(ConfigurationError, match="holds no tokens"):
            await polar.connection("user-1")
        await connect(sandbox, polar)
        await polar.connection("user-1")

    async def test_an_answer_that_does_not_fit_is_a_grant(self, serve: Serve) -> None:
        """Also where the client is strict: the code is spent."""
        server = await serve(answer({"access_token": "polar_at_u_1", "expires_in": "soon"}))
        async with Polar(base_url=server.url, strict=True) as client, raw_polar(server, client=client) as app:
            connection = await app.finish(await raw_callback(app), key="user-1")
            assert (await connection.token(), connection.expires_at) == (Secret("polar_at_u_1"), None)

    @pytest.mark.parametrize("body", ["{}", "[]", "7", '"text"', "null", '{"access_token": "two\\nlines"}'])
    async def test_an_answer_without_a_token(self, serve: Serve, body: str) -> None:
        """What was granted is spent, and the error keeps all that is known, but for what was sent."""
        secret = "secret-of-the-shop"
        server = await serve(answer(body, headers={"x-request-id": "r-1", "x-echo": secret}))
        async with raw_polar(server, client_secret=secret) as app:
            with pytest.raises(ResponseError, match="no access token") as caught:
                await app.finish(await raw_callback(app), key="user-1")
        error = caught.value
        assert (error.operation, error.status, error.request_id) == ("oauth2:request_token", 200, "r-1")
        assert (error.may_have_happened, error.attempts, error.headers["x-echo"]) == (True, 1, "***")
        assert error.body == json.loads(body)


class TestConnection:
    """What else a connection does."""

    async def test_status_and_revocation_at_polar(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        connection = await connect(sandbox, polar)
        assert (await connection.status()).active
        assert await connection.organization_ids() == []
        token = await connection.token()
        await connection.revoke()
        assert not (await polar.introspect(token)).active
        with pytest.raises(ReconnectRequired):
            await polar.connection("user-1")

    async def test_polar_tells_public_clients_nothing(self, sandbox: Sandbox, store: Store) -> None:
        """They cannot revoke either; they can forget."""
        async with polar_app(sandbox, store, public=True) as app:
            connection = await connect(sandbox, app)
            for call in (connection.status, connection.revoke):
                with pytest.raises(ConfigurationError, match="client_secret"):
                    await call()
            assert await connection.forget()
            assert not await connection.forget()
            with pytest.raises(ReconnectRequired):
                await app.connection("user-1")

    async def test_revocation_at_square(self, square: SquareOAuth, sandbox: Sandbox) -> None:
        """The access token alone, which is renewed then; or all of the seller's tokens."""
        connection = await connect(sandbox, square)
        assert (await connection.userinfo()).merchant is not None
        await connection.revoke(only_access_token=True)
        async with api(sandbox, connection) as client:
            await read(client)
        assert grants(sandbox, square) == 2
        await connection.revoke()
        with pytest.raises(ReconnectRequired):
            await connection.refresh()

    async def test_clients_take_connections_of_their_provider(
        self, polar: PolarOAuth, sandbox: Sandbox
    ) -> None:
        """And no token beside it; views can change or leave it."""
        connection = await connect(sandbox, polar)
        with pytest.raises(ConfigurationError, match="Square"):
            Square(auth=connection)
        with pytest.raises(ConfigurationError, match="auth"):
            Polar(auth="token")
        with pytest.raises(ConfigurationError, match="exclude"):
            Polar("token", auth=connection)
        async with Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url) as client:
            view = client.with_options(auth=connection)
            assert (await view.oauth2.userinfo()).sub == connection.subject
            await view.request("GET", "/v1/customers/")
            with pytest.raises(ConfigurationError, match="credential"):
                await view.with_options(access_token=None).customers.list()
            await view.with_options(access_token=sandbox.polar.access_token).customers.list()
        async with Polar.from_env(auth=connection, base_url=sandbox.polar.base_url) as client:
            await client.customers.list()


class TestSweep:
    """Renewing a whole store ahead of time."""

    async def test_renews_what_ends_soon(self, square: SquareOAuth, sandbox: Sandbox) -> None:
        """The others stay; each step is told; a failure is reported and ends nothing."""
        for index in range(3):
            await connect(sandbox, square, f"old-{index}")
        await square.adopt(
            "old-bad", access_token="EAAAl" + "a" * 59, expires_at=NOW, refresh_token="EQAAlbad"
        )
        sandbox.clock.advance(7 * DAY)
        await connect(sandbox, square, "young")
        seen: list[Progress] = []

        async def tell(progress: Progress) -> None:
            seen.append(progress)

        sweep = await square.refresh_due(within=timedelta(days=23), concurrency=2, spread=0, progress=tell)
        assert sorted(sweep.renewed) == ["old-0", "old-1", "old-2"]
        assert {key: type(error) for key, error in sweep.failed.items()} == {"old-bad": ReconnectRequired}
        assert [one.done for one in seen] == [one.value.seen for one in seen] == [1, 2, 3, 4, 5]
        assert {(one.total, one.unit, type(one.value)) for one in seen} == {(None, "connections", Sweep)}
        again = await square.refresh_due(within=timedelta(days=23), spread=0)
        assert (again.seen, again.renewed) == (5, [])

    @every_store
    async def test_goes_through_more_than_one_page_of_keys(self, polar: PolarOAuth, sandbox: Sandbox) -> None:
        """A store has more connections than are listed at once."""
        for index in range(205):
            await polar.adopt(f"user-{index}", access_token=f"token-{index}")
        assert (await polar.refresh_due(within=DAY, spread=0)).seen == 205

    async def test_is_taken_up_where_it_broke_off(self, square: SquareOAuth, sandbox: Sandbox) -> None:
        for index in range(3):
            await connect(sandbox, square, f"user-{index}")
        sweep = await square.refresh_due(within=60 * DAY, spread=0, resume="user-0")
        assert sorted(sweep.renewed) == ["user-1", "user-2"]
        assert sweep.after == "user-2"

    async def test_is_broken_off_by_its_progress(self, square: SquareOAuth) -> None:
        """What that raises is what the caller gets."""
        for index in range(3):
            await square.adopt(f"user-{index}", access_token=f"token-{index}")

        def stop(progress: Progress) -> None:
            raise InterruptedError

        with pytest.raises(InterruptedError):
            await square.refresh_due(within=DAY, spread=0, progress=stop)


class TestSecrecy:
    """Nobody who looks on sees a token."""

    @every_store
    async def test_no_log_hook_repr_or_error_holds_a_token(
        self, sandbox: Sandbox, store: Store, caplog: pytest.LogCaptureFixture
    ) -> None:
        """All that is logged at DEBUG, shown to hooks, or raised, searched for the prefixes of tokens."""
        caplog.set_level(logging.DEBUG)
        shown: list[str] = []

        async def look(event: Any) -> None:
            shown.append(f"{event!r} {dict(event.headers)!r} {getattr(event, 'error', None)!r}")

        hooks = Hooks(on_request=look, on_response=look)
        async with Polar(base_url=sandbox.polar.base_url, hooks=hooks) as client:
            app = polar_app(sandbox, store, client=client)
            url = await callback(sandbox, app)
            connection = await app.finish(url, key="user-1")
            entry = await store.load("polar:connection:user-1")
            shown += map(repr, (app, connection, connection._entry, entry, store, client))
            expire(sandbox)
            async with Polar(auth=connection, base_url=sandbox.polar.base_url, hooks=hooks) as api:
                await api.customers.list()
                shown.append(repr(api._send.options))
                end_access(sandbox, connection)
                sandbox.polar.authority.ledger.refreshable(connection._entry.tokens.refresh_token.reveal())[
                    0
                ].revoke()
                with pytest.raises(ReconnectRequired) as caught:
                    await api.customers.list()
            shown.append(f"{caught.value!r} {caught.value} {caught.value.__cause__!r} {caught.getrepr()}")
            with pytest.raises(CallbackError) as replayed:
                await app.finish(url, key="user-1")
            shown.append(f"{replayed.value!r} {replayed.getrepr()}")
            await app.close()
        square = square_app(sandbox, store)
        shown.append(repr(await connect(sandbox, square)))
        await square.close()
        shown += [record.getMessage() for record in caplog.records]
        assert any("renewed" in line for line in shown)
        text = "\n".join(shown)
        assert [prefix for prefix in PREFIXES if prefix in text] == []

    async def test_keys_of_the_store_answer_nothing(self, polar: PolarOAuth, store: Store) -> None:
        """Neither state nor verifier stands in a key; the verifier is not in the URL."""
        assert isinstance(store, MemoryStore)
        url = await polar.authorization_url()
        state = parse_qs(urlsplit(url).query)["state"][0]
        ((key, entry),) = store._entries.items()
        assert state not in key
        assert state.encode() not in entry.stored.data
