"""Both APIs on one port: below a prefix they are what they are on ports of their own."""

from __future__ import annotations

import pytest

from aiomerchant import ConfigurationError
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import CHALLENGE, NOW, REDIRECT_URI, fetch

PRICE = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}


async def test_what_happens_at_urls_that_this_process_does_not_reach() -> None:
    """A checkout is paid and a user consents where the port is mapped to another one, as in a container."""
    async with Sandbox(start=NOW, port=0, url="http://sandbox.example:8080/") as sandbox:
        assert sandbox.polar.base_url == "http://sandbox.example:8080/polar"
        assert sandbox.admin_url == "http://sandbox.example:8080/admin"
        polar = sandbox.polar.client
        product = await polar.products.create(body={"name": "Print", "prices": [PRICE]})
        checkout = await polar.checkouts.create(products=[str(product.id)])
        assert checkout.url.startswith("http://sandbox.example:8080/polar/checkout/")
        assert (await sandbox.polar.pay(checkout)).status == "succeeded"
        for server in sandbox.servers:
            application = server.register(redirect_uris=[REDIRECT_URI])
            query = (
                f"client_id={application.client_id}&redirect_uri={REDIRECT_URI}&response_type=code&state=s"
                f"&code_challenge={CHALLENGE}&code_challenge_method=S256"
            )
            url = f"{server.authorize_url}?{query}"
            assert "code=" in await server.authorize(url)
            assert "access_denied" in await server.authorize(url, consent=False)


async def test_paths_are_those_of_the_api() -> None:
    """In what is recorded; a redirect has the prefix, since the client follows it."""
    async with Sandbox(port=0) as sandbox:
        await sandbox.square.client.customers.list()
        assert sandbox.last("ListCustomers").path == "/v2/customers"
        status, _, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers?limit=2")
        assert (status, headers["location"]) == (307, f"{sandbox.polar.base_url}/v1/customers/?limit=2")
        status, body, _ = await fetch("GET", f"{sandbox.polar.base_url}/v1/nothing")
        assert (status, body) == (404, b'{"detail": "Not Found"}')
        root = sandbox.polar.base_url.removesuffix("/polar")
        status, body, _ = await fetch("GET", f"{root}/v1/customers/")
        assert (status, body) == (404, b'{"error": "the APIs are below /polar and /square"}')


async def test_it_is_healthy_once_it_has_its_records() -> None:
    async with Sandbox(port=0) as sandbox:
        url = f"{sandbox.polar.base_url.removesuffix('/polar')}/health"
        assert (await fetch("GET", url))[:2] == (200, b'{"status": "ok"}')
        assert sandbox._gateway is not None
        sandbox._gateway.ready = False
        assert (await fetch("GET", url))[:2] == (503, b'{"status": "starting"}')


async def test_a_port_that_is_taken_is_told() -> None:
    async with Sandbox(port=0) as sandbox:
        port = int(sandbox.polar.base_url.removesuffix("/polar").rpartition(":")[2])
        with pytest.raises(ConfigurationError, match=f"the sandbox cannot listen on port {port}: Address"):
            async with Sandbox(port=port):
                pass
    with pytest.raises(ConfigurationError, match=r"cannot listen on port 0 of 192\.0\.2\.1"):
        async with Sandbox(port=0, host="192.0.2.1"):
            pass
    assert sandbox.admin_url is None
    with pytest.raises(ConfigurationError, match="not running"):
        _ = sandbox.polar.base_url
