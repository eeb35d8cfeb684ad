"""The user's part of an authorization: opens the page and sends its form, as a browser does."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

from aiohttp import ClientSession, ClientTimeout

from aiomerchant.errors import ConfigurationError

from .html import CHOICE

__all__ = ["submit", "visit"]

REDIRECTS: Final = {302, 303}
VISIT_TIMEOUT: Final = ClientTimeout(total=30)


class Form(HTMLParser):
    """The form of a page with its preset fields, and the message of an error page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self.alert = ""
        self._alerting = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        self._alerting = has.get("role") == "alert"
        if tag == "form":
            self.action = has.get("action") or ""
        if tag == "input" and (has.get("type") == "hidden" or "checked" in has):
            self.fields[has.get("name") or ""] = has.get("value") or ""

    def handle_data(self, data: str) -> None:
        if self._alerting:
            self.alert += data

    def handle_endtag(self, tag: str) -> None:
        self._alerting = False


async def visit(url: str, *, consent: bool = True, account: str | None = None) -> str:
    """Open the authorization page, and send its form with Allow or Deny.

    Args:
        url: The URL of the page, with the query of the authorization request.
        consent: Whether to allow the request.
        account: The id of the account to choose; None is the one that is preset.

    Returns:
        The redirect URI with a code or an error in its query.

    Raises:
        ConfigurationError: There is no such page, or the page shows an error to the user.
    """
    async with ClientSession(timeout=VISIT_TIMEOUT) as browser:
        async with browser.get(url, allow_redirects=False) as page:
            if page.status in REDIRECTS:
                return page.headers["Location"]
            form = Form(await page.text())
        if form.action is None:
            raise ConfigurationError(f"the authorization page says: {form.alert or page.reason}")
        chosen = {} if account is None else {CHOICE: account}
        decision = {**form.fields, **chosen, "decision": "allow" if consent else "deny"}
        async with browser.post(urljoin(url, form.action), data=decision, allow_redirects=False) as answer:
            if answer.status in REDIRECTS:
                return answer.headers["Location"]
            raise ConfigurationError(f"the authorization page says: {Form(await answer.text()).alert}")


async def submit(url: str, fields: Mapping[str, str]) -> str | None:
    """Send the form of a page, and return what the page then alerts to; None if it leads on."""
    async with (
        ClientSession(timeout=VISIT_TIMEOUT) as browser,
        browser.post(url, data=fields, allow_redirects=False) as answer,
    ):
        if answer.status in REDIRECTS:
            return None
        return Form(await answer.text()).alert or answer.reason
