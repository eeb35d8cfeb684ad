"""The authorization page at work: it checks what is asked for, asks the user, and takes the answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final, Protocol
from urllib.parse import urlencode, urlsplit

from aiohttp import web
from attrs import frozen

from aiomerchant.sandbox.credentials import Application, Grant
from aiomerchant.sandbox.state import Clock, Ids

from .html import consent_page, error_page
from .ledger import Denied, Ledger, is_challenge

__all__ = ["PATH", "Consent"]

PATH: Final = "/oauth2/authorize"
#: How long a page that is open may be answered.
FORM_LIFETIME: Final = timedelta(minutes=10)
LARGEST_FORM: Final = 8192
#: Hosts as they travel: what a Content-Security-Policy can name, and nothing that could say more in one.
NETLOC: Final = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]+)?")
PRINTABLE: Final = re.compile(r"[!-~]+")


@frozen
class Place:
    """Where an application waits for the answer, and what each answer has to carry."""

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
class Question:
    """What a user is asked.

    Attributes:
        place: Where the answer goes.
        grant: What the application asks for.
        choices: The organizations that the user may choose from: names by id, with an empty id for all.
        redirect_uri: The address that the request named itself, if it did.
        challenge: The PKCE challenge, if any.
        expires: Until when it may be answered.
    """

    place: Place
    grant: Grant
    choices: Mapping[str, str]
    redirect_uri: str | None
    challenge: str | None
    expires: datetime


class Grantor(Protocol):
    """What the authorization page needs of a provider's OAuth: `Authority` says more of each."""

    @property
    def name(self) -> str: ...
    @property
    def grantor(self) -> str: ...
    @property
    def ids(self) -> Ids: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def challenge_method(self) -> str: ...
    @property
    def response_type(self) -> str | None: ...
    @property
    def openid(self) -> bool: ...
    @property
    def success(self) -> Mapping[str, str]: ...
    @property
    def carried(self) -> Mapping[str, str]: ...
    @property
    def denial(self) -> Mapping[str, str]: ...
    @property
    def scopes(self) -> frozenset[str]: ...
    def default_scope(self, application: Application) -> tuple[str, ...]: ...
    def new_code(self) -> str: ...
    def choices(self, query: Mapping[str, str]) -> Mapping[str, str]: ...


class Consent:
    """The questions that are open, and the pages that ask them."""

    def __init__(self, authority: Grantor) -> None:
        self._authority = authority
        #: By the token of their form, which answers them once.
        self._open: dict[str, Question] = {}
        #: The scopes that were granted so far, by client id.
        self._granted: defaultdict[str, set[str]] = defaultdict(set)

    def routes(self) -> list[web.RouteDef]:
        return [web.get(PATH, self._ask, allow_head=False), web.post(PATH, self._decide)]

    def question(self, query: Mapping[str, str]) -> Question:
        """What a request to the authorization page asks.

        Raises:
            Denied: Something is wrong with it.
        """
        application, place = self._place(query)
        return self._question(application, place, query)

    # The two requests of a browser

    async def _ask(self, request: web.Request) -> web.Response:
        query = {name: request.query[name] for name in request.query}
        repeated = {name for name in query if len(request.query.getall(name)) > 1}
        try:
            application, place = self._place(query, repeated)
        except Denied as denied:
            return error_page(self._authority.name, denied.description)
        try:
            question = self._question(application, place, query, repeated)
            if self._authority.openid and query.get("prompt") == "none":
                if not self._granted[application.client_id].issuperset(question.grant.scope):
                    raise Denied("consent_required", "The user has not granted all of these scopes.")
                return self._allow(question, next(iter(question.choices), ""))
        except Denied as denied:
            return place.refuse(denied)
        form = self._authority.ids.text(43)
        self._open[form] = question
        return consent_page(
            provider=self._authority.name,
            user=self._authority.grantor,
            application=application.name,
            destination=place.redirect_uri,
            scope=question.grant.scope,
            choices=question.choices,
            action=PATH,
            form=form,
        )

    async def _decide(self, request: web.Request) -> web.Response:
        if request.content_length is None or request.content_length > LARGEST_FORM:
            return error_page(self._authority.name, "This is not the form of the authorization page.")
        form = await request.post()
        # Whatever is wrong with an answer, it was the only one.
        question = self._open.pop(str(form.get("form", "")), None)
        if question is None or question.expires <= self._authority.clock.now():
            return error_page(
                self._authority.name,
                "This question was answered already, or waited too long. "
                "Go back to the application and start again.",
            )
        decision, organization = form.get("decision"), str(form.get("organization", ""))
        if decision == "deny":
            return question.place.answer(self._authority.denial)
        if decision != "allow" or (question.choices and organization not in question.choices):
            return error_page(self._authority.name, "Neither Allow nor Deny was chosen.")
        try:
            return self._allow(question, organization)
        except Denied as denied:
            return question.place.refuse(denied)

    # Rules

    def _allow(self, question: Question, organization: str) -> web.Response:
        asked = question.grant
        grant = Grant(asked.application, asked.scope, (organization,) if organization else (), asked.nonce)
        code = self._authority.new_code()
        self._authority.ledger.give(code, grant, question.redirect_uri, question.challenge)
        self._granted[grant.application.client_id].update(grant.scope)
        return question.place.answer({"code": code, **self._authority.success})

    def _place(self, query: Mapping[str, str], repeated: Collection[str] = ()) -> tuple[Application, Place]:
        """Who asks, and where the answer goes.

        Raises:
            Denied: There is no such application or place, so only the user can be told: RFC 6749, 4.1.2.1.
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
        return application, Place(redirect_uri, {**state, **self._authority.carried})

    def _question(
        self,
        application: Application,
        place: Place,
        query: Mapping[str, str],
        repeated: Collection[str] = (),
    ) -> Question:
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
        return Question(
            place,
            Grant(application, self._scope(application, query.get("scope")), nonce=query.get("nonce")),
            self._authority.choices(query),
            query.get("redirect_uri"),
            challenge,
            self._authority.clock.now() + FORM_LIFETIME,
        )

    def _scope(self, application: Application, asked: str | None) -> tuple[str, ...]:
        """The scopes that a request asks for, each once, without those that the application may not have."""
        scope = tuple(dict.fromkeys((asked or "").split())) or self._authority.default_scope(application)
        unknown = [name for name in scope if name not in self._authority.scopes]
        if unknown:
            raise Denied("invalid_scope", f"There is no such scope: {' '.join(map(ascii, unknown))}.")
        return tuple(name for name in scope if application.scope is None or name in application.scope)


def is_address(text: str) -> bool:
    """Whether a browser can be sent there: an absolute address without a fragment (RFC 6749, 3.1.2)."""
    if not PRINTABLE.fullmatch(text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return bool(parts.scheme and NETLOC.fullmatch(parts.netloc)) and "#" not in text
