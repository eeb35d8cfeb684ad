"""The errors of this package, and what the answer of a provider says about its failure.

Errors carry facts, so that retrying, logging and callers read attributes and never HTTP. No message, `str` or
`repr` holds a token, a secret or the body of an answer; all errors survive pickle and copy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from .headers import retry_after
from .masking import MASK, Mask, cut

if TYPE_CHECKING:
    from aiomerchant_core import Operation

    from .transport import RawReply

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
    "classify",
]


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

    def answered(self, reply: RawReply) -> None:
        """Keep what came."""
        self.status, self.request_id, self.headers = reply.status, request_id(reply.headers), reply.headers
        self.body = read_body(cut(reply.body, MOST_KEPT))

    def hide(self, mask: Mask) -> None:
        """Take out what the call sent and nobody may see."""
        self.body, self.headers = masked(self.body, mask), masked_headers(self.headers, mask)
        self.request_id = request_id(self.headers)


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


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}

# Polar's prefixes (https://polar.sh/docs/integrate/authentication), webhook secrets, Square's access tokens
# and application secrets, JSON web tokens, and whatever follows the scheme of an Authorization header.
_SECRETS: Final = (
    r"(?i)\b(?:polar_[a-z]{2,4}_|whsec_|sq0[a-z]{3}-|EAAA|eyJ)[\w.~+/=-]+|\b(?:Bearer|Basic|Client)\s+\S{8,}"
)
_REQUEST_IDS: Final = (
    "x-request-id",
    "request-id",
    "square-request-id",
    "x-speleo-traceid",
    "x-amz-request-id",  # of the storage that files are kept in
)
_LONGEST: Final = 500
#: How much of an answer an error keeps, in bytes.
MOST_KEPT: Final = 2**20
#: What breaks a line or changes how it is read (controls, separators, directions), and halves of UTF-16
#: pairs, which no log can write.
_UNSHOWABLE: Final = r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+"


def request_id(headers: Mapping[str, str]) -> str | None:
    """The provider's id of a request, by the names that providers give it."""
    return next((headers[name] for name in _REQUEST_IDS if name in headers), None)


def masked(body: Any, mask: Mask) -> Any:
    try:
        return mask.value(body)
    except RecursionError:
        return MASK  # nested as deeply as only an attack is


def masked_headers(headers: Mapping[str, str], mask: Mask) -> Mapping[str, str]:
    from .transport import Headers

    return Headers((name, mask.text(value)) for name, value in headers.items())


def classify(
    reply: RawReply,
    operation: Operation[Any],
    *,
    version: str | None = None,
    mask: Callable[[], Mask] | None = None,
) -> APIStatusError | None:
    """The error that an answer is, or None for a success. Pure.

    Args:
        reply: The answer.
        operation: What was asked.
        version: The API version that was asked for.
        mask: Gives what takes out the secrets that the call sent. It comes first: of a text that is cut, a
            part of a secret could be left.
    """
    status = reply.status
    headers: Mapping[str, str] = reply.headers
    if 200 <= status < 300 and not _holds_errors_alone(reply, operation):
        return None
    body = read_body(reply.body)
    if mask is not None:
        hide = mask()
        body, headers = masked(body, hide), masked_headers(headers, hide)
    code, message, details = _explain(body)
    if message is None:
        message = _phrase(status)
    if status in {301, 302, 303, 307, 308}:
        message = f"the answer redirects, and redirects are not followed ({message})"
    elif status == 101:
        message = "the server changed to another protocol, which was not asked for"
    elif _may_lack_version(reply, operation, body, version):
        message = f"{message}; the server may not know the API version {version}"
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
    error = kind(
        message,
        status=status,
        code=code,
        details=details,
        request_id=request_id(headers),
        retry_after=retry_after(headers),
        body=body,
        headers=headers,
    )
    error.operation = operation.id
    error.provider = operation.provider
    return error


def _holds_errors_alone(reply: RawReply, operation: Operation[Any]) -> bool:
    """Whether a success of Square's says what went wrong and nothing else.

    Errors beside data are no failure of the call, those of a bulk operation's items among them.
    """
    if operation.provider != "square" or b'"errors"' not in reply.body:  # nearly always, without parsing
        return False
    said = _fields(read_body(reply.body))
    errors = _items(said.pop("errors", None))
    return bool(errors) and all(value in (None, "", [], {}) for value in said.values())


def _may_lack_version(reply: RawReply, operation: Operation[Any], body: Any, version: str | None) -> bool:
    # Polar answers so to each path of a version that it does not know, and otherwise names the version it
    # served: https://github.com/polarsource/polar/blob/main/server/polar/kit/versioning.py
    return (
        version is not None
        and reply.status == 404
        and body == {"detail": "Not Found"}
        and reply.headers.get(f"{operation.provider}-version") != version
    )


def read_body(body: bytes) -> Any:
    """JSON as Python values, other text as `str`, None where there was none."""
    if not body:
        return None
    from .convert import Report, loads

    try:
        return loads(body, Report())
    except ResponseError:
        return body.decode("utf-8", "replace")


def _explain(body: Any) -> tuple[str | None, str | None, tuple[Detail, ...]]:
    """`code`, `message` and `details` of either provider's error body, whatever it is."""
    said = _fields(body) or _elements(body)
    if items := _items(said.get("errors")):
        # https://developer.squareup.com/docs/build-basics/handling-errors
        details = tuple(map(square_detail, items))
        return details[0].code, details[0].message, details
    if items := _items(said.get("detail")):
        # Polar's 422. Its `input` repeats what was sent, and stays out.
        details = tuple(map(_polar_detail, items))
        return one_line(said.get("error")), _summary(details), details
    # Polar: error and detail. RFC 6749, 5.2: error and error_description. Square before 2016: type and
    # message.
    code = one_line(said.get("error")) or one_line(said.get("code")) or one_line(said.get("type"))
    for name in ("error_description", "detail", "message"):
        if (message := one_line(said.get(name))) is not None:
            return code, message, ()
    return code, None, ()


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _elements(body: Any) -> dict[str, Any]:
    """What the storage of files says: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html."""
    if not isinstance(body, str) or "<Error>" not in body[:_LONGEST]:
        return {}
    from html import unescape

    found = re.findall(r"<(Code|Message)>([^<]*)</", body)
    try:
        return {name.lower(): unescape(text) for name, text in found}
    except ValueError:  # a character reference of thousands of digits
        return {}


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def square_detail(item: Any) -> Detail:
    """An `Error` of Square's, as JSON."""
    said = _fields(item)
    return Detail(
        code=one_line(said.get("code")) or one_line(said.get("category")),
        message=one_line(said.get("detail")) or one_line(item),
        field=one_line(said.get("field")),
    )


def _polar_detail(item: Any) -> Detail:
    said = _fields(item)
    # The first step says body, query or path; the rest is the path of the field, as Square has it.
    # It is compared and not looked up: the body of an error may hold anything.
    first, *rest = _items(said.get("loc")) or [None]
    steps = rest if first in ("body", "query", "path") else [first, *rest]
    return Detail(
        code=one_line(said.get("type")),
        message=one_line(said.get("msg")) or one_line(item),
        field=one_line(".".join(str(step) for step in steps if isinstance(step, str | int))),
    )


def _summary(details: tuple[Detail, ...]) -> str | None:
    said = [f"{detail.field}: {detail.message}" if detail.field else detail.message for detail in details]
    return "; ".join(line for line in said if line)[:_LONGEST] or None


def one_line(value: Any) -> str | None:
    """A provider's words as they may go into messages and logs: short, in one line, without secrets."""
    if not isinstance(value, str) or not value:
        return None
    return re.sub(_UNSHOWABLE, " ", re.sub(_SECRETS, "***", value))[:_LONGEST]


def _phrase(status: int) -> str:
    if 200 <= status < 300:
        return "the answer holds errors and nothing else"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the server gave no reason"
