"""The errors of this package.

Errors have their facts as attributes, so that retries, logs and callers need not read HTTP. No message,
`str`, `repr` or `args` holds a token, a secret or the body of an answer. All errors can be pickled and
copied. Where only `args` are transported, as JSON in Celery's result backends, `type(error)(*args)` has the
same facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, Self

from attrs import asdict, frozen

from aiomerchant_core.value_object import ValueObject

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
    "WaitTimeoutError",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "WebhookTimestampError",
]

#: The largest body of an answer that an error keeps, in bytes.
MOST_KEPT: Final = 2**20


@frozen(eq=False, repr=False)
class Detail(ValueObject):
    """One fault that the provider found.

    Attributes:
        code: The provider's name for the fault: `missing`, `INVALID_EMAIL_ADDRESS`.
        message: The provider's message.
        field: The dotted path of the field in the request: `customer.email`, `prices.0.amount`.
    """

    code: str | None = None
    message: str | None = None
    field: str | None = None

    def __str__(self) -> str:
        return ": ".join(text for text in (self.field, self.message or self.code) if text)

    @classmethod
    def read(cls, given: Any) -> Self:
        """A fault from JSON, of which each name that is no text is missing."""
        known = given if isinstance(given, Mapping) else {}
        texts = {name: known.get(name) for name in ("code", "message", "field")}
        return cls(**{name: text for name, text in texts.items() if isinstance(text, str)})


#: Attributes that `args` leave out: the message, which they begin with, and the answer, which may be large
#: and hold what is not to be kept elsewhere.
_NO_FACTS: Final = frozenset({"message", "body", "headers", "answer", "value"})
_JSON: Final = (str, int, float, list, dict, NoneType)


class MerchantError(Exception):
    """The base of all errors of this package.

    Attributes:
        message: What went wrong, in one sentence.
        operation: The id of the failed call's operation in the provider's document: `customers:get`. None for
            errors outside of a call.
        provider: The provider of the failed call, such as `polar`; None for errors outside of a call.
        attempts: The number of attempts that were made.
        may_have_happened: True if the request may have taken effect despite the error: an answer was lost or
            could not be read, or the provider or a gateway failed (408, 5xx) in any of the attempts. False if
            nothing was sent or the provider refused, and for requests that only read.
        idempotency_key: The idempotency key of all attempts, given or generated; with it the call can be
            repeated. None if the request had none.

    Args:
        message: The message.
        facts: The attributes of another error, as its `args` have them.
    """

    def __init__(self, message: str = "", facts: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.operation: str | None = None
        self.provider: str | None = None
        self.attempts: int = 0
        self.may_have_happened: bool = False
        self.idempotency_key: str | None = None
        self._restore(facts)

    if not TYPE_CHECKING:  # for type checkers, it is a variable of `BaseException`

        @property
        def args(self) -> tuple[Any, ...]:
            """The message, and the other attributes as JSON data; without the answer, whatever it is."""
            return self.message, self._plain()

        @args.setter
        def args(self, value: tuple[Any, ...]) -> None:
            message, *facts = value or ("",)
            self.message = str(message)
            # Python's own copy, which nothing here reads.
            BaseException.args.__set__(self, (self.message,))
            self._restore(*facts[:1])

    def _plain(self) -> dict[str, Any]:
        """The attributes beside the message that JSON has, without the answer."""
        facts = {name: value for name, value in vars(self).items() if name not in _NO_FACTS}
        if "details" in facts:
            facts["details"] = [asdict(detail) for detail in facts["details"]]
        return {name: value for name, value in facts.items() if isinstance(value, _JSON)}

    def _restore(self, facts: Any = None) -> None:
        """Set the attributes that this error has, as far as the facts are JSON data with them."""
        for name, value in facts.items() if isinstance(facts, Mapping) else ():
            if name == "details" and isinstance(value, list | tuple):
                vars(self)[name] = tuple(map(Detail.read, value))
            elif name not in _NO_FACTS and (name in vars(self) or name == "__notes__"):
                vars(self)[name] = value

    def _facts(self) -> Iterator[str]:
        if self.operation is not None and not self.message.startswith(self.operation):
            yield self.operation
        if self.attempts > 1:
            yield f"{self.attempts} attempts"

    def __str__(self) -> str:
        facts = ", ".join(self._facts())
        return f"{self.message} ({facts})" if facts else self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # The same for all errors: that of `OSError`, a base of `APITimeoutError`, loses attributes.
        return type(self), (self.message,), self.__dict__.copy()


class APIConnectionError(MerchantError):
    """There was no answer, or the connection broke off within it.

    Attributes:
        sent: False if no byte of the request was sent, so that the provider cannot have acted on it (no free
            connection, DNS, connection refused, TLS). True otherwise, also if it is not known.
    """

    def __init__(self, message: str = "", facts: Any = None, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent
        self._restore(facts)


class APITimeoutError(APIConnectionError, TimeoutError):
    """There was no answer within the time limits."""


class WaitTimeoutError(APITimeoutError):
    """What was waited for has not happened within the time limit of the wait.

    Attributes:
        value: The last answer; None if there was none. It may hold secrets.
    """

    def __init__(self, message: str = "", facts: Any = None, *, value: Any = None, sent: bool = True) -> None:
        super().__init__(message, sent=sent)
        self.value = value
        self._restore(facts)


class APIStatusError(MerchantError):
    """The provider answered with an error.

    Attributes:
        status: The HTTP status. It is 200 if Square answered with that status and with errors alone.
        code: The provider's name for the error: `ResourceNotFound`, `CARD_DECLINED`, `invalid_grant`. None if
            the answer has none.
        details: The faults, if the provider lists them.
        request_id: The provider's id of the request, for its support; None if the answer has none.
        retry_after: Seconds to wait, by the answer's Retry-After; None if it has none.
        body: The answer: JSON as Python values, other text as `str`, None if it is empty. It may hold
            secrets: Polar repeats refused input in it.
        headers: The header fields of the answer, by name in any case.
    """

    def __init__(
        self,
        message: str = "",
        facts: Any = None,
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
        self._restore(facts)

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
    """403: the token does not permit this operation."""


class NotFoundError(APIStatusError):
    """404: there is no such record, or the token may not see it."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the present state of a record. It is never repeated."""


class UnprocessableEntityError(APIStatusError):
    """422: fields of the request are wrong; `details` names them."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(APIStatusError):
    """5xx: the provider failed."""


class PartialError(APIStatusError):
    """A part of a request failed: `aiomerchant.square.raise_for_errors` found errors beside data.

    Attributes:
        answer: The whole decoded answer, with the data; `aiomerchant.square.results` gives its items.
    """

    def __init__(self, message: str = "", facts: Any = None, *, answer: Any = None, **known: Any) -> None:
        super().__init__(message, **known)
        self.answer = answer
        self.may_have_happened = True  # the rest of it did
        self._restore(facts)


class ResponseError(MerchantError):
    """The answer could not be read: not JSON, too large, or not as documented in strict mode.

    Attributes:
        status: The HTTP status of the answer; None if the error is not about the answer of a call.
        request_id: The provider's id of the request, for its support; None if the answer has none.
        body: The answer, at most a mebibyte of it: JSON as Python values, other text as `str`, None if it is
            empty.
        headers: The header fields of the answer, by name in any case.
    """

    def __init__(self, message: str = "", facts: Any = None) -> None:
        super().__init__(message)
        self.status: int | None = None
        self.request_id: str | None = None
        self.body: Any = None
        self.headers: Mapping[str, str] = {}
        self._restore(facts)


class PaginationError(MerchantError):
    """A list repeats a cursor, and would never end; or it became shorter, and items would be left out.

    Attributes:
        state: The position to go on from, as JSON data for `walk(resume=...)`: after the last item that was
            given. Where the list became shorter, it is further back, so that no item is left out; items may
            come again.
    """

    def __init__(
        self, message: str = "", facts: Any = None, *, state: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(message)
        self.state = state
        self._restore(facts)


class WebhookError(MerchantError):
    """A webhook is refused: its signature, timestamp or payload is not valid."""


class WebhookSignatureError(WebhookError):
    """The sender is not proven: a header field is missing, or no signature is valid."""


class WebhookTimestampError(WebhookError):
    """The webhook was signed too long ago, in the future, or without a time: it may be a replay."""


class WebhookPayloadError(WebhookError):
    """The body is no event: it is no JSON object with a type, or not the bytes that were sent."""


class CallbackError(MerchantError):
    """The callback of the authorization page does not belong to a pending authorization request.

    Its state is unknown, used, too old or another user's, or it comes from another server. The user must
    start again.
    """


class AuthorizationDenied(MerchantError):
    """The authorization page returned an error instead of a code.

    Attributes:
        code: `access_denied` if the user declined, else another code of RFC 6749, 4.1.2.1.
        description: The provider's description; None if there is none.
    """

    def __init__(
        self,
        message: str = "",
        facts: Any = None,
        *,
        code: str | None = None,
        description: str | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.description = description
        self._restore(facts)


class ReconnectRequired(MerchantError):
    """The connection has no valid tokens and cannot get new ones: the user must give consent again.

    Attributes:
        key: The application's name for the connection.
    """

    def __init__(self, message: str = "", facts: Any = None, *, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key
        self._restore(facts)


class StoreError(MerchantError):
    """A store of connections or deliveries could not be read or written; `__cause__` is the reason."""


class ConfigurationError(MerchantError):
    """An argument or setting is wrong. It is found before anything is sent."""
