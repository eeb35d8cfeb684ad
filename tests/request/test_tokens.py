"""Tokens that cannot serve an operation are refused before they are sent anywhere."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import AuthenticationError, ConfigurationError, Polar, Square
from aiomerchant.tokens import check_kind, check_secret
from aiomerchant_api.polar.operations import OPERATIONS as POLAR
from aiomerchant_api.square.operations import OPERATIONS as SQUARE

from tests.support import vendored
from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve

ALL = {**POLAR, **SQUARE}
SESSIONS = [id for id, one in POLAR.items() if {"customer_session", "member_session"} & {*one.security}]
WORDS = {"customer_session": "a customer session token", "member_session": "a member session token"}


def refusal(id: str, token: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        check_kind(ALL[id], token)
    assert token not in str(caught.value)
    assert token[-8:] not in str(caught.value)
    return caught.value.message


class TestSessionTokens:
    def test_they_serve_what_the_document_says(self) -> None:
        """Customers and members, or members alone; the document's own words are read here."""
        named = {
            id: {name for choice in one.get("security", ()) for name in choice}
            for id, one in vendored.operations("polar").items()
        }
        wanted = {id for id, names in named.items() if names & {"customer_session", "member_session"}}
        assert wanted == {*SESSIONS}
        alone = {id for id in wanted if named[id] == {"member_session"}}
        assert alone
        assert alone == {id for id in SESSIONS if POLAR[id].security == ("member_session",)}

    @pytest.mark.parametrize("id", SESSIONS)
    async def test_an_organizations_token_is_refused(self, serve: Serve, id: str) -> None:
        """Nothing is sent; the message names what would do, what was given, and nothing of the token."""
        server = await serve(answer({}))
        token = "polar_oat_hunter2hunter2"
        operation: Any = POLAR[id]
        path = dict.fromkeys(re.findall(r"\{(\w+)\}", operation.path), "x")
        async with Polar(token, base_url=server.url) as client:
            with pytest.raises(ConfigurationError) as caught:
                await client(operation, path=path, body={} if operation.body else None)
            assert server.requests == []
            right = " or ".join(WORDS[scheme] for scheme in operation.security)
            said = f"{id} takes {right}, and was given an organization access token"
            assert caught.value.message == said
            assert caught.value.operation == id
            # One of the right kind goes through, and so does one of a kind that nobody knows.
            for other in "polar_mst_x", "polar_new_x":
                view = client.with_options(access_token=other)
                await view(operation, path=path, body={} if operation.body else None)
        sent = [received.header("authorization") for received in server.requests]
        assert sent == ["Bearer polar_mst_x", "Bearer polar_new_x"]


class TestKinds:
    @pytest.mark.parametrize(
        ("id", "token", "message"),
        [
            ("customers:list", "polar_cst_hunter2x", "a customer session token"),
            ("customers:list", "polar_mst_hunter2x", "a member session token"),
            ("customers:list", "polar_rt_u_hunter2", "an OAuth refresh token"),
            ("customers:list", "polar_cs_hunter2xx", "an OAuth client secret"),
            ("customers:list", "polar_crt_hunter2x", "a registration access token"),
            ("oauth2:clients:oauth2:get_client", "polar_pat_hunter2", "takes a registration access token"),
            ("customers:list", "polar_ci_hunter2xx", "an OAuth client id"),
            ("customers:list", "polar_whs_hunter2x", "a webhook secret"),
            ("customers:list", "whsec_hunter2hunter2", "a webhook secret"),
            ("ListPayments", "sq0csp-hunter2hunter2", "an application secret"),
            ("ListPayments", "sandbox-sq0csb-hunter2", "an application secret"),
            ("ListPayments", "sq0idp-hunter2hunter2", "an application id"),
            ("RevokeToken", "EAAAhunter2hunter2", "takes an application secret"),
            ("oauth2:userinfo", "polar_oat_hunter2", "takes an OAuth access token"),
        ],
    )
    def test_the_wrong_kind_is_named(self, id: str, token: str, message: str) -> None:
        """As far as a prefix tells."""
        assert message in refusal(id, token)

    @pytest.mark.parametrize(
        ("id", "token"),
        [
            ("customers:list", "polar_oat_x"),
            ("customers:list", "polar_pat_x"),
            ("customers:list", "polar_at_u_x"),
            ("customers:list", "polar_us_x"),
            ("customers:list", "whatever"),
            ("oauth2:userinfo", "polar_at_o_x"),
            ("ListPayments", "EAAAx"),
            ("ListPayments", "sq0atp-x"),
            ("RevokeToken", "sq0csp-x"),
            ("RevokeToken", "sandbox-sq0csb-x"),
            ("oauth2:request_token", "sq0idp-x"),
        ],
    )
    def test_the_right_kind_and_unknown_ones_pass(self, id: str, token: str) -> None:
        """Prefixes may be added any day."""
        check_kind(ALL[id], token)

    def test_every_scheme_of_the_documents_has_a_name(self) -> None:
        """Each refusal says what would do instead."""
        for id, operation in ALL.items():
            if operation.security:
                assert " takes a" in refusal(id, "polar_ci_hunter2hunter2")
        schemes = Counter(scheme for operation in ALL.values() for scheme in operation.security)
        assert set(schemes) == {
            "oidc",
            "pat",
            "oat",
            "customer_session",
            "member_session",
            "registration_access_token",
            "oauth2",
            "oauth2ClientSecret",
        }

    async def test_a_credential_given_with_the_call_is_checked_too(self, serve: Serve) -> None:
        """And not where an own Authorization field stands for it."""
        server = await serve(answer({}))
        async with Square(base_url=server.url) as client:
            with pytest.raises(ConfigurationError, match="takes an application secret"):
                await client.oauth.revoke_token(client_secret="EAAAx", client_id="i")
            view = client.with_options(headers={"Authorization": "Bearer sq0csp-x"})
            await view.payments.list()
        assert server.only.header("authorization") == "Bearer sq0csp-x"


class TestForms:
    """What is certain is refused; what a newer server may know is sent, and told of when it was refused."""

    @pytest.mark.parametrize(
        ("client", "token", "begins"),
        [
            (Polar, "polar_zzz_hunter2hunter2", "polar_oat_ or polar_pat_ or polar_at_"),
            (Polar, "sk_live_hunter2hunter2", "polar_oat_ or polar_pat_ or polar_at_"),
            (Square, "sq0atp-hunter2hunter2", "EAAA"),
        ],
    )
    async def test_an_unknown_one_that_is_refused(
        self, serve: Serve, client: Any, token: str, begins: str
    ) -> None:
        server = await serve(answer({"error": "invalid_token"}, status=401))
        async with client(token, base_url=server.url) as api:
            with pytest.raises(AuthenticationError) as caught:
                await api.customers.list()
        assert f"begins with {begins}, and this one does not" in caught.value.message
        assert "hunter2" not in str(caught.value)

    @pytest.mark.parametrize(("client", "token"), [(Polar, "polar_oat_hunter2"), (Square, "EAAAhunter2")])
    async def test_a_known_one_that_is_refused(self, serve: Serve, client: Any, token: str) -> None:
        server = await serve(answer({"error": "invalid_token"}, status=401))
        async with client(token, base_url=server.url) as api:
            with pytest.raises(AuthenticationError) as caught:
                await api.customers.list()
        assert "begins with" not in caught.value.message

    @pytest.mark.parametrize(
        ("token", "problem"),
        [
            (
                "polar_oat_hunter2",
                "takes an access token, and was given an organization access token of Polar",
            ),
            ("whsec_hunter2hunter2", "and was given a webhook secret of Polar"),
            ("sq0csp-hunter2", "and was given an application secret"),
            ("sandbox-sq0csb-hunter2", "and was given an application secret"),
            ("sandbox-sq0idb-hunter2", "and was given an application id"),
        ],
    )
    async def test_one_for_something_else(self, serve: Serve, token: str, problem: str) -> None:
        server = await serve(answer({}))
        async with Square(token, base_url=server.url) as square:
            with pytest.raises(ConfigurationError, match=f"{problem} \\(|{problem}$") as caught:
                await square.customers.list()
        assert "hunter2" not in str(caught.value)
        assert server.requests == []

    @pytest.mark.parametrize(
        ("use", "value", "kind"),
        [
            ("client_id", "sq0csp-hunter2", "an application secret"),
            ("client_secret", "sq0idp-hunter2", "an application id"),
            ("client_secret", "polar_oat_hunter2", "an organization access token"),
            ("webhook_secret", "polar_oat_hunter2", "an organization access token"),
            ("webhook_secret", "EAAAhunter2", "an access token"),
        ],
    )
    def test_a_secret_for_something_else(self, use: str, value: str, kind: str) -> None:
        with pytest.raises(ConfigurationError) as caught:
            check_secret("secret", value, use=use)
        assert caught.value.message == f"secret was given {kind}"

    @pytest.mark.parametrize(
        ("use", "value"),
        [
            ("client_id", "sq0idp-hunter2"),
            ("client_secret", "polar_cs_hunter2"),
            ("webhook_secret", "whsec_hunter2"),
            ("webhook_secret", "anything else"),
        ],
    )
    def test_a_secret_for_its_use(self, use: str, value: str) -> None:
        assert check_secret("secret", value, use=use, text=True) == value
