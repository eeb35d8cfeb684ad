"""The frame of the sandbox's HTML pages, without scripts and without resources of other origins."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import Final

from aiohttp import web

__all__ = ["page"]

STYLE: Final = files("aiomerchant.sandbox").joinpath("style.css").read_text(encoding="utf-8")
#: The one style sheet that the browser may apply.
STYLE_HASH: Final = b64encode(sha256(STYLE.encode()).digest()).decode()

PAGE: Final = Template("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>$title</title>
<style>$style</style>
</head>
<body>
<header><p>A sandbox that stands in for $provider: nothing here is real.</p></header>
<main>
$content
</main>
</body>
</html>
""")


def page(provider: str, title: str, content: str, *, form_action: str, status: int = 200) -> web.Response:
    """A page with some content.

    Args:
        provider: The name of the provider.
        title: The title.
        content: The HTML within `main`.
        form_action: The targets of its forms, as a Content-Security-Policy names them.
        status: The status of the answer.
    """
    text = PAGE.substitute(
        title=escape(f"{title} - {provider} sandbox"), style=STYLE, provider=escape(provider), content=content
    )
    policy = (
        f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; form-action {form_action}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    headers = {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
    return web.Response(status=status, text=text, content_type="text/html", charset="utf-8", headers=headers)
