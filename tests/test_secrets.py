"""Secrets: what is none is refused wherever it is given, and none is pickled or sent in clear."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Mapping
from inspect import isawaitable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from aiomerchant import ConfigurationError, MerchantError, NotFoundError, Polar, Square
from aiomerchant.cli import values
from aiomerchant.oauth import PolarOAuth, Secret, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore, RedisStore, SQLStore
from aiomerchant.plugins.cache import Cache
from aiomerchant.sandbox import Sandbox
from aiomerchant.tokens import check_secret
from aiomerchant.transport.network import Network
from aiomerchant.web import connect_app
from aiomerchant.webhooks import Inbox, PolarWebhooks, SquareWebhooks, WebhookRouter, sign

from tests.support.servers import Serve, answer

#: A good secret, each piece of which would be known in a message.
SECRET = "hunter2-Zq8xW3vK"
URL = "https://shop.example/webhooks"
REDIRECT = "https://shop.example/oauth/callback/polar"


def polar_oauth(**options: Any) -> PolarOAuth:
    return PolarOAuth(**{"client_id": "id", "redirect_uri": REDIRECT, "store": MemoryStore(), **options})


def square_oauth(**options: Any) -> SquareOAuth:
    return SquareOAuth(**{"client_id": "id", "redirect_uri": REDIRECT, "store": MemoryStore(), **options})


class TestCheck:
    """One check, and all who take secrets."""

    #: Who takes a secret, by the name of the argument in the message.
    TAKERS: Mapping[str, list[Callable[[Any], object]]] = {
        "access_token": [
            Polar,
            Square,
            lambda secret: Polar().with_options(access_token=secret),
            lambda secret: polar_oauth().adopt("shop", access_token=secret),
        ],
        "refresh_token": [
            lambda secret: square_oauth().adopt("shop", access_token="t", refresh_token=secret),
        ],
        "credential": [
            lambda secret: Square().oauth.retrieve_token_status(access_token=secret),
            lambda secret: Polar().call("customers:list", credential=secret),
            lambda secret: Polar("token").request("GET", "/v1/things", credential=secret),
        ],
        "client_id": [
            lambda secret: polar_oauth(client_id=secret),
            lambda secret: square_oauth(client_id=secret),
        ],
        "client_secret": [
            lambda secret: polar_oauth(client_secret=secret),
            lambda secret: square_oauth(client_secret=secret),
        ],
        "secrets": [PolarWebhooks],
        "secrets[1]": [lambda secret: PolarWebhooks([SECRET, secret])],
        "the signature key of subscriptions[0]": [lambda secret: SquareWebhooks([(secret, URL)])],
        "secret": [
            lambda secret: sign("polar", b"{}", secret, id="1", timestamp=1),
            lambda secret: sign("polar", b"{}", secret, id="1", timestamp=1, derivation="legacy"),
            lambda secret: sign("square", b"{}", secret, url=URL),
            lambda secret: Sandbox().deliveries.made("order.paid", to=URL, secret=secret),
        ],
        "keys[0]": [
            lambda secret: SQLStore("sqlite:///nowhere/shop.db", [secret]),
            lambda secret: RedisStore("redis://127.0.0.1:1/0", [Secret(secret)]),
        ],
        "the header Authorization": [
            lambda secret: Polar().with_options(headers={"Authorization": secret}),
        ],
    }

    #: What is no secret, and how the message ends.
    MISTAKES: Mapping[str, str] = {
        "": "is empty",
        " ": "is only white space",
        "\u00a0\u2003": "is only white space",
        "\t\t": "is only white space",
        f" {SECRET}": "begins with white space",
        f"{SECRET} ": "ends with white space",
        f"\ufeff{SECRET}": "begins with a byte order mark",
        f"\u00ef\u00bb\u00bf{SECRET}": "begins with a byte order mark",
        f"\u200b{SECRET}": "begins with a character that is not seen",
        f'"{SECRET}"': "stands in quotation marks",
        f"'{SECRET}'": "stands in quotation marks",
        f"`{SECRET}`": "stands in quotation marks",
        f"\u201c{SECRET}\u201d": "stands in quotation marks",
        f"\u2018{SECRET}\u2019": "stands in quotation marks",
        f"v1,{SECRET}": "begins with a version and a comma, as signatures do and secrets do not",
        "v1,": "begins with a version and a comma, as signatures do and secrets do not",
        "whsec_": "is a prefix with nothing after it",
        "whsec_==": "is a prefix with nothing after it",
        "polar_whs_": "is a prefix with nothing after it",
        "polar_oat_": "is a prefix with nothing after it",
        "None": "is the text of a value that is missing",
        "null": "is the text of a value that is missing",
        "undefined": "is the text of a value that is missing",
        "***": "is masked, as secrets are shown: give the secret itself",
        "\u2022" * 8: "is masked, as secrets are shown: give the secret itself",
        repr(Secret(SECRET)): "is masked, as secrets are shown: give the secret itself",
    }
    #: The same where it is text of any kind: header fields refuse these in words of their own.
    LINES: Mapping[str, str] = {
        "\n": "is only white space",
        "\r\n \t": "is only white space",
        f"{SECRET}\n": "ends with a line break",
        f"{SECRET}\r\n": "ends with a line break",
        f"\n{SECRET}": "begins with a line break",
        "\0": "begins with a character that is not seen",
        f"{SECRET}\0": "ends with a character that is not seen",
        f"{SECRET}\ud800": "has characters without UTF-8",
    }

    @pytest.mark.parametrize("name", TAKERS)
    @pytest.mark.parametrize("mistake", [*MISTAKES, *LINES])
    async def test_what_is_no_secret_is_refused(self, name: str, mistake: str) -> None:
        """The message says what is wrong with which argument, and holds no piece of it."""
        problem = {**self.MISTAKES, **self.LINES}[mistake]
        if name == "the header Authorization" and mistake in self.LINES:
            problem = "must be a str without control characters"
        for take in self.TAKERS[name]:
            error = await refused(take, mistake)
            assert error.message == f"{name} {problem}"
            assert error.__context__ is None
            assert not any(SECRET[start : start + 4] in str(error) for start in range(len(SECRET) - 3))

    @pytest.mark.parametrize("name", TAKERS)
    async def test_it_is_text(self, name: str) -> None:
        """A variable that was not set is often None, and a file is bytes. Some secrets may be left out."""
        optional = {"access_token", "refresh_token", "credential", "client_secret"}
        for take in self.TAKERS[name]:
            assert f"{name} must be a str" in str(await refused(take, 5))
            if name != "keys[0]":
                assert f"{name} must be a str" in str(await refused(take, SECRET.encode()))
        if name not in optional:
            assert f"{name} must be a str" in str(await refused(self.TAKERS[name][0], None))

    @pytest.mark.parametrize("client", [Polar, Square])
    @pytest.mark.parametrize("value", [" ", f"{SECRET}\n", f'"{SECRET}"', "None"])
    def test_variables(
        self, client: type[Polar | Square], value: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """They name the variable, which its reader knows better than the argument."""
        variable = f"{client.__name__.upper()}_ACCESS_TOKEN"
        monkeypatch.setenv(variable, value)
        with pytest.raises(ConfigurationError, match=f"^{variable}: access_token ") as caught:
            client.from_env()
        assert "hunter2" not in str(caught.value)

    @pytest.mark.parametrize("content", ["", " \n", '"hunter2"\n', "\ufeffhunter2"])
    def test_files_of_the_command_line(self, content: str, tmp_path: Path) -> None:
        """One line break at the end is the editor's; all else is the secret."""
        file = tmp_path / "secret"
        file.write_text(content, encoding="utf-8", newline="")
        with pytest.raises(ConfigurationError, match=r"^--client-secret ") as caught:
            values.read_secret("--client-secret", f"@{file}")
        assert "hunter2" not in str(caught.value)
        file.write_text("hunter2\n", encoding="utf-8")
        assert values.read_secret("--client-secret", f"@{file}") == "hunter2"

    async def test_secrets_of_the_sandboxs_endpoints(self, sandbox: Sandbox) -> None:
        """What signs no delivery is refused when it is chosen, and not when something happens."""
        body = {"url": URL, "format": "raw", "events": ["order.paid"]}
        create = "webhooks:create_webhook_endpoint"
        for wrong in (" ", "whsec_", 5):
            with pytest.raises(MerchantError, match="422"):
                await sandbox.polar.client.call(create, body={**body, "secret": wrong})
        made = await sandbox.polar.client.call(create, body={**body, "secret": "of my own: Zoë"})
        assert made.secret == "of my own: Zoë"

    @given(st.text(st.characters(codec="utf-8")))
    def test_merchants_choose_any_text(self, inner: str) -> None:
        """White space, quotation marks and other scripts are no mistake inside a secret."""
        chosen = f"a{inner}z"
        assert check_secret("secret", chosen, text=True) == chosen
        headers = sign("polar", b'{"type":"x"}', chosen, id="1", timestamp=1, derivation="legacy")
        assert PolarWebhooks(chosen, tolerance=1e12).receive(b'{"type":"x"}', headers).type == "x"

    @given(st.text())
    def test_the_messages_are_few(self, value: str) -> None:
        """They can hold no piece of a value, whatever it is; and what passes is what was given."""
        known = {f"secret {problem}" for problem in (*self.MISTAKES.values(), *self.LINES.values())}
        known |= {
            "secret ends with a character that is not seen",
            "secret holds white space, a control character or a character beyond ASCII",
        }
        for text in (True, False):
            assert checked(value, text=text) in known | {value}


def checked(value: str, *, text: bool) -> str:
    """The secret, or the message of its error."""
    try:
        return check_secret("secret", value, text=text)
    except ConfigurationError as error:
        return error.message


async def refused(take: Callable[[Any], object], value: Any) -> ConfigurationError:
    async def taken() -> None:
        if isawaitable(result := take(value)):
            await result

    with pytest.raises(ConfigurationError) as caught:
        await taken()
    return caught.value


async def holders(client: Polar) -> Mapping[str, Any]:
    """What holds credentials, or a client that does."""
    key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
    oauth = polar_oauth(client_secret=SECRET)
    connection = await oauth.adopt("shop", access_token=SECRET)
    webhooks, square = PolarWebhooks(SECRET), SquareWebhooks([(SECRET, URL)])
    store = SQLStore("sqlite:///shop.db", [key])
    return {
        "client": client,
        "client of another version": Square(SECRET, version="2026-01-22"),
        "client without a token": Square(),
        "client with a connection": Polar(auth=connection),
        "view": client.with_options(access_token=SECRET),
        "resource": client.customers,
        "resource below a resource": client.customer_portal.customers,
        "resource made by hand": client.files,
        "method": client.customers.get,
        "list": client.customers.list(),
        "page": await client.customers.list(),
        "cache": Cache(),
        "application": oauth,
        "connection": connection,
        "secret": Secret(SECRET),
        "memory": oauth._store.store,
        "sql": store,
        "redis": RedisStore("redis://127.0.0.1:1/0", [key]),
        "inbox": Inbox(store),
        "polar's webhooks": webhooks,
        "square's webhooks": square,
        "router": WebhookRouter(webhooks),
        "routers by path": WebhookRouter({"/polar": webhooks, "/square": square}),
        "connect app": connect_app(oauth, user=str, scopes={"polar": "openid"}),
        "sandbox": Sandbox(),
        "sandbox's server": Sandbox().polar,
    }


class TestPickle:
    """Credentials stay in the process."""

    @pytest.mark.parametrize("used", [False, True])
    async def test_what_holds_credentials_is_not_pickled(self, serve: Serve, used: bool) -> None:
        """Used or not, by every protocol, alone or in something else; the error says what to do instead."""
        server = await serve(*[answer({"items": [], "pagination": {"total_count": 0, "max_page": 0}})] * 3)
        async with Polar(SECRET, base_url=server.url) as client:
            if used:
                await client.customers.list()
            for name, held in (await holders(client)).items():
                for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                    for pickled in (held, {"held": [held]}):
                        with pytest.raises(TypeError, match=r" not pickled.*[:;] ") as caught:
                            pickle.dumps(pickled, protocol)
                        assert SECRET not in str(caught.value), name

    def test_the_error_says_what_to_do(self) -> None:
        """For a client, to make one in each process."""
        with pytest.raises(TypeError, match=r"make a client in each process, as by from_env\(\)"):
            pickle.dumps(Polar(SECRET))

    async def test_a_copy_is_the_thing_itself(self, serve: Serve) -> None:
        """So that settings that hold a client can be copied, and no copy closes what others use."""
        server = await serve(answer({"items": [], "pagination": {"total_count": 0, "max_page": 0}}))
        async with Polar(SECRET, base_url=server.url) as client:
            held = await holders(client)
        for name in ("client", "view", "resource", "application", "connection", "secret", "sql", "cache"):
            assert copy.copy(held[name]) is held[name]
            assert copy.deepcopy({"held": held[name]})["held"] is held[name]

    async def test_lists_and_pages_are_copied(self, serve: Serve) -> None:
        """A copy of a list is a walk of its own, with the same client."""
        page = {"items": [], "pagination": {"total_count": 0, "max_page": 0}}
        server = await serve(*[answer(page)] * 3)
        async with Polar(SECRET, base_url=server.url) as client:
            pages = client.customers.list()
            for copied in (copy.copy(pages), copy.deepcopy(pages)):
                assert copied is not pages
                assert (await copied).items == []
            first = await pages
            assert copy.copy(first).items == copy.deepcopy(first).items == []

    async def test_errors_of_a_client_are_pickled(self, serve: Serve) -> None:
        """They hold what happened, and no client."""
        server = await serve(answer({"type": "ResourceNotFound", "detail": "no"}, status=404))
        async with Polar(SECRET, base_url=server.url) as client:
            with pytest.raises(NotFoundError) as caught:
                await client.customers.get("x")
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            written = pickle.dumps(caught.value, protocol)
            assert SECRET.encode() not in written
            again = pickle.loads(written)
            assert (str(again), again.code) == (str(caught.value), "ResourceNotFound")


HERE = [
    "http://localhost:8000",
    "http://LOCALHOST",
    "http://localhost./v1",
    "http://api.localhost:8000",
    "http://127.0.0.1",
    "http://127.255.0.9:1",
    "http://[::1]:8000/v1",
    "http://[::ffff:127.0.0.1]",
]
ELSEWHERE = [
    "http://api.polar.sh",
    "HTTP://api.polar.sh",
    "http://10.0.0.1:8000",
    "http://0.0.0.0",
    "http://[::]",
    "http://[::ffff:10.0.0.1]",
    "http://128.0.0.1",
    "http://127.0.0.1.example",
    "http://127.0.0.1%2eexample",
    "http://localhost.example",
    "http://notlocalhost",
    "http://x%2f.localhost",
    "http://mock",
]
PROXIES = ["http://proxy.example:3128", "https://proxy.example:3128"]


class TestPlainHttp:
    """RFC 6750, 5.3: tokens go by TLS alone."""

    MADE: Mapping[str, Callable[..., Any]] = {
        "token": lambda **options: Polar(SECRET, **options),
        # The token may come with a call, in a header, or from a connection.
        "no token": Square,
        "another version": lambda **options: Square(SECRET, version="2026-01-22", **options),
        "from_env": lambda **options: Polar.from_env(access_token=SECRET, **options),
        "Polar's OAuth": lambda **options: polar_oauth(client_secret=SECRET, **options),
        "Square's OAuth": square_oauth,
    }

    @pytest.mark.parametrize("made", MADE)
    @pytest.mark.parametrize("url", ELSEWHERE)
    def test_another_machine_is_refused(self, made: str, url: str) -> None:
        """When a client is made: no token can be given to it then, in whatever way."""
        with pytest.raises(
            ConfigurationError, match=r"^base_url leads to another machine .*allow_http=True$"
        ):
            self.MADE[made](base_url=url)
        assert self.MADE[made](base_url=url, allow_http=True)
        assert self.MADE[made](base_url=url.lower().replace("http:", "https:"))

    @pytest.mark.parametrize("made", MADE)
    @pytest.mark.parametrize("url", HERE)
    def test_this_machine_is_not(self, made: str, url: str) -> None:
        """Nothing that is sent leaves it."""
        assert self.MADE[made](base_url=url)

    @pytest.mark.parametrize("proxy", PROXIES)
    def test_a_proxy_is_another_machine(self, proxy: str) -> None:
        """What goes by plain http is plain to it, wherever it goes then; of https it sees the host alone."""
        network = Network(proxy=proxy)
        with pytest.raises(ConfigurationError, match=r"^the proxy of network leads to another machine"):
            Polar(SECRET, base_url="http://127.0.0.1:8000", network=network)
        assert Polar(SECRET, base_url="http://127.0.0.1:8000", network=network, allow_http=True)
        assert Polar(SECRET, network=network)

    @pytest.mark.parametrize("value", [None, 1, "true"])
    def test_it_is_allowed_by_true_alone(self, value: Any) -> None:
        """The text of a variable is no permission."""
        with pytest.raises(ConfigurationError, match=r"^allow_http must be a bool"):
            Polar(SECRET, base_url="http://mock", allow_http=value)

    def test_the_client_of_an_application_answers_for_itself(self) -> None:
        """What it was allowed, the application is; what names another server does not pass by it."""
        client = Polar(base_url="http://mock", allow_http=True)
        assert polar_oauth(client=client)
        assert polar_oauth(client=client, base_url="http://mock")
        with pytest.raises(ConfigurationError, match="another server"):
            polar_oauth(client=client, base_url="http://elsewhere")

    def test_variables(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """They name the address, and the program alone allows it."""
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", SECRET)
        monkeypatch.setenv("POLAR_BASE_URL", "http://mock")
        monkeypatch.setenv("POLAR_ALLOW_HTTP", "true")
        with pytest.raises(ConfigurationError, match=r"^POLAR_BASE_URL: base_url leads to another machine"):
            Polar.from_env()
        assert Polar.from_env(allow_http=True)
