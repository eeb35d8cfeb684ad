"""When tokens end: by the provider's clock, whatever ours says, and whatever a server says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from math import inf, nan
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, strategies as st

from aiomerchant import ResponseError
from aiomerchant.oauth import PolarOAuth, Secret, SquareOAuth
from aiomerchant.oauth.connection import Connection
from aiomerchant.oauth.lifetimes import after, bounded, until
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.oauth.token_store import Tokens
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import NOW
from tests.support.servers import Serve, Server, answer

REDIRECT_URI = "https://shop.example/callback"
DAY = 86400.0
SKEWS = [0.0, 31 * DAY, -31 * DAY, 91 * DAY, -91 * DAY, 3.5, -3.5]
KINDS = ["polar", "polar public", "square", "square public"]

OAuth = PolarOAuth | SquareOAuth

#: Times that servers may say: all that JSON has.
numbers = st.one_of(
    st.integers(), st.floats(), st.sampled_from([10**400, -(10**400), 1e308, -1e308, inf, -inf, nan, 0, -0.0])
)
moments = st.one_of(
    st.datetimes(timezones=st.timezones() | st.just(UTC)),
    st.datetimes(),
    st.sampled_from(
        [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)]
        + [
            datetime.fromisoformat(f"{day}{offset}")
            for day in ("0001-01-01T00:00:00", "9999-12-31T23:59:59.999999")
            for offset in ("+23:59", "-23:59", "Z")
        ]
    ),
)
anything = st.one_of(
    numbers, moments, st.none(), st.booleans(), st.text(), st.lists(st.integers(), max_size=2)
)


def make(sandbox: Sandbox, kind: str, skew: float) -> OAuth:
    """An application on a machine whose clock is wrong by so many seconds."""
    server = sandbox.polar if kind.startswith("polar") else sandbox.square
    application = server.application
    if kind == "polar public":
        application = sandbox.polar.public_application

    def clock() -> float:
        return sandbox.clock.now().timestamp() + skew

    return (PolarOAuth if kind.startswith("polar") else SquareOAuth)(
        client_id=application.client_id,
        client_secret=None if "public" in kind else application.client_secret,
        redirect_uri=REDIRECT_URI,
        store=MemoryStore(clock=clock),
        base_url=server.base_url,
        clock=clock,
    )


def square(server: Server, **options: Any) -> SquareOAuth:
    given: dict[str, Any] = {
        "clock": NOW.timestamp,
        "base_url": server.url,
        "store": MemoryStore(),
        **options,
    }
    return SquareOAuth(client_id="id", redirect_uri=REDIRECT_URI, **given)


def polar(server: Server) -> PolarOAuth:
    return PolarOAuth(
        client_id="id",
        redirect_uri=REDIRECT_URI,
        store=MemoryStore(),
        base_url=server.url,
        clock=NOW.timestamp,
    )


async def granted(app: OAuth) -> Any:
    """A connection by whatever the server answers to a code."""
    (state,) = parse_qs(urlsplit(await app.authorization_url()).query)["state"]
    return await app.finish(f"{REDIRECT_URI}?code=code&state={state}", key="user-1")


def shown(connection: Connection) -> None:
    """What people look at."""
    assert repr(connection)
    for moment in (connection.expires_at, connection.refresh_expires_at):
        assert moment is None or moment.tzinfo is UTC


class TestClocks:
    """A connection behaves as with a right clock."""

    @pytest.mark.parametrize("skew", SKEWS)
    @pytest.mark.parametrize("kind", KINDS)
    async def test_a_wrong_clock_changes_nothing(self, sandbox: Sandbox, kind: str, skew: float) -> None:
        """A token serves for as long as it lives, and is renewed once, ahead of its end, again and again."""
        operation = "oauth2:request_token" if kind.startswith("polar") else "ObtainToken"
        server = sandbox.polar if kind.startswith("polar") else sandbox.square
        async with make(sandbox, kind, skew) as app:
            url = await server.authorize(await app.authorization_url())
            connection: Any = await app.finish(url, key="user-1")
            for renewals in range(3):
                ends = connection.expires_at.timestamp() - app.clock()
                assert ends == (30 * DAY if app.provider == "square" else 3600 if renewals else 10 * DAY)
                token = await connection.token()
                stored: Any = await app.connection("user-1")
                assert (await stored.token(), await connection.token()) == (token, token)
                sandbox.clock.advance(ends - 451)
                assert await connection.token() == token
                assert sandbox.count(operation) == renewals + 1
                sandbox.clock.advance(300)
                assert await connection.token() != token
                assert sandbox.count(operation) == renewals + 2
            if kind == "square public":
                left = connection.refresh_expires_at.timestamp() - app.clock()
                assert left == 90 * DAY

    @pytest.mark.parametrize("skew", SKEWS)
    async def test_no_date_and_a_wrong_clock(self, serve: Serve, skew: float) -> None:
        """Where a server does not tell its time, a token that seems over serves until it is refused."""
        expires = {
            "expires_at": "2026-01-31T12:00:00Z",
            "refresh_token_expires_at": "2026-04-01T12:00:00Z",
        }
        tokens = {"access_token": "EAAAl1", "refresh_token": "EQAAl1", "token_type": "bearer"}
        server = await serve(answer(tokens | expires))
        async with square(server, clock=lambda: NOW.timestamp() + skew) as app:
            connection = await granted(app)
            for _ in range(3):
                assert await connection.token() == Secret("EAAAl1")
            shown(connection)
        assert len(server.requests) == 1

    async def test_another_machine_with_a_wrong_clock(self, sandbox: Sandbox) -> None:
        """It renews what seems over to it, and asks for no user though the refresh token seems over, too."""
        async with (
            make(sandbox, "square public", 0) as right,
            make(sandbox, "square public", 91 * DAY) as wrong,
        ):
            wrong._store.store = right._store.store
            await right.finish(await sandbox.square.authorize(await right.authorization_url()), key="user-1")
            connection = await wrong.connection("user-1")
            for _ in range(3):
                await connection.token()
        assert sandbox.count("ObtainToken") == 2

    async def test_the_date_of_the_answer_counts(self, serve: Serve) -> None:
        """Not that of another one, and not the zone that it is written in."""
        times = {
            "expires_at": "2020-06-01T10:00:00+09:00",
            "refresh_token_expires_at": "2020-06-02T01:00:00Z",
        }
        server = await serve(
            answer(
                {"access_token": "EAAAl1", "refresh_token": "EQAAl1", **times},
                headers={"date": "Mon, 01 Jun 2020 00:00:00 GMT"},
            )
        )
        async with square(server) as app:
            connection = await granted(app)
        assert connection.expires_at == NOW + timedelta(hours=1)
        assert connection.refresh_expires_at == NOW + timedelta(hours=25)


class TestSizes:
    """Times of any size."""

    @given(start=st.floats(-1e300, 1e300), lasts=anything)
    def test_seconds(self, start: float, lasts: Any) -> None:
        """The end is a moment that can be shown, or none; and a life that is none has no end."""
        end = after(start, lasts)
        if end is not None:
            assert isinstance(end, float)
            assert datetime.fromtimestamp(end, UTC)
            assert lasts > 0

    @given(
        start=st.floats(-1e300, 1e300),
        moment=anything,
        date=st.one_of(st.text(), st.datetimes(timezones=st.just(UTC)).map(format_datetime)),
    )
    def test_moments(self, start: float, moment: Any, date: str) -> None:
        end = until(start, moment, {"date": date})
        assert end is None or datetime.fromtimestamp(end, UTC)

    @given(seconds=st.floats(0.001, 1e8), skew=st.floats(-1e9, 1e9))
    def test_lives_are_kept(self, seconds: float, skew: float) -> None:
        """As long as the server says, to the microsecond of its own clock, whatever ours says."""
        start = NOW.timestamp() + skew
        date = format_datetime(NOW, usegmt=True)
        end = until(start, NOW + timedelta(seconds=seconds), {"date": date})
        assert end is not None
        assert end - start == pytest.approx(seconds, abs=1e-5)
        assert after(start, seconds) == pytest.approx(end, abs=1e-5)

    @pytest.mark.parametrize(
        ("seconds", "kept"),
        [
            (None, None),
            (nan, None),
            (inf, 253402300799.0),
            (1e308, 253402300799.0),
            (-inf, 0.0),
            (-1e308, 0.0),
            (5, 5.0),
        ],
    )
    def test_what_stands_in_a_store(self, seconds: Any, kept: float | None) -> None:
        """Also what an earlier version wrote there is shown and compared."""
        assert bounded(seconds) == kept
        tokens = Tokens(access_token=Secret("a"), issued_at=0.0, expires_at=seconds)
        tokens = Tokens.decode(tokens.encode())
        assert tokens.expires_at == kept
        assert (tokens.due() is None) == (kept is None)

    @pytest.mark.parametrize(
        "lasts",
        ["1e308", "-1", "0", "-1e308", "9" * 400, '"3600"', "true", "null", "{}", "1e-320"],
    )
    async def test_polar_connections(self, serve: Serve, lasts: str) -> None:
        """Raise nothing, and cost no second grant where the life is none."""
        body = f'{{"access_token": "polar_at_u_1", "refresh_token": "polar_rt_u_1", "expires_in": {lasts}}}'
        server = await serve(answer(body, headers={"content-type": "application/json"}))
        async with polar(server) as app:
            connection = await granted(app)
            shown(connection)
            if lasts != "1e-320":
                assert await connection.token() == Secret("polar_at_u_1")
                await app.refresh_due(within=0, spread=0)
                assert len(server.requests) == 1

    @pytest.mark.parametrize("lasts", ["NaN", "1e400", "-Infinity"])
    async def test_what_no_json_has(self, serve: Serve, lasts: str) -> None:
        """The answer cannot be read, which is an error of ours."""
        server = await serve(answer(f'{{"access_token": "polar_at_u_1", "expires_in": {lasts}}}'))
        async with polar(server) as app:
            with pytest.raises(ResponseError, match="JSON"):
                await granted(app)

    @pytest.mark.parametrize(
        "date", [None, "Thu, 01 Jan 2026 12:00:00 GMT", "Thu, 99 Jan 99999 12:00:00 +999999"]
    )
    @pytest.mark.parametrize(
        "moment",
        [
            "9999-12-31T23:59:59.999999Z",
            "9999-12-31T23:59:59-23:59",
            "0001-01-01T00:00:00+14:00",
            "0001-01-01T00:00:00Z",
            "10000-01-01T00:00:00Z",
            "2026-01-01T12:00:00.123456789Z",
            "2026-01-01T12:00:00",
            "soon",
            5,
            None,
        ],
    )
    async def test_square_connections(self, serve: Serve, moment: Any, date: str | None) -> None:
        tokens = {"access_token": "EAAAl1", "refresh_token": "EQAAl1"}
        times = {"expires_at": moment, "refresh_token_expires_at": moment}
        server = await serve(answer(tokens | times, headers=None if date is None else {"date": date}))
        async with square(server) as app:
            connection = await granted(app)
            shown(connection)
            shown(await app.connection("user-1"))

    @pytest.mark.parametrize("moment", [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)])
    async def test_tokens_that_are_adopted(self, moment: datetime) -> None:
        app = PolarOAuth(client_id="id", redirect_uri=REDIRECT_URI, store=MemoryStore())
        async with app:
            connection = await app.adopt(
                "user-1", access_token="token", expires_at=moment, refresh_expires_at=moment
            )
            shown(connection)

    @pytest.mark.parametrize("token", ["", "\ud83d", "é", "two\nlines", 5, {}, True])
    async def test_tokens_of_odd_letters(self, serve: Serve, token: Any) -> None:
        """A refresh token that cannot be sent is none."""
        server = await serve(answer({"access_token": "EAAAl1", "refresh_token": token, "merchant_id": token}))
        async with square(server) as app:
            connection = await granted(app)
            assert connection._entry.tokens.refresh_token is None
            assert (
                connection.subject in {None, token} if isinstance(token, str) else connection.subject is None
            )
