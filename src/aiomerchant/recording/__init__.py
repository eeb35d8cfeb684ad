"""Recordings: what an application exchanges with providers, in files without secrets, to be played back."""

from .recorder import Recorder
from .refusals import NotRecorded
from .server import RecordedServer

__all__ = ["NotRecorded", "RecordedServer", "Recorder"]
