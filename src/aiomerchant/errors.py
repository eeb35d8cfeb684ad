"""The errors of this package.

Errors carry facts, so that retrying, logging and callers read attributes and never HTTP. No message, `str` or
`repr` holds a token, a secret or the body of an answer; all errors survive pickle and copy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "AuthorizationDenied",
    "BadRequestError",
    "CallbackError",
    "ConfigurationError",
    "ConflictError",
    "Detail",
    "MerchantError",
    "NotFoundError",
    "PaginationError",
    "PartialError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReconnectRequired",
    "ResponseError",
    "ServerError",
    "StoreError",
    "UnprocessableEntityError",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "WebhookTimestampError",
]

#: How much of an answer an error keeps, in bytes.
MOST_KEPT: Final = 2**20


@frozen
class Detail:
    """One fault that the provider found.

    Attributes:
        code: What kind of fault it is: `missing`, `INVALID_EMAIL_ADDRESS`.
        message: The provider's words.
        field: The dotted path of the field in the request: `customer.email`, `prices.0.amount`.
    """

    code: str | None = None
    message: str | None = None
    field: str | None = None


class MerchantError(Exception):
    """Base of all errors of this package.

    Attributes:
        message: What went wrong, in one sentence.
        operation: The id of the operation in the provider's document, where a call failed: `customers:get`.
        provider: `polar` or `square`, where a call failed.
        attempts: How many times the request was tried.
        may_have_happened: Whether the request may have taken effect all the same: an answer was lost or could
            not be read, or the provider or a gateway failed (408, 5xx) after any of the attempts. False where
            nothing was sent, where the provider refused, and for requests that only read.
        idempotency_key: The key that each attempt carried, given or made; with it the call can be repeated.
    """

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.operation: str | None = None
        self.provider: str | None = None
        self.attempts: int = 0
        self.may_have_happened: bool = False
        self.idempotency_key: str | None = None

    def _facts(self) -> Iterator[str]:
        if self.operation is not None and not self.message.startswith(self.operation):
            yield self.operation
        if self.attempts > 1:
            yield f"{self.attempts} attempts"

    def __str__(self) -> str:
        facts = ", ".join(self._facts())
        return f"{self.message} ({facts})" if facts else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # One way for all: `OSError` below `APITimeoutError` has its own, which forgets attributes.
        return type(self), self.args, self.__dict__.copy()


class APIConnectionError(MerchantError):
    """There was no answer, or it broke off.

    Attributes:
        sent: Whether bytes of the request were sent. False means that the provider cannot have acted on it
            (no free connection, DNS, connection refused, TLS); True also where that is not known.
    """

    def __init__(self, message: str = "", *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class APITimeoutError(APIConnectionError, TimeoutError):
    """There was no answer in time."""


class APIStatusError(MerchantError):
    """The provider answered with an error.

    Attributes:
        status: The HTTP status. It is 200 where Square answered so with errors and nothing else.
        code: The provider's name for the error: `ResourceNotFound`, `CARD_DECLINED`, `invalid_grant`.
        details: Each fault by itself, where the provider lists them.
        request_id: The provider's id of the request, for its support.
        retry_after: Seconds to wait that the provider asked for.
        body: The answer: JSON as Python values, other text as `str`, None where there was none. It may hold
            secrets: Polar repeats refused input in it.
        headers: The header fields of the answer, by name in any case.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        code: str | None = None,
        details: tuple[Detail, ...] = (),
        request_id: str | None = None,
        retry_after: float | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.details = details
        self.request_id = request_id
        self.retry_after = retry_after
        self.body = body
        self.headers: Mapping[str, str] = {} if headers is None else headers

    def _facts(self) -> Iterator[str]:
        yield from super()._facts()
        if self.request_id is not None:
            yield f"request {self.request_id}"

    def __str__(self) -> str:
        name = f"{self.status} {self.code}" if self.code else str(self.status)
        return f"{name}: {super().__str__()}"


class BadRequestError(APIStatusError):
    """400: the request is malformed or refused."""


class AuthenticationError(APIStatusError):
    """401: the token is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the token does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the token may not see it."""


class ConflictError(APIStatusError):
    """409: the request does not fit the present state. It is never repeated."""


class UnprocessableEntityError(APIStatusError):
    """422: fields of the request are wrong; `details` names them."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(APIStatusError):
    """5xx: the provider failed."""


class PartialError(APIStatusError):
    """A part of what was asked for failed: `aiomerchant.square.raise_for_errors` found errors beside data.

    Attributes:
        answer: The whole decoded answer, with what was done; `aiomerchant.square.results` gives its items.
    """

    def __init__(self, message: str = "", *, answer: Any = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.answer = answer
        self.may_have_happened = True  # the rest of it did


class ResponseError(MerchantError):
    """The answer could not be read: not JSON, too large, or not as documented in strict mode.

    Attributes:
        status: The HTTP status of the answer, where it was read.
        request_id: The provider's id of the request, for its support.
        body: The answer, at most a mebibyte of it: JSON as Python values, other text as `str`, None where
            there was none.
        headers: The header fields of the answer, by name in any case.
    """

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.status: int | None = None
        self.request_id: str | None = None
        self.body: Any = None
        self.headers: Mapping[str, str] = {}


class PaginationError(MerchantError):
    """A list repeats a cursor and would never end.

    Attributes:
        state: The place after the last item that was handed out, as plain JSON data.
    """

    def __init__(self, message: str = "", *, state: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.state = state


class WebhookError(MerchantError):
    """A webhook is not what it claims to be: its signature, timestamp or payload is wrong."""


class WebhookSignatureError(WebhookError):
    """A header is missing, or no signature fits: it is unknown who sent this."""


class WebhookTimestampError(WebhookError):
    """It was signed too long ago or in the future, or does not say when: it may be a repetition by others."""


class WebhookPayloadError(WebhookError):
    """The body holds no event: it is no JSON object with a type, or not the bytes that were sent."""


class CallbackError(MerchantError):
    """What came back from the authorization page is not the answer to a question of ours.

    Its state is unknown, used, too old or another user's, or it comes from another server: start anew.
    """


class AuthorizationDenied(MerchantError):
    """The authorization page gave no consent.

    Attributes:
        code: Why: `access_denied` where the user declined, else a code of RFC 6749, 4.1.2.1.
        description: The provider's words.
    """

    def __init__(self, message: str = "", *, code: str | None = None, description: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.description = description


class ReconnectRequired(MerchantError):
    """There are no tokens that work, and none can be had without the user, who must give consent again.

    Attributes:
        key: The application's name for the connection.
    """

    def __init__(self, message: str = "", *, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class StoreError(MerchantError):
    """A store of connections or deliveries could not be read or written; `__cause__` says why."""


class ConfigurationError(MerchantError):
    """The caller's mistake, found before anything is sent."""
