"""Secrets that a call sent, in whatever the server says about it."""

from __future__ import annotations

import html
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, strategies as st

from aiomerchant import APIStatusError, Hooks, MerchantError, Polar, ResponseEvent, RetryEvent, Square
from aiomerchant.masking import Mask, cut

from tests.support.operations import operation
from tests.support.servers import Received, answer

if TYPE_CHECKING:
    from tests.support.servers import Serve, Step

#: With everything that an escaping may change.
SECRET = 'hunter2/"fish"+<b>&é=1'

ESCAPES: dict[str, Callable[[str], str]] = {
    "none": lambda text: text,
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON in JSON": lambda text: json.dumps(json.dumps(text))[1:-1],
    "JSON with slashes": lambda text: json.dumps(text)[1:-1].replace("/", r"\/"),
    "an address": lambda text: quote(text, safe=""),
    "a path": quote,
    "a form": quote_plus,
    "HTML": html.escape,
    "Python": repr,
}


class TestMask:
    @pytest.mark.parametrize("escaped", ESCAPES.values(), ids=ESCAPES)
    @given(secret=st.text(min_size=8, max_size=40), around=st.text(max_size=10))
    def test_whatever_escaping_does(self, escaped: Callable[[str], str], secret: str, around: str) -> None:
        """No piece of eight letters or digits is left where a server repeats the secret."""
        text = Mask([secret]).text(f"{around} {escaped(secret)} {around}")
        for at in range(len(secret) - 7):
            piece = secret[at : at + 8]
            if piece.isascii() and piece.isalnum():
                assert piece not in text.replace(around, "")

    def test_whole_values(self) -> None:
        """Keys, items and numbers of JSON, at any depth."""
        said = {"a": ["(12345678)", {"12345678": 12345678, "n": 1, "b": None, "t": True}]}
        assert Mask(["12345678"]).value(said) == {
            "a": ["(***)", {"***": "***", "n": 1, "b": None, "t": True}]
        }

    def test_short_secrets_are_words(self) -> None:
        """They would hide half of a text; those of under eight characters are left."""
        mask = Mask(["authorize", "unknown", "0123456789abcdef"])
        assert mask.text("authorize, unauthorized, unknown") == "***, unauthorized, unknown"
        assert mask.text("x0123456789abcdefx") == "x***x"

    def test_pieces_of_a_secret(self) -> None:
        """They are masked where an unknown escaping left them; a word of small letters alone says nothing."""
        mask = Mask(["cnon:card-nonce-declined", "whsec/Swordfish&hunter2hunter2"])
        assert mask.text("The card was declined: cnon:card-nonce-declined") == "The card was declined: ***"
        assert mask.text("Swordfish (and) hunter2hunter2") == "*** (and) ***"

    def test_the_longest_first(self) -> None:
        """What is a part of another is masked with it."""
        assert Mask(["token-12", "token-123"]).text("token-123 token-12") == "*** ***"

    def test_nothing_to_hide(self) -> None:
        """Then a value is what it was."""
        said = {"a": 1}
        assert Mask([]).value(said) is said
        assert Mask([""]).text("x") == "x"


def echo(received: Received) -> str:
    """Everything that a request holds."""
    fields = "; ".join(f"{name}: {value}" for name, value in received.fields)
    return f"{received.target} {fields} {received.body.decode('utf-8', 'replace')}"


def echoing(status: int, shape: Callable[[str], Any]) -> Step:
    async def step(received: Received, reader: Any, writer: Any) -> bool:
        said = echo(received)
        headers = {"x-request-id": received.header("authorization") or "-"}
        return await answer(shape(said), status=status, headers=headers)(received, reader, writer)

    return step


SHAPES: dict[str, Callable[[str], Any]] = {
    "Polar": lambda said: {"error": said, "detail": said},
    "Polar's fields": lambda said: {
        "error": "RequestValidationError",
        "detail": [{"loc": ["body", said], "msg": said, "type": said, "input": said}],
    },
    "Square": lambda said: {"errors": [{"code": said, "detail": said, "field": said, "category": said}]},
    "OAuth": lambda said: {"error": said, "error_description": said},
    "text": lambda said: said,
    "HTML": lambda said: f"<html>{html.escape(said)}</html>",
    "cut": lambda said: {"error": "x", "detail": "x" * 480 + said},
}


@pytest.fixture
def shown(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """All that anybody sees of a call."""
    caplog.set_level(logging.DEBUG)
    found: list[str] = []
    yield found
    found.clear()


class TestOnTheWire:
    @pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
    @pytest.mark.parametrize("status", [200, 400, 401, 404, 422, 500])
    @pytest.mark.usefixtures("waits")
    async def test_what_every_operation_sends_in_secret(
        self, serve: Serve, caplog: pytest.LogCaptureFixture, status: int, shape: Callable[[str], Any]
    ) -> None:
        """Tokens, nonces, keys, codes and headers, in errors, hooks and logs."""
        caplog.set_level(logging.DEBUG)
        seen: list[str] = []
        caught: list[MerchantError] = []

        async def see(event: ResponseEvent | RetryEvent) -> None:
            seen.append(repr(event) + repr(dict(getattr(event, "headers", {}))) + str(event.error))

        server = await serve(echoing(status, shape))
        hooks = Hooks(on_response=see, on_retry=see)
        secret = "polar-secret-0123456789"
        async with (
            Polar(secret, base_url=server.url, hooks=hooks, strict=True) as polar,
            Square(secret, base_url=server.url, hooks=hooks, strict=True) as square,
        ):
            calls = [
                lambda: polar.customers.get("one"),
                lambda: polar.with_options(headers={"X-Gateway-Key": secret}).customers.get("one"),
                lambda: polar.oauth2.revoke(token=secret, client_id="i", client_secret=secret),
                lambda: polar.customer_portal.license_keys.validate(key=secret, organization_id="o"),
                lambda: square.payments.create(
                    source_id=secret, verification_token=secret, amount_money={"amount": 1, "currency": "USD"}
                ),
                lambda: square.oauth.revoke_token(client_secret=secret, client_id="i", access_token=secret),
                lambda: square.gift_cards.get_from_nonce(nonce=secret),
                lambda: square.request("POST", "/v2/things", body={"x": 1}, credential=secret),
            ]
            for call in calls:
                try:
                    await call()
                except MerchantError as error:
                    caught.append(error)
            try:
                async with polar.download(f"{server.url}/file?X-Signature={secret}") as download:
                    await download.read()
            except MerchantError as error:
                caught.append(error)
        assert len(caught) >= (7 if status == 200 else len(calls) + 1) or status == 200
        texts = [*seen, *(record.getMessage() for record in caplog.records)]
        for error in caught:
            texts += [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
            texts.append(repr(dict(getattr(error, "headers", {}))))
        # Where the text is cut, no part of a secret is left either.
        for text in texts:
            assert "secret-0123" not in text
            assert "polar-secret" not in text

    @pytest.mark.parametrize("escaped", ESCAPES.values(), ids=ESCAPES)
    async def test_however_it_is_escaped(self, serve: Serve, escaped: Callable[[str], str]) -> None:
        """A header may hold any character."""
        server = await serve(answer({"error": "x", "detail": f"<{escaped(SECRET)}>"}, status=400))
        async with Polar("token", base_url=server.url) as polar:
            view = polar.with_options(headers={"x-key": SECRET})
            with pytest.raises(MerchantError) as caught:
                await view(operation())
        assert "fish" not in str(caught.value) or escaped is ESCAPES["JSON in JSON"]
        assert "hunter2/" not in str(caught.value)


class TestCutting:
    @given(st.integers(0, 40), st.text(alphabet="abcdefgh", min_size=8, max_size=20))
    def test_a_cut_leaves_no_part_of_a_secret(self, before: int, secret: str) -> None:
        """The word that it goes through is taken off."""
        text = f'{"x " * before}{{"key": "{secret}"}}'.encode()
        for most in range(len(text) + 1):
            left = cut(text, most)
            assert text.startswith(left)
            assert len(left) <= most
            if len(left) < len(text):
                assert secret[:4].encode() not in left or secret.encode() in left

    def test_what_fits_is_whole(self) -> None:
        """Nothing is cut."""
        assert cut(b"one two", 7) == b"one two"
        assert cut(b"one two", 6) == b"one "
        assert cut(b"x" * 9000, 8999) == b"x" * (8999 - 4096)

    async def test_a_large_failure_is_cut(self, serve: Serve) -> None:
        """An error keeps a mebibyte; the secret at its end is not halved."""
        secret = "polar-secret-0123456789"
        said = "x " * (2**19 - 6) + secret
        server = await serve(answer(said + " y" * 100, status=500))
        async with Polar(secret, base_url=server.url, retry=None) as polar:
            with pytest.raises(APIStatusError) as caught:
                await polar.customers.get("one")
        assert isinstance(caught.value.body, str)
        assert "polar-secret" not in caught.value.body
        assert 2**20 - 5000 < len(caught.value.body) <= 2**20
