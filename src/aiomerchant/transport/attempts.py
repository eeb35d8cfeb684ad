"""What became of an attempt: whether it was sent, and why it failed."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import aiohttp

from aiomerchant.errors import APIConnectionError, APITimeoutError, ConfigurationError, MerchantError

if TYPE_CHECKING:
    from aiohttp import ClientHandlerType

__all__ = ["BrokenCoding", "Watch", "failed", "reason"]


class Watch:
    """The outermost middleware of a request: sees whether it was sent, and that it is sent once.

    aiohttp repeats GET, PUT and DELETE by itself where a pooled connection was dropped. What is repeated, and
    how often, is decided by `aiomerchant.retry` alone.
    https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client.py (retry_persistent_connection)
    """

    def __init__(self, *, authorized: bool) -> None:
        self._authorized = authorized
        self.sent = False

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: ClientHandlerType
    ) -> aiohttp.ClientResponse:
        if not self._authorized:
            # Defaults of the caller's session are no credentials for operations that take none.
            request.headers.popall("Authorization", None)
        try:
            return await handler(request)
        except aiohttp.ClientConnectorError:
            raise
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
            raise _Dropped from error
        finally:
            # aiohttp makes the response object as it writes the header section. Unknown counts as sent.
            self.sent = getattr(request, "response", ...) is not None


class _Dropped(aiohttp.ClientConnectionError):
    """A dropped connection, in a class that aiohttp does not repeat."""


class BrokenCoding(Exception):
    """A body is no gzip, or ends in the middle of it."""


def failed(error: BaseException, *, sent: bool, connect: float | None, limit: float | None) -> MerchantError:
    """Our error for one of aiohttp or the operating system, in words that hold no URL, header or body."""
    if isinstance(error, aiohttp.InvalidURL):
        return ConfigurationError("the address is not valid; see base_url")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        message = f"no connection within {connect:.3g} s" if connect else "no connection in time"
        return APITimeoutError(message, sent=sent)
    if isinstance(error, TimeoutError):
        missing = "no complete answer" if sent else "no connection"
        return APITimeoutError(
            f"{missing} within {limit:.3g} s" if limit else f"{missing} in time", sent=sent
        )
    return APIConnectionError(reason(error), sent=sent)


def reason(error: BaseException) -> str:
    if isinstance(error, _Dropped) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "the host name could not be resolved"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        why = error.certificate_error
        return f"TLS failed: {getattr(why, 'verify_message', '') or 'the certificate is not valid'}"
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        why = error.os_error
        return f"TLS failed: {(why.reason if isinstance(why, ssl.SSLError) else None) or 'handshake'}"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"could not connect: {_words(error.os_error)}"
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed the connection without an answer"
    if isinstance(error, aiohttp.ClientPayloadError | BrokenCoding):
        return "the answer broke off or could not be decompressed"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the proxy answered {error.status} instead of connecting"
    if isinstance(error, aiohttp.ClientResponseError):
        return "the answer is not valid HTTP"
    if isinstance(error, OSError):
        return f"the connection failed: {_words(error)}"
    return f"the connection failed ({type(error).__name__})"


def _words(error: OSError) -> str:
    return error.strerror or type(error).__name__
