"""scripts/demo_steps.py: what scripts/demo shows, and that it notices a step that is not as told."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest

import demo_steps
from aiomerchant.sandbox import Sandbox

from tests.support.checkout import ROOT

pytestmark = pytest.mark.slow

STEPS = ROOT / "scripts" / "demo_steps.py"

#: What each part shows, by words of its lines.
SHOWN = [
    "Polar: a connection, by OAuth with PKCE",
    "The user who pressed Deny: AuthorizationDenied (access_denied)",
    "The user who pressed Allow: a connection for 'openid profile email'",
    "The same callback once more: CallbackError",
    "oauth2.userinfo speaks for Robin Sand",
    "20 calls at once, and one refresh",
    "connection.status: active=True; the old token is refused (invalid_token)",
    "connection.revoke: taken back at Polar; from now on ReconnectRequired",
    "Square: a connection, renewed each week",
    "The seller who pressed Allow: a connection with M",
    "connection.status: scopes CUSTOMERS_READ, PAYMENTS_WRITE",
    "customers.create: not with these scopes (403 INSUFFICIENT_SCOPES)",
    "refresh_due, a week later: seller-1 is renewed",
    "connection.revoke: taken back at Square; the token is refused (ACCESS_TOKEN_REVOKED)",
    "Polar customers.get: CustomerIndividual",
    "Polar customers.update: Ada is now Ada Lovelace",
    "walked 25 customers over 3 numbered pages",
    "walked 25 customers over 3 pages by cursor",
    "(503, 429, 200)",
    "3 attempts carried one idempotency key",
    "it happened once (COMPLETED, Money(amount=1099, currency='USD'))",
    "NotFoundError NOT_FOUND",
    "the unknown enum value 'HOLOGRAM'",
    "polar.call('customers:list')",
    "Webhooks: subscribed, delivered when something happens, and verified",
    "Polar webhooks.create_webhook_endpoint: customer.created, enabled=True",
    "Square webhooks.subscriptions.create: payment.created, enabled=True",
    "Polar delivers to WebhookRouter: verified, customer.created with <bo@example.com>",
    "Square delivers to WebhookRouter: verified, payment.created, answered 204",
    "A forged delivery: refused with 401 (no signature fits)",
    "Both changed by update: customer.updated arrives",
    "Both listed (1 and 1) and deleted: nothing arrives any more",
]


def test_shows_the_main_job() -> None:
    """It runs by itself in this interpreter, shows each part in its order, and exits with 0."""
    run = subprocess.run([sys.executable, STEPS], capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
    place = 0
    for words in SHOWN:
        place = run.stdout.find(words, place)
        assert place >= 0, f"{words!r} is missing in:\n{run.stdout}"
    lines = run.stdout.splitlines()
    numbers = [int(found[1]) for line in lines if (found := re.match(r" +(\d+)  \S", line))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert lines[-1].startswith(f"{len(numbers)} steps, all as told")
    assert max(map(len, lines)) <= 120


def test_shows_no_secret() -> None:
    """Tokens, codes and client secrets stay out of what it prints."""
    run = subprocess.run([sys.executable, STEPS], capture_output=True, text=True, timeout=120, check=False)
    assert not re.search(r"polar_[a-z]{2,3}_|sq0\w{3}-|EAAA|EQAA|whsec_", run.stdout)


async def test_a_part_that_is_not_as_told_fails_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One part that goes wrong is shown, does not stop the others, and makes the exit code 1."""

    async def wrong(sandbox: Sandbox) -> AsyncIterator[str]:
        """A part that is wrong."""
        yield "so far so good"
        demo_steps.expect(sandbox.count("CreatePayment") == 1, "one payment")

    monkeypatch.setattr(demo_steps, "CHAPTERS", (wrong, demo_steps.square_connection))
    assert await demo_steps.main() == 1
    shown = capsys.readouterr().out
    assert "FAILED after step 1: UnexpectedAnswer: expected: one payment" in shown
    assert "connection.revoke: taken back at Square" in shown
    assert "1 of 2 parts were not as told" in shown
