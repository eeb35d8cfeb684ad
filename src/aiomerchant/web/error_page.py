"""The page for a user who was not connected, if the application has none: the reason, and links to go on."""

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

from .http import Response

__all__ = ["explanation", "page", "status_of"]

ERROR_PAGE: Final = Template("""\
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

#: The page loads nothing, and no other site can frame it.
CONTENT_POLICY: Final = (
    "content-security-policy",
    "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
)


def page(status: int, title: str, text: str, *links: tuple[str, str]) -> Response:
    """A page without scripts and styles; each link is a text and an address."""
    shown = "\n".join(f'<p><a href="{escape(url)}">{escape(label)}</a></p>' for label, url in links)
    made = Response.html(
        ERROR_PAGE.substitute(title=escape(title), text=escape(text), links=shown), status=status
    )
    return evolve(made, headers=(*made.headers, CONTENT_POLICY))


def status_of(error: MerchantError) -> int:
    """The status of the response if no connection was made."""
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


def explanation(error: MerchantError, provider: str) -> str:
    """The reason for the user, which repeats no text of the provider or of the request."""
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
