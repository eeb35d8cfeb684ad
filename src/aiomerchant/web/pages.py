"""What a user sees where the application has no page of its own: why nothing was connected, and what now."""

from __future__ import annotations

from html import escape
from string import Template
from typing import Final

from attrs import evolve

from aiomerchant.errors import (
    APITimeoutError,
    AuthorizationDenied,
    BadRequestError,
    CallbackError,
    MerchantError,
    StoreError,
)

from .exchange import Response

__all__ = ["page", "status_of", "told"]

PAGE: Final = Template("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>$title</title>
</head>
<body>
<main>
<h1>$title</h1>
<p>$text</p>
$links
</main>
</body>
</html>
""")

#: Nothing from elsewhere, and in no frame of another site.
POLICY: Final = ("content-security-policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")


def page(status: int, title: str, text: str, *links: tuple[str, str]) -> Response:
    """A page without scripts and styles; each link is its words and its address."""
    shown = "\n".join(f'<p><a href="{escape(url)}">{escape(words)}</a></p>' for words, url in links)
    made = Response.html(PAGE.substitute(title=escape(title), text=escape(text), links=shown), status=status)
    return evolve(made, headers=(*made.headers, POLICY))


def status_of(error: MerchantError) -> int:
    """The status of the answer where a connection failed."""
    match error:
        case AuthorizationDenied():
            return 403
        case CallbackError() | BadRequestError():
            return 400
        case StoreError():
            return 503
        case APITimeoutError():
            return 504
    return 502


def told(error: MerchantError, provider: str) -> str:
    """Why a connection failed, for the user: nothing of what the provider or the request said."""
    match error:
        case AuthorizationDenied(code="access_denied"):
            return "You did not allow it."
        case AuthorizationDenied():
            return f"{provider} did not allow it."
        case CallbackError() | BadRequestError():
            return "This page belongs to an attempt that is over, or to another browser or user."
        case StoreError():
            return "It could not be saved. Load this page again in a moment."
    return f"{provider} did not answer as it should."
