"""How a client's own sessions connect: through a proxy, with TLS of the caller's, within limits."""

from __future__ import annotations

import asyncio
import socket
import ssl
import traceback
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
import pytest

from aiomerchant import APIConnectionError, APIStatusError, ConfigurationError, MerchantError, Network, Polar

from tests.support.operations import operation
from tests.support.servers import Received, Step, answer, drop, raw, serve as serve_by

if TYPE_CHECKING:
    from tests.support.servers import Serve

PASSWORD = "hunter2:@/hunter2"
QUOTED = "hunter2%3A%40%2Fhunter2"


# A proxy


async def forward(received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """A forward proxy: absolute addresses and tunnels (RFC 9112, 3.2.2 and 3.2.3)."""
    if received.method == "CONNECT":
        host, _, port = received.target.rpartition(":")
        origin, to_origin = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        async with asyncio.TaskGroup() as group:
            group.create_task(copied(reader, to_origin))
            group.create_task(copied(origin, writer))
        return False
    address = urlsplit(received.target)
    origin, to_origin = await asyncio.open_connection(address.hostname, address.port)
    path = address.path + (f"?{address.query}" if address.query else "")
    fields = [f"{name}: {value}" for name, value in received.fields if not name.startswith("proxy-")]
    head = "\r\n".join([f"{received.method} {path} HTTP/1.1", *fields, "", ""])
    to_origin.write(head.encode("latin-1") + received.body)
    await copied(origin, writer)
    to_origin.close()
    return False


async def copied(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, ssl.SSLError):
        while piece := await reader.read(65536):
            writer.write(piece)
            await writer.drain()
        writer.close()


def through(port: int, user: str = "user") -> Network:
    return Network(proxy=f"http://{user}:{QUOTED}@127.0.0.1:{port}")


BASIC = "Basic " + b64encode(f"user:{PASSWORD}".encode()).decode()


@pytest.fixture
def trusting(certificates: Path) -> ssl.SSLContext:
    """What a client trusts that knows the authority."""
    return ssl.create_default_context(cafile=certificates / "authority.pem")


@pytest.fixture
def shown(certificates: Path) -> ssl.SSLContext:
    """What a server shows."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificates / "leaf.pem")
    return context


class TestProxy:
    async def test_http_goes_through_it(self, serve: Serve) -> None:
        """It is asked for the absolute address, with its own credentials beside the token."""
        origin, proxy = await serve(answer({"a": 1}, close=True)), await serve(forward)
        async with Polar("token", base_url=origin.url, network=through(proxy.port)) as client:
            assert await client.request("GET", "/v1/things", query={"q": "a b"}) == {"a": 1}
        assert proxy.only.target == f"{origin.url}/v1/things?q=a%20b"
        assert proxy.only.header("proxy-authorization") == BASIC
        assert origin.only.target == "/v1/things?q=a%20b"
        assert origin.only.header("authorization") == "Bearer token"
        assert origin.only.header("proxy-authorization") is None

    async def test_https_goes_through_a_tunnel(
        self, serve: Serve, shown: ssl.SSLContext, trusting: ssl.SSLContext
    ) -> None:
        """The proxy sees where to, and nothing of what."""
        proxy = await serve(forward)
        async with serve_by(answer({"a": 1}), tls=shown) as origin:
            network = Network(proxy=f"http://user:{QUOTED}@127.0.0.1:{proxy.port}", tls=trusting)
            async with Polar("token", base_url=origin.url, network=network) as client:
                assert await client(operation()) == {"a": 1}
                assert await client(operation()) == {"a": 1}
            assert [received.header("authorization") for received in origin.requests] == ["Bearer token"] * 2
        assert (proxy.only.method, proxy.only.target) == ("CONNECT", f"127.0.0.1:{origin.port}")
        assert proxy.only.header("proxy-authorization") == BASIC
        assert proxy.only.header("authorization") is None

    @pytest.mark.parametrize("scheme", ["http", "https"])
    @pytest.mark.parametrize("step", [answer(status=407), answer(status=502), drop, None])
    async def test_its_password_is_in_no_error(
        self, serve: Serve, step: Step | None, scheme: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Whether it refuses, breaks off or is not there; nor is it in a repr or a log."""
        caplog.set_level(0)
        if step is None:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                network = through(free.getsockname()[1])
        else:
            network = through((await serve(step)).port)
        client = Polar("token", base_url=f"{scheme}://127.0.0.1:1", network=network, retry=None)
        async with client:
            with pytest.raises(MerchantError) as caught:
                await client(operation())
        error = caught.value
        if isinstance(error, APIStatusError):
            assert scheme == "http"
            assert error.status in {407, 502}
        else:
            assert type(error) is APIConnectionError
            assert error.sent == (scheme == "http" and step is drop)
            assert error.__cause__ is None
            assert error.__context__ is None
        shown = "".join(traceback.format_exception(error)) + repr((error, client, network)) + caplog.text
        for secret in PASSWORD, QUOTED, "hunter2", BASIC:
            assert secret not in shown

    @pytest.mark.parametrize(
        ("variables", "used"),
        [
            ({"http_proxy": "http://{}"}, True),
            ({"HTTP_PROXY": "{}"}, True),
            ({"all_proxy": "http://{}"}, True),
            ({"https_proxy": "http://{}"}, False),
            ({"http_proxy": "http://{}", "no_proxy": "example,127.0.0.1"}, False),
            ({}, False),
        ],
    )
    @pytest.mark.parametrize("trusted", [True, False])
    async def test_the_environment_is_asked_on_request(
        self,
        serve: Serve,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
        variables: dict[str, str],
        used: bool,
        trusted: bool,
    ) -> None:
        """By the names that most programs know. One that is not used is told of, without its address."""
        for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.upper(), raising=False)
        caplog.set_level("DEBUG", "aiomerchant")
        origin, proxy = await serve(answer({}, close=True)), await serve(forward)
        for name, value in variables.items():
            monkeypatch.setenv(name, value.format(f"user:{QUOTED}@127.0.0.1:{proxy.port}"))
        async with Polar("token", base_url=origin.url, network=Network(trust_env=trusted)) as client:
            assert await client(operation()) == {}
            assert await client(operation()) == {}
        assert len(proxy.requests) == (2 if used and trusted else 0)
        assert all(received.header("proxy-authorization") == BASIC for received in proxy.requests)
        told = [line for line in caplog.messages if "Network(trust_env=True)" in line]
        assert len(told) == (1 if used and not trusted else 0)
        assert "hunter2" not in caplog.text

    def test_a_proxy_of_the_environment_is_checked(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As one that is given: its protocol, and that tokens do not pass another machine in plain http."""
        network = Network(trust_env=True)
        monkeypatch.setenv("https_proxy", "socks5://user:hunter2@127.0.0.1:1")
        with pytest.raises(ConfigurationError, match="that of the environment is not") as caught:
            network.proxy_for("https://api.polar.sh/v1")
        assert "hunter2" not in str(caught.value)
        monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
        monkeypatch.delenv("no_proxy", raising=False)
        with pytest.raises(ConfigurationError, match="the proxy of network leads to another machine"):
            Polar("token", base_url="http://127.0.0.1:1", network=network)
        given = Network(proxy="http://127.0.0.1:1", trust_env=True)
        assert given.proxy_for("https://api.polar.sh/v1") == "http://127.0.0.1:1"
        with pytest.raises(ConfigurationError, match="trust_env must be a bool"):
            Network(trust_env="yes")

    async def test_a_proxy_that_refuses_a_tunnel_is_named(self, serve: Serve) -> None:
        """With the status of its answer."""
        proxy = await serve(answer(status=407))
        network = through(proxy.port)
        async with Polar("token", base_url="https://127.0.0.1:1", network=network, retry=None) as client:
            with pytest.raises(APIConnectionError, match="the proxy answered 407"):
                await client(operation("POST"))

    @pytest.mark.parametrize("given", [True, False])
    async def test_a_proxy_that_is_not_used_is_told_of(
        self, given: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Where nothing is reached, since it may be the only way out; and not where another one is given."""
        monkeypatch.setenv("https_proxy", f"http://user:{QUOTED}@proxy.example:3128")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            nobody = f"127.0.0.1:{free.getsockname()[1]}"
            network = Network(proxy=f"http://{nobody}") if given else None
            async with Polar("token", base_url=f"https://{nobody}", network=network, retry=None) as client:
                with pytest.raises(APIConnectionError) as caught:
                    await client(operation("POST"))
        assert ("Network(trust_env=True) uses it" in str(caught.value)) is not given
        assert "proxy.example" not in str(caught.value)

    @pytest.mark.parametrize(
        ("proxy", "message"),
        [
            ("http://127.0.0.1:{}", "could not connect to the proxy: Connect"),
            ("http://proxy.invalid:{}", "the host name proxy.invalid could not be resolved"),
        ],
    )
    async def test_a_proxy_that_is_not_there_is_named(self, proxy: str, message: str) -> None:
        """Not the provider, which nobody asked."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            network = Network(proxy=proxy.format(free.getsockname()[1]))
            async with Polar("token", base_url="https://127.0.0.1:1", network=network, retry=None) as client:
                with pytest.raises(APIConnectionError, match=message) as caught:
                    await client(operation("POST"))
        assert not caught.value.may_have_happened

    async def test_a_proxy_of_the_callers_session_stays(self, serve: Serve) -> None:
        """A given session brings its own connections."""
        origin, proxy = await serve(answer({}, close=True)), await serve(forward)
        async with aiohttp.ClientSession(proxy=f"http://127.0.0.1:{proxy.port}") as session:
            await Polar("token", base_url=origin.url, session=session)(operation())
        assert proxy.only.target == f"{origin.url}/v1/things"

    async def test_a_session_and_a_network_are_too_much(self) -> None:
        """One of them would not count."""
        async with aiohttp.ClientSession() as session:
            with pytest.raises(ConfigurationError, match="leave network out"):
                Polar("token", session=session, network=Network())


class TestTLS:
    async def test_an_own_authority_is_trusted(self, shown: ssl.SSLContext, trusting: ssl.SSLContext) -> None:
        """As the context says."""
        async with (
            serve_by(answer({}), tls=shown) as server,
            Polar("token", base_url=server.url, network=Network(tls=trusting)) as client,
        ):
            assert await client(operation()) == {}
            assert server.only.header("authorization") == "Bearer token"

    @pytest.mark.parametrize("network", [None, Network()])
    async def test_others_are_not(self, shown: ssl.SSLContext, network: Network | None) -> None:
        """Nothing is sent to who cannot prove to be the provider; the error says what is wrong."""
        async with (
            serve_by(answer({}), tls=shown) as server,
            Polar("token", base_url=server.url, network=network, retry=None) as client,
        ):
            with pytest.raises(APIConnectionError, match=r"TLS failed: .*certificate") as caught:
                await client(operation("POST"))
            assert not caught.value.sent
            assert server.requests == []

    async def test_a_scheme_that_is_not_the_servers(self, shown: ssl.SSLContext, serve: Serve) -> None:
        """Plain http to a server of TLS, and TLS to one of plain http: the error names the mistake."""
        async with serve_by(answer({}), tls=shown) as server:
            address = server.url.replace("https:", "http:")
            async with Polar("token", base_url=address, retry=None) as client:
                with pytest.raises(APIConnectionError, match="TLS, base_url must begin with https"):
                    await client(operation())
        # What some servers of TLS answer: a fatal alert (RFC 8446, 6).
        server = await serve(raw(b"\x15\x03\x01\x00\x02\x02\x46"))
        async with Polar("token", base_url=server.url, retry=None) as client:
            with pytest.raises(APIConnectionError, match="TLS, base_url must begin with https"):
                await client(operation())
        server = await serve(answer({}), greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n")
        async with Polar("token", base_url=server.url.replace("http:", "https:"), retry=None) as client:
            with pytest.raises(
                APIConnectionError, match="TLS failed: the server speaks plain http"
            ) as caught:
                await client(operation())
        assert not caught.value.sent

    async def test_its_connections_are_fresh_too(
        self, shown: ssl.SSLContext, trusting: ssl.SSLContext
    ) -> None:
        """Session tickets are no answers; what nobody asked for closes a connection."""
        network = Network(tls=trusting, write_keepalive=600)
        async with (
            serve_by(answer({}), tls=shown) as server,
            Polar("token", base_url=server.url, network=network) as client,
        ):
            for method in ("GET", "POST", "POST", "PATCH", "GET"):
                await client(operation(method))
            assert {received.connection for received in server.requests} == {0}
            strayed = asyncio.Event()

            async def stray(received: Received, reader: Any, writer: Any) -> bool:
                await answer({"n": 1})(received, reader, writer)
                await answer({"n": "stray"})(received, reader, writer)
                strayed.set()
                return True

            server.then(stray, answer({"n": 2}))
            assert await client(operation("POST")) == {"n": 1}
            await strayed.wait()
            assert await client(operation("POST")) == {"n": 2}
            assert server.requests[-1].connection == 1

    async def test_a_certificate_of_the_clients_is_shown(
        self, shown: ssl.SSLContext, trusting: ssl.SSLContext, certificates: Path
    ) -> None:
        """Where a gateway wants to know who asks."""
        shown.verify_mode = ssl.CERT_REQUIRED
        shown.load_verify_locations(certificates / "authority.pem")
        async with serve_by(answer({}), tls=shown) as server:
            client = Polar("token", base_url=server.url, network=Network(tls=trusting), retry=None)
            async with client:
                with pytest.raises(APIConnectionError):
                    await client(operation())
            trusting.load_cert_chain(certificates / "leaf.pem")
            async with Polar("token", base_url=server.url, network=Network(tls=trusting)) as client:
                assert await client(operation()) == {}


class Crowd:
    """Holds requests until as many are there as can be at once."""

    def __init__(self, expected: int) -> None:
        self.expected = expected
        self.here = 0
        self.most = 0
        self.full = asyncio.Event()

    async def __call__(
        self, received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        self.here += 1
        self.most = max(self.most, self.here)
        if self.here == self.expected:
            self.full.set()
        await self.full.wait()
        for _ in range(20):  # others could come meanwhile
            await asyncio.sleep(0)
        self.here -= 1
        return await answer({})(received, reader, writer)


class TestLimits:
    @pytest.mark.parametrize(
        ("network", "expected"),
        [
            (Network(limit=1), 1),
            (Network(limit=3), 3),
            (Network(limit_per_host=2), 2),
            (Network(limit=None), 6),
            (Network(), 6),
            (None, 6),
        ],
    )
    async def test_so_many_connections_are_open_at_once(
        self, serve: Serve, network: Network | None, expected: int
    ) -> None:
        """Calls beyond them wait for a free one."""
        crowd = Crowd(expected)
        server = await serve(crowd)
        async with Polar("token", base_url=server.url, network=network) as client:
            await asyncio.gather(*[client(operation()) for _ in range(6)])
        assert crowd.most == expected
        assert len({received.connection for received in server.requests}) == expected

    def test_each_loop_has_sessions_so_made(self) -> None:
        """A client's network holds wherever the client is used."""

        async def start() -> int:
            async with serve_by(drop) as server:
                return server.port

        port = asyncio.run(start())
        client = Polar("token", base_url=f"http://127.0.0.1:{port}", network=Network(limit=1))

        async def main() -> int:
            crowd = Crowd(1)
            async with serve_by(crowd, port=port):
                await asyncio.gather(*[client(operation()) for _ in range(3)])
            return crowd.most

        assert [asyncio.run(main()), asyncio.run(main())] == [1, 1]


class TestMaking:
    @pytest.mark.parametrize(
        "make",
        [
            lambda: Network(proxy=""),
            lambda: Network(proxy="proxy.example:3128"),
            lambda: Network(proxy="socks5://user:hunter2@proxy.example"),
            lambda: Network(proxy="http://user:hunter2@"),
            lambda: Network(proxy="http://user:hunter2@proxy.example:port"),
            lambda: Network(proxy="http://user:hunter2@proxy.example:0"),
            lambda: Network(proxy="http://user:hunter2 @proxy.example"),
            lambda: Network(proxy="http://user:hunter2@[::1"),
            lambda: Network(proxy=b"http://hunter2"),  # type: ignore[arg-type]  # the mistake is the point
            lambda: Network(tls=True),  # type: ignore[arg-type]  # the same
            lambda: Network(tls="hunter2"),  # type: ignore[arg-type]  # the same
            lambda: Network(limit=0),
            lambda: Network(limit=True),
            lambda: Network(limit_per_host=-1),
            lambda: Network(keepalive=-1),
            lambda: Network(keepalive=None),  # type: ignore[arg-type]  # the same
            lambda: Polar("token", network="http://hunter2"),  # type: ignore[arg-type]  # the same
        ],
    )
    def test_mistakes_are_refused(self, make: Callable[[], object]) -> None:
        """Where they are made, without repeating what may be a password."""
        with pytest.raises(ConfigurationError) as caught:
            make()
        assert "hunter2" not in str(caught.value)

    def test_nothing_is_shown(self) -> None:
        """The address of a proxy may hold a password."""
        network = Network(proxy="http://user:hunter2@proxy.example:3128")
        assert "hunter2" not in repr(network)
        assert "hunter2" not in repr(Polar("token", network=network))
