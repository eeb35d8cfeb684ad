"""Faults on demand: the kinds of faults, the plan of which requests meet them, and the log of requests.

from aiomerchant.sandbox import faults

sandbox.fail("payments.create", times=2, status=503)
sandbox.fail("payments.create", code="INSUFFICIENT_FUNDS")
sandbox.fault(faults.Reset(at="body"), "payments.create")
sandbox.fault(faults.Drip(), provider="polar", probability=0.1)
"""

from .broken_connections import Delay, Drip, Reset, StaleConnection
from .deviations import MissingField, UnknownEnum
from .error_codes import ErrorCode
from .expectation import Expectation
from .kind import Exchange, Kind
from .operation_names import Aim, OperationNames
from .plan import Fault, Faults, When
from .raw_responses import Connections
from .received import Received
from .received_log import ReceivedLog
from .statuses import HtmlPage, RateLimit, Redirect, Status
from .unreadable import GzipBomb, HugeHeaders, NotJson, Truncation, WrongLength

__all__ = [
    "Aim",
    "Connections",
    "Delay",
    "Drip",
    "ErrorCode",
    "Exchange",
    "Expectation",
    "Fault",
    "Faults",
    "GzipBomb",
    "HtmlPage",
    "HugeHeaders",
    "Kind",
    "MissingField",
    "NotJson",
    "OperationNames",
    "RateLimit",
    "Received",
    "ReceivedLog",
    "Redirect",
    "Reset",
    "StaleConnection",
    "Status",
    "Truncation",
    "UnknownEnum",
    "When",
    "WrongLength",
]
