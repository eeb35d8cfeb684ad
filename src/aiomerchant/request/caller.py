"""Performs operations: prepares the request of each, and reads its answer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar

from attrs import evolve

from aiomerchant.checks import check_url
from aiomerchant.errors import ResponseError
from aiomerchant.options import OPTIONS_OF_CALLS
from aiomerchant_core import ListOperation, Operation, Pages, PendingCall, Values

from .call import Call
from .interpret import keep
from .reply import NO_CAPTURE, Capture, Reply
from .retry import Quota

if TYPE_CHECKING:
    from aiomerchant.messages import RawReply
    from aiomerchant.options import Options
    from aiomerchant.pagination.pages import LazyPages
    from aiomerchant.transport import Transport

    from .json import Report
    from .prepare import Preparer

__all__ = ["Caller"]

T = TypeVar("T")

log: Final = logging.getLogger("aiomerchant")


class Caller:
    """Performs the operations of one provider, in the types of one generated package: a `Send`.

    The views of a client have callers of their own, which share transport and retry quota. A caller may
    capture replies or downloads beside the values of its calls.
    """

    #: The options that a call may be given as if it took them; see `explained`.
    _elsewhere: ClassVar[Mapping[str, str]] = OPTIONS_OF_CALLS

    def __init__(
        self,
        provider: str,
        package: str,
        options: Options,
        transport: Transport,
        quota: Quota | None = None,
        capture: Capture = NO_CAPTURE,
    ) -> None:
        self.provider = provider
        self.package = package
        self.options = options
        self.transport = transport
        self.quota = Quota() if quota is None else quota
        self.capture = capture

    def with_options(self, **changes: Any) -> Caller:
        options = evolve(self.options, **changes)
        return Caller(self.provider, self.package, options, self.transport, self.quota, self.capture)

    def with_capture(self, capture: Capture) -> Caller:
        """A copy whose calls also capture replies or downloads."""
        capture = self.capture.also(capture)
        return Caller(self.provider, self.package, self.options, self.transport, self.quota, capture)

    def __call__(
        self,
        operation: Operation[T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> Coroutine[Any, Any, T]:
        return PendingCall(
            Caller.perform, self, operation, path=path, query=query, body=body, credential=credential
        )

    def pages(
        self,
        operation: ListOperation[Any, T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> Pages[T]:
        return self._pages(self, operation, path=path, query=query, body=body)

    async def perform(
        self,
        operation: Operation[Any],
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
        raw: bool = False,
        kind: Any = None,
        make: Callable[[Reply[Any]], Any] | None = None,
    ) -> Any:
        """Perform an operation, and return its decoded answer.

        Args:
            operation: The operation.
            path: The path parameters by wire name.
            query: The query parameters by wire name.
            body: The body: a mapping by wire name, or the whole body.
            credential: The token or secret to authorize with instead of the client's token.
            raw: True if the values of the body are wire values, of which None is an explicit null.
            kind: The type to decode the answer to, instead of the operation's.
            make: Makes the result of the reply, instead of its value; raises `ResponseError` for one that it
                cannot use.

        Raises:
            MerchantError: Any but `WebhookError`.
        """
        preparer, capture = self._preparer, self.capture
        stream = capture.downloads is not None
        prepared = preparer.prepare(
            operation, path, query, body, credential, raw=raw, kind=kind, stream=stream
        )
        call = Call(prepared, self.options, self.transport, self.quota, stream=stream)
        report = preparer.report()
        value: Any = None
        try:
            call.check_open()
            connection = prepared.connection
            if connection is not None:
                await call.authorize(connection.token())
            with call.traced():
                answer = await (call.run() if connection is None else call.run_renewing(connection))
                try:
                    if capture.downloads is None:
                        value = preparer.converter.read(operation, answer, report, kind)
                    else:
                        capture.downloads.append(call.download(answer))
                    if make is not None or capture.replies:
                        reply = Reply(
                            value,
                            answer,
                            operation=operation.id,
                            attempts=call.attempts,
                            idempotency_key=prepared.idempotency_key,
                        )
                        value = value if make is None else make(reply)
                        for replies in capture.replies:
                            replies.append(reply)
                except ResponseError as error:
                    keep(error, answer)
                    raise
            if report.found:
                await self._report(operation, report)
        except BaseException as error:
            call.annotate(error)
            raise
        return value

    async def _report(self, operation: Operation[Any], report: Report) -> None:
        """Report the fields that do not fit the document to the log, and to a hook."""
        hooks = self.options.hooks
        for path, expected, count in report.by_path():
            what = path or "the answer"
            log.warning("%s: %s is not %s as documented (%d times)", operation.id, what, expected, count)
            if hooks is not None and hooks.on_mismatch is not None:
                from aiomerchant.plugins.hooks import Mismatch, notify

                await notify(hooks.on_mismatch, Mismatch(path, expected, count, operation.id))

    async def send_signed(
        self,
        operation: Operation[Any],
        url: str,
        headers: Mapping[str, str],
        body: bytes | None = None,
        *,
        stream: bool = False,
    ) -> tuple[Call, RawReply]:
        """Send a request to an address that the provider gave, such as that of a file.

        The request carries no token and no API version. The address is a secret, and in no message.

        Args:
            operation: The name of the request in errors and logs, and its method.
            url: The address.
            headers: The header fields to send.
            body: The body; None for none.
            stream: True to leave the body of the answer open.

        Raises:
            ConfigurationError: The address is not valid, or not safe.
            MerchantError: The call failed.
        """
        # The limiter is for the API's limits, which do not hold for the storage.
        options = evolve(
            self.options, base_url=check_url(url), token=None, headers={}, limiter=None, auth=None, cache=None
        )
        prepared = self._preparer.prepare_signed(operation, url, headers, body)
        call = Call(prepared, options, self.transport, self.quota, stream=stream)
        try:
            call.check_open()
            with call.traced():
                return call, await call.run()
        except BaseException as error:
            call.annotate(error)
            raise

    def fingerprint(
        self, operation: Operation[Any], path: Values | None, query: Values | None, body: Any
    ) -> str:
        """A short hash of a request without secrets, by which the state of a walk recognizes its list."""
        return self._preparer.fingerprint(operation, path, query, body)

    @cached_property
    def _pages(self) -> type[LazyPages[Any]]:
        # Imported by the first list; an import statement would take a twentieth of the making of each.
        from aiomerchant.pagination.pages import LazyPages

        return LazyPages

    @cached_property
    def _preparer(self) -> Preparer:
        # Imported by the first call: a client costs next to nothing until then.
        from .converter import converter
        from .prepare import Preparer

        return Preparer(self.provider, self.options, converter(self.package))
