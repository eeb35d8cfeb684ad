"""Django with synchronous views: a checkout of Polar, and the webhook of its payment.

    pip install aiomerchant django
    python django_sync.py runserver

The views and their urls are those of any project; the settings stand here so that this is one file. They come
from environment variables: POLAR_ACCESS_TOKEN, POLAR_WEBHOOK_SECRET and SHOP_URL.
"""

import os
import sys

from django.conf import settings
from django.core.cache import cache
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from aiomerchant import Blocking, Polar, Unknown, WebhookError, to_decimal
from aiomerchant.polar.models import WebhookOrderPaidPayload
from aiomerchant.webhooks import PolarWebhooks

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY=os.environ.get("SECRET_KEY", "for development alone"),
    CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
)

run = Blocking(Polar.from_env())  # one for all threads; a worker that is forked starts its own connections
polar = run.client
webhooks = PolarWebhooks(os.environ["POLAR_WEBHOOK_SECRET"])


@require_POST
@csrf_exempt  # the page of a real shop has the token of {% csrf_token %} in its form
def buy(request: HttpRequest, product: str) -> HttpResponse:
    checkout = run(polar.checkouts.create(products=[product], success_url=f"{os.environ['SHOP_URL']}/thanks"))
    return HttpResponseRedirect(checkout.url)


@require_GET
def customers(request: HttpRequest) -> HttpResponse:
    found = run.iterate(polar.customers.list())
    emails = [customer.email for customer in found if not isinstance(customer, Unknown)]
    return JsonResponse(emails, safe=False)


@require_POST
@csrf_exempt  # its signature shows where it comes from
def webhook(request: HttpRequest) -> HttpResponse:
    try:
        event = webhooks.receive(request.body, request.headers)
    except WebhookError as error:
        return HttpResponse(str(error), status=401)
    if isinstance(event, WebhookOrderPaidPayload):
        # Nothing changes when it comes twice. A real shop has a row with a unique key instead.
        cache.add(f"sale-{event.data.id}", to_decimal(event.data.total_amount, event.data.currency))
    return HttpResponse(status=204)


urlpatterns = [
    path("buy/<uuid:product>", buy),
    path("customers", customers),
    path("webhooks/polar", webhook),
]
application = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
