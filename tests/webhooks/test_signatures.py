"""Signatures of webhooks, against published vectors and the same sums done by hand."""

import hashlib
import hmac
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from aiomerchant import ConfigurationError
from aiomerchant.webhooks import Derivation, sign

BODY = '{"type":"order.paid","data":{"name":"Zoë"}}'
URL = "https://shop.example/webhooks/square?shop=1"
#: 32 bytes; with its padding, as Standard Webhooks writes it.
SECRET = "whsec_" + b64encode(bytes(range(32))).decode()


def hashed(key: bytes, content: bytes) -> str:
    """RFC 2104 with the standard library's other entry point, as base64."""
    return b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()


def polar(secret: str = SECRET, body: bytes | str = BODY, **options: Any) -> dict[str, str]:
    return sign("polar", body, secret, **{"id": "evt_1", "timestamp": 1614265330, **options})


def test_standard_webhooks_own_vector() -> None:
    """The example that the Standard Webhooks libraries test themselves with."""
    signed = sign(
        "polar",
        '{"test": 2432232314}',
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
    )
    assert signed == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_the_key_of_each_derivation() -> None:
    """Standard: what is base64 after the prefix. Legacy: each byte of the secret, its prefix included."""
    content = f"evt_1.1614265330.{BODY}".encode()
    assert polar()["webhook-signature"] == f"v1,{hashed(bytes(range(32)), content)}"
    assert polar(derivation="legacy")["webhook-signature"] == f"v1,{hashed(SECRET.encode(), content)}"


@pytest.mark.parametrize(
    "secret",
    [
        pytest.param(SECRET.rstrip("="), id="no padding"),
        pytest.param(SECRET.removeprefix("whsec_"), id="no prefix"),
        pytest.param(SECRET.removeprefix("whsec_").rstrip("="), id="neither"),
        pytest.param(SECRET + "=", id="too much padding"),
    ],
)
def test_the_standard_key_is_the_same_however_it_is_written(secret: str) -> None:
    """Prefix and padding add nothing to the bytes; Polar's generated secrets have no padding."""
    assert polar(secret) == polar()


@pytest.mark.parametrize(
    "secret", ["hunter2!", "whsec_!", "whsec_A", "whsec_!!!!aGVs", "whsec_Zoë", "polar_whs_é"]
)
def test_a_secret_that_is_no_base64_is_legacy_only(secret: str) -> None:
    """It signs as it is, and never as something else; the error does not show it."""
    content = f"evt_1.1614265330.{BODY}".encode()
    signed = polar(secret, derivation="legacy")
    assert signed["webhook-signature"] == f"v1,{hashed(secret.encode(), content)}"
    with pytest.raises(ConfigurationError) as caught:
        polar(secret)
    assert str(caught.value) == "the secret is no base64 after whsec_: only the legacy derivation fits it"
    # Neither does the decoder's error, which would hold the whole secret.
    assert caught.value.__context__ is None


def test_only_padding_is_no_part_of_the_key() -> None:
    """Each letter of base64 counts, the last one too."""
    content = f"evt_1.1614265330.{BODY}".encode()
    assert polar("whsec_AAAX")["webhook-signature"] == f"v1,{hashed(bytes([0, 0, 23]), content)}"


def test_square_signs_the_url_and_the_body() -> None:
    """HMAC of the notification URL, character by character, followed by the raw body; the key is text."""
    signed = sign("square", BODY, "asdf1234", url=URL)
    assert signed == {"x-square-hmacsha256-signature": hashed(b"asdf1234", f"{URL}{BODY}".encode())}
    other = sign("square", BODY, "asdf1234", url=f"{URL}/")
    assert other != signed


@pytest.mark.parametrize("length", [1, 63, 64, 65, 300])
def test_keys_of_any_length(length: int) -> None:
    """A key longer than a block of SHA-256 is hashed first; others are filled up."""
    key = ("k\xe9" * length)[:length]
    signed = sign("square", BODY, key, url=URL)
    assert signed == {"x-square-hmacsha256-signature": hashed(key.encode(), f"{URL}{BODY}".encode())}


def test_square_own_vector() -> None:
    """The example that the tests of Square's own SDKs share."""
    signed = sign(
        "square",
        '{"data":{"type":"webhooks","id":">id<"}}',
        "signature-key",
        url="https://webhook.site/webhooks",
    )
    assert signed == {"x-square-hmacsha256-signature": "Cxt7+aTi4rKgcA0bC4g9EHdVtLSDWdqccmL5MvihU4U="}


def test_bytes_and_text_sign_alike() -> None:
    """A string is its UTF-8 bytes; bytes that are no UTF-8 can be signed."""
    assert polar(body=BODY.encode()) == polar()
    assert sign("square", BODY.encode(), "key", url=URL) == sign("square", BODY, "key", url=URL)
    assert polar(body=b"\xff\x00")["webhook-signature"].startswith("v1,")


def test_timestamps() -> None:
    """An aware moment is told in whole seconds since 1970, whatever its zone."""
    moment = datetime(2026, 1, 1, 12, 0, 0, 999_999, tzinfo=UTC)
    assert polar(timestamp=moment)["webhook-timestamp"] == "1767268800"
    assert polar(timestamp=moment.astimezone(timezone(timedelta(hours=9)))) == polar(timestamp=moment)
    with pytest.raises(ConfigurationError, match=r"^timestamp must be an aware datetime$"):
        polar(timestamp=datetime(2026, 1, 1))  # noqa: DTZ001  # what is refused


@pytest.mark.parametrize("derivation", ["standard", "legacy"])
def test_signatures_are_of_32_bytes(derivation: Derivation) -> None:
    """SHA-256, base64 with its padding."""
    version, _, signature = polar(derivation=derivation)["webhook-signature"].partition(",")
    assert version == "v1"
    assert len(b64decode(signature, validate=True)) == 32


@pytest.mark.parametrize(
    ("provider", "options", "message"),
    [
        ("polar", {"id": "evt_1"}, "a delivery of Polar is signed with its id and timestamp"),
        ("polar", {"timestamp": 1}, "a delivery of Polar is signed with its id and timestamp"),
        (
            "polar",
            {"id": "evt_1", "timestamp": 1, "derivation": "new"},
            "derivation must be one of standard, legacy, not 'new'",
        ),
        ("square", {}, "a delivery of Square is signed with its notification URL"),
        ("stripe", {}, "provider must be 'polar' or 'square', not 'stripe'"),
    ],
)
def test_what_is_missing_is_told(provider: Any, options: Any, message: str) -> None:
    """A mistake in the arguments is explained, without the secret."""
    with pytest.raises(ConfigurationError) as caught:
        sign(provider, BODY, SECRET, **options)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "options", [{"id": "evt_1", "timestamp": 1}, {"id": "evt_1", "timestamp": 1, "derivation": "legacy"}]
)
def test_no_secret_signs_nothing(options: Any) -> None:
    """An empty secret is a variable that was not set; anybody could make such a signature."""
    with pytest.raises(ConfigurationError, match=r"^secret is empty$"):
        sign("polar", BODY, "", **options)
    with pytest.raises(ConfigurationError, match=r"^secret is empty$"):
        sign("square", BODY, "", url=URL)
