"""A service for Square's sellers with aiohttp.web: consent, payments, refunds, and a month as CSV.

    pip install 'aiomerchant[oauth,sql]'
    python aiohttp_shop.py

Its settings are environment variables: SHOP_URL, SHOP_STORE (such as sqlite:///shop.db), SHOP_KEY (of
`Fernet.generate_key()`), SQUARE_CLIENT_ID, SQUARE_CLIENT_SECRET, and SQUARE_BASE_URL for a sandbox.
"""

import csv
import logging
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from io import StringIO

from aiohttp import web
from aiohttp.typedefs import Handler

from aiomerchant import APIStatusError, Progress, ReconnectRequired, Square, to_decimal, to_minor
from aiomerchant.oauth import SquareOAuth
from aiomerchant.oauth.stores import SQLStore
from aiomerchant.web import Request, connect_app

SESSIONS = {"a-session-id": "seller-17"}  # whatever your application knows its users by

square = Square(base_url=os.environ.get("SQUARE_BASE_URL"))
store = SQLStore(os.environ["SHOP_STORE"], keys=[os.environ["SHOP_KEY"]])
oauth = SquareOAuth(
    client_id=os.environ["SQUARE_CLIENT_ID"],
    client_secret=os.environ["SQUARE_CLIENT_SECRET"],
    redirect_uri=f"{os.environ['SHOP_URL']}/oauth/callback/square",
    store=store,
    client=square,
)
routes = web.RouteTableDef()
log = logging.getLogger("shop")


def user(request: Request) -> str | None:
    return SESSIONS.get(request.cookies.get("session", ""))


async def seller(request: web.Request) -> Square:
    """The client of the seller who is logged in."""
    key = SESSIONS.get(request.cookies.get("session", ""))
    if key is None:
        raise web.HTTPUnauthorized
    return square.with_options(auth=await oauth.connection(key))


@routes.post("/payments/{order}")
async def pay(request: web.Request) -> web.Response:
    order, form = request.match_info["order"], await request.post()
    answer = await (await seller(request)).payments.create(
        source_id=str(form["card"]),
        amount_money={"amount": to_minor(Decimal(str(form["price"])), "USD"), "currency": "USD"},
        reference_id=order,
        idempotency_key=f"pay-{order}",  # a button that is pressed twice charges once
    )
    return web.json_response({"payment": answer.payment.id, "status": answer.payment.status})


@routes.post("/refunds/{payment}")
async def refund(request: web.Request) -> web.Response:
    client, id = await seller(request), request.match_info["payment"]
    paid = (await client.payments.get(id)).payment
    answer = await client.refunds.refund_payment(
        payment_id=id, amount_money=paid.amount_money, idempotency_key=f"refund-{id}"
    )
    return web.json_response({"refund": answer.refund.id, "status": answer.refund.status})


@routes.get(r"/months/{year:\d{4}}-{month:\d\d}.csv")
async def month(request: web.Request) -> web.Response:
    """A month's payments: all of them, or an error."""
    client = await seller(request)
    first = datetime(int(request.match_info["year"]), int(request.match_info["month"]), 1, tzinfo=UTC)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(milliseconds=1)

    def progress(so_far: Progress) -> None:
        log.info("%s: %s of %s payments", request.path, so_far.done, so_far.total or "?")

    payments = client.payments.list(begin_time=first, end_time=last, sort_order="ASC")
    text = StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(["time", "order", "status", "amount", "refunded", "currency"])
    async for payment in payments.walk(progress=progress):
        paid, back = payment.amount_money, payment.refunded_money
        amounts = [to_decimal(paid), to_decimal(back) if back else Decimal(0), paid.currency]
        rows.writerow([payment.created_at, payment.reference_id, payment.status, *amounts])
    return web.Response(text=text.getvalue(), content_type="text/csv")


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """What the seller can do about an error, as an answer."""
    try:
        return await handler(request)
    except ReconnectRequired:
        raise web.HTTPFound("/oauth/connect/square") from None
    except APIStatusError as error:
        return web.json_response({"code": error.code, "message": error.message}, status=error.status)


async def lifetime(app: web.Application) -> AsyncIterator[None]:
    async with store, square, oauth:
        yield


app = web.Application(middlewares=[errors])
app.cleanup_ctx.append(lifetime)
app.add_routes(routes)
scopes = "PAYMENTS_READ PAYMENTS_WRITE"
app.add_subapp("/oauth", connect_app(oauth, user=user, scopes={"square": scopes}).subapp())

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    web.run_app(app)
