"""Django with asynchronous views: a payment by Square, and the router of webhooks beside Django.

    pip install aiomerchant django uvicorn
    uvicorn django_async:application

The views and their urls are those of any project; the settings stand here so that this is one file. They come
from environment variables: SQUARE_ACCESS_TOKEN, SQUARE_SIGNATURE_KEY and SHOP_URL. Square sends its webhooks
to SHOP_URL/webhooks/square.
"""

import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from aiomerchant import APIStatusError, Square
from aiomerchant.square.models import PaymentCreatedEvent, PaymentUpdatedEvent
from aiomerchant.webhooks import SquareWebhooks, WebhookRouter

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY=os.environ.get("SECRET_KEY", "for development alone"),
)

square = Square.from_env()  # one for all event loops
webhooks = WebhookRouter(
    SquareWebhooks([(os.environ["SQUARE_SIGNATURE_KEY"], f"{os.environ['SHOP_URL']}/webhooks/square")])
)
completed: set[str] = set()  # a table of a real shop


@require_POST
@csrf_exempt  # the page of a real shop has the token of {% csrf_token %} in its form
async def pay(request: HttpRequest, order: str) -> HttpResponse:
    try:
        answer = await square.payments.create(
            source_id=request.POST["card"],
            amount_money={"amount": int(request.POST["cents"]), "currency": "USD"},
            idempotency_key=f"pay-{order}",
        )
    except APIStatusError as error:
        return JsonResponse({"code": error.code, "message": error.message}, status=error.status)
    return JsonResponse({"payment": answer.payment.id, "status": answer.payment.status})


async def state(request: HttpRequest, payment: str) -> HttpResponse:
    return JsonResponse({"completed": payment in completed})


@webhooks.on("payment.created", "payment.updated")
async def changed(event: PaymentCreatedEvent | PaymentUpdatedEvent) -> None:
    payment = event.data.object.payment
    if payment.status == "COMPLETED":
        completed.add(payment.id)  # the same when it comes twice


urlpatterns = [path("payments/<str:order>", pay), path("states/<str:payment>", state)]
django = get_asgi_application()


async def application(
    scope: MutableMapping[str, Any],
    receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
    send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
) -> None:
    """Django mounts no other apps: requests for webhooks go past it."""
    ours = scope["type"] == "http" and scope["path"].startswith("/webhooks/")
    await (webhooks if ours else django)(scope, receive, send)
