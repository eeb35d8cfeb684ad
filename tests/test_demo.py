"""scripts/demo_steps.py: what scripts/demo shows, and that it notices a step that is not as told."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import demo_steps
from aiomerchant.sandbox import Sandbox

STEPS = Path(__file__).parent.parent / "scripts" / "demo_steps.py"

#: What each part shows, by words of its lines.
SHOWN = [
    "Polar: OAuth with PKCE",
    "The user who pressed Deny came back with access_denied",
    "The user who pressed Allow came back with an authorization code",
    "oauth2.token: a token for 'openid profile email', PKCE checked",
    "oauth2.userinfo: it speaks for Robin Sand",
    "oauth2.introspect: active=True",
    "the old one is refused (invalid_token)",
    "oauth2.revoke, oauth2.introspect: active=False",
    "Square: OAuth",
    "oauth.obtain_token",
    "oauth.retrieve_token_status: scopes CUSTOMERS_READ, PAYMENTS_WRITE",
    "customers.create: not with these scopes (403 INSUFFICIENT_SCOPES)",
    "oauth.revoke_token: success=True",
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
    assert not re.search(r"polar_[a-z]{2,3}_|sq0\w{3}-|EAAA|EQAA", run.stdout)


async def test_a_part_that_is_not_as_told_fails_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One part that goes wrong is shown, does not stop the others, and makes the exit code 1."""

    async def wrong(sandbox: Sandbox) -> AsyncIterator[str]:
        """A part that is wrong."""
        yield "so far so good"
        demo_steps.expect(sandbox.count("CreatePayment") == 1, "one payment")

    monkeypatch.setattr(demo_steps, "CHAPTERS", (wrong, demo_steps.square_oauth))
    assert await demo_steps.main() == 1
    shown = capsys.readouterr().out
    assert "FAILED after step 1: NotAsTold: expected: one payment" in shown
    assert "oauth.obtain_token" in shown
    assert "1 of 2 parts were not as told" in shown
