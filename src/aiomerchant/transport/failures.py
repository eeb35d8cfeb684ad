"""Describes failures of attempts, without any URL, header or body."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

import aiohttp
from aiohttp.http import HttpProcessingError

from aiomerchant.errors import APIConnectionError, APITimeoutError, ConfigurationError, MerchantError

if TYPE_CHECKING:
    from aiomerchant.messages import Attempt

__all__ = ["BrokenCoding", "Dropped", "Unasked", "failed", "no_connection", "reason"]


#: OpenSSL's names for an answer that is not TLS, by its version.
_NOT_TLS: Final = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"})


class Dropped(aiohttp.ClientConnectionError):
    """A dropped connection, in a class that aiohttp does not repeat."""


class Unasked(Exception):
    """The server wrote to a new connection before anything was sent on it."""


class BrokenCoding(Exception):
    """A body is not gzip, or ends in the middle of it."""


def failed(error: BaseException, attempt: Attempt, url: str) -> MerchantError:
    """The error of this package for an exception of aiohttp or the operating system."""
    sent = attempt.sent
    if isinstance(error, aiohttp.InvalidURL):
        return ConfigurationError("the address is not valid; see base_url")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        limit = attempt.timeout.connect
        within = f"within {limit:g} s" if limit else "in time"
        return APITimeoutError(f"no connection {within}", sent=sent)
    if isinstance(error, TimeoutError):
        return APITimeoutError(_late(attempt), sent=sent)
    message = reason(error)
    if url.startswith("http:") and _may_want_tls(error):
        message = f"{message}; if it speaks TLS, base_url must begin with https"
    return APIConnectionError(message, sent=sent)


def no_connection(error: BaseException) -> bool:
    """True if there was no connection, be it for the name of the host, the network or the time."""
    return isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)


def _may_want_tls(error: BaseException) -> bool:
    """True if a server of TLS may have got plain HTTP: it closes the connection, or answers with an alert."""
    answered = isinstance(error, aiohttp.ClientResponseError) and "\\x15\\x03" in error.message
    return answered or isinstance(error, Dropped | aiohttp.ServerDisconnectedError)


def _late(attempt: Attempt) -> str:
    """The message for a time limit of the caller's that was exceeded."""
    limits = attempt.timeout
    missing = "no complete answer" if attempt.sent else "no connection"
    if not attempt.deadline_first:
        return f"{missing} within {limits.attempt:g} s"
    return f"{missing} before the deadline of the call, {limits.total:g} s after its start"


def reason(error: BaseException) -> str:
    """The reason for an exception of aiohttp or the operating system, as a message."""
    if isinstance(error, Dropped) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, Unasked):
        return "the server answered before it was asked"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        # That of a proxy, if it is not in the address of the call.
        return f"the host name {error.host} could not be resolved"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        why = error.certificate_error
        return f"TLS failed: {getattr(why, 'verify_message', '') or 'the certificate is not valid'}"
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        why = error.os_error
        named = (why.reason if isinstance(why, ssl.SSLError) else None) or "handshake"
        if named in _NOT_TLS:
            return f"TLS failed: the server speaks plain http, or no protocol of TLS ({named})"
        return f"TLS failed: {named}"
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return f"could not connect to the proxy: {_description(error.os_error)}"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"could not connect: {_description(error.os_error)}"
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed the connection without an answer"
    if isinstance(error, aiohttp.ClientPayloadError | BrokenCoding):
        return "the answer broke off or could not be decompressed"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the proxy answered {error.status} instead of connecting"
    if isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        return "the answer is not valid HTTP"
    if isinstance(error, OSError):
        return f"the connection failed: {_description(error)}"
    return f"the connection failed ({type(error).__name__})"


def _description(error: OSError) -> str:
    return error.strerror or type(error).__name__
