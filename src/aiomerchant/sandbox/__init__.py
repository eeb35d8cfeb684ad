"""Both APIs on loopback: a stateful stand-in for Polar and Square, with faults on demand.

async with Sandbox() as sandbox:
    await sandbox.square.client.customers.create(given_name="Ada")
"""

from .deliveries import Attempt, Deliveries, Delivery
from .faults import Received
from .host import Sandbox
from .oauth import Application
from .polar.server import PolarServer
from .square.server import SquareServer

__all__ = [
    "Application",
    "Attempt",
    "Deliveries",
    "Delivery",
    "PolarServer",
    "Received",
    "Sandbox",
    "SquareServer",
]
