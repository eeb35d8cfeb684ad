"""The sandbox's OAuth: the authorization page, the codes and tokens of both, and what each token may do."""

from __future__ import annotations

import json
import re
from base64 import b64encode, urlsafe_b64decode
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any, ClassVar
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit
from uuid import UUID

import aiohttp
import pytest

from aiomerchant import (
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    NotFoundError,
    PermissionDeniedError,
    Polar,
    ServerError,
    Square,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import PolarServer, Sandbox, SquareServer
from aiomerchant.sandbox.credentials import Token
from aiomerchant.sandbox.endpoints import Refusal

from tests.support.sandboxes import CHALLENGE, NOW, PKCE, REDIRECT_URI, VERIFIER, fetch


def question(server: PolarServer | SquareServer, **query: str) -> dict[str, str]:
    """A good request to the authorization page, but for what is said otherwise."""
    return {
        "client_id": server.application.client_id,
        "redirect_uri": REDIRECT_URI,
        "response_type": "code",
        "state": "s t/ä",
        **query,
    }


async def authorize(server: PolarServer | SquareServer, consent: bool = True, **query: str) -> dict[str, str]:
    """What the user brings back to the application."""
    address = await server.authorize(
        f"{server.authorize_url}?{urlencode(question(server, **query))}", consent=consent
    )
    assert address.startswith(f"{REDIRECT_URI}?")
    return dict(parse_qsl(urlsplit(address).query, strict_parsing=True))


def credentials(server: PolarServer | SquareServer) -> dict[str, str]:
    application = server.application
    return {"client_id": application.client_id, "client_secret": application.client_secret or ""}


async def polar_token(sandbox: Sandbox, scope: str = "openid profile email", **query: str) -> Any:
    answer = await authorize(sandbox.polar, scope=scope, **query)
    grant = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": REDIRECT_URI}
    return await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))


async def square_token(sandbox: Sandbox, scope: str = "CUSTOMERS_READ PAYMENTS_WRITE", **more: Any) -> Any:
    answer = await authorize(sandbox.square, scope=scope)
    return await sandbox.square.client.oauth.obtain_token(
        grant_type="authorization_code",
        code=answer["code"],
        redirect_uri=REDIRECT_URI,
        **credentials(sandbox.square),
        **more,
    )


class Elements(HTMLParser):
    """The elements of a page, in order, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


async def page(server: PolarServer | SquareServer, **query: str) -> Elements:
    status, body, _ = await fetch("GET", server.authorize_url, params=question(server, **query))
    assert status == 200
    return Elements(body.decode())


class TestPage:
    """What a user sees, and what becomes of the answer."""

    async def test_says_who_asks_whom_for_what(self, sandbox: Sandbox) -> None:
        """The application, the user, each scope in words, and where the answer goes."""
        shown = await page(sandbox.polar, scope="openid customers:read customer_meters:read orders:write")
        for words in (
            "May Sandbox Shop use your Polar account?",
            "Robin Sand (robin@example.com)",
            "Know who you are openid",
            "Read customers customers:read",
            "Read customer meters customer_meters:read",
            "Change orders orders:write",
            "back to shop.example",
        ):
            assert words in shown.text
        shown = await page(sandbox.square, scope="CUSTOMERS_READ PAYMENTS_WRITE_IN_PERSON")
        assert f"the seller {sandbox.square.merchant_id}" in shown.text
        assert "Read customers CUSTOMERS_READ" in shown.text
        assert "Change payments in person PAYMENTS_WRITE_IN_PERSON" in shown.text

    async def test_is_accessible_html(self, sandbox: Sandbox) -> None:
        """Language, title, one main heading; each choice labelled; two buttons; no script."""
        shown = await page(sandbox.polar)
        assert shown.all("html") == [{"lang": "en"}]
        assert len(shown.all("title")) == len(shown.all("main")) == len(shown.all("h1")) == 1
        assert "Allow Sandbox Shop? - Polar sandbox" in shown.text
        labelled = {label["for"] for label in shown.all("label")}
        asked = [field for field in shown.all("input") if field["type"] != "hidden"]
        assert [field["id"] in labelled for field in asked] == [True, True]
        assert [button["value"] for button in shown.all("button")] == ["allow", "deny"]
        ids = [attributes["id"] for _, attributes in shown.found if "id" in attributes]
        assert len(ids) == len(set(ids))
        assert not shown.all("script")
        assert not [name for _, attributes in shown.found for name in attributes if name.startswith("on")]

    async def test_can_be_read_in_light_and_in_dark(self, sandbox: Sandbox) -> None:
        """Text stands out by 4.5 to 1, lines by 3 to 1, in both schemes: WCAG 2.2, 1.4.3 and 1.4.11."""
        _, body, _ = await fetch("GET", sandbox.polar.authorize_url, params=question(sandbox.polar))
        blocks = re.findall(r":root {(.*?)}", body.decode(), re.DOTALL)
        assert len(blocks) == 2
        assert "@media (prefers-color-scheme: dark)" in body.decode()
        for block in blocks:
            colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
            for text, ground in (("text", "ground"), ("quiet", "ground"), ("on-accent", "accent")):
                assert contrast(colours[text], colours[ground]) >= 4.5
            for line in ("line", "accent"):
                assert contrast(colours[line], colours["ground"]) >= 3

    async def test_nothing_from_elsewhere_gets_into_it(self, sandbox: Sandbox) -> None:
        """A name is text and no markup, and the browser is told to load, frame and keep nothing."""
        name = '<script>alert(1)</script>" & $provider'
        application = sandbox.polar.register(name)
        asked = question(sandbox.polar, client_id=application.client_id)
        _, body, headers = await fetch("GET", sandbox.polar.authorize_url, params=asked)
        assert b"<script" not in body
        assert name in Elements(body.decode()).text
        assert headers["content-type"] == "text/html; charset=utf-8"
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
        policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
        style = re.findall(b"<style>(.*)</style>", body, re.DOTALL)[0]
        assert policy == {
            "default-src": "'none'",
            "style-src": f"'sha256-{b64encode(sha256(style).digest()).decode()}'",
            "form-action": "'self' https://shop.example",
            "base-uri": "'none'",
            "frame-ancestors": "'none'",
        }

    async def test_its_form_counts_once(self, sandbox: Sandbox) -> None:
        """Not twice, not late, not without the token of a page, and not without a decision."""
        url = sandbox.polar.authorize_url

        async def answer(**form: str) -> tuple[int, str]:
            status, body, _ = await fetch("POST", url, data=form)
            return status, Elements(body.decode()).text

        async def token() -> str:
            fields = {field["name"]: field["value"] for field in (await page(sandbox.polar)).all("input")}
            return fields["form"] or ""

        first = await token()
        assert (await answer(form=first, decision="allow"))[0] == 303
        for wrong in ({"form": first}, {"form": "made-up"}, {}):
            status, text = await answer(**wrong, decision="allow")
            assert (status, "answered already" in text) == (400, True)
        for wrong in ({}, {"decision": "perhaps"}):
            status, text = await answer(form=await token(), **wrong)
            assert (status, "Neither Allow nor Deny" in text) == (400, True)
        nobody = {"decision": "allow", "organization": str(UUID(int=1))}
        status, text = await answer(form=await token(), **nobody)
        assert (status, "There is no such account." in text) == (400, True)
        late = await token()
        sandbox.clock.advance(600)
        assert (await answer(form=late, decision="allow"))[0] == 400
        assert (await answer(form=await token(), decision="allow", organization="x" * 10_000))[0] == 400

    async def test_the_page_of_another_server_is_not_visited(self, sandbox: Sandbox) -> None:
        """Such as that of the provider itself, where the application was not given its base_url."""
        url = f"https://polar.sh/oauth2/authorize?{urlencode(question(sandbox.polar))}"
        with pytest.raises(
            ConfigurationError, match=r"url must begin with .*: give the application base_url="
        ):
            await sandbox.polar.authorize(url)

    async def test_denial(self, sandbox: Sandbox) -> None:
        """The application is told, in each provider's words, and gets no code."""
        assert await authorize(sandbox.polar, consent=False) == {
            "error": "access_denied",
            "error_description": "The user denied the request.",
            "state": "s t/ä",
            "iss": "https://polar.sh",
        }
        assert await authorize(sandbox.square, consent=False) == {
            "error": "access_denied",
            "error_description": "user_denied",
            "state": "s t/ä",
        }

    async def test_head_and_other_methods(self, sandbox: Sandbox) -> None:
        """Only GET and POST; a HEAD opens no question."""
        for method in ("HEAD", "PUT"):
            status, _, _ = await fetch(method, sandbox.polar.authorize_url, params=question(sandbox.polar))
            assert status == 405


class TestAuthorization:
    """What an application may ask for, and what it is told."""

    async def test_brings_back_a_code_and_the_state(self, sandbox: Sandbox) -> None:
        """Each visit gives another code; the state comes back as it was; the rest is each provider's own."""
        first, second = await authorize(sandbox.polar), await authorize(sandbox.polar)
        assert first.pop("code") != second.pop("code")
        assert first == second == {"state": "s t/ä", "iss": "https://polar.sh"}
        answer = await authorize(sandbox.square)
        assert answer.pop("code")
        assert answer == {"state": "s t/ä", "response_type": "code"}

    async def test_keeps_the_query_of_the_redirect_address(self, sandbox: Sandbox) -> None:
        asked = question(sandbox.polar, redirect_uri=f"{REDIRECT_URI}?shop=1")
        address = await sandbox.polar.authorize(f"{sandbox.polar.authorize_url}?{urlencode(asked)}")
        query = parse_qs(urlsplit(address).query)
        assert query["shop"] == ["1"]
        assert "code" in query

    @pytest.mark.parametrize(
        "wrong",
        [
            {"client_id": "unknown"},
            {"redirect_uri": ""},
            {"redirect_uri": "callback"},
            {"redirect_uri": "javascript:alert(1)"},
            {"redirect_uri": "http://[/"},
            {"redirect_uri": f"{REDIRECT_URI}#here"},
            {"redirect_uri": f"{REDIRECT_URI}\r\nSet-Cookie: a=b"},
            {"redirect_uri": "https://shop.example; script-src */"},
            {"redirect_uri": "https://shop.example;/"},
            {"redirect_uri": "https://user@shop.example/"},
        ],
    )
    async def test_never_redirects_to_a_stranger(self, sandbox: Sandbox, wrong: dict[str, str]) -> None:
        """An unknown application or an address that is none is told to the user alone: RFC 6749, 4.1.2.1."""
        asked = question(sandbox.polar, **wrong)
        status, body, headers = await fetch("GET", sandbox.polar.authorize_url, params=asked)
        assert (status, headers["content-type"]) == (400, "text/html; charset=utf-8")
        assert "location" not in headers
        assert "form-action 'none'" in headers["content-security-policy"]
        assert "cannot be authorized" in Elements(body.decode()).text
        with pytest.raises(ConfigurationError, match=r"page says: (The client id|redirect_uri)"):
            await sandbox.polar.authorize(f"{sandbox.polar.authorize_url}?{urlencode(asked)}")

    async def test_who_asks_stands_there_once(self, sandbox: Sandbox) -> None:
        """RFC 6749, 3.1. With two addresses nobody can say which is meant."""
        for name in ("client_id", "redirect_uri"):
            asked = [*question(sandbox.polar).items(), (name, question(sandbox.polar)[name])]
            status, _, _ = await fetch("GET", sandbox.polar.authorize_url, params=asked)
            assert status == 400
        asked = [*question(sandbox.polar).items(), ("scope", "openid"), ("scope", "email")]
        address = await sandbox.polar.authorize(f"{sandbox.polar.authorize_url}?{urlencode(asked)}")
        assert "error=invalid_request" in address

    @pytest.mark.parametrize(
        ("error", "query"),
        [
            ("unsupported_response_type", {"response_type": "token"}),
            ("invalid_scope", {"scope": "openid customers:destroy"}),
            ("invalid_request", {"code_challenge": CHALLENGE, "code_challenge_method": "plain"}),
            ("invalid_request", {"code_challenge": CHALLENGE}),
            ("invalid_request", {"code_challenge": "short", "code_challenge_method": "S256"}),
            ("invalid_request", {"code_challenge_method": "S256"}),
            ("invalid_request", {"sub_type": "robot"}),
            ("invalid_request", {"sub": str(UUID(int=1))}),
            ("invalid_sub", {"sub_type": "organization", "sub": str(UUID(int=1))}),
            ("consent_required", {"prompt": "none"}),
        ],
    )
    async def test_tells_the_application_what_is_wrong(
        self, sandbox: Sandbox, error: str, query: dict[str, str]
    ) -> None:
        """Other mistakes go back by the redirect at once, with the state and without a code."""
        _, _, headers = await fetch(
            "GET", sandbox.polar.authorize_url, params=question(sandbox.polar, **query)
        )
        answer = dict(parse_qsl(urlsplit(headers["location"]).query))
        assert answer["error"] == error
        assert answer["error_description"]
        assert (answer["state"], answer["iss"]) == ("s t/ä", "https://polar.sh")
        assert "code" not in answer

    async def test_a_public_client_needs_pkce(self, sandbox: Sandbox) -> None:
        client_id = sandbox.polar.public_application.client_id
        assert (await authorize(sandbox.polar, client_id=client_id))["error"] == "invalid_request"
        assert "code" in await authorize(sandbox.polar, client_id=client_id, **PKCE)

    async def test_square_needs_no_response_type(self, sandbox: Sandbox) -> None:
        """Polar does."""
        for server, name in ((sandbox.square, "code"), (sandbox.polar, "error")):
            asked = question(server)
            del asked["response_type"]
            address = await server.authorize(f"{server.authorize_url}?{urlencode(asked)}")
            assert f"{name}=" in address

    async def test_registered_addresses_are_exact(self, sandbox: Sandbox) -> None:
        """Where some are registered, no other is taken, however alike: RFC 9700, 2.1. None is the first."""
        for server in (sandbox.polar, sandbox.square):
            application = server.register("Shop", redirect_uris=[REDIRECT_URI, "https://other.example/"])
            asked = question(server, client_id=application.client_id, redirect_uri=f"{REDIRECT_URI}/")
            with pytest.raises(ConfigurationError, match="not registered"):
                await server.authorize(f"{server.authorize_url}?{urlencode(asked)}")
            del asked["redirect_uri"]
            address = await server.authorize(f"{server.authorize_url}?{urlencode(asked)}")
            assert address.startswith(f"{REDIRECT_URI}?code=")
        code = parse_qs(urlsplit(address).query)["code"][0]
        token = await sandbox.square.client.oauth.obtain_token(
            grant_type="authorization_code",
            client_id=application.client_id,
            client_secret=application.client_secret,
            code=code,
        )
        assert token.access_token

    async def test_scopes_that_are_meant_by_none(self, sandbox: Sandbox) -> None:
        """All that the application may have with Polar, a few with Square."""
        assert len((await polar_token(sandbox, "")).scope.split()) > 50
        token = await square_token(sandbox, "")
        status = await sandbox.square.client.oauth.retrieve_token_status(access_token=token.access_token)
        assert status.scopes == [
            "MERCHANT_PROFILE_READ",
            "PAYMENTS_READ",
            "SETTLEMENTS_READ",
            "BANK_ACCOUNTS_READ",
        ]

    async def test_prompt_none_asks_nobody(self, sandbox: Sandbox) -> None:
        """What was granted once needs no page: OpenID Connect Core, 3.1.2.1."""
        await authorize(sandbox.polar, scope="openid email")
        asked = question(sandbox.polar, scope="email", prompt="none")
        status, _, headers = await fetch("GET", sandbox.polar.authorize_url, params=asked)
        assert (status, "code=" in headers["location"]) == (303, True)
        answer = await authorize(sandbox.polar, scope="email profile", prompt="none")
        assert answer["error"] == "consent_required"

    async def test_the_user_limits_it_to_an_organization(self, sandbox: Sandbox) -> None:
        """A choice of the form, and the only one for `sub_type=organization`."""
        shown = await page(sandbox.polar)
        choices = [field["value"] for field in shown.all("input") if field["type"] == "radio"]
        assert choices == ["", sandbox.polar.organization_id]
        token = await polar_token(sandbox)
        seen = await sandbox.polar.client.oauth2.introspect(
            token=token.access_token, **credentials(sandbox.polar)
        )
        assert seen.organizations == []
        token = await polar_token(sandbox, sub_type="organization")
        seen = await sandbox.polar.client.oauth2.introspect(
            token=token.access_token, **credentials(sandbox.polar)
        )
        assert (seen.sub_type, seen.organizations) == ("user", [sandbox.polar.organization_id])

    async def test_polar_tells_the_question_as_data(self, sandbox: Sandbox) -> None:
        """The operation behind its page: application, user, scopes and organizations."""
        status, body, _ = await fetch(
            "GET",
            f"{sandbox.polar.base_url}/v1/oauth2/authorize",
            params=question(sandbox.polar, scope="openid", sub_type="organization"),
        )
        found = json.loads(body)
        assert (status, found["client"]["client_name"], found["scopes"]) == (
            200,
            "Sandbox Shop",
            ["openid"],
        )
        assert found["sub"]["email"] == "robin@example.com"
        assert found["organizations"][0]["id"] == sandbox.polar.organization_id
        assert found["requires_single_organization"] is True
        status, body, _ = await fetch("GET", f"{sandbox.polar.base_url}/v1/oauth2/authorize")
        assert (status, json.loads(body)["error"]) == (400, "invalid_request")


class TestPolarOAuth:
    async def test_a_code_gives_tokens(self, sandbox: Sandbox) -> None:
        """The first token is good for ten days and comes with an id_token where `openid` was asked for."""
        token = await polar_token(sandbox)
        assert token.access_token.startswith("polar_at_u_")
        assert token.refresh_token.startswith("polar_rt_u_")
        assert (token.token_type, token.expires_in, token.scope) == (
            "Bearer",
            864_000,
            "openid profile email",
        )
        assert token.id_token.count(".") == 2
        assert (await polar_token(sandbox, "profile")).id_token is None

    async def test_a_code_is_good_once(self, sandbox: Sandbox) -> None:
        answer = await authorize(sandbox.polar)
        grant = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": REDIRECT_URI}
        await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))
        with pytest.raises(BadRequestError) as caught:
            await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))
        assert caught.value.code == "invalid_grant"

    async def test_a_code_lives_five_minutes(self, sandbox: Sandbox) -> None:
        answer = await authorize(sandbox.polar)
        grant = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": REDIRECT_URI}
        sandbox.clock.advance(300)
        with pytest.raises(BadRequestError, match="invalid_grant"):
            await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))

    @pytest.mark.parametrize(
        ("wrong", "status", "code"),
        [
            ({"code": "other"}, 400, "invalid_grant"),
            ({"redirect_uri": "https://other.example"}, 400, "invalid_grant"),
            ({"code_verifier": "wrong" * 9}, 400, "invalid_grant"),
            ({"code_verifier": "short"}, 400, "invalid_request"),
            ({"code_verifier": None}, 400, "invalid_request"),
            ({"client_id": "unknown"}, 401, "invalid_client"),
            ({"client_secret": "wrong"}, 401, "invalid_client"),
            ({"client_secret": None}, 401, "invalid_client"),
        ],
    )
    async def test_what_does_not_fit_the_code_is_refused(
        self, sandbox: Sandbox, wrong: dict[str, Any], status: int, code: str
    ) -> None:
        """Code, redirect address, verifier and client have to be right; a mistake leaves the code usable."""
        answer = await authorize(sandbox.polar, **PKCE)
        grant = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": REDIRECT_URI,
            "code_verifier": VERIFIER,
            **credentials(sandbox.polar),
        }
        with pytest.raises((BadRequestError, AuthenticationError)) as caught:
            await sandbox.polar.client.oauth2.token(body=grant | wrong)
        assert (caught.value.status, caught.value.code) == (status, code)
        assert (await sandbox.polar.client.oauth2.token(body=grant)).access_token

    async def test_a_public_client_needs_no_secret(self, sandbox: Sandbox) -> None:
        """PKCE alone gives it tokens; revoking and introspecting are not for it."""
        client_id = sandbox.polar.public_application.client_id
        answer = await authorize(sandbox.polar, client_id=client_id, **PKCE)
        token = await sandbox.polar.client.oauth2.token(
            body={
                "grant_type": "authorization_code",
                "client_id": client_id,
                "code": answer["code"],
                "redirect_uri": REDIRECT_URI,
                "code_verifier": VERIFIER,
            }
        )
        with pytest.raises(AuthenticationError, match="invalid_client"):
            await sandbox.polar.client.call(
                "oauth2:revoke_token", body={"token": token.access_token, "client_id": client_id}
            )

    async def test_a_refresh_ends_the_old_pair_at_once(self, sandbox: Sandbox) -> None:
        """The new pair lasts an hour; neither old token is good for anything."""
        polar, old = sandbox.polar.client, await polar_token(sandbox)
        grant = {"grant_type": "refresh_token", "refresh_token": old.refresh_token}
        new = await polar.oauth2.token(body=grant | credentials(sandbox.polar))
        assert (new.expires_in, new.scope, new.id_token) == (3600, old.scope, None)
        assert {new.access_token, new.refresh_token}.isdisjoint({old.access_token, old.refresh_token})
        with pytest.raises(AuthenticationError):
            await polar.with_options(access_token=old.access_token).oauth2.userinfo()
        with pytest.raises(BadRequestError, match="invalid_grant"):
            await polar.oauth2.token(body=grant | credentials(sandbox.polar))
        await polar.with_options(access_token=new.access_token).oauth2.userinfo()

    async def test_grants_it_does_not_have(self, sandbox: Sandbox) -> None:
        """A web grant is refused for want of sessions; JSON is no form, and so has no grant."""
        with pytest.raises(BadRequestError, match="no sessions"):
            await sandbox.polar.client.oauth2.token(
                body={"grant_type": "web", "session_token": "x", **credentials(sandbox.polar)}
            )
        status, body, _ = await fetch(
            "POST", f"{sandbox.polar.base_url}/v1/oauth2/token", json={"grant_type": "refresh_token"}
        )
        assert (status, json.loads(body)["error"]) == (400, "unsupported_grant_type")

    async def test_the_secret_goes_where_it_was_registered_for(self, sandbox: Sandbox) -> None:
        """The ready application sends it in the body; Basic is refused, by 401 and a challenge."""
        application = sandbox.polar.application
        login = aiohttp.encode_basic_auth(application.client_id, application.client_secret or "")
        status, body, headers = await fetch(
            "POST",
            f"{sandbox.polar.base_url}/v1/oauth2/token",
            data={"grant_type": "refresh_token", "refresh_token": "x"},
            headers={"Authorization": login},
        )
        assert (status, json.loads(body)["error"]) == (401, "invalid_client")
        assert headers["www-authenticate"].startswith("Basic ")

    async def test_a_refresh_may_ask_for_less(self, sandbox: Sandbox) -> None:
        """Never for more; what was granted stays with the refresh token: RFC 6749, 6."""
        polar, old = sandbox.polar.client, await polar_token(sandbox, "openid email")

        async def refresh(token: Any, scope: str | None) -> Any:
            grant = {"grant_type": "refresh_token", "refresh_token": token.refresh_token, "scope": scope}
            return await polar.oauth2.token(body=grant | credentials(sandbox.polar))

        with pytest.raises(BadRequestError, match="invalid_scope"):
            await refresh(old, "openid profile")
        less = await refresh(old, "openid")
        user = await polar.with_options(access_token=less.access_token).oauth2.userinfo()
        assert (less.scope, user.email) == ("openid", None)
        assert (await refresh(less, None)).scope == "openid email"

    async def test_introspection(self, sandbox: Sandbox) -> None:
        """An active token is described; any other gives `active: false` and nothing else."""
        polar, token = sandbox.polar.client.with_options(strict=True), await polar_token(sandbox)
        for value in (token.access_token, token.refresh_token):
            seen = await polar.oauth2.introspect(token=value, **credentials(sandbox.polar))
            assert (seen.active, seen.token_type, seen.sub_type) == (True, "Bearer", "user")
            assert seen.exp is not None
            assert seen.iat == NOW.timestamp()
            assert seen.exp - seen.iat == 864_000
        for hint, active in (("refresh_token", False), ("access_token", True)):
            seen = await polar.oauth2.introspect(
                token=token.access_token, token_type_hint=hint, **credentials(sandbox.polar)
            )
            assert seen.active is active
        inactive = await polar.oauth2.introspect(token="unknown", **credentials(sandbox.polar))
        assert inactive.active is False
        assert inactive.sub is None
        sandbox.clock.advance(864_000)
        seen = await polar.oauth2.introspect(token=token.access_token, **credentials(sandbox.polar))
        assert seen.active is False

    async def test_revocation(self, sandbox: Sandbox) -> None:
        """Both tokens end, unless a hint says that the access token is meant; an unknown one is no error."""
        polar = sandbox.polar.client

        async def active(token: str) -> bool:
            return (await polar.oauth2.introspect(token=token, **credentials(sandbox.polar))).active

        token = await polar_token(sandbox)
        await polar.oauth2.revoke(
            token=token.access_token, token_type_hint="access_token", **credentials(sandbox.polar)
        )
        assert not await active(token.access_token)
        assert await active(token.refresh_token)
        token = await polar_token(sandbox)
        await polar.oauth2.revoke(token=token.refresh_token, **credentials(sandbox.polar))
        assert not await active(token.access_token)
        assert not await active(token.refresh_token)
        await polar.oauth2.revoke(token="unknown", **credentials(sandbox.polar))

    async def test_userinfo(self, sandbox: Sandbox, polar: Polar) -> None:
        """The scopes say how much is told; the token of an organization is no user's."""
        token = await polar_token(sandbox)
        user = await polar.with_options(access_token=token.access_token).oauth2.userinfo()
        assert (user.name, user.email, user.email_verified) == ("Robin Sand", "robin@example.com", True)
        token = await polar_token(sandbox, "openid")
        user = await polar.with_options(access_token=token.access_token).oauth2.userinfo()
        assert UUID(user.sub)
        assert (user.name, user.email) == (None, None)
        assert await refused(sandbox.polar, "/v1/oauth2/userinfo", sandbox.polar.access_token)

    async def test_the_id_token_is_signed(self, sandbox: Sandbox) -> None:
        """RS256 by the key that discovery leads to; it repeats the nonce and tells what the scopes allow."""
        _, body, _ = await fetch("GET", f"{sandbox.polar.base_url}/.well-known/openid-configuration")
        found = json.loads(body)
        assert found["issuer"] == "https://polar.sh"
        assert found["authorization_endpoint"] == sandbox.polar.authorize_url
        assert {"openid", "customers:read"} <= set(found["scopes_supported"])
        _, body, _ = await fetch("GET", found["jwks_uri"])
        (key,) = json.loads(body)["keys"]
        token = await polar_token(sandbox, "openid email", nonce="n-1")
        head, claims, signature = token.id_token.split(".")
        assert json.loads(unpacked(head)) == {"alg": "RS256", "kid": key["kid"], "typ": "JWT"}
        assert json.loads(unpacked(claims)) == {
            "iss": "https://polar.sh",
            "aud": sandbox.polar.application.client_id,
            "sub": sandbox.polar.user["sub"],
            "email": "robin@example.com",
            "email_verified": True,
            "nonce": "n-1",
            "auth_time": NOW.timestamp(),
            "iat": NOW.timestamp(),
            "exp": NOW.timestamp() + 3600,
        }
        modulus, exponent, signed = (
            int.from_bytes(unpacked(text), "big") for text in (key["n"], key["e"], signature)
        )
        assert modulus.bit_length() == 2048
        padded = pow(signed, exponent, modulus).to_bytes(256, "big")
        assert padded.startswith(b"\0\1" + b"\xff" * 202 + b"\0")
        assert padded.endswith(sha256(f"{head}.{claims}".encode()).digest())

    async def test_a_nonce_is_used_once(self, sandbox: Sandbox) -> None:
        """Not by two codes at the same time."""
        await authorize(sandbox.polar, nonce="n-1")
        assert (await authorize(sandbox.polar, nonce="n-1"))["error"] == "invalid_request"
        assert "code" in await authorize(sandbox.polar, nonce="n-2")


class TestPolarClients:
    """Dynamic registration: RFC 7591 and 7592."""

    METADATA: ClassVar[dict[str, Any]] = {
        "redirect_uris": [REDIRECT_URI],
        "client_name": "Shop",
        "scope": "openid customers:read",
    }

    async def test_their_whole_life(self, sandbox: Sandbox) -> None:
        """Registered, read, changed and deleted with the token that registration gave."""
        polar = sandbox.polar.client.with_options(access_token=None)
        created = await polar.oauth2.clients.create(**self.METADATA)
        assert created["client_id"].startswith("polar_ci_")
        assert created["client_secret"].startswith("polar_cs_")
        assert created["token_endpoint_auth_method"] == "client_secret_post"
        assert created["client_id_issued_at"] == NOW.timestamp()
        assert created["registration_client_uri"].endswith(f"/v1/oauth2/register/{created['client_id']}")
        client_id, own = created["client_id"], created["registration_access_token"]
        assert await polar.oauth2.clients.get(client_id, registration_access_token=own) == created
        assert await polar.with_options(access_token=own).oauth2.clients.get(client_id) == created

        asked = {"client_id": client_id, "response_type": "code"}
        url = f"{sandbox.polar.authorize_url}?{urlencode({**asked, 'scope': 'openid email'})}"
        code = parse_qs(urlsplit(await sandbox.polar.authorize(url)).query)["code"][0]
        login = {name: created[name] for name in ("client_id", "client_secret")}
        token = await polar.oauth2.token(body={"grant_type": "authorization_code", "code": code, **login})
        assert token.scope == "openid"  # the client is registered for no more

        changed = await polar.oauth2.clients.update(
            client_id,
            registration_access_token=own,
            client_name="Shop & Co",
            redirect_uris=["https://new.example/"],
        )
        assert (changed["client_name"], changed["scope"]) == ("Shop & Co", self.METADATA["scope"])
        shown = await page(
            sandbox.polar, client_id=client_id, redirect_uri="https://new.example/", scope="openid"
        )
        assert "May Shop & Co use" in shown.text

        await polar.oauth2.clients.delete(client_id, registration_access_token=own)
        with pytest.raises(AuthenticationError, match="invalid_client"):
            await polar.oauth2.clients.get(client_id, registration_access_token=own)
        with pytest.raises(AuthenticationError, match="invalid_token"):
            await polar.with_options(access_token=token.access_token).oauth2.userinfo()
        with pytest.raises(ConfigurationError, match="client id is not known"):
            await sandbox.polar.authorize(url)

    @pytest.mark.parametrize(
        ("token", "status", "error"),
        [
            ("", 201, None),
            ("access_token", 201, None),
            ("personal_token", 403, "NotPermitted"),
            ("wrong", 401, "invalid_token"),
        ],
    )
    async def test_anybody_may_register(
        self, sandbox: Sandbox, token: str, status: int, error: str | None
    ) -> None:
        """An organization is anybody; a user is refused who comes with a token."""
        given = getattr(sandbox.polar, token, token)
        headers = {"Authorization": f"Bearer {given}"} if given else {}
        url = f"{sandbox.polar.base_url}/v1/oauth2/register"
        answered, body, _ = await fetch("POST", url, json=self.METADATA, headers=headers)
        assert (answered, json.loads(body).get("error")) == (status, error)
        described, _, _ = await fetch(
            "GET",
            f"{sandbox.polar.base_url}/v1/oauth2/authorize",
            params=question(sandbox.polar, scope="openid"),
            headers=headers,
        )
        assert described == (200 if status == 201 else status)

    async def test_each_client_is_managed_by_its_own_token(self, sandbox: Sandbox) -> None:
        """No other will do, that of another client included."""
        url = f"{sandbox.polar.base_url}/v1/oauth2/register"
        created, other = [json.loads((await fetch("POST", url, json=self.METADATA))[1]) for _ in range(2)]
        for method, given, expected in (
            ("GET", other["registration_access_token"], (401, "invalid_client")),
            ("PUT", other["registration_access_token"], (401, "invalid_client")),
            ("DELETE", other["registration_access_token"], (401, "invalid_client")),
            ("GET", sandbox.polar.access_token, (401, "invalid_client")),
            ("GET", sandbox.polar.personal_token, (403, "NotPermitted")),
            ("GET", "wrong", (401, "invalid_token")),
            ("GET", "", (400, "access_denied")),
            ("GET", created["registration_access_token"], (200, None)),
        ):
            headers = {"Authorization": f"Bearer {given}"} if given else {}
            status, body, _ = await fetch(
                method,
                f"{url}/{created['client_id']}",
                headers=headers,
                json={**self.METADATA, "client_id": created["client_id"]} if method == "PUT" else None,
            )
            assert (status, json.loads(body).get("error")) == expected

    async def test_a_public_client_has_no_secret(self, sandbox: Sandbox) -> None:
        polar = sandbox.polar.client
        created = await polar.oauth2.clients.create(**self.METADATA, token_endpoint_auth_method="none")
        assert "client_secret" not in created
        with pytest.raises(BadRequestError, match="invalid_client_metadata"):
            await polar.oauth2.clients.update(
                created["client_id"],
                registration_access_token=created["registration_access_token"],
                **self.METADATA,
                token_endpoint_auth_method="client_secret_post",
            )

    async def test_basic_where_it_was_registered(self, sandbox: Sandbox) -> None:
        """Then the secret travels in the header, and not in the body."""
        polar = sandbox.polar.client
        created = await polar.oauth2.clients.create(
            **self.METADATA, token_endpoint_auth_method="client_secret_basic"
        )
        client_id, secret = created["client_id"], created["client_secret"]
        url = f"{sandbox.polar.base_url}/v1/oauth2/revoke"
        basic = {"Authorization": aiohttp.encode_basic_auth(client_id, secret)}
        status, body, _ = await fetch("POST", url, data={"token": "unknown"}, headers=basic)
        assert (status, json.loads(body)) == (200, {})
        for data, headers in (
            ({"client_id": client_id, "client_secret": secret}, {}),
            ({}, {"Authorization": aiohttp.encode_basic_auth(client_id, "wrong")}),
            ({}, {"Authorization": "Basic ?"}),
        ):
            status, body, _ = await fetch("POST", url, data={"token": "x", **data}, headers=headers)
            assert (status, json.loads(body)["error"]) == (401, "invalid_client")

    @pytest.mark.parametrize(
        ("wrong", "code"),
        [
            ({"redirect_uris": ["https://shop.example/#here"]}, "invalid_redirect_uri"),
            ({"redirect_uris": ["http://shop.example/"]}, "invalid_redirect_uri"),
            ({"scope": "openid everything"}, "invalid_client_metadata"),
        ],
    )
    async def test_what_a_client_cannot_be(self, sandbox: Sandbox, wrong: dict[str, Any], code: str) -> None:
        polar = sandbox.polar.client
        with pytest.raises(BadRequestError) as caught:
            await polar.oauth2.clients.create(**{**self.METADATA, **wrong})
        assert caught.value.code == code
        created = await polar.oauth2.clients.create(**self.METADATA)
        with pytest.raises(BadRequestError, match="client_id"):
            await polar.call(
                "oauth2:clients:oauth2:update_client",
                path={"client_id": created["client_id"]},
                body={**self.METADATA, "client_id": "another"},
                credential=created["registration_access_token"],
            )


class TestPolarForAnybody:
    @pytest.mark.parametrize(
        ("token", "status"), [("", 404), ("access_token", 404), ("personal_token", 404), ("wrong", 401)]
    )
    async def test_a_token_is_optional(self, sandbox: Sandbox, token: str, status: int) -> None:
        """A buyer confirms a checkout by its client secret; only a token that is none is refused."""
        given = getattr(sandbox.polar, token, token)
        answered, _, _ = await fetch(
            "POST",
            f"{sandbox.polar.base_url}/v1/checkouts/client/polar_c_unknown/confirm",
            json={},
            headers={"Authorization": f"Bearer {given}"} if given else {},
        )
        assert answered == status


class TestPolarSessions:
    """The sessions of customers and members."""

    async def test_opens_the_portal_and_nothing_else(self, sandbox: Sandbox, polar: Polar) -> None:
        """Each kind of token is good for what it is made for."""
        customer = await polar.customers.create(body={"email": "ada@example.com", "external_id": "a-1"})
        session = await polar.customer_sessions.create(
            body={"customer_id": str(customer.id), "return_url": "https://shop.example/"}
        )
        assert session.customer == customer
        assert session.token.startswith("polar_mst_")
        assert len(session.token) == 53
        assert (session.expires_at - NOW).total_seconds() == 3600
        theirs = polar.with_options(access_token=session.token)
        user = await theirs.customer_portal.customer_session.get_authenticated_user()
        assert (user.type, user.role, user.email) == ("member", "owner", "ada@example.com")
        assert user.customer_id == customer.id
        seen = await theirs.customer_portal.customer_session.introspect()
        assert (seen.expires_at, seen.return_url) == (session.expires_at, "https://shop.example/")
        for token, path in (
            (session.token, "/v1/customers/"),
            (session.token, "/v1/oauth2/userinfo"),
            (sandbox.polar.access_token, "/v1/customer-portal/orders/"),
            (sandbox.polar.personal_token, "/v1/customer-portal/customer-session/introspect"),
        ):
            assert await refused(sandbox.polar, path, token)
        again = await polar.customer_sessions.create(body={"external_customer_id": "a-1"})
        assert again.customer_id == customer.id
        sandbox.clock.advance(3600)
        with pytest.raises(AuthenticationError, match="invalid_token"):
            await theirs.customer_portal.customer_session.introspect()

    async def test_a_member_has_one_too(self, sandbox: Sandbox, polar: Polar) -> None:
        team = await polar.customers.create(body={"type": "team", "name": "Engine"})
        member = {
            "id": str(UUID(int=7)),
            "customer_id": str(team.id),
            "external_id": "m-1",
            "email": "charles@example.com",
            "name": "Charles",
            "role": "owner",
        }
        sandbox.polar.store["members"][member["id"]] = member
        for name, value in (("member_id", member["id"]), ("external_member_id", "m-1")):
            session = await polar.customer_sessions.create(body={"customer_id": str(team.id), name: value})
            assert session.token.startswith("polar_mst_")
            theirs = polar.with_options(access_token=session.token)
            user = await theirs.customer_portal.customer_session.get_authenticated_user()
            assert (user.type, user.name, user.role) == ("member", "Charles", "owner")
        del sandbox.polar.store["members"][member["id"]]
        with pytest.raises(AuthenticationError):
            await theirs.customer_portal.customer_session.get_authenticated_user()

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"customer_id": str(UUID(int=1))}, "customer_id"),
            ({"external_customer_id": "nobody"}, "external_customer_id"),
        ],
    )
    async def test_of_nobody(self, polar: Polar, body: dict[str, str], field: str) -> None:
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.customer_sessions.create(body=body)
        assert caught.value.details[0].field == field


class TestScopes:
    """What a token may do."""

    async def test_polar_wants_one_of_them(self, sandbox: Sandbox, polar: Polar) -> None:
        """Whoever may change customers may read them, and not the other way round: RFC 6750, 3."""
        reader = await polar_token(sandbox, "customers:read")
        theirs = polar.with_options(access_token=reader.access_token)
        await theirs.customers.list()
        with pytest.raises(PermissionDeniedError) as caught:
            await theirs.customers.create(body={"email": "ada@example.com"})
        assert (caught.value.status, caught.value.code) == (403, "insufficient_scope")
        challenge = caught.value.headers["www-authenticate"]
        assert challenge.startswith('Bearer realm="polar", error="insufficient_scope", ')
        assert challenge.endswith('scope="customers:write"')
        assert not sandbox.polar.store["customers"]
        writer = await polar_token(sandbox, "customers:write")
        await polar.with_options(access_token=writer.access_token).customers.list()

    async def test_square_wants_all_of_them(self, sandbox: Sandbox, square: Square) -> None:
        reader = await square_token(sandbox, "CUSTOMERS_READ")
        theirs = square.with_options(access_token=reader.access_token)
        await theirs.customers.list()
        with pytest.raises(PermissionDeniedError) as caught:
            await theirs.customers.create(given_name="Ada")
        assert (caught.value.status, caught.value.code) == (403, "INSUFFICIENT_SCOPES")
        assert caught.value.body["errors"][0]["category"] == "AUTHENTICATION_ERROR"
        assert "CUSTOMERS_WRITE" in caught.value.message
        assert not sandbox.square.store["customers"]

    async def test_each_operation_is_guarded(self, sandbox: Sandbox) -> None:
        """Without its scopes a token is refused; with them, or with a token that has all, it passes."""
        guarded = 0
        for server, scheme in ((sandbox.polar, "oidc"), (sandbox.square, "oauth2")):
            authority = server.authority
            for operation in server.operations.values():
                if not operation.scopes or scheme not in operation.security:
                    continue
                guarded += 1
                enough = operation.scopes[:1] if scheme == "oidc" else operation.scopes
                for scope, passes in ((enough, True), (("other",), False), ((), False), (None, True)):
                    token = authority.ledger.issue(Token("token", scheme, scope))
                    if passes:
                        assert authority.authenticate(operation, "Bearer token") is token
                    else:
                        with pytest.raises(Refusal) as caught:
                            authority.authenticate(operation, "Bearer token")
                        assert caught.value.answer.status == 403
                if len(operation.scopes) > 1 and scheme == "oauth2":
                    authority.ledger.issue(Token("token", scheme, operation.scopes[1:]))
                    with pytest.raises(Refusal):
                        authority.authenticate(operation, "Bearer token")
        assert guarded > 400

    async def test_a_missing_token_is_told_from_a_bad_one(self, sandbox: Sandbox) -> None:
        """Polar's two bodies, each with its challenge."""
        url = f"{sandbox.polar.base_url}/v1/customers/"
        status, body, headers = await fetch("GET", url)
        assert (status, json.loads(body)["error"]) == (401, "Unauthorized")
        assert headers["www-authenticate"] == 'Bearer realm="polar"'
        status, body, headers = await fetch("GET", url, headers={"Authorization": "Bearer wrong"})
        assert (status, json.loads(body)["error"]) == (401, "invalid_token")
        assert 'error="invalid_token"' in headers["www-authenticate"]

    async def test_an_access_token_ends_when_it_says(self, sandbox: Sandbox, polar: Polar) -> None:
        """To the second, by the sandbox's own clock."""
        token = await polar_token(sandbox, "customers:read")
        theirs = polar.with_options(access_token=token.access_token)
        sandbox.clock.advance(token.expires_in - 1)
        await theirs.customers.list()
        sandbox.clock.advance(1)
        with pytest.raises(AuthenticationError, match="invalid_token"):
            await theirs.customers.list()


class TestSquareOAuth:
    async def test_a_code_gives_tokens(self, sandbox: Sandbox) -> None:
        """The token ends at an absolute time, 30 days on, or 24 hours where it is short-lived."""
        token = await square_token(sandbox)
        assert token.token_type == "bearer"
        assert (token.expires_at - NOW).days == 30
        assert (token.merchant_id, token.short_lived) == (sandbox.square.merchant_id, False)
        assert token.refresh_token_expires_at is None
        token = await square_token(sandbox, short_lived=True)
        assert (token.expires_at - NOW).days == 1

    async def test_a_code_is_good_once(self, sandbox: Sandbox, square: Square) -> None:
        answer = await authorize(sandbox.square)
        grant: dict[str, Any] = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": REDIRECT_URI,
            **credentials(sandbox.square),
        }
        with pytest.raises(AuthenticationError, match="UNAUTHORIZED"):
            await square.oauth.obtain_token(**{**grant, "client_secret": "wrong"})
        await square.oauth.obtain_token(**grant)
        with pytest.raises(BadRequestError, match="unknown, used or expired"):
            await square.oauth.obtain_token(**grant)

    async def test_the_refresh_token_of_a_code_stays(self, sandbox: Sandbox, square: Square) -> None:
        """It comes back unchanged, as often as it is used, and the old access token stays good."""
        old = await square_token(sandbox)
        for _ in range(2):
            new = await square.oauth.obtain_token(
                grant_type="refresh_token", refresh_token=old.refresh_token, **credentials(sandbox.square)
            )
            assert new.refresh_token == old.refresh_token
            assert new.access_token != old.access_token
        await square.oauth.retrieve_token_status(access_token=old.access_token)

    async def test_the_refresh_token_of_pkce_is_good_once(self, sandbox: Sandbox, square: Square) -> None:
        """Without a secret, PKCE brings refresh tokens that are single-use and end after 90 days."""
        client_id = sandbox.square.application.client_id
        answer = await authorize(sandbox.square, code_challenge=CHALLENGE)
        old = await square.oauth.obtain_token(
            grant_type="authorization_code",
            client_id=client_id,
            code=answer["code"],
            redirect_uri=REDIRECT_URI,
            code_verifier=VERIFIER,
        )
        assert old.refresh_token_expires_at is not None
        assert (old.refresh_token_expires_at - NOW).days == 90
        new = await square.oauth.obtain_token(
            grant_type="refresh_token", client_id=client_id, refresh_token=old.refresh_token
        )
        assert new.refresh_token != old.refresh_token
        for used in (old.refresh_token, "unknown"):
            with pytest.raises(BadRequestError, match="unknown, used, revoked or expired"):
                await square.oauth.obtain_token(
                    grant_type="refresh_token", client_id=client_id, refresh_token=used
                )
        sandbox.clock.advance(90 * 86_400)
        with pytest.raises(BadRequestError):
            await square.oauth.obtain_token(
                grant_type="refresh_token", client_id=client_id, refresh_token=new.refresh_token
            )

    async def test_without_secret_or_pkce_a_code_is_worth_nothing(
        self, sandbox: Sandbox, square: Square
    ) -> None:
        answer = await authorize(sandbox.square)
        with pytest.raises(AuthenticationError):
            await square.oauth.obtain_token(
                grant_type="authorization_code",
                client_id=sandbox.square.application.client_id,
                code=answer["code"],
                redirect_uri=REDIRECT_URI,
            )

    @pytest.mark.parametrize(
        ("body", "status", "code"),
        [
            ({"client_id": "x"}, 400, "MISSING_REQUIRED_PARAMETER"),
            ({"client_id": "x", "grant_type": "password"}, 400, "BAD_REQUEST"),
            ({"client_id": "x", "grant_type": "migration_token"}, 400, "MISSING_REQUIRED_PARAMETER"),
        ],
    )
    async def test_requests_that_are_wrong(
        self, square: Square, body: dict[str, Any], status: int, code: str
    ) -> None:
        with pytest.raises((BadRequestError, ServerError)) as caught:
            await square.call("ObtainToken", body=body)
        assert (caught.value.status, caught.value.code) == (status, code)

    async def test_an_old_token_migrates(self, sandbox: Sandbox, square: Square) -> None:
        """It is exchanged for a pair, while it is active."""
        old = await square_token(sandbox)
        asked = {"grant_type": "migration_token", "migration_token": old.access_token}
        new = await square.oauth.obtain_token(**asked, **credentials(sandbox.square))
        assert new.access_token != old.access_token
        assert new.refresh_token not in (None, old.refresh_token)
        for wrong in {"client_secret": "x"}, {"migration_token": sandbox.square.access_token}:
            with pytest.raises((AuthenticationError, BadRequestError)):
                await square.oauth.obtain_token(**{**asked, **credentials(sandbox.square), **wrong})

    async def test_token_status(self, sandbox: Sandbox, square: Square) -> None:
        """It describes the token that it was asked with, the seller's own included."""
        token = await square_token(sandbox)
        status = await square.oauth.retrieve_token_status(access_token=token.access_token)
        assert status.scopes == ["CUSTOMERS_READ", "PAYMENTS_WRITE"]
        assert status.expires_at == token.expires_at
        assert status.client_id == sandbox.square.application.client_id
        own = await square.oauth.retrieve_token_status()
        assert (own.merchant_id, own.expires_at) == (sandbox.square.merchant_id, None)
        sandbox.clock.advance(30 * 86_400)
        with pytest.raises(AuthenticationError) as caught:
            await square.oauth.retrieve_token_status(access_token=token.access_token)
        assert caught.value.code == "ACCESS_TOKEN_EXPIRED"

    async def test_revocation_ends_all_tokens(self, sandbox: Sandbox, square: Square) -> None:
        """Of the seller with this application: whichever was named. The seller's own token stays."""
        one, other = await square_token(sandbox), await square_token(sandbox)
        answer = await square.oauth.revoke_token(access_token=one.access_token, **credentials(sandbox.square))
        assert answer.success is True
        with pytest.raises(AuthenticationError) as caught:
            await square.oauth.retrieve_token_status(access_token=other.access_token)
        assert caught.value.code == "ACCESS_TOKEN_REVOKED"
        with pytest.raises(BadRequestError):
            await square.oauth.obtain_token(
                grant_type="refresh_token", refresh_token=one.refresh_token, **credentials(sandbox.square)
            )
        await square.oauth.retrieve_token_status()

    async def test_revocation_of_one_token(self, sandbox: Sandbox, square: Square) -> None:
        one, other = await square_token(sandbox), await square_token(sandbox)
        await square.oauth.revoke_token(
            access_token=one.access_token, revoke_only_access_token=True, **credentials(sandbox.square)
        )
        with pytest.raises(AuthenticationError):
            await square.oauth.retrieve_token_status(access_token=one.access_token)
        await square.oauth.retrieve_token_status(access_token=other.access_token)
        await square.oauth.revoke_token(merchant_id=sandbox.square.merchant_id, **credentials(sandbox.square))
        with pytest.raises(AuthenticationError):
            await square.oauth.retrieve_token_status(access_token=other.access_token)

    async def test_revocation_by_a_stranger(self, sandbox: Sandbox, square: Square) -> None:
        """The application's secret has to be right, and the token has to be one of its own."""
        token, good = await square_token(sandbox), credentials(sandbox.square)
        with pytest.raises(AuthenticationError):
            await square.oauth.revoke_token(access_token=token.access_token, client_secret="wrong")
        with pytest.raises(AuthenticationError):
            await square.oauth.revoke_token(access_token=token.access_token, **{**good, "client_id": "x"})
        for target in ({"access_token": sandbox.square.access_token}, {"merchant_id": "other"}):
            with pytest.raises(NotFoundError):
                await square.oauth.revoke_token(**target, **good)
        with pytest.raises(BadRequestError):
            await square.oauth.revoke_token(**good)

    async def test_a_token_may_ask_for_less(self, sandbox: Sandbox, square: Square) -> None:
        """Never for more; what was granted stays with the refresh token."""
        token = await square_token(sandbox, scopes=["CUSTOMERS_READ"])
        status = await square.oauth.retrieve_token_status(access_token=token.access_token)
        assert status.scopes == ["CUSTOMERS_READ"]
        grant: dict[str, Any] = {"grant_type": "refresh_token", "refresh_token": token.refresh_token}
        with pytest.raises(BadRequestError, match="not granted"):
            await square.oauth.obtain_token(**grant, scopes=["ORDERS_READ"], **credentials(sandbox.square))
        token = await square.oauth.obtain_token(**grant, **credentials(sandbox.square))
        status = await square.oauth.retrieve_token_status(access_token=token.access_token)
        assert status.scopes == ["CUSTOMERS_READ", "PAYMENTS_WRITE"]


def contrast(one: str, other: str) -> float:
    """How far two colours stand out from each other: WCAG 2.2, contrast ratio."""

    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


async def refused(server: PolarServer, path: str, token: str) -> bool:
    """Whether Polar takes a token for one of another kind."""
    headers = {"Authorization": f"Bearer {token}"}
    status, body, _ = await fetch("GET", f"{server.base_url}{path}", headers=headers)
    return status == 401 and json.loads(body)["error"] == "invalid_token"


def unpacked(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
