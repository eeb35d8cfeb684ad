"""What the calls of the harness do, as data: each sends a nonce, and gives the nonce that came back."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qs, urlsplit

from aiomerchant import Polar, Square, stream
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore

from .servers import NONCE

if TYPE_CHECKING:
    from .ledger import Answer
    from .servers import Request

__all__ = ["ACTIONS", "MARK", "SECRET", "Action", "Clients"]

#: Stands in every secret that a call sends, and in nothing else.
MARK: Final = "s3cr3t"
#: With characters that JSON, addresses and forms write differently.
SECRET: Final = f"{MARK}-Zm9v+YmFy/{MARK}=="

USD: Final = {"amount": 100, "currency": "USD"}
FILE: Final = Path(__file__)


@dataclass
class Clients:
    """The clients of a run."""

    url: str
    polar: Polar
    square: Square

    async def close(self) -> None:
        await self.polar.close()
        await self.square.close()


#: A call: is given clients and a nonce, and gives the nonce that came back.
Start = Callable[[Clients, str], Coroutine[Any, Any, Any]]


@dataclass(frozen=True)
class Action:
    """One kind of call.

    Attributes:
        operation: The operation's id.
        sends: What it sends: a write with an idempotency key, one without, one that may be repeated for its
            method, or nothing but a question.
        answers: What a good answer holds.
        requests: How many requests it makes if all goes well.
        loose: Whether any body can be a good one, so that another is not noticed.
        goes_on: Whether it is done to its end though its caller is cancelled, so that nothing is to be said.
        patient: Whether it waits as long as something comes, or has limits of its own: no slow kinds for it.
    """

    name: str
    operation: str
    sends: Literal["keyed", "keyless", "repeatable", "question"]
    start: Start
    answers: Callable[[Request, str, int], Any]
    requests: int = 1
    loose: bool = False
    goes_on: bool = False
    patient: bool = False

    def answer(self, nonce: str) -> Callable[[Request, int], Answer]:
        """A good answer to a request, by how often the call took effect before it."""

        def answer(request: Request, effects: int) -> Answer:
            said = self.answers(request, nonce, effects)
            if isinstance(said, tuple):
                return said
            if isinstance(said, str):
                return 200, "text/csv", said.encode()
            return 200, "application/json", json.dumps(said).encode()

        return answer


def polar(clients: Clients, nonce: str) -> Polar:
    return clients.polar.with_options(headers={NONCE: nonce})


def square(clients: Clients, nonce: str) -> Square:
    return clients.square.with_options(headers={NONCE: nonce})


def said(value: Any, *names: str) -> Any:
    """What an answer says, or None where it has another shape."""
    for name in names:
        value = getattr(value, name, None)
    return value


# Writes with a key


async def pay(clients: Clients, nonce: str, key: str | None = None) -> Any:
    answer = await square(clients, nonce).payments.create(
        source_id=SECRET,
        amount_money=USD,
        reference_id=nonce,
        verification_token=SECRET,
        idempotency_key=key,
    )
    return said(answer, "payment", "reference_id")


async def refund(clients: Clients, nonce: str) -> Any:
    answer = await square(clients, nonce).refunds.refund_payment(
        amount_money=USD, payment_id=nonce, idempotency_key=f"k-{nonce}"
    )
    return said(answer, "refund", "payment_id")


async def join(clients: Clients, nonce: str) -> Any:
    answer = await square(clients, nonce).customers.create(given_name="A", reference_id=nonce)
    return said(answer, "customer", "reference_id")


async def raw(clients: Clients, nonce: str) -> Any:
    answer = await square(clients, nonce).request(
        "POST", "/v2/things", body={"idempotency_key": f"r-{nonce}", "nonce": nonce}
    )
    return answer.get("nonce") if isinstance(answer, dict) else None


def image(nonce: str, content: Any) -> dict[str, Any]:
    about = {"image": {"type": "IMAGE", "id": "#1", "image_data": {"caption": nonce}}}
    return {"request": about, "image_file": content}


def uploads(content: Callable[[], Any]) -> Start:
    async def upload(clients: Clients, nonce: str) -> Any:
        answer = await square(clients, nonce).catalog.images.create(body=image(nonce, content()))
        return said(answer, "image", "image_data", "caption")

    return upload


async def chunks() -> AsyncIterator[bytes]:
    for _ in range(3):
        yield b"0" * 1000


# Writes without a key


async def give_back(clients: Clients, nonce: str) -> Any:
    answer = await polar(clients, nonce).refunds.create(order_id=nonce, reason="other", amount=100)
    return text(said(answer, "order_id"))


async def cancel(clients: Clients, nonce: str) -> Any:
    answer = await square(clients, nonce).payments.cancel(payment_id=nonce)
    return said(answer, "payment", "id")


async def rename(clients: Clients, nonce: str) -> Any:
    answer = await polar(clients, nonce).customers.update(nonce, name="B")
    return text(said(answer, "id"))


async def check(clients: Clients, nonce: str) -> Any:
    answer = await polar(clients, nonce).license_keys.validate(key=SECRET, organization_id=nonce)
    return text(said(answer, "organization_id"))


async def refresh(clients: Clients, nonce: str) -> Any:
    async with oauth(clients, nonce) as application:
        connection = await adopted(application, nonce)
        return (await connection.refresh()).reveal().rpartition(".")[2]


def oauth(clients: Clients, nonce: str, store: MemoryStore | None = None) -> PolarOAuth:
    return PolarOAuth(
        client_id="polar_ci_1",
        client_secret=f"polar_cs_{MARK}",
        redirect_uri="https://shop.example/callback",
        store=store or MemoryStore(),
        client=polar(clients, nonce),
    )


async def adopted(application: PolarOAuth, nonce: str) -> Any:
    return await application.adopt(
        "shop",
        access_token=f"polar_at_{MARK}.0.{nonce}",
        refresh_token=f"polar_rt_{MARK}.0.{nonce}",
        expires_at=soon(),
    )


async def renew(clients: Clients, nonce: str) -> Any:
    application = SquareOAuth(
        client_id="sq0idp-1",
        client_secret=f"sq0csp-{MARK}",
        redirect_uri="https://shop.example/callback",
        store=MemoryStore(),
        client=square(clients, nonce),
    )
    async with application:
        connection = await application.adopt(
            "shop", access_token=f"EAAA{MARK}", refresh_token=f"EQAA{MARK}", expires_at=soon()
        )
        return (await connection.refresh()).reveal().rpartition(".")[2]


def soon() -> datetime:
    return datetime.now(UTC) + timedelta(hours=1)


def grant(request: Request, nonce: str, effects: int) -> Any:
    """Tokens for the last refresh token that was given out; each works once."""
    if parse_qs(request.body.decode()).get("refresh_token") != [f"polar_rt_{MARK}.{effects}.{nonce}"]:
        return 400, "application/json", b'{"error": "invalid_grant"}'
    number = effects + 1
    return {
        "access_token": f"polar_at_{MARK}.{number}.{nonce}",
        "refresh_token": f"polar_rt_{MARK}.{number}.{nonce}",
        "token_type": "Bearer",
        "expires_in": 3600,
        "scope": "",
    }


def grant_of_square(_: Request, nonce: str, __: int) -> Any:
    """A new access token; the refresh token stays."""
    return {
        "access_token": f"EAAA{MARK}.{nonce}",
        "refresh_token": f"EQAA{MARK}",
        "token_type": "bearer",
        "expires_at": soon().isoformat(),
        "merchant_id": "1",
    }


# Writes that may be repeated


async def remove(clients: Clients, nonce: str) -> Any:
    await polar(clients, nonce).customers.delete(nonce)
    return nonce  # the answer is empty


async def revoke(clients: Clients, nonce: str) -> Any:
    return text(said(await polar(clients, nonce).customer_seats.revoke_seat(nonce), "id"))


def once(answer: Any) -> Callable[[Request, str, int], Any]:
    """The answer to the first DELETE; others find nothing."""

    def answers(_: Request, nonce: str, effects: int) -> Any:
        if effects:
            return 404, "application/json", b'{"error": "ResourceNotFound", "detail": "Not found"}'
        return answer(nonce)

    return answers


# Questions


async def get(clients: Clients, nonce: str) -> Any:
    return text(said(await polar(clients, nonce).customers.get(nonce), "id"))


async def look(clients: Clients, nonce: str) -> Any:
    return said(await square(clients, nonce).customers.get(customer_id=nonce), "customer", "id")


async def walk(clients: Clients, nonce: str) -> Any:
    pages = polar(clients, nonce).customers.list(query=nonce).walk(page_size=2, prefetch=2)
    return whole([said(item, "external_id") async for item in pages])


async def turn(clients: Clients, nonce: str) -> Any:
    pages = square(clients, nonce).payments.list(location_id=nonce, limit=2)
    return whole([said(item, "reference_id") async for item in pages])


async def find(clients: Clients, nonce: str) -> Any:
    pages = square(clients, nonce).customers.search(query={"filter": {"reference_id": {"exact": nonce}}})
    return whole([said(item, "reference_id") async for item in pages])


async def export(clients: Clients, nonce: str) -> Any:
    async with (
        stream(polar(clients, nonce).orders.export(product_id=nonce)) as download,
        aclosing(download.rows()) as rows,
    ):
        return whole([row["nonce"] async for row in rows], of=60)


async def fetch(clients: Clients, nonce: str) -> Any:
    url = f"{clients.url}/files/{nonce}?signature={SECRET}"
    async with clients.polar.download(url, headers={NONCE: nonce}) as download:
        return (await download.read()).decode("utf-8", "replace")


def text(value: Any) -> Any:
    """An id as it was sent; what the server left out is None."""
    return None if value is None else str(value)


def whole(items: list[Any], of: int = 6) -> Any:
    """The nonce that all items repeat, in their order; other items as they are, and None for none."""
    nonce = str(items[0]).rpartition("/")[0] if items else ""
    if items == [f"{nonce}/{number}" for number in range(of)]:
        return nonce
    return items or None


def by_page(request: Request, nonce: str, _: int) -> Any:
    page = int(parse_qs(urlsplit(request.target).query).get("page", ["1"])[0])
    places = range(2 * page - 2, 2 * page)
    items = [{"type": "individual", "external_id": f"{nonce}/{number}"} for number in places]
    return {"items": items, "pagination": {"total_count": 6, "max_page": 3}}


def by_cursor(items: str) -> Callable[[Request, str, int], Any]:
    def answers(request: Request, nonce: str, _: int) -> Any:
        asked = parse_qs(urlsplit(request.target).query).get("cursor", [None])[0]
        if request.body:
            asked = json.loads(request.body).get("cursor")
        start = int(asked or 0)
        found = [{"id": "1", "reference_id": f"{nonce}/{number}"} for number in range(start, start + 2)]
        return {items: found, **({"cursor": str(start + 2)} if start < 4 else {})}

    return answers


def rows(_: Request, nonce: str, __: int) -> str:
    return "id,nonce\r\n" + "".join(f"{number},{nonce}/{number}\r\n" for number in range(60))


def having(*names: str) -> Callable[[Request, str, int], Any]:
    """An answer that holds the nonce below these names."""

    def answers(_: Request, nonce: str, __: int) -> Any:
        value: Any = nonce
        for name in reversed(names):
            value = {"id": "1", name: value}
        return value

    return answers


def person(_: Request, nonce: str, __: int) -> Any:
    """A customer of Polar's."""
    return {"id": nonce, "type": "individual", "external_id": nonce}


_PAYMENT: Final = having("payment", "reference_id")
_IMAGE: Final = having("image", "image_data", "caption")

#: Every action by its name.
ACTIONS: Final = {
    action.name: action
    for action in (
        Action("pay", "CreatePayment", "keyed", pay, _PAYMENT),
        Action("refund", "RefundPayment", "keyed", refund, having("refund", "payment_id")),
        Action("join", "CreateCustomer", "keyed", join, having("customer", "reference_id")),
        Action("raw", "POST /v2/things", "keyed", raw, having("nonce")),
        Action("upload a path", "CreateCatalogImage", "keyed", uploads(lambda: FILE), _IMAGE),
        Action("upload bytes", "CreateCatalogImage", "keyed", uploads(lambda: b"0" * 3000), _IMAGE),
        Action("upload chunks", "CreateCatalogImage", "keyed", uploads(lambda: chunks), _IMAGE),
        Action("upload a stream", "CreateCatalogImage", "keyed", uploads(chunks), _IMAGE),
        Action("give back", "refunds:create", "keyless", give_back, having("order_id")),
        Action("cancel", "CancelPayment", "keyless", cancel, having("payment", "id")),
        Action("rename", "customers:update", "keyless", rename, person),
        Action("check", "license_keys:validate", "keyless", check, having("organization_id")),
        Action("refresh", "oauth2:request_token", "keyless", refresh, grant, goes_on=True, patient=True),
        Action("renew", "ObtainToken", "keyless", renew, grant_of_square, goes_on=True, patient=True),
        Action("remove", "customers:delete", "repeatable", remove, once(lambda _: (204, "text/plain", b""))),
        Action("revoke", "customer-seats:revoke_seat", "repeatable", revoke, once(lambda n: {"id": n})),
        Action("get", "customers:get", "question", get, person),
        Action("look", "RetrieveCustomer", "question", look, having("customer", "id")),
        Action("walk", "customers:list", "question", walk, by_page, requests=3),
        Action("turn", "ListPayments", "question", turn, by_cursor("payments"), requests=3),
        Action("find", "SearchCustomers", "question", find, by_cursor("customers"), requests=3),
        Action("export", "orders:export", "question", export, rows, loose=True, patient=True),
        Action("fetch", "download", "question", fetch, lambda _, n, __: n, loose=True, patient=True),
    )
}
