"""The page on which a buyer pays a checkout of Polar, and the one that thanks for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from string import Template
from typing import Final
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from aiomerchant.money import to_decimal
from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.pages import page
from aiomerchant.sandbox.state import Record

from .checkouts import CHECKOUT_PATH, Checkouts
from .confirmations import Confirmations

__all__ = ["PREFIX", "CheckoutPage"]

#: The token of a card that pays, as Stripe's form gives one.
TOKEN: Final = "ctoken_sandbox"  # noqa: S105  # it stands for no secret

PAYMENT: Final = Template("""\
<h1>Pay for <strong>$product</strong></h1>
<p>$organization asks for <strong>$amount</strong>$discount.</p>
$alert
<form method="post">
<label for="name">Name <input id="name" name="customer_name" autocomplete="name" value="$name"></label>
<label for="email">E-mail address <input id="email" name="customer_email" type="email" autocomplete="email" \
required value="$email"></label>
$fields<p class="answers">
<button type="submit" name="decision" value="pay">$verb</button>
$decline
</p>
</form>""")
#: What begins the names of the inputs for custom fields, before their slugs.
PREFIX: Final = "custom_field_data."
FIELD: Final = Template('<label>$label <input name="$name"$required value="$value"></label>\n')
DECLINE: Final = (
    '<button type="submit" name="decision" value="decline">Pay with a card that is declined</button>'
)
ALERT: Final = Template('<p role="alert">$message</p>')
THANKS: Final = "<h1>Thank you</h1>\n<p>Your order is complete. You can close this page.</p>"
CLOSED: Final = Template('<h1>This cannot be paid</h1>\n<p role="alert">$message</p>')


class CheckoutPage:
    """The pages of checkouts, by client secret."""

    def __init__(self, checkouts: Checkouts, confirmations: Confirmations) -> None:
        self._checkouts = checkouts
        self._confirmations = confirmations

    def routes(self) -> list[web.RouteDef]:
        path = f"{CHECKOUT_PATH}/{{client_secret}}"
        return [
            web.get(path, self._show, allow_head=False),
            web.post(path, self._decide),
            web.get(f"{path}/confirmation", self._thank, allow_head=False),
        ]

    async def _show(self, request: web.Request) -> web.Response:
        try:
            checkout = self._checkouts.by_secret(request.match_info["client_secret"])
        except Refusal as refusal:
            return _closed(refusal)
        if checkout["status"] != "open":
            return page(
                "Polar",
                "Not open",
                CLOSED.substitute(message=f"The checkout is {checkout['status']}."),
                form_action="'none'",
                status=410,
            )
        return _payment(checkout)

    async def _decide(self, request: web.Request) -> web.Response:
        """Confirm the checkout, and lead the buyer on to its success URL."""
        form = {name: str(value) for name, value in (await request.post()).items()}
        given: Record = {name: form[name] for name in ("customer_name", "customer_email") if form.get(name)}
        filled = {
            name.removeprefix(PREFIX): value
            for name, value in form.items()
            if name.startswith(PREFIX) and value
        }
        try:
            checkout = self._checkouts.by_secret(request.match_info["client_secret"])
        except Refusal as refusal:
            return _closed(refusal)
        try:
            confirmed = self._confirmations.confirm(
                checkout,
                {
                    **given,
                    "confirmation_token_id": TOKEN,
                    "custom_field_data": {**checkout["custom_field_data"], **filled},
                },
                declined=form.get("decision") == "decline",
            )
        except Refusal as refusal:
            if checkout["status"] == "open":
                return _payment(checkout, _message(refusal), refusal.answer.status)
            return _closed(refusal)
        target: str = confirmed["success_url"]
        mark = "&" if urlsplit(target).query else "?"
        token = urlencode({"customer_session_token": confirmed["customer_session_token"]})
        return web.Response(
            status=303, headers={"Location": f"{target}{mark}{token}", "Cache-Control": "no-store"}
        )

    async def _thank(self, _: web.Request) -> web.Response:
        return page("Polar", "Thank you", THANKS, form_action="'none'")


def _payment(checkout: Record, message: str = "", status: int = 200) -> web.Response:
    target = urlsplit(checkout["success_url"])
    discount = (
        f", after a discount of {_money(checkout, 'discount_amount')}" if checkout["discount_amount"] else ""
    )
    content = PAYMENT.substitute(
        product=escape(checkout["product"]["name"]),
        organization="The sandbox",
        amount=escape(_money(checkout, "total_amount")),
        discount=escape(discount),
        alert=ALERT.substitute(message=escape(message)) if message else "",
        name=escape(checkout["customer_name"] or ""),
        email=escape(checkout["customer_email"] or ""),
        fields="".join(_inputs(checkout)),
        verb="Pay" if checkout["is_payment_required"] else "Confirm",
        decline=DECLINE if checkout["is_payment_form_required"] else "",
    )
    # Chromium holds the redirect that follows a form to form-action too.
    return page(
        "Polar",
        f"Pay for {checkout['product']['name']}",
        content,
        form_action=f"'self' {target.scheme}://{target.netloc}",
        status=status,
    )


def _inputs(checkout: Record) -> Iterator[str]:
    """The inputs for the custom fields of a product, as text that is read as the server reads it."""
    for attached in checkout["attached_custom_fields"] or ():
        field = attached["custom_field"]
        value = checkout["custom_field_data"].get(field["slug"])
        yield FIELD.substitute(
            label=escape(field["properties"].get("form_label") or field["name"]),
            name=escape(f"{PREFIX}{field['slug']}"),
            required=" required" if attached["required"] else "",
            value="" if value is None else escape(str(value)),
        )


def _money(checkout: Record, name: str) -> str:
    currency = checkout["currency"]
    return f"{to_decimal(checkout[name], currency)} {currency.upper()}"


def _closed(refusal: Refusal) -> web.Response:
    content = CLOSED.substitute(message=escape(_message(refusal)))
    return page("Polar", "Not open", content, form_action="'none'", status=refusal.answer.status)


def _message(refusal: Refusal) -> str:
    detail = json.loads(refusal.answer.body)["detail"]
    return (
        detail if isinstance(detail, str) else " ".join(f"{one['loc'][-1]}: {one['msg']}" for one in detail)
    )
