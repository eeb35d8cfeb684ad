"""The seven operations that the project began with: tokens of Polar and Square, against an aiohttp server."""

import json
import traceback
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from aiomerchant import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    Polar,
    RateLimitError,
    Retry,
    ServerError,
    Square,
    UnprocessableEntityError,
    polar,
    square,
)

from tests.support.vendored import VERSIONS

OWN_TOKEN = "token-of-the-client"
#: What no repr may show.
SECRETS = [
    "secret-of-the-application",
    "code-from-authorize",
    "verifier-of-the-code",
    "token-of-the-session",
    "token-to-access",
    "token-to-refresh",
    "token-of-identity",
    OWN_TOKEN,
]
APPLICATION, CODE, VERIFIER, SESSION, ACCESS, REFRESH, IDENTITY, _ = SECRETS

TOKENS = {
    "access_token": ACCESS,
    "token_type": "Bearer",
    "expires_in": 864000,
    "refresh_token": REFRESH,
    "scope": "openid profile",
    "id_token": IDENTITY,
}


@dataclass
class Asked:
    """A request as it arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    json: Any
    form: dict[str, Any]

    @property
    def media(self) -> str | None:
        return self.headers.get("Content-Type")

    @property
    def authorization(self) -> str | None:
        return self.headers.get("Authorization")


@dataclass
class Provider:
    """A server that gives its answers in turn, the last one for good, and keeps what it was asked."""

    answers: list[tuple[int, Any]]
    asked: list[Asked] = field(default_factory=list)
    url: str = ""

    async def answer(self, request: web.Request) -> web.Response:
        is_json = request.content_type == "application/json"
        self.asked.append(
            Asked(
                request.method,
                request.raw_path,
                request.headers,
                await request.json() if is_json else None,
                dict(await request.post()),
            )
        )
        status, body = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return web.json_response(body, status=status, headers={"X-Request-Id": "request-1"})

    @property
    def only(self) -> Asked:
        (asked,) = self.asked
        return asked


@asynccontextmanager
async def answering(*answers: tuple[int, Any]) -> AsyncIterator[Provider]:
    provider = Provider(list(answers))
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", provider.answer)
    async with TestServer(app) as server:
        provider.url = str(server.make_url(""))
        yield provider


def keeps_secrets(shown: object) -> bool:
    texts = [repr(shown), str(shown)]
    if isinstance(shown, BaseException):
        texts += traceback.format_exception(shown)
    return not any(secret in text for text in texts for secret in SECRETS)


# Polar

AUTHORIZATION_CODE = {
    "grant_type": "authorization_code",
    "client_id": "app",
    "client_secret": APPLICATION,
    "code": CODE,
    "redirect_uri": "https://app.example/callback?a=1&b=2",
}
PUBLIC_CLIENT = {
    "grant_type": "authorization_code",
    "client_id": "app",
    "code": CODE,
    "redirect_uri": "https://app.example/callback",
    "code_verifier": VERIFIER,
}
REFRESH_TOKEN = {
    "grant_type": "refresh_token",
    "client_id": "app",
    "client_secret": APPLICATION,
    "refresh_token": REFRESH,
}
WEB = {
    "grant_type": "web",
    "client_id": "app",
    "client_secret": APPLICATION,
    "session_token": SESSION,
    "sub_type": "organization",
    "sub": "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
    "scope": "openid",
}


def as_model(request: dict[str, str]) -> Any:
    models = {
        "authorization_code": polar.models.AuthorizationCodeTokenRequest,
        "refresh_token": polar.models.RefreshTokenRequest,
        "web": polar.models.WebTokenRequest,
    }
    given = dict(request)
    return models[given.pop("grant_type")](**given)


@pytest.mark.parametrize("body", [dict, as_model], ids=["mapping", "model"])
@pytest.mark.parametrize(
    "request_",
    [AUTHORIZATION_CODE, PUBLIC_CLIENT, REFRESH_TOKEN, WEB],
    ids=["authorization_code", "pkce", "refresh_token", "web"],
)
async def test_polar_token(request_: dict[str, str], body: Callable[[dict[str, str]], Any]) -> None:
    """Each grant, a mapping or a model, is a form with exactly its fields, without the client's token."""
    async with answering((200, TOKENS)) as provider, Polar(OWN_TOKEN, base_url=provider.url) as client:
        tokens = await client.oauth2.token(body=body(request_))
    asked = provider.only
    assert (asked.method, asked.path) == ("POST", "/v1/oauth2/token")
    assert asked.media == "application/x-www-form-urlencoded"
    assert asked.form == request_
    assert asked.authorization is None
    assert isinstance(tokens, polar.models.TokenResponse)
    assert polar.encode(tokens) == TOKENS
    assert keeps_secrets(tokens)
    assert keeps_secrets(body(request_)) or body is dict


async def test_polar_token_after_a_refresh() -> None:
    """A refreshed token comes without an identity."""
    refreshed = {**TOKENS, "expires_in": 3600, "id_token": None}
    async with answering((200, refreshed)) as provider, Polar(base_url=provider.url, strict=True) as client:
        tokens = await client.oauth2.token(body=REFRESH_TOKEN)
    assert tokens.expires_in == 3600
    assert tokens.id_token is None


@pytest.mark.parametrize("hint", [None, "refresh_token"])
async def test_polar_revoke(hint: str | None) -> None:
    """A revoked token is answered with an empty object, also one that the server never knew."""
    async with (
        answering((200, {})) as provider,
        Polar(OWN_TOKEN, base_url=provider.url, strict=True) as client,
    ):
        answer = await client.oauth2.revoke(
            token=REFRESH, client_id="app", client_secret=APPLICATION, token_type_hint=hint
        )
    asked = provider.only
    assert (asked.method, asked.path) == ("POST", "/v1/oauth2/revoke")
    assert asked.media == "application/x-www-form-urlencoded"
    sent = {"token": REFRESH, "client_id": "app", "client_secret": APPLICATION, "token_type_hint": hint}
    assert asked.form == {name: value for name, value in sent.items() if value is not None}
    assert asked.authorization is None
    assert isinstance(answer, polar.models.RevokeTokenResponse)


ACTIVE = {
    "active": True,
    "client_id": "app",
    "token_type": "Bearer",
    "scope": "openid",
    "sub_type": "user",
    "sub": "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
    "aud": "app",
    "iss": "https://polar.example",
    "exp": 1767225600,
    "iat": 1767222000,
}


@pytest.mark.parametrize("said", [ACTIVE, {"active": False}], ids=["active", "inactive"])
async def test_polar_introspect(said: dict[str, Any]) -> None:
    """An active token is described; of an inactive one nothing is said but that."""
    async with (
        answering((200, said)) as provider,
        Polar(OWN_TOKEN, base_url=provider.url, strict=True) as client,
    ):
        answer = await client.oauth2.introspect(token=ACCESS, client_id="app", client_secret=APPLICATION)
    asked = provider.only
    assert (asked.method, asked.path) == ("POST", "/v1/oauth2/introspect")
    assert asked.media == "application/x-www-form-urlencoded"
    assert asked.form == {"token": ACCESS, "client_id": "app", "client_secret": APPLICATION}
    assert asked.authorization is None
    assert isinstance(answer, polar.models.IntrospectTokenResponse)
    assert answer.active is said["active"]
    assert answer.scope == said.get("scope")
    assert polar.encode(answer) == said


USER = {"sub": "1", "name": "Zoë", "email": "zoe@example.com", "email_verified": True}


@pytest.mark.parametrize("said", [USER, {"sub": "1", "name": "Zoë"}, {"sub": "1"}])
async def test_polar_userinfo_of_a_user(said: dict[str, Any]) -> None:
    """The answer is a user, how little it may say: the server issues the tokens of users."""
    async with (
        answering((200, said)) as provider,
        Polar(OWN_TOKEN, base_url=provider.url, strict=True) as client,
    ):
        person = await client.oauth2.userinfo()
        called = await client.call("oauth2:userinfo")
    for asked in provider.asked:
        assert (asked.method, asked.path) == ("GET", "/v1/oauth2/userinfo")
        assert asked.authorization == f"Bearer {OWN_TOKEN}"
        assert asked.media is None
    assert isinstance(person, polar.models.UserInfoUser)
    assert person == called
    assert polar.encode(person) == said


async def test_polar_userinfo_of_an_organization() -> None:
    """The answer is an organization where the caller says so."""
    said = {"sub": "1", "name": "Zoë's"}
    async with (
        answering((200, said)) as provider,
        Polar(OWN_TOKEN, base_url=provider.url, strict=True) as client,
    ):
        organization = await client.oauth2.userinfo(sub_type="organization")
        assert isinstance(organization, polar.models.UserInfoOrganization)
        assert isinstance(await client.oauth2.userinfo(sub_type="user"), polar.models.UserInfoUser)
        with pytest.raises(ConfigurationError):
            await client.oauth2.userinfo(sub_type="team")
    assert len(provider.asked) == 2


# Square

OBTAINED = {
    "access_token": ACCESS,
    "token_type": "bearer",
    "expires_at": "2026-01-02T03:04:05Z",
    "merchant_id": "MERCHANT",
    "refresh_token": REFRESH,
    "short_lived": False,
}


@pytest.mark.parametrize(
    "keywords",
    [
        {"grant_type": "authorization_code", "client_secret": APPLICATION, "code": CODE},
        {"grant_type": "authorization_code", "code": CODE, "code_verifier": VERIFIER},
        {"grant_type": "refresh_token", "client_secret": APPLICATION, "refresh_token": REFRESH},
        {
            "grant_type": "refresh_token",
            "refresh_token": REFRESH,
            "scopes": ["PAYMENTS_READ"],
            "short_lived": True,
        },
    ],
    ids=["authorization_code", "pkce", "refresh_token", "narrowed"],
)
async def test_square_obtain_token(keywords: dict[str, Any]) -> None:
    """Each grant is a JSON object with exactly the fields given, and without the client's token."""
    async with answering((200, OBTAINED)) as provider, Square(OWN_TOKEN, base_url=provider.url) as client:
        tokens = await client.oauth.obtain_token(client_id="app", **keywords)
    asked = provider.only
    assert (asked.method, asked.path) == ("POST", "/oauth2/token")
    assert asked.media == "application/json"
    assert asked.json == {"client_id": "app", **keywords}
    assert asked.authorization is None
    assert isinstance(tokens, square.models.ObtainTokenResponse)
    assert (tokens.access_token, tokens.refresh_token) == (ACCESS, REFRESH)
    assert tokens.expires_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert keeps_secrets(tokens)


@pytest.mark.parametrize("own", [None, OWN_TOKEN])
async def test_square_revoke_token(own: str | None) -> None:
    """The application's secret authorizes, whatever token the client has, and stands nowhere else."""
    async with answering((200, {"success": True})) as provider, Square(own, base_url=provider.url) as client:
        answer = await client.oauth.revoke_token(
            client_secret=APPLICATION, client_id="app", access_token=ACCESS, revoke_only_access_token=True
        )
    asked = provider.only
    assert (asked.method, asked.path) == ("POST", "/oauth2/revoke")
    assert asked.authorization == f"Client {APPLICATION}"
    assert asked.json == {"client_id": "app", "access_token": ACCESS, "revoke_only_access_token": True}
    assert isinstance(answer, square.models.RevokeTokenResponse)
    assert answer.success is True


async def test_square_revoke_token_needs_the_secret() -> None:
    """The client's own token never stands in for the application's secret."""
    async with answering((200, {})) as provider, Square(OWN_TOKEN, base_url=provider.url) as client:
        with pytest.raises(ConfigurationError):
            await client.call("RevokeToken", body={"client_id": "app", "access_token": ACCESS})
        for secret in ("", f"{APPLICATION}\r\nX-More: 1"):
            with pytest.raises(ConfigurationError) as caught:
                await client.oauth.revoke_token(client_secret=secret, client_id="app", access_token=ACCESS)
            assert keeps_secrets(caught.value)
    assert not provider.asked


async def test_square_retrieve_token_status() -> None:
    """The client's own token is asked about, or any other; where there is neither, nothing is sent."""
    said = {
        "scopes": ["PAYMENTS_READ"],
        "expires_at": "2026-01-02T03:04:05Z",
        "client_id": "app",
        "merchant_id": "MERCHANT",
    }
    async with answering((200, said)) as provider, Square(OWN_TOKEN, base_url=provider.url) as client:
        status = await client.oauth.retrieve_token_status()
        await client.oauth.retrieve_token_status(access_token=ACCESS)
        with pytest.raises(ConfigurationError):
            await client.with_options(access_token=None).oauth.retrieve_token_status()
    assert [asked.authorization for asked in provider.asked] == [f"Bearer {OWN_TOKEN}", f"Bearer {ACCESS}"]
    for asked in provider.asked:
        assert (asked.method, asked.path, asked.media) == ("POST", "/oauth2/token/status", None)
        assert asked.headers["Content-Length"] == "0"
    assert isinstance(status, square.models.RetrieveTokenStatusResponse)
    assert square.encode(status) == said


# All seven

Call = Callable[[Any], Any]

CALLS: dict[str, tuple[type[Polar] | type[Square], Call]] = {
    "polar.oauth2.token": (Polar, lambda client: client.oauth2.token(body=AUTHORIZATION_CODE)),
    "polar.oauth2.revoke": (
        Polar,
        lambda client: client.oauth2.revoke(token=ACCESS, client_id="app", client_secret=APPLICATION),
    ),
    "polar.oauth2.introspect": (
        Polar,
        lambda client: client.oauth2.introspect(token=ACCESS, client_id="app", client_secret=APPLICATION),
    ),
    "polar.oauth2.userinfo": (Polar, lambda client: client.oauth2.userinfo()),
    "square.oauth.obtain_token": (
        Square,
        lambda client: client.oauth.obtain_token(
            client_id="app", grant_type="authorization_code", client_secret=APPLICATION, code=CODE
        ),
    ),
    "square.oauth.revoke_token": (
        Square,
        lambda client: client.oauth.revoke_token(
            client_secret=APPLICATION, client_id="app", access_token=ACCESS
        ),
    ),
    "square.oauth.retrieve_token_status": (
        Square,
        lambda client: client.oauth.retrieve_token_status(access_token=ACCESS),
    ),
}
#: What only reads by GET; the others may have taken effect, and a rotated credential is gone with its answer.
REPEATED_AFTER_503 = {"polar.oauth2.userinfo"}
each_call = pytest.mark.parametrize("name", CALLS)

#: An answer that serves for all of them.
SUCCESS = (200, {**TOKENS, "expires_at": "2026-01-02T03:04:05Z", "active": True, "sub": "1", "success": True})

REFUSALS: list[tuple[int, Any, type[APIStatusError], str | None, str]] = [
    (400, {"error": "invalid_grant"}, BadRequestError, "invalid_grant", "Bad Request"),
    (
        401,
        {"error": "invalid_client", "error_description": "Who are you?"},
        AuthenticationError,
        "invalid_client",
        "Who are you?",
    ),
    (
        401,
        {"error": "Unauthorized", "detail": "Not this token."},
        AuthenticationError,
        "Unauthorized",
        "Not this token.",
    ),
    (
        401,
        {
            "errors": [
                {"category": "AUTHENTICATION_ERROR", "code": "UNAUTHORIZED", "detail": "Not authorized."},
            ]
        },
        AuthenticationError,
        "UNAUTHORIZED",
        "Not authorized.",
    ),
    (
        401,
        {"type": "service.not_authorized", "message": "Not authorized"},
        AuthenticationError,
        "service.not_authorized",
        "Not authorized",
    ),
    (
        422,
        {
            "error": "RequestValidationError",
            "detail": [
                {"type": "missing", "loc": ["body", "code"], "msg": "Field required", "input": APPLICATION}
            ],
        },
        UnprocessableEntityError,
        "RequestValidationError",
        "code: Field required",
    ),
]


@each_call
@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: f"{refusal[0]}-{refusal[3]}")
async def test_refusals_are_one_family(name: str, refusal: tuple[Any, ...]) -> None:
    """Whatever a refusal looks like: its class says the status, and code, message and facts are read."""
    status, body, kind, code, message = refusal
    make, call = CALLS[name]
    async with answering((status, body)) as provider, make(OWN_TOKEN, base_url=provider.url) as client:
        with pytest.raises(kind) as caught:
            await call(client)
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.code) == (status, code)
    if status == 401:  # the message ends in the server that was asked
        said, _, asked = error.message.partition("; ")
        assert (said, asked.partition(":")[0]) == (message.removesuffix("."), "127.0.0.1")
    else:
        assert error.message == message
    assert error.request_id == "request-1"
    assert error.provider == name.partition(".")[0]
    assert client.operations[error.operation].name == name.partition(".")[2]
    assert error.attempts == 1
    # What the call itself sent in secret is not repeated.
    sends = name not in {"polar.oauth2.userinfo", "square.oauth.retrieve_token_status"}
    assert error.body == (json.loads(json.dumps(body).replace(APPLICATION, "***")) if sends else body)
    assert keeps_secrets(error)


async def test_refusals_name_each_fault() -> None:
    """The faults that a provider lists are told one by one, with the field that each is about."""
    polar_body = {"detail": [{"type": "missing", "loc": ["body", "code"], "msg": "Field required"}]}
    async with answering((422, polar_body)) as provider, Polar(base_url=provider.url) as client:
        with pytest.raises(UnprocessableEntityError) as caught:
            await client.oauth2.token(body={"grant_type": "authorization_code"})
    (detail,) = caught.value.details
    assert (detail.code, detail.message, detail.field) == ("missing", "Field required", "code")
    square_body = {
        "errors": [
            {"category": "INVALID_REQUEST_ERROR", "code": "MISSING", "detail": "No code.", "field": "code"},
            {"category": "API_ERROR", "code": "OTHER", "detail": "And more."},
        ]
    }
    async with answering((400, square_body)) as provider, Square(base_url=provider.url) as client:
        with pytest.raises(BadRequestError) as caught:
            await client.oauth.obtain_token(client_id="app", grant_type="authorization_code")
    assert caught.value.code == "MISSING"
    assert [(detail.code, detail.message, detail.field) for detail in caught.value.details] == [
        ("MISSING", "No code.", "code"),
        ("OTHER", "And more.", None),
    ]


AT_ONCE = {"wait_initial": 0.0, "wait_max": 0.0}
BUSY = (429, {"error": "TooManyRequests", "detail": "Later."})


@each_call
async def test_retries_are_overridden_for_a_call(name: str) -> None:
    """A view repeats as it says, whatever its client does, and leaves its client alone."""
    make, call = CALLS[name]
    async with (
        answering(BUSY, BUSY, SUCCESS) as provider,
        make(OWN_TOKEN, base_url=provider.url, retry=None) as client,
    ):
        await call(client.with_options(retry=Retry(attempts=3, **AT_ONCE)))
        assert len(provider.asked) == 3
    bodies = [(asked.form, asked.json, asked.authorization) for asked in provider.asked]
    assert bodies[0] == bodies[1] == bodies[2]
    async with (
        answering(BUSY) as provider,
        make(OWN_TOKEN, base_url=provider.url, retry=Retry(attempts=3, **AT_ONCE)) as client,
    ):
        for view, attempts in (
            (client.with_options(retry=None), 1),
            (client.with_options(retry=Retry(attempts=2, **AT_ONCE)), 2),
            (client, 3),
        ):
            provider.asked.clear()
            with pytest.raises(RateLimitError) as caught:
                await call(view)
            assert caught.value.attempts == len(provider.asked) == attempts


@each_call
async def test_ambiguous_failures(name: str) -> None:
    """Where a failure does not tell what happened, a token is not asked for or revoked a second time."""
    make, call = CALLS[name]
    failure = (503, {"error": "Unavailable", "detail": "Try again."})
    async with (
        answering(failure, SUCCESS) as provider,
        make(OWN_TOKEN, base_url=provider.url, retry=Retry(attempts=3, **AT_ONCE)) as client,
    ):
        if name in REPEATED_AFTER_503:
            await call(client)
            assert len(provider.asked) == 2
        else:
            with pytest.raises(ServerError) as caught:
                await call(client)
            assert len(provider.asked) == 1
            assert keeps_secrets(caught.value)


@each_call
async def test_each_says_who_asks_and_for_which_version(name: str) -> None:
    """Every request carries the version of the vendored document and a User-Agent."""
    make, call = CALLS[name]
    async with answering(SUCCESS) as provider, make(OWN_TOKEN, base_url=provider.url) as client:
        await call(client)
    headers = provider.only.headers
    if make is Polar:
        assert headers["Polar-Version"] == VERSIONS["polar"]
    else:
        assert headers["Square-Version"] == VERSIONS["square"]
    assert headers["User-Agent"].startswith("aiomerchant/")


@each_call
async def test_logs_keep_secrets(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """No log line of a call holds what it sent or received, also where an answer is not as documented."""
    make, call = CALLS[name]
    odd = (200, {secret: secret for secret in SECRETS} | {"expires_at": ACCESS, "active": SESSION, "sub": 1})
    with caplog.at_level("DEBUG"):
        async with (
            answering(BUSY, odd) as provider,
            make(OWN_TOKEN, base_url=provider.url, retry=Retry(attempts=2, **AT_ONCE)) as client,
        ):
            await call(client)
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("aiomerchant")]
    assert len(lines) >= 2
    assert all(map(keeps_secrets, lines))
