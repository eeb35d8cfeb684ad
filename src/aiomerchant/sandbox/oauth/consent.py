"""The authorization endpoint (RFC 6749, 3.1): it checks the request, asks the user, redirects the answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import ClassVar, Final, Protocol
from urllib.parse import urlencode, urlsplit

from aiohttp import web
from attrs import evolve, frozen

from aiomerchant.sandbox.credentials import Application, Grant
from aiomerchant.sandbox.state import Clock, Ids

from .html import CHOICE, consent_page, error_page
from .ledger import Denied, Ledger, is_challenge

__all__ = ["AUTHORIZE_PATH", "Consent"]

AUTHORIZE_PATH: Final = "/oauth2/authorize"
#: The time within which an open page may be answered.
FORM_LIFETIME: Final = timedelta(minutes=10)
LARGEST_FORM: Final = 8192
#: The host and port of a URI, without characters that have a meaning in a Content-Security-Policy.
NETLOC: Final = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]+)?")
PRINTABLE: Final = re.compile(r"[!-~]+")


@frozen
class RedirectTarget:
    """The address of an application that the answer is redirected to.

    Attributes:
        redirect_uri: The address.
        carried: The parameters that each answer carries: `state`, `iss`.
    """

    redirect_uri: str
    carried: Mapping[str, str]

    def answer(self, answer: Mapping[str, str]) -> web.Response:
        mark = "&" if urlsplit(self.redirect_uri).query else "?"
        # 303, so that the browser does not post the decision on to the application.
        location = f"{self.redirect_uri}{mark}{urlencode({**answer, **self.carried})}"
        headers = {"Location": location, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
        return web.Response(status=303, headers=headers)

    def refuse(self, denied: Denied) -> web.Response:
        return self.answer({"error": denied.code, "error_description": denied.description})


@frozen
class AuthorizationRequest:
    """A valid authorization request, which waits for the user's answer.

    Attributes:
        target: The address that the answer is redirected to.
        grant: The grant that the application asks for.
        choices: The accounts that the user may choose from: names by id, with an empty id for all.
        redirect_uri: The address that the request named itself, or None.
        challenge: The PKCE challenge, or None.
        expires: The time until which the user may answer.
    """

    target: RedirectTarget
    grant: Grant
    choices: Mapping[str, str]
    redirect_uri: str | None
    challenge: str | None
    expires: datetime


class AuthorizationServer(Protocol):
    """The part of a provider's OAuth that the authorization page uses: `Authority` documents each member."""

    name: ClassVar[str]
    challenge_method: ClassVar[str]
    response_type: ClassVar[str | None]
    openid: ClassVar[bool]
    success: ClassVar[Mapping[str, str]]
    carried: ClassVar[Mapping[str, str]]
    denial: ClassVar[Mapping[str, str]]
    account: ClassVar[str]

    ids: Ids
    clock: Clock
    ledger: Ledger

    @property
    def grantor(self) -> str: ...
    @property
    def scopes(self) -> frozenset[str]: ...
    def default_scope(self, application: Application) -> tuple[str, ...]: ...
    def new_code(self) -> str: ...
    def choices(self, query: Mapping[str, str]) -> Mapping[str, str]: ...


class Consent:
    """The authorization requests that wait for an answer, and the pages that ask for it."""

    def __init__(self, authority: AuthorizationServer) -> None:
        self._authority = authority
        #: The requests by the token of their form, which can be sent once.
        self._open: dict[str, AuthorizationRequest] = {}
        #: The scopes that each client was granted so far, by client id.
        self._granted: defaultdict[str, set[str]] = defaultdict(set)

    def routes(self) -> list[web.RouteDef]:
        return [web.get(AUTHORIZE_PATH, self._ask, allow_head=False), web.post(AUTHORIZE_PATH, self._decide)]

    def check(self, query: Mapping[str, str]) -> AuthorizationRequest:
        """Read the query of an authorization request.

        Raises:
            Denied: The request is invalid.
        """
        application, target = self._target(query)
        return self._checked(application, target, query)

    # The two requests of a browser

    async def _ask(self, request: web.Request) -> web.Response:
        query = {name: request.query[name] for name in request.query}
        repeated = {name for name in query if len(request.query.getall(name)) > 1}
        try:
            application, target = self._target(query, repeated)
        except Denied as denied:
            return error_page(self._authority.name, denied.description)
        try:
            asked = self._checked(application, target, query, repeated)
            if self._authority.openid and query.get("prompt") == "none":
                if not self._granted[application.client_id].issuperset(asked.grant.scope):
                    raise Denied("consent_required", "The user has not granted all of these scopes.")
                return self._allow(asked, next(iter(asked.choices), ""))
        except Denied as denied:
            return target.refuse(denied)
        form = self._authority.ids.text(43)
        self._open[form] = asked
        return consent_page(
            provider=self._authority.name,
            user=self._authority.grantor,
            application=application.name,
            destination=target.redirect_uri,
            scope=asked.grant.scope,
            choices=asked.choices,
            noun=self._authority.account,
            # Relative, since the server may be below a prefix.
            action=AUTHORIZE_PATH.rpartition("/")[2],
            form=form,
        )

    async def _decide(self, request: web.Request) -> web.Response:
        if request.content_length is None or request.content_length > LARGEST_FORM:
            return error_page(self._authority.name, "This is not the form of the authorization page.")
        form = await request.post()
        # A form counts once, valid or not.
        asked = self._open.pop(str(form.get("form", "")), None)
        if asked is None or asked.expires <= self._authority.clock.now():
            return error_page(
                self._authority.name,
                "This question was answered already, or waited too long. "
                "Go back to the application and start again.",
            )
        decision, organization = form.get("decision"), str(form.get(CHOICE, ""))
        if decision == "deny":
            return asked.target.answer(self._authority.denial)
        if decision != "allow":
            return error_page(self._authority.name, "Neither Allow nor Deny was chosen.")
        if asked.choices and organization not in asked.choices:
            return error_page(self._authority.name, "There is no such account.")
        try:
            return self._allow(asked, organization if asked.choices else "")
        except Denied as denied:
            return asked.target.refuse(denied)

    # The rules of a request

    def _allow(self, asked: AuthorizationRequest, organization: str) -> web.Response:
        grant = evolve(asked.grant, organizations=(organization,) if organization else ())
        code = self._authority.new_code()
        self._authority.ledger.add_code(code, grant, asked.redirect_uri, asked.challenge)
        self._granted[grant.application.client_id].update(grant.scope)
        return asked.target.answer({"code": code, **self._authority.success})

    def _target(
        self, query: Mapping[str, str], repeated: Collection[str] = ()
    ) -> tuple[Application, RedirectTarget]:
        """The application that asks, and the address of the answer.

        Raises:
            Denied: The client or the address is invalid, so the error is shown to the user only: RFC 6749,
                4.1.2.1.
        """
        if "client_id" in repeated or "redirect_uri" in repeated:
            raise Denied("invalid_request", "client_id or redirect_uri stands there more than once.")
        application = self._authority.ledger.applications.get(query.get("client_id", ""))
        if application is None:
            raise Denied("invalid_request", "The client id is not known.")
        redirect_uri = query.get("redirect_uri") or next(iter(application.redirect_uris), "")
        if not is_address(redirect_uri):
            raise Denied("invalid_request", "redirect_uri must be an absolute address without a fragment.")
        if application.redirect_uris and redirect_uri not in application.redirect_uris:
            raise Denied("invalid_request", "redirect_uri is not registered for this application.")
        state = {"state": query["state"]} if "state" in query else {}
        return application, RedirectTarget(redirect_uri, {**state, **self._authority.carried})

    def _checked(
        self,
        application: Application,
        target: RedirectTarget,
        query: Mapping[str, str],
        repeated: Collection[str] = (),
    ) -> AuthorizationRequest:
        if repeated:
            raise Denied("invalid_request", "A parameter stands there more than once.")
        if query.get("response_type", self._authority.response_type) != "code":
            raise Denied("unsupported_response_type", "The response_type must be code.")
        challenge = query.get("code_challenge")
        method = query.get("code_challenge_method")
        if challenge is None and (method is not None or application.client_secret is None):
            raise Denied("invalid_request", "Missing 'code_challenge'.")
        if challenge is not None:
            if (method or self._authority.challenge_method) != "S256":
                raise Denied("invalid_request", "The code_challenge_method must be S256.")
            if not is_challenge(challenge):
                raise Denied("invalid_request", "A code_challenge has 43 to 128 unreserved characters.")
        return AuthorizationRequest(
            target,
            Grant(application, self._scope(application, query.get("scope")), nonce=query.get("nonce")),
            self._authority.choices(query),
            query.get("redirect_uri"),
            challenge,
            self._authority.clock.now() + FORM_LIFETIME,
        )

    def _scope(self, application: Application, asked: str | None) -> tuple[str, ...]:
        """The scopes that a request asks for, without repeats and without those closed to the application."""
        scope = tuple(dict.fromkeys((asked or "").split())) or self._authority.default_scope(application)
        unknown = [name for name in scope if name not in self._authority.scopes]
        if unknown:
            raise Denied("invalid_scope", f"There is no such scope: {' '.join(map(ascii, unknown))}.")
        return tuple(name for name in scope if application.scope is None or name in application.scope)


def is_address(text: str) -> bool:
    """True if a text is an absolute URI without a fragment, as a redirect URI has to be: RFC 6749, 3.1.2."""
    if not PRINTABLE.fullmatch(text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return bool(parts.scheme and NETLOC.fullmatch(parts.netloc)) and "#" not in text
