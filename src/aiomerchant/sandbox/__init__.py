"""The sandbox: servers on loopback that stand in for Polar and Square, with state and with faults on demand.

async with Sandbox() as sandbox:
    await sandbox.square.client.customers.create(given_name="Ada")
"""

from aiomerchant.sandbox.polar.server import PolarServer
from aiomerchant.sandbox.square.server import SquareServer
from aiomerchant.sandbox.webhooks.deliveries import Deliveries
from aiomerchant.sandbox.webhooks.delivery import Attempt, Delivery

from .credentials import Application
from .faults import Received
from .host import Sandbox
from .snapshots import Snapshot

__all__ = [
    "Application",
    "Attempt",
    "Deliveries",
    "Delivery",
    "PolarServer",
    "Received",
    "Sandbox",
    "Snapshot",
    "SquareServer",
]
